package io.github.trustdoctor.facts;

import java.time.Instant;
import java.util.Optional;

/**
 * The state of the secure channel between a computer and a domain, as {@code nltest /sc_query} or {@code /sc_verify}
 * tells it.
 *
 * @param seen    its place in the report
 * @param on      the computer; empty means the report's computer
 * @param partner the domain at the other end
 * @param status  {@code SUCCESS} or what is wrong
 * @param at      when, if observed
 * @param query   how it was asked, such as {@code /sc_query}; empty if not observed
 */
public record SecureChannel(Observation seen, String on, String partner, StatusCode status, Optional<Instant> at,
                            String query) implements Observed {

    static SecureChannel read(Fields in) {
        in.text("controller");
        return new SecureChannel(in.seen(), in.text("on"), in.required("partner"), Logon.code(in, "status"), in.time("at"),
                in.text("query"));
    }

    @Override
    public String kind() {
        return "channel";
    }

    @Override
    public Cited field(String name) {
        return name.equals("status") ? seen.cite("status", status.code()) : seen.cite(name);
    }
}
