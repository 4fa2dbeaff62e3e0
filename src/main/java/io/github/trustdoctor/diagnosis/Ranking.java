package io.github.trustdoctor.diagnosis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The order in which causes and checks are shown. Confirmed causes come first, those for every controller before those for
 * some; then open ones by weight, none above an open cause that masks it; then ruled-out ones. What is equal keeps the
 * order of the packs.
 */
final class Ranking {

    private Ranking() { }

    static List<CauseVerdict> ranked(List<CauseVerdict> causes) {
        Map<CauseVerdict, Double> weights = weights(causes);
        List<CauseVerdict> ranked = new ArrayList<>(causes);
        ranked.sort(Comparator.comparing(CauseVerdict::verdict)
                .thenComparing(cause -> cause.verdict() == Verdict.CONFIRMED ? confirmedRank(cause) : 0)
                .thenComparing(Comparator.comparingDouble((CauseVerdict cause) -> weights.get(cause)).reversed()));
        return List.copyOf(ranked);
    }

    private static int confirmedRank(CauseVerdict cause) {
        int byRole = switch (cause.cause().role()) {
            case CAUSE, NEIGHBOUR -> 0;
            case SIDE -> 2;
        };
        return byRole + (cause.partial() ? 1 : 0);
    }

    /** The weight of each open cause, held below that of every open cause that masks it. */
    private static Map<CauseVerdict, Double> weights(List<CauseVerdict> causes) {
        Map<CauseVerdict, Double> weights = new IdentityHashMap<>();
        Map<String, Double> open = new HashMap<>();
        for (CauseVerdict cause : causes) {
            double weight = Finding.heaviest(cause.findings());
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

    /** Checks that can settle the highest-ranked open cause first; the quicker one first among equals. */
    static List<NextCheck> ranked(List<NextCheck> checks, List<CauseVerdict> ranked) {
        Map<String, Integer> places = new HashMap<>();
        ranked.forEach(cause -> places.putIfAbsent(cause.cause().id(), places.size()));
        return checks.stream().sorted(Comparator.comparingInt((NextCheck check) -> check.settles().stream()
                        .mapToInt(cause -> places.getOrDefault(cause, Integer.MAX_VALUE)).min()
                        .orElse(Integer.MAX_VALUE)).thenComparingInt(NextCheck::minutes)).toList();
    }
}
