package io.github.trustdoctor.facts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One try to log on.
 *
 * @param seen         its place in the report
 * @param at           when, if observed
 * @param on           the computer at which it was tried; empty means the report's computer
 * @param typed        the name exactly as it was typed
 * @param user         who that was, if someone knows: {@code DOMAIN\sAMAccountName}; empty if not observed
 * @param type         logon type
 * @param outcome      how it ended
 * @param reason       why it failed: the first of substatus, status, code and message that says something
 * @param reasonField  the field that the reason was read from
 * @param cached       whether it was answered from the cache of the computer
 * @param authenticationPackage the package that was used, such as {@code Kerberos} or {@code NTLM}; empty if not observed
 * @param rdpFrom      the host from which Remote Desktop was used; empty if not observed
 * @param nla          whether Remote Desktop used network level authentication
 * @param kerberosError the Kerberos error of this try, such as {@code KDC_ERR_S_PRINCIPAL_UNKNOWN}; empty if not observed
 * @param kerberosProtocol over which protocol Kerberos went at this try, as a trace or MaxPacketSize tells
 */
public record Logon(Observation seen, Optional<Instant> at, String on, String typed, String user, LogonType type,
                    Outcome outcome, StatusCode reason, String reasonField, Answer cached,
                    String authenticationPackage, String rdpFrom, Answer nla, String kerberosError,
                    Protocol kerberosProtocol) implements Observed {

    static Logon read(Fields in) {
        StatusCode reason = StatusCode.NONE;
        String from = "";
        for (String field : new String[] {"subStatus", "status", "code"}) {
            StatusCode code = code(in, field);
            if (!reason.failure() && (code.failure() || from.isEmpty() && !code.code().isEmpty())) {
                reason = code;
                from = field;
            }
        }
        String message = in.text("message");
        in.text("messageLanguage");
        if (from.isEmpty() && !message.isEmpty()) {
            reason = StatusCodes.TABLE.ofMessage(message).orElse(StatusCode.NONE);
            from = "message";
            if (reason == StatusCode.NONE) {
                in.doubt("message", "expected a message of Windows in English, or the code beside it, found "
                        + Problem.quote(message) + "; not used as a code");
            }
        }
        LogonType type = in.word("logonType", LogonType.WORDS, LogonType.UNKNOWN);
        Outcome outcome = in.word("result", Outcome.WORDS, Outcome.UNKNOWN);
        in.among("logonType", List.of("2", "3", "10", "11"));
        in.among("result", Outcome.WORDS);
        if (outcome == Outcome.UNKNOWN && reason.failure()) {
            outcome = Outcome.FAILURE;
        }
        String source = in.text("source");
        return new Logon(in.seen(), in.time("at"), in.text("on"), in.required("typed"), in.text("user"), type,
                outcome, reason, from, cached(in.answer("cached"), type, outcome, source),
                in.text("authenticationPackage"), in.text("rdpFrom"), in.answer("nla"),
                KerberosReply.error(in, "kerberosError"),
                in.word("kerberosProtocol", Protocol.WORDS, Protocol.UNKNOWN));
    }

    /** A status code in whatever notation; {@link StatusCode#NONE} if none was observed. */
    static StatusCode code(Fields in, String field) {
        String text = in.text(field);
        if (text.isEmpty()) {
            return StatusCode.NONE;
        }
        Optional<StatusCode> code = StatusCodes.TABLE.find(text);
        if (code.isEmpty() && StatusCodes.isName(text)) {
            in.doubt(field, "expected the name of a code in the table, found " + Problem.quote(text) + "; not used");
        } else if (code.isEmpty()) {
            in.wrong(field, "a status code such as 0xC000006D, -1073741715, 1326 or STATUS_LOGON_FAILURE");
        }
        return code.orElse(StatusCode.NONE);
    }

    /**
     * A failure did not come from the cache; nor did a success of type 2 or 10 that event 4624 tells of, because
     * that event has types of its own for cached logons.
     */
    private static Answer cached(Answer told, LogonType type, Outcome outcome, String source) {
        if (type.cached()) {
            return Answer.YES;
        }
        if (told != Answer.UNKNOWN) {
            return told;
        }
        boolean byEvent = source.contains("4624")
                && (type == LogonType.INTERACTIVE || type == LogonType.REMOTE_INTERACTIVE);
        return outcome == Outcome.FAILURE || byEvent ? Answer.NO : Answer.UNKNOWN;
    }

    /** Whether NTLM is told to have been used. */
    public Answer ntlm() {
        return authenticationPackage.isEmpty() || authenticationPackage.equalsIgnoreCase("Negotiate") ? Answer.UNKNOWN
                : Answer.of(authenticationPackage.regionMatches(true, 0, "NTLM", 0, 4));
    }

    @Override
    public String kind() {
        return "logon";
    }

    @Override
    public Cited field(String name) {
        return switch (name) {
            case "reason" -> seen.cite(reasonField, reason.code());
            case "manner" -> seen.cite("logonType", type.words());
            default -> seen.cite(name);
        };
    }
}
