package io.github.trustdoctor.facts;

import java.time.Instant;
import java.util.Optional;

/**
 * A change of a user's password that was tried or is due.
 *
 * @param seen       its place in the report
 * @param at         when, if observed
 * @param user       whose: {@code DOMAIN\sAMAccountName} or UPN; empty if not observed
 * @param attempted  whether it was tried
 * @param required   whether it is due, because the password expired or has to be changed
 * @param outcome    how it ended
 * @param reason     why it failed
 * @param controller the controller that was asked; empty if not observed
 */
public record PasswordChange(Observation seen, Optional<Instant> at, String user, Answer attempted, Answer required,
                             Outcome outcome, StatusCode reason, String controller) implements Observed {

    static PasswordChange read(Fields in) {
        in.text("on");
        in.text("source");
        StatusCode reason = Logon.code(in, "status");
        Outcome outcome = in.word("result", Outcome.WORDS, Outcome.UNKNOWN);
        in.among("result", Outcome.WORDS);
        if (outcome == Outcome.UNKNOWN && reason.failure()) {
            outcome = Outcome.FAILURE;
        }
        Answer attempted = in.answer("attempted");
        return new PasswordChange(in.seen(), in.time("at"), in.text("user"),
                attempted == Answer.UNKNOWN && outcome != Outcome.UNKNOWN ? Answer.YES : attempted,
                in.answer("required"), outcome, reason, in.text("controller"));
    }

    @Override
    public String kind() {
        return "change";
    }

    @Override
    public Cited field(String name) {
        return name.equals("reason") ? seen.cite("status", reason.code()) : seen.cite(name);
    }
}
