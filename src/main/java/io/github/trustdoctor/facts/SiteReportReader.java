package io.github.trustdoctor.facts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads site reports: JSON in, typed facts and located problems out. Thread-safe. */
public final class SiteReportReader {

    /** What a report names as its {@code schema}. */
    static final String SCHEMA = "https://trustdoctor.example/site-report/1";

    /** The sections of every report, and the other fields that stand beside them. */
    public static final Set<String> SECTIONS = Set.of("$schema", "schema", "site", "collected", "collectedBy", "computer", "domains",
            "forests", "trusts", "users", "logons", "others", "passwordChanges", "probes", "locatorCalls", "dnsAnswers",
            "secureChannels", "tickets", "kerberosReplies", "spnSearches", "events", "notCollected");

    private static final SiteReportReader LENIENT = new SiteReportReader(false, List.of(), Optional.empty());
    private static final SiteReportReader STRICT = new SiteReportReader(true, List.of(), Optional.empty());

    private final boolean strict;
    private final List<DeclaredKind> kinds;
    private final Optional<Rewriting> rewriting;
    private List<SectionSchema> schemas;

    private SiteReportReader(boolean strict, List<DeclaredKind> kinds, Optional<Rewriting> rewriting) {
        this.strict = strict;
        this.kinds = kinds;
        this.rewriting = rewriting;
    }

    /** Makes another document of one, before anything is read out of it. */
    public interface Rewriting {

        /**
         * The document that is read instead.
         *
         * @param document what stands there
         * @param kinds    the sections that the reader knows besides those of every report
         */
        Node of(Node document, List<DeclaredKind> kinds);
    }

    /** A reader that keeps what it does not know and warns of it. */
    public static SiteReportReader lenient() {
        return LENIENT;
    }

    /** A reader to which whatever it does not know is an error. */
    public static SiteReportReader strict() {
        return STRICT;
    }

    /** The same reader, who also knows the sections that packs bring. */
    public SiteReportReader with(Collection<DeclaredKind> more) {
        return more.isEmpty() ? this : new SiteReportReader(strict, Stream.concat(kinds.stream(), more.stream()).toList(), rewriting);
    }

    /**
     * The same reader, but of what a rewriting makes of each document. Places stay those of the document; complaints that are
     * made before it is rewritten quote nothing of it.
     */
    public SiteReportReader rewriting(Rewriting how) {
        return new SiteReportReader(strict, kinds, Optional.of(how));
    }

    /**
     * Reads a file of at most {@link Documents#LARGEST} bytes.
     *
     * @throws IOException if it cannot be read
     */
    public ReadReport read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(file.toString(), in);
        }
    }

    /**
     * Reads a stream to its end, or until it has delivered more than {@link Documents#LARGEST} bytes.
     *
     * @param name what to call the document in messages
     * @throws IOException if it cannot be read
     */
    public ReadReport read(String name, InputStream in) throws IOException {
        return read(name, in.readNBytes(Documents.LARGEST + 1));
    }

    /**
     * Reads the bytes of one document.
     *
     * @param name what to call the document in messages
     */
    public ReadReport read(String name, byte[] json) {
        Problems problems = new Problems(name, strict);
        Optional<Node> document = Documents.readJson(json, problems);
        return finish(name, document, rewriting.isPresent() ? problems.withoutValues() : problems);
    }

    /**
     * Reads a document that has been parsed already.
     *
     * @param name what to call the document in messages
     */
    public ReadReport read(String name, Node document) {
        return finish(name, Optional.of(document), new Problems(name, strict));
    }

    private ReadReport finish(String name, Optional<Node> written, Problems problems) {
        Optional<Node> document = written.map(node -> rewriting.map(how -> how.of(node, kinds)).orElse(node));
        Optional<SiteReport> report = Optional.empty();
        if (document.isPresent() && document.get() instanceof Node.Obj root) {
            Fields fields = new Fields(root, "", problems);
            SiteReport read = sections(name, fields, declared(fields));
            fields.warnOfUnknown();
            List<Problem> warnings = problems.all();
            report = Optional.of(warnings.isEmpty() ? read : withWarnings(read, warnings));
        } else if (document.isPresent()) {
            problems.error(document.get(), "", "expected an object, found " + Node.describe(document.get()));
        }
        return new ReadReport(problems.hasErrors() ? Optional.empty() : report, problems.all());
    }

    private synchronized List<SectionSchema> schemas() {
        if (schemas == null) {
            schemas = kinds.stream().map(SectionSchema::new).toList();
        }
        return schemas;
    }

    private List<Declared> declared(Fields in) {
        List<Declared> declared = new ArrayList<>();
        if (kinds.stream().anyMatch(kind -> in.has(kind.section()))) {
            schemas().forEach(schema -> declared.addAll(schema.read(in)));
        }
        return List.copyOf(declared);
    }

    /** The report without its warnings. */
    static SiteReport sections(String name, Fields in, List<Declared> declared) {
        in.ignore("$schema");
        String schema = in.text("schema");
        if (!schema.isEmpty() && !schema.equals(SCHEMA)) {
            in.wrong("schema", SCHEMA);
        }
        return new SiteReport(name, in.text("site"), in.time("collected"),
                in.object("collectedBy", Collector::read), in.object("computer", Computer::read),
                in.list("domains", Domain::read), in.list("forests", Forest::read),
                in.list("trusts", TrustObject::read), in.list("users", User::read), in.longList("logons", Logon::read),
                in.list("others", Others::read), in.list("passwordChanges", PasswordChange::read),
                in.list("probes", Probe::read), in.list("locatorCalls", LocatorCall::read),
                in.list("dnsAnswers", DnsAnswer::read), in.list("secureChannels", SecureChannel::read),
                in.list("tickets", Ticket::read), in.list("kerberosReplies", KerberosReply::read),
                in.list("spnSearches", SpnSearch::read),
                in.longList("events", Event::read), in.longList("notCollected", NotCollected::read), declared, List.of(),
                in.seen().node());
    }

    private static SiteReport withWarnings(SiteReport r, List<Problem> warnings) {
        return new SiteReport(r.name(), r.site(), r.collected(), r.collectedBy(), r.computer(), r.domains(),
                r.forests(), r.trusts(), r.users(), r.logons(), r.others(), r.passwordChanges(), r.probes(),
                r.locatorCalls(), r.dnsAnswers(), r.secureChannels(), r.tickets(), r.kerberosReplies(), r.spnSearches(), r.events(),
                r.notCollected(), r.declared(), warnings, r.document());
    }
}
