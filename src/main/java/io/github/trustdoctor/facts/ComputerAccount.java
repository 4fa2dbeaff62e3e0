package io.github.trustdoctor.facts;

import java.time.Instant;
import java.util.Optional;

/**
 * The account of the report's computer, as one controller holds it.
 *
 * @param seen       its place in the report
 * @param controller the controller; empty if not observed
 * @param pwdLastSet when the account's password was last set, if observed
 */
public record ComputerAccount(Observation seen, String controller, Optional<Instant> pwdLastSet) implements Observed {

    static ComputerAccount read(Fields in) {
        return new ComputerAccount(in.seen(), in.text("controller"), in.time("pwdLastSet", "PasswordLastSet"));
    }

    @Override
    public String kind() {
        return "account";
    }
}
