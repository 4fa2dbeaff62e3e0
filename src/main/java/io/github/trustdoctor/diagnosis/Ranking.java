package io.github.trustdoctor.diagnosis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The order in which causes are shown. Confirmed causes come first, those for every controller before those for
 * some; then open ones by weight, none above an open cause that masks it; then ruled-out ones. What is equal keeps the
 * order of the packs.
 */
final class Ranking {

    private Ranking() { }

    static List<Standing> ranked(List<Standing> causes) {
        Map<Standing, Double> weights = weights(causes);
        List<Standing> ranked = new ArrayList<>(causes);
        ranked.sort(Comparator.comparing(Standing::verdict)
                .thenComparing(cause -> cause.verdict() == Verdict.CONFIRMED ? confirmedRank(cause) : 0)
                .thenComparing(Comparator.comparingDouble((Standing cause) -> weights.get(cause)).reversed()));
        return List.copyOf(ranked);
    }

    private static int confirmedRank(Standing cause) {
        int byRole = switch (cause.cause().role()) {
            case CAUSE, NEIGHBOUR -> 0;
            case SIDE -> 2;
        };
        return byRole + (cause.partial() ? 1 : 0);
    }

    /** The weight of each open cause, held below that of every open cause that masks it. */
    private static Map<Standing, Double> weights(List<Standing> causes) {
        Map<Standing, Double> weights = new IdentityHashMap<>();
        Map<String, Double> open = new HashMap<>();
        for (Standing cause : causes) {
            double weight = cause.logOdds();
            for (String masker : cause.cause().maskedBy()) {
                weight = Math.min(weight, open.getOrDefault(cause.pack() + '/' + masker, Double.POSITIVE_INFINITY));
            }
            weights.put(cause, weight);
            if (cause.verdict() == Verdict.OPEN) {
                open.put(cause.pack() + '/' + cause.cause().id(), weight);
            }
        }
        return weights;
    }
}
