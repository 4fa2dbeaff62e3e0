package io.github.trustdoctor.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.engine.DroolsInference;
import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.facts.SiteReport;
import io.github.trustdoctor.packs.BundledPacks;
import io.github.trustdoctor.packs.CaseReports;
import io.github.trustdoctor.packs.Pack;
import io.github.trustdoctor.packs.Rule;
import io.github.trustdoctor.paths.Derivation;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Rules mean the same to whoever explains them as to the engine. */
class EveryCaseMatchedTest {

    private static final DroolsInference ENGINE = new DroolsInference(BundledPacks::rules);

    @TestFactory
    Stream<DynamicTest> holdsWhatTheEngineFires() {
        return BundledPacks.load().stream().flatMap(pack -> {
            List<Rule> rules = BundledPacks.rules(pack.id());
            return CaseReports.of(pack).entrySet().stream().map(one -> DynamicTest.dynamicTest(one.getKey(),
                    () -> compare(pack, rules, one.getValue())));
        });
    }

    private static void compare(Pack pack, List<Rule> rules, SiteReport report) {
        List<Fact> facts = Judges.facts(pack, report, Derivation.of(report));

        List<Evidence> matched = matched(rules, facts);

        assertThat(told(matched, facts)).containsExactlyElementsOf(told(ENGINE.run(pack.id(), facts), facts));
    }

    @Test
    void everyRuleHoldsSomewhere() {
        for (Pack pack : BundledPacks.load()) {
            List<Rule> rules = BundledPacks.rules(pack.id());
            TreeSet<String> held = new TreeSet<>();
            for (SiteReport report : CaseReports.of(pack).values()) {
                matched(rules, Judges.facts(pack, report, Derivation.of(report))).forEach(e -> held.add(e.rule()));
            }

            assertThat(rules).extracting(Rule::id).isNotEmpty().allMatch(held::contains);
        }
    }

    private static List<Evidence> matched(List<Rule> rules, List<Fact> facts) {
        Matching matching = new Matching(facts);
        List<Evidence> evidence = new ArrayList<>();
        for (Rule rule : rules) {
            boolean whole = matching.search(rule, choice -> {
                if (choice.holds()) {
                    evidence.add(Conclusion.of(rule, choice.bound()));
                }
            });
            assertThat(whole).isTrue();
        }
        return evidence;
    }

    /** Each conclusion with the numbers of its very facts, sorted. */
    private static List<String> told(List<Evidence> evidence, List<Fact> facts) {
        Map<Fact, Integer> numbers = new IdentityHashMap<>();
        facts.forEach(fact -> numbers.put(fact, numbers.size()));
        return evidence.stream().map(e -> e.rule() + " " + e.verb() + " " + e.target() + " " + e.strength() + " "
                + e.path() + " " + e.controller() + " " + e.facts().stream().map(numbers::get).toList()).sorted().toList();
    }
}
