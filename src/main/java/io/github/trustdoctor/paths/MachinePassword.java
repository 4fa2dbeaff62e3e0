package io.github.trustdoctor.paths;

import io.github.trustdoctor.facts.Cited;
import io.github.trustdoctor.facts.Computer;
import io.github.trustdoctor.facts.ComputerAccount;
import io.github.trustdoctor.facts.Fact;
import java.time.Instant;
import java.util.Optional;

/**
 * When the password of the report's computer was last changed, as the computer and as one controller know it. There is one for
 * each copy of the account of which both times were observed.
 *
 * @param computerLater so many seconds later the computer changed its own copy; 0 if it did not
 * @param accountLater  so many seconds later the password of the account was set; 0 if it was not
 * @param computer      the computer
 * @param account       the copy of its account
 */
public record MachinePassword(long computerLater, long accountLater, Computer computer, ComputerAccount account) implements Fact {

    static MachinePassword of(Computer computer, ComputerAccount account) {
        long later = Ports.seconds(computer.cupdTime()) - Ports.seconds(account.pwdLastSet());
        return new MachinePassword(Math.max(0, later), Math.max(0, -later), computer, account);
    }

    /** The controller that holds the copy; empty if not observed. */
    public String controller() {
        return account.controller();
    }

    @Override
    public String kind() {
        return "password";
    }

    @Override
    public String pointer() {
        return account.pointer();
    }

    @Override
    public Cited field(String name) {
        return switch (name) {
            case "cupdTime" -> computer.seen().cite(name, time(computer.cupdTime()));
            case "pwdLastSet" -> account.seen().cite(name, time(account.pwdLastSet()));
            case "controller" -> account.seen().cite(name, controller().isEmpty() ? "a controller" : controller());
            default -> account.field(name);
        };
    }

    /** The notations of LDAP and of the registry are none to read. */
    private static String time(Optional<Instant> at) {
        return at.map(Object::toString).orElse("");
    }
}
