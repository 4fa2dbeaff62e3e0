package io.github.trustdoctor.paths;

import io.github.trustdoctor.facts.Answer;
import io.github.trustdoctor.facts.Cited;
import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.facts.Logon;
import java.time.Instant;

/**
 * One try of a user of the computer's own domain to log on.
 *
 * @param logon       the try itself
 * @param here        whether it was tried at the report's computer
 * @param interactive whether someone logged on at a desktop
 * @param cached      whether the computer answered from its cache
 * @param failed      whether it failed
 * @param reason      name of the status code; empty if not observed
 */
public record HomeLogon(Logon logon, Answer here, Answer interactive, Answer cached, Answer failed, String reason)
        implements Fact {

    /** True if someone got in at this computer's desktop and a controller was asked. */
    public boolean gotIn() {
        return here.yes() && failed.no() && interactive.yes() && cached.no() && !logon.ntlm().yes();
    }

    /** When it was, in seconds since 1970; the end of time if not observed. */
    public long taken() {
        return logon.at().map(Instant::getEpochSecond).orElse(Long.MAX_VALUE);
    }

    /** True if someone failed at this computer's desktop, and not for a fault of the account. */
    public boolean refused() {
        return here.yes() && failed.yes() && interactive.yes() && !logon.reason().tellsOfAccount();
    }

    @Override
    public String kind() {
        return "home";
    }

    @Override
    public String pointer() {
        return logon.pointer();
    }

    @Override
    public Cited field(String name) {
        return logon.field(name);
    }
}
