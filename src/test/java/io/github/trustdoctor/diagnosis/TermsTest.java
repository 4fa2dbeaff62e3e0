package io.github.trustdoctor.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.facts.SiteReport;
import io.github.trustdoctor.packs.BundledPacks;
import io.github.trustdoctor.packs.CaseReports;
import io.github.trustdoctor.packs.Field;
import io.github.trustdoctor.packs.Pack;
import io.github.trustdoctor.packs.Rule;
import io.github.trustdoctor.paths.Derivation;
import io.github.trustdoctor.paths.Kinds;
import io.github.trustdoctor.paths.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The words for conditions keep step with the facts and the rules. */
class TermsTest {

    private static final List<Fact> FACTS = facts();

    private static List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        for (Pack pack : BundledPacks.load()) {
            for (SiteReport report : CaseReports.of(pack).values()) {
                facts.addAll(Judges.facts(report, Derivation.of(report)));
            }
        }
        return facts;
    }

    @Test
    void everyFieldThatRulesUseHasWords() {
        TreeSet<String> used = new TreeSet<>();
        for (Pack pack : BundledPacks.load()) {
            BundledPacks.rules(pack.id()).forEach(rule -> used.addAll(used(rule)));
        }
        // What a pack declares goes by the names that it gave.
        used.removeIf(field -> Kinds.named(field.substring(0, field.indexOf('.'))).isEmpty());

        assertThat(used).hasSizeGreaterThan(50);
        assertThat(Terms.fields()).containsAll(used);
    }

    private static TreeSet<String> used(Rule rule) {
        TreeSet<String> used = new TreeSet<>();
        Map<String, String> types = new HashMap<>();
        for (Rule.Pattern pattern : rule.patterns()) {
            types.put(pattern.binding(), pattern.type());
            for (Rule.Condition condition : pattern.conditions()) {
                for (Rule.Test test : condition.anyOf()) {
                    used.add((test.subject().isEmpty() ? pattern.type() : types.get(test.subject())) + '.' + test.field());
                }
            }
        }
        return used;
    }

    @Test
    void everyFieldThatHasWordsCanBeReadAndCited() {
        TreeSet<String> types = new TreeSet<>();
        for (Fact fact : FACTS) {
            String type = fact.getClass().getSimpleName();
            for (String listed : Terms.fields()) {
                if (listed.startsWith(type + '.')) {
                    String field = listed.substring(type.length() + 1);
                    types.add(type);
                    assertThat(FieldWords.found(fact, field)).isNotEmpty();
                    assertThat(FieldWords.cited(fact, field).pointer()).doesNotContain(" ");
                }
            }
        }

        assertThat(types).containsExactlyElementsOf(
                new TreeSet<>(Terms.fields().stream().map(field -> field.substring(0, field.indexOf('.'))).toList()));
    }

    @Test
    void aDerivedFieldHoldsIfAllThatItSumsUpHolds() {
        int compared = 0;
        for (Fact fact : FACTS) {
            String type = fact.getClass().getSimpleName();
            for (String field : List.of("onPath", "gotIn", "refused")) {
                List<Terms.Part> parts = Terms.parts(type, field);
                if (!parts.isEmpty()) {
                    boolean all = parts.stream().allMatch(part -> Matching.holds(new Rule.Test("", part.field(), part.operator(),
                            List.of(new Rule.Operand(part.constant(), "", ""))), fact, Map.of()));
                    String value = FieldWords.spelled(Field.read(fact, field));
                    boolean holds = value.equals("YES") || value.equals("true");
                    assertThat(all).as(type + '.' + field + ' ' + fact.pointer()).isEqualTo(holds);
                    compared++;
                }
            }
        }

        assertThat(compared).isGreaterThan(500);
    }
}
