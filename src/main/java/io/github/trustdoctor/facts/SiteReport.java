package io.github.trustdoctor.facts;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was observed at one site about one computer's logon trouble: one JSON document as typed facts.
 *
 * <p>Immutable. Every list is in the order of the document. The published shape is {@code facts/site-report.schema.json}.
 *
 * @param name            the document's name as the caller knows it, such as its path
 * @param site            the site's name; empty if not observed
 * @param collected       when the report was collected, if observed
 * @param collectedBy     who collected it
 * @param computer        the computer at which the logon is tried
 * @param domains         domains and their controllers
 * @param forests         forests and their registered UPN suffixes
 * @param trusts          copies of trust objects
 * @param users           user accounts
 * @param logons          tries to log on
 * @param others          who else fails or works
 * @param passwordChanges changes of passwords, tried or due
 * @param probes          probes of ports
 * @param locatorCalls    calls of the domain controller locator
 * @param dnsAnswers      answers of DNS
 * @param secureChannels  states of secure channels
 * @param tickets         Kerberos tickets
 * @param kerberosReplies replies of Kerberos servers
 * @param spnSearches     searches for accounts that hold a service principal name
 * @param events          entries of event logs
 * @param notCollected    what the collector could not see
 * @param declared        the objects of sections that packs bring
 * @param warnings        what was doubtful in the document, in its order
 * @param document        the document itself
 */
public record SiteReport(String name, String site, Optional<Instant> collected, Collector collectedBy,
                         Computer computer, List<Domain> domains, List<Forest> forests, List<TrustObject> trusts,
                         List<User> users, List<Logon> logons, List<Others> others,
                         List<PasswordChange> passwordChanges, List<Probe> probes, List<LocatorCall> locatorCalls,
                         List<DnsAnswer> dnsAnswers, List<SecureChannel> secureChannels, List<Ticket> tickets,
                         List<KerberosReply> kerberosReplies, List<SpnSearch> spnSearches, List<Event> events,
                         List<NotCollected> notCollected, List<Declared> declared, List<Problem> warnings, Node.Obj document) {

    /**
     * Reads a report from a JSON file.
     *
     * @throws BadReportException if the file holds no site report; it tells every problem
     * @throws IOException        if the file cannot be read
     */
    public static SiteReport read(Path file) throws IOException {
        return SiteReportReader.lenient().read(file).orElseThrow();
    }

    /**
     * Reads a report from the bytes of a JSON document in UTF-8, or in UTF-16 or UTF-32 with a byte order mark.
     *
     * @param name what to call the document in messages
     * @throws BadReportException if the bytes are no site report; it tells every problem
     */
    public static SiteReport parse(String name, byte[] json) {
        return SiteReportReader.lenient().read(name, json).orElseThrow();
    }

    /** The latest time that the report tells of, if it tells of any: when it was collected, or something was tried. */
    public Optional<Instant> latest() {
        Stream<Optional<Instant>> times = Stream.of(Stream.of(collected), logons.stream().map(Logon::at),
                probes.stream().map(Probe::at), locatorCalls.stream().map(LocatorCall::at),
                kerberosReplies.stream().map(KerberosReply::at), passwordChanges.stream().map(PasswordChange::at))
                .flatMap(all -> all);
        return times.flatMap(Optional::stream).max(Comparator.naturalOrder());
    }
}
