package io.github.trustdoctor.diagnosis;

import io.github.trustdoctor.packs.Cause;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which causes are shown. Confirmed causes come first, those for every controller before those for
 * some, those of an article before its neighbours; then open ones by weight; then ruled-out ones. What is equal keeps the order of the packs.
 */
final class Ranking {

    private Ranking() { }

    static List<Standing> ranked(List<Standing> causes) {
        List<Standing> ranked = new ArrayList<>(causes);
        ranked.sort(Comparator.comparing(Standing::verdict)
                .thenComparing(cause -> cause.verdict() == Verdict.CONFIRMED ? confirmedRank(cause) : 0)
                .thenComparing(cause -> cause.verdict() == Verdict.CONFIRMED && cause.cause().role() == Cause.Role.NEIGHBOUR)
                .thenComparing(Comparator.comparingDouble(Standing::logOdds).reversed()));
        return List.copyOf(ranked);
    }

    private static int confirmedRank(Standing cause) {
        int byRole = switch (cause.cause().role()) {
            case CAUSE, NEIGHBOUR -> 0;
            case SIDE -> 2;
        };
        return byRole + (cause.partial() ? 1 : 0);
    }
}
