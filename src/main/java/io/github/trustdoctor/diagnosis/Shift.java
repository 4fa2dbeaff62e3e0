package io.github.trustdoctor.diagnosis;

import io.github.trustdoctor.packs.Cause;
import java.util.ArrayList;
import java.util.List;

/**
 * How the verdict on one cause differs between two sets of observations.
 *
 * @param pack        id of the pack that names the cause
 * @param cause       the cause
 * @param before      the verdict on the one set
 * @param after       the verdict on the other
 * @param controllers the controllers for which it became what it is after, sorted; empty if it is not judged for them
 *                    or the verdict is about all of them
 */
public record Shift(String pack, Cause cause, Verdict before, Verdict after, List<String> controllers) {

    /** What differs, in the order in which causes are ranked afterwards. A cause that is judged on one side only was open. */
    static List<Shift> between(Verdicts before, Verdicts after) {
        List<Shift> shifts = new ArrayList<>();
        for (Standing now : after.standings()) {
            Standing then = before.standing(now.pack(), now.cause().id());
            if (then == null) {
                continue;
            }
            List<String> fresh = new ArrayList<>(now.controllers(now.verdict()));
            fresh.removeAll(then.controllers(now.verdict()));
            if (then.verdict() != now.verdict()) {
                shifts.add(new Shift(now.pack(), now.cause(), then.verdict(), now.verdict(),
                        now.partial() ? List.copyOf(fresh) : List.of()));
            } else {
                decidedFor(then, now, shifts);
            }
        }
        return List.copyOf(shifts);
    }

    /** A cause whose verdict is as before, but for some controllers is decided now. */
    private static void decidedFor(Standing then, Standing now, List<Shift> shifts) {
        for (Verdict verdict : new Verdict[] {Verdict.CONFIRMED, Verdict.RULED_OUT}) {
            List<String> fresh = new ArrayList<>(now.controllers(verdict));
            fresh.removeAll(then.controllers(verdict));
            if (!fresh.isEmpty()) {
                shifts.add(new Shift(now.pack(), now.cause(), then.verdict(), verdict, List.copyOf(fresh)));
            }
        }
    }
}
