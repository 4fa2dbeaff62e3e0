package io.github.trustdoctor.world;

import io.github.trustdoctor.diagnosis.NextCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Somebody at a site, who makes the checks that are proposed and writes down what the world shows. */
final class Visitor {

    private static final List<Reading> READINGS = Practice.readings();
    /** Checks that are tries to log on. */
    private static final Map<String, Attempt> TRIES = Map.of("try-plain-name", Attempt.PLAIN, "try-own-user", Attempt.HOME);

    private final World world;

    Visitor(World world) {
        this.world = world;
    }

    /** The complaint, and no more: who typed what on which Windows, and how it ended, with the code. */
    ChecksMade complaint(Attempt complaint) {
        return tried(complaint, look(ChecksMade.none(), reading -> reading.name().equals("os")));
    }

    /** The same after one more check; nothing more is seen if the world has nothing to answer. */
    ChecksMade make(NextCheck check, ChecksMade before) {
        ChecksMade after = look(before.and(key(check)), answers(check));
        Attempt attempt = TRIES.get(check.check());
        return attempt == null ? after : tried(attempt, after);
    }

    /** What tells one check from another. */
    static String key(NextCheck check) {
        return check.check() + ' ' + check.command();
    }

    private ChecksMade tried(Attempt attempt, ChecksMade before) {
        return look(before, reading -> reading.name().equals(attempt + "-result") || reading.name().equals(attempt + "-code")
                || attempt == Attempt.PLAIN && reading.name().equals("seat"));
    }

    /** The readings that the check asks for, of the controller that it names; one in vain has another port tried as well. */
    private Predicate<Reading> answers(NextCheck check) {
        List<Controller> named = new ArrayList<>();
        for (Controller controller : List.of(Controller.DC1, Controller.DC2, Controller.OWN1, Controller.OWN2)) {
            if (check.command().contains(controller.host)) {
                named.add(controller);
            }
        }
        if (!check.check().startsWith("probe-")) {
            return reading -> reading.check().equals(check.check());
        }
        return reading -> named.stream().anyMatch(dc -> reading.name().endsWith("-" + dc))
                && (reading.check().equals(check.check()) || reading.name().startsWith("tcp389-"));
    }

    private ChecksMade look(ChecksMade before, Predicate<Reading> wanted) {
        ChecksMade after = before;
        for (Reading reading : READINGS) {
            if (wanted.test(reading)) {
                after = after.and(reading, world);
            }
        }
        return after;
    }
}
