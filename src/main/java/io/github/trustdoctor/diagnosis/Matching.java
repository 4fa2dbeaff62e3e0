package io.github.trustdoctor.diagnosis;

import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.packs.Field;
import io.github.trustdoctor.packs.FieldComparison;
import io.github.trustdoctor.packs.Rule;
import io.github.trustdoctor.paths.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Holds rules against facts, one choice of facts after the other, and tells what holds of each and what does not. Where
 * all holds, the engine concludes the same; unlike the engine it goes on where something does not hold, so that all that is
 * lacking can be told. Made for one explanation.
 */
final class Matching {

    /** So many facts are looked at for one rule; the report of one site needs a few hundred. */
    static final int MOST_STEPS = 400_000;

    private static final Choice.Part HOLDS = new Choice.Part(null, List.of(), true);
    private static final Choice.Part LACKS = new Choice.Part(null, List.of(), false);

    private final FactIndex facts;
    private int steps;

    Matching(List<Fact> facts) {
        this.facts = new FactIndex(facts);
    }

    /** Tries every choice; false if there are too many, so that some were not tried. */
    boolean search(Rule rule, Consumer<Choice> tried) {
        steps = 0;
        search(rule, Choice.NONE, tried);
        return steps < MOST_STEPS;
    }

    private void search(Rule rule, Choice choice, Consumer<Choice> tried) {
        int at = choice.parts().size();
        if (at == rule.patterns().size()) {
            tried.accept(choice);
            return;
        }
        Rule.Pattern pattern = rule.patterns().get(at);
        if (!answerable(pattern, choice.bound())) {
            search(rule, choice.with("", null, LACKS), tried);
            return;
        }
        switch (pattern.kind()) {
            case FACT -> each(rule, pattern, choice, tried);
            case NOT -> {
                Fact there = first(pattern, choice.bound());
                search(rule, choice.with("", null, new Choice.Part(there, List.of(), there == null)), tried);
            }
            case EXISTS -> search(rule, choice.with("", null, first(pattern, choice.bound()) == null ? LACKS : HOLDS), tried);
        }
    }

    private void each(Rule rule, Rule.Pattern pattern, Choice choice, Consumer<Choice> tried) {
        boolean any = false;
        for (Fact fact : candidates(pattern, choice.bound())) {
            if (++steps >= MOST_STEPS) {
                return;
            }
            List<Integer> failing = failing(pattern, fact, choice.bound());
            if (failing.isEmpty() || aboutTheSame(pattern, failing) && !chosen(fact, choice.bound())) {
                String name = pattern.binding().isEmpty() ? Integer.toString(choice.parts().size()) : pattern.binding();
                search(rule, choice.with(name, fact, new Choice.Part(fact, failing, failing.isEmpty())), tried);
                any = true;
            }
        }
        if (!any) {
            search(rule, choice.with("", null, LACKS), tried);
        }
    }

    private static boolean answerable(Rule.Pattern pattern, Map<String, Fact> bound) {
        for (Rule.Condition condition : pattern.conditions()) {
            if (!answerable(condition, bound)) {
                return false;
            }
        }
        return true;
    }

    /** False if the condition refers to a fact that there is none of. */
    static boolean answerable(Rule.Condition condition, Map<String, Fact> bound) {
        for (Rule.Test test : condition.anyOf()) {
            boolean known = test.subject().isEmpty() || bound.containsKey(test.subject());
            for (Rule.Operand operand : test.operands()) {
                known &= operand.binding().isEmpty() || bound.containsKey(operand.binding());
            }
            if (!known) {
                return false;
            }
        }
        return true;
    }

    private static boolean chosen(Fact fact, Map<String, Fact> bound) {
        for (Fact one : bound.values()) {
            if (one == fact) {
                return true;
            }
        }
        return false;
    }

    private Fact first(Rule.Pattern pattern, Map<String, Fact> bound) {
        for (Fact fact : candidates(pattern, bound)) {
            steps++;
            if (failing(pattern, fact, bound).isEmpty()) {
                return fact;
            }
        }
        return null;
    }

    /** The facts of the type, or, where a field has to equal that of a fact that is chosen, those of that value. */
    private List<Fact> candidates(Rule.Pattern pattern, Map<String, Fact> bound) {
        for (Rule.Condition condition : pattern.conditions()) {
            if (ties(condition)) {
                Rule.Test test = condition.anyOf().get(0);
                Rule.Operand other = test.operands().get(0);
                return facts.with(pattern.type(), test.field(),
                        Field.read(bound.get(other.binding()), other.field()));
            }
        }
        return facts.of(pattern.type());
    }

    private static List<Integer> failing(Rule.Pattern pattern, Fact fact, Map<String, Fact> bound) {
        List<Integer> failing = new ArrayList<>(pattern.conditions().size());
        for (int i = 0; i < pattern.conditions().size(); i++) {
            if (!holds(pattern.conditions().get(i), fact, bound)) {
                failing.add(i);
            }
        }
        return failing;
    }

    static boolean holds(Rule.Condition condition, Fact fact, Map<String, Fact> bound) {
        for (Rule.Test test : condition.anyOf()) {
            if (holds(test, fact, bound)) {
                return true;
            }
        }
        return false;
    }

    static boolean holds(Rule.Test test, Fact fact, Map<String, Fact> bound) {
        Map<String, String> kinds = new HashMap<>();
        bound.forEach((name, other) -> kinds.put(name, other.kindName()));
        FieldComparison.Joined joined = new FieldComparison.Joined(fact.kindName(), kinds);
        FieldComparison comparison = new FieldComparison(test, joined);
        List<Fact> facts = new ArrayList<>(List.of(fact));
        joined.others().forEach(other -> facts.add(bound.get(other)));
        return comparison.holds(facts.toArray());
    }

    /** True if a fact that fails these conditions is still the one that the rule asks for, and only its values differ. */
    private static boolean aboutTheSame(Rule.Pattern pattern, List<Integer> failing) {
        for (int i : failing) {
            if (tellsApart(pattern, pattern.conditions().get(i))) {
                return false;
            }
        }
        return true;
    }

    /** True for a condition that says which fact is meant, not what has to be the case with it. */
    static boolean tellsApart(Rule.Pattern pattern, Rule.Condition condition) {
        return ties(condition) || condition.anyOf().size() == 1
                && Terms.of(pattern.type(), condition.anyOf().get(0).field()).tells();
    }

    /** True if it ties the fact to one that is chosen already. */
    private static boolean ties(Rule.Condition condition) {
        Rule.Test test = condition.anyOf().get(0);
        return condition.anyOf().size() == 1 && test.subject().isEmpty() && test.operator().equals("==")
                && test.operands().size() == 1 && !test.operands().get(0).binding().isEmpty();
    }
}
