package io.github.trustdoctor.facts;

/**
 * The state of the secure channel between a computer and a domain, as {@code nltest /sc_query} or {@code /sc_verify}
 * tells it.
 *
 * @param seen    its place in the report
 * @param on      the computer; empty means the report's computer
 * @param partner the domain at the other end
 * @param status  {@code SUCCESS} or what is wrong
 */
public record SecureChannel(Observation seen, String on, String partner, StatusCode status) implements Observed {

    static SecureChannel read(Fields in) {
        in.text("query");
        in.text("controller");
        in.time("at");
        return new SecureChannel(in.seen(), in.text("on"), in.required("partner"), Logon.code(in, "status"));
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
