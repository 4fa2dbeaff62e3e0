package io.github.trustdoctor.docs;

import io.github.trustdoctor.authoring.Case;
import io.github.trustdoctor.packs.Rule;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the cases that show a rule best: those that change least. */
final class Showings {

    private static final String FIRES = "fires";

    private final List<Case> cases;
    private final Map<String, Set<String>> fired = new HashMap<>();

    Showings(List<Case> cases) {
        this.cases = cases;
        cases.forEach(one -> fired.put(one.name(), fires(one)));
    }

    /** The ids of the rules that fire in a case, in its order. */
    static Set<String> fires(Case one) {
        String list = one.expect().getOrDefault(FIRES, "");
        return list.isEmpty() ? Set.of() : new LinkedHashSet<>(List.of(list.substring(1, list.length() - 1).split(", ")));
    }

    /** How many cases there are. */
    int all() {
        return cases.size();
    }

    /** In how many cases a rule fires. */
    long count(Rule rule) {
        return cases.stream().filter(one -> fires(one.name(), rule)).count();
    }

    /** A case in which a rule fires: the one that {@link #changed} changes, or else the one in which the fewest others fire. */
    Optional<Case> fires(Rule rule) {
        return changed(rule).flatMap(one -> cases.stream().filter(other -> other.name().equals(one.basedOn())).findFirst())
                .or(() -> cases.stream().filter(one -> fires(one.name(), rule))
                        .min(Comparator.comparingInt(one -> fired.get(one.name()).size())));
    }

    /** The case in which a changed value keeps a rule quiet that fires without the change. */
    Optional<Case> changed(Rule rule) {
        return least(one -> !one.set().isEmpty() && one.without().isEmpty() && fires(one.basedOn(), rule) && !fires(one.name(), rule));
    }

    /** The case in which something is missing and that makes a difference: the rule falls quiet, or tells that it is missing. */
    Optional<Case> lacking(Rule rule) {
        boolean tellsOfGap = rule.verb().equals("misses");
        return least(one -> one.set().isEmpty() && !one.without().isEmpty() && fires(one.basedOn(), rule) == !tellsOfGap
                && fires(one.name(), rule) == tellsOfGap);
    }

    private Optional<Case> least(Predicate<Case> shows) {
        return cases.stream().filter(shows).filter(one -> !fired.get(one.name()).isEmpty())
                .min(Comparator.comparingInt(one -> one.set().size() + one.without().size()));
    }

    private boolean fires(String name, Rule rule) {
        return fired.getOrDefault(name, Set.of()).contains(rule.id());
    }
}
