package io.github.trustdoctor.facts;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * One reply of a Kerberos server, out of a network trace or a tool.
 *
 * @param seen    its place in the report
 * @param at      when, if observed
 * @param from    the host that asked; empty means the report's computer
 * @param kdc     the server that replied; empty if not observed
 * @param realm   the realm of the server; empty if not observed
 * @param request {@code AS} or {@code TGS}; empty if not observed
 * @param client  the client name that was asked for; empty if not observed
 * @param server  the service that was asked for; empty if not observed
 * @param error   the error's name, such as {@code KDC_ERR_S_PRINCIPAL_UNKNOWN}; empty if the reply was a ticket
 * @param clientRealm the realm to which a WRONG_REALM reply sends the client; empty if not observed
 * @param protocol TCP or UDP
 * @param extended the status that Windows adds to an error
 */
public record KerberosReply(Observation seen, Optional<Instant> at, String from, String kdc, String realm,
                            String request, String client, String server, String error, String clientRealm,
                            Protocol protocol, StatusCode extended)
        implements Observed {

    static final Words<String> REQUEST = new Words<>("AS or TGS", Map.of("as", "AS", "asreq", "AS", "asrep", "AS",
            "krbasreq", "AS", "krbasrep", "AS", "tgs", "TGS", "tgsreq", "TGS", "tgsrep", "TGS", "krbtgsreq", "TGS",
            "krbtgsrep", "TGS"));

    static KerberosReply read(Fields in) {
        in.text("source");
        return new KerberosReply(in.seen(), in.time("at"), in.text("from"), in.text("kdc"), in.text("realm"),
                in.word("request", REQUEST, ""), in.text("client"), in.text("server"), error(in, "error"),
                in.text("clientRealm"), in.word("protocol", Protocol.WORDS, Protocol.UNKNOWN),
                Logon.code(in, "extendedError"));
    }

    /** The name of a Kerberos error; empty if there was none or none was observed. */
    static String error(Fields in, String field) {
        String text = in.text(field);
        if (text.isEmpty()) {
            return "";
        }
        String name = StatusCodes.TABLE.kerberos(text).orElse("");
        if (name.isEmpty()) {
            in.wrong(field, "a Kerberos error such as 7 or KDC_ERR_S_PRINCIPAL_UNKNOWN");
        }
        return name.equals("KDC_ERR_NONE") ? "" : name;
    }

    @Override
    public String kind() {
        return "reply";
    }

    @Override
    public Cited field(String name) {
        return switch (name) {
            case "error" -> seen.cite("error", error);
            case "extendedError" -> seen.cite("extendedError", extended.code());
            default -> seen.cite(name);
        };
    }
}
