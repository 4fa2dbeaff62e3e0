package io.github.trustdoctor.facts;

/**
 * One Kerberos ticket in somebody's cache, as {@code klist} shows it.
 *
 * @param seen   its place in the report
 * @param on     the computer; empty means the report's computer
 * @param client whose ticket: {@code name@REALM}; empty if not observed
 * @param server the service, such as {@code krbtgt/FABRIKAM.COM}
 * @param realm  realm of the service's controller, such as {@code CONTOSO.COM}; empty if not observed
 */
public record Ticket(Observation seen, String on, String client, String server, String realm) implements Observed {

    static Ticket read(Fields in) {
        in.text("encryptionType");
        in.text("kdc");
        in.time("at");
        String name = in.required("server");
        int split = name.lastIndexOf('@');
        String realm = in.text("realm");
        return new Ticket(in.seen(), in.text("on"), in.text("client").replace(" @ ", "@"),
                split < 0 ? name : name.substring(0, split).strip(),
                realm.isEmpty() && split >= 0 ? name.substring(split + 1).strip() : realm);
    }

    /** The realm to which this ticket refers its holder: {@code B} of {@code krbtgt/B}; empty if it is no such ticket. */
    public String refersTo() {
        return server.regionMatches(true, 0, "krbtgt/", 0, 7) ? server.substring(7) : "";
    }

    @Override
    public String kind() {
        return "ticket";
    }

    @Override
    public Cited field(String name) {
        return switch (name) {
            case "server" -> seen.cite("server", server);
            case "realm" -> seen.cite(seen.raw("realm").isEmpty() ? "server" : "realm", realm);
            default -> seen.cite(name);
        };
    }
}
