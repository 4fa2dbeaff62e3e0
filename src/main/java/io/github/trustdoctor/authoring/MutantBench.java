package io.github.trustdoctor.authoring;

import io.github.trustdoctor.diagnosis.UnjudgeableException;
import io.github.trustdoctor.engine.DroolsInference;
import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.packs.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A rule beside mutants of it, in a knowledge base of their own, which the engine matches and joins as it does those of packs. */
final class MutantBench {

    /** Stands for what the engine refuses to conclude, because it is too much. */
    private static final Map<List<Fact>, Integer> TOO_MUCH = Map.of(List.of(), -1);

    private final List<RuleMutant> mutants;
    private final List<Rule> rules = new ArrayList<>();
    private final DroolsInference engine = new DroolsInference(pack -> rules);

    MutantBench(Rule rule, List<RuleMutant> mutants) {
        this.mutants = List.copyOf(mutants);
        rules.add(rule);
        for (int i = 0; i < mutants.size(); i++) {
            rules.add(mutants.get(i).as(Integer.toString(i)));
        }
    }

    int size() {
        return mutants.size();
    }

    /** The mutants that conclude otherwise from these facts than the rule does. */
    List<RuleMutant> otherwise(List<Fact> facts) {
        List<Map<List<Fact>, Integer>> concluded = concluded(facts);
        List<RuleMutant> otherwise = new ArrayList<>();
        for (int i = 0; i < mutants.size(); i++) {
            if (!concluded.get(i + 1).equals(concluded.get(0))) {
                otherwise.add(mutants.get(i));
            }
        }
        return otherwise;
    }

    /** What each rule concludes: the facts that it names, and how often it names them. What is too much together is tried alone. */
    private List<Map<List<Fact>, Integer>> concluded(List<Fact> facts) {
        try {
            return concluded(engine, rules, facts);
        } catch (UnjudgeableException together) {
            return rules.stream().map(rule -> alone(rule, facts)).toList();
        }
    }

    private static Map<List<Fact>, Integer> alone(Rule rule, List<Fact> facts) {
        try {
            return concluded(new DroolsInference(pack -> List.of(rule)), List.of(rule), facts).get(0);
        } catch (UnjudgeableException alone) {
            return TOO_MUCH;
        }
    }

    private static List<Map<List<Fact>, Integer>> concluded(DroolsInference engine, List<Rule> rules, List<Fact> facts) {
        Map<String, Map<List<Fact>, Integer>> byRule = new HashMap<>();
        engine.run("mutants", facts).forEach(one ->
                byRule.computeIfAbsent(one.rule(), id -> new HashMap<>()).merge(one.facts(), 1, Integer::sum));
        return rules.stream().map(rule -> byRule.getOrDefault(rule.id(), Map.of())).toList();
    }
}
