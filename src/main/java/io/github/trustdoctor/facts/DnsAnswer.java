package io.github.trustdoctor.facts;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One answer of DNS.
 *
 * @param seen    its place in the report
 * @param at      when, if observed
 * @param from    the host that asked; empty means the report's computer
 * @param name    the name that was asked for
 * @param type    record type in upper case, such as {@code SRV}; empty if not observed
 * @param rcode   response code in upper case, such as {@code NOERROR} or {@code NXDOMAIN}; empty if not observed
 * @param answers the data of the records
 */
public record DnsAnswer(Observation seen, Optional<Instant> at, String from, String name, String type, String rcode,
                        List<String> answers) implements Observed {

    static DnsAnswer read(Fields in) {
        in.text("server");
        in.text("tool");
        return new DnsAnswer(in.seen(), in.time("at"), in.text("from"), in.required("name"),
                in.text("type").toUpperCase(Locale.ROOT), in.text("rcode").toUpperCase(Locale.ROOT),
                in.texts("answers"));
    }

    /** Whether the name resolved: yes with records, no with NXDOMAIN or an empty list of records; a server that fails tells nothing. */
    public Answer resolved() {
        if (!answers.isEmpty()) {
            return Answer.YES;
        }
        boolean listed = seen.node().fields().get("answers") instanceof Node.Arr;
        boolean none = rcode.equals("NXDOMAIN") || listed && (rcode.isEmpty() || rcode.equals("NOERROR"));
        return none ? Answer.NO : Answer.UNKNOWN;
    }

    @Override
    public String kind() {
        return "dns";
    }
}
