package io.github.trustdoctor.packs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.authoring.Case;
import io.github.trustdoctor.diagnosis.Diagnostician;
import io.github.trustdoctor.diagnosis.Evidence;
import io.github.trustdoctor.engine.DroolsInference;
import io.github.trustdoctor.facts.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every condition of every rule matters: for each mutant of a rule there is a case in which it concludes otherwise than the
 * rule as written, or a proof that there is none.
 */
class RuleMutationTest {

    @TestFactory
    Stream<DynamicTest> everyMutantConcludesOtherwiseInSomeCase() {
        return BundledPacks.load().stream().map(pack -> DynamicTest.dynamicTest(pack.id(), () -> {
            List<Rule> rules = BundledPacks.rules(pack.id());
            List<RuleMutant> mutants = RuleMutants.of(rules);
            EquivalentMutants equivalent = EquivalentMutants.of(pack);
            Map<String, String> killers = killers(pack, rules, mutants);

            List<String> wrong = wrong(rules, mutants, equivalent, killers);

            long killed = mutants.stream().filter(mutant -> killers.containsKey(mutant.name())).count();
            long proven = mutants.stream().filter(equivalent::covers).count();
            System.out.println("rule mutants of " + pack.id() + ": " + mutants.size() + ", " + killed + " killed, " + proven
                    + " proven equivalent, " + (mutants.size() - killed - proven) + " left");
            assertThat(String.join("\n", wrong)).as("rules/%s", pack.id()).isEmpty();
        }));
    }

    private static List<String> wrong(List<Rule> rules, List<RuleMutant> mutants, EquivalentMutants equivalent,
                                      Map<String, String> killers) {
        List<String> wrong = new ArrayList<>();
        for (Rule rule : rules) {
            if (killers.containsKey(rule.id())) {
                wrong.add("rule " + rule.id() + ": its copy as written concludes otherwise in case " + killers.get(rule.id()));
            }
        }
        for (RuleMutant mutant : mutants) {
            String killer = killers.get(mutant.name());
            if (killer == null && !equivalent.covers(mutant)) {
                wrong.add(mutant.rule().place() + " no case tells this mutant from its rule: " + mutant.name()
                        + "\n  Write a case that does, drop the condition, or prove in " + equivalent.place()
                        + " that there is none.");
            } else if (killer != null && equivalent.covers(mutant)) {
                wrong.add(equivalent.place() + ": expected an equivalent mutant, but case " + killer + " tells it from its rule: "
                        + mutant.name());
            }
        }
        equivalent.unknown(mutants).forEach(name -> wrong.add(equivalent.place() + ": expected a mutant, found "
                + name));
        return wrong;
    }

    /** A report as the rules see it, and what they conclude, by rule. */
    private record Tried(String name, List<Fact> facts, Map<String, Map<List<Object>, Integer>> concluded) { }

    /**
     * The first case in which each mutant concludes otherwise than its rule, by the mutant's name; a copy of each rule as
     * written, under the rule's id, is tried beside them. Small reports first; mutants that are dead are not tried on.
     */
    private static Map<String, String> killers(Pack pack, List<Rule> rules, List<RuleMutant> mutants) {
        Map<String, RuleMutant> alive = new LinkedHashMap<>();
        rules.forEach(rule -> alive.put(rule.id(), RuleMutant.asWritten(rule)));
        mutants.forEach(mutant -> alive.put(mutant.name(), mutant));
        Map<String, String> killers = new HashMap<>();
        RuleMutantsBase base = new RuleMutantsBase(alive.values());
        for (Tried tried : tried(pack)) {
            Map<String, Map<List<Object>, Integer>> concluded = base.run(tried.facts);
            alive.values().removeIf(mutant -> {
                boolean otherwise = !concluded.getOrDefault(mutant.name(), Map.of())
                        .equals(tried.concluded.getOrDefault(mutant.rule().id(), Map.of()));
                if (otherwise) {
                    killers.put(mutant.name(), tried.name);
                }
                return otherwise;
            });
            if (alive.size() < base.size() / 2) {
                base = new RuleMutantsBase(alive.values());
            }
        }
        return killers;
    }

    private static List<Tried> tried(Pack pack) {
        List<Tried> tried = new ArrayList<>();
        DroolsInference engine = new DroolsInference(BundledPacks::rules);
        for (Case one : CaseReports.cases(pack)) {
            Diagnostician diagnostician = new Diagnostician(List.of(pack), (id, facts) -> {
                List<Evidence> evidence = engine.run(id, facts);
                tried.add(new Tried(one.name(), facts, byRule(evidence)));
                return evidence;
            });
            diagnostician.diagnose(one.report());
        }
        tried.sort(Comparator.comparingInt(report -> report.facts.size()));
        return tried;
    }

    private static Map<String, Map<List<Object>, Integer>> byRule(List<Evidence> evidence) {
        Map<String, Map<List<Object>, Integer>> byRule = new HashMap<>();
        evidence.forEach(e -> byRule.computeIfAbsent(e.rule(), rule -> new HashMap<>())
                .merge(List.copyOf(e.facts()), 1, Integer::sum));
        return byRule;
    }
}
