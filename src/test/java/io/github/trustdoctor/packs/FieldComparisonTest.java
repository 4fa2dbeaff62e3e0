package io.github.trustdoctor.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustdoctor.facts.Answer;
import io.github.trustdoctor.facts.Declared;
import io.github.trustdoctor.facts.DeclaredKind;
import io.github.trustdoctor.facts.DeclaredKind.Type;
import io.github.trustdoctor.facts.Event;
import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.facts.SiteReport;
import io.github.trustdoctor.facts.SiteReportReader;
import io.github.trustdoctor.facts.User;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How rules compare fields of facts. */
class FieldComparisonTest {

    private static final DeclaredKind METER = new DeclaredKind("kb1", "Meter", "meters", List.of(new DeclaredKind.Field("name", Type.TEXT),
            new DeclaredKind.Field("level", Type.NUMBER), new DeclaredKind.Field("seen", Type.TIME), new DeclaredKind.Field("on", Type.ANSWER)),
            "{\"type\": \"object\", \"properties\": {}}");
    private static final SiteReport REPORT = SiteReportReader.lenient().with(List.of(METER)).read("report.json", """
            {"events": [{"id": 88, "source": "NETLOGON", "status": 5}], "users": [{"sAMAccountName": "anna", "mustChangePassword": true}],
             "meters": [{"name": "Hall", "level": 300.5, "seen": "2026-11-20T09:00:00Z", "on": true}, {}]}
            """.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    private static final Event EVENT = REPORT.events().get(0);
    private static final User USER = REPORT.users().get(0);
    private static final Declared FULL = REPORT.declared().get(0);
    private static final Declared EMPTY = REPORT.declared().get(1);

    private static boolean holds(Fact fact, String field, String operator, String... literals) {
        List<Rule.Operand> operands = Arrays.stream(literals).map(literal -> new Rule.Operand(literal, "", "")).toList();
        return holds(fact, new Rule.Test("", field, operator, operands), Map.of());
    }

    private static boolean holds(Fact fact, Rule.Test test, Map<String, Fact> others) {
        Map<String, String> kinds = others.isEmpty() ? Map.of() : Map.of("$other", others.get("$other").kindName());
        FieldComparison.Joined joined = new FieldComparison.Joined(fact.kindName(), kinds);
        FieldComparison comparison = new FieldComparison(test, joined);
        return comparison.holds(joined.others().isEmpty() ? new Object[] {fact} : new Object[] {fact, others.get("$other")});
    }

    private static boolean beside(Fact fact, String field, String operator, Fact other, String otherField) {
        return holds(fact, new Rule.Test("", field, operator, List.of(new Rule.Operand("", "$other", otherField))), Map.of("$other", other));
    }

    @ParameterizedTest
    @CsvSource({"==, 88, true", "==, 89, false", "!=, 88, false", "!=, 89, true", "in, 1;88, true", "in, 1;2, false", "not in, 1;88, false",
        "not in, 1;2, true", "<, 89, true", "<, 88, false", "<=, 88, true", "<=, 87, false", ">, 87, true", ">, 88, false", ">=, 88, true",
        ">=, 89, false"})
    void numbers(String operator, String literals, boolean holds) {
        assertThat(holds(EVENT, "id", operator, literals.split(";"))).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({"==, Answer.YES, true", "==, Answer.NO, false", "!=, Answer.NO, true", "in, Answer.NO;Answer.YES, true",
        "not in, Answer.NO;Answer.UNKNOWN, true"})
    void constants(String operator, String literals, boolean holds) {
        assertThat(holds(USER, "mustChangePassword", operator, literals.split(";"))).isEqualTo(holds);
    }

    @Test
    void textsAreComparedWholeAndByTheirPath() {
        assertThat(holds(EVENT, "source", "==", "NETLOGON")).isTrue();
        assertThat(holds(EVENT, "source", "==", "NET")).isFalse();
        assertThat(holds(EVENT, "status.name", "==", "ACCESS_DENIED")).isTrue();
    }

    @Test
    void fieldsThatAPackDeclaresAreComparedAsWhatTheyHold() {
        assertThat(holds(FULL, "name", "==", "hall")).isTrue();
        assertThat(holds(FULL, "level", "<=", "300")).isFalse();
        assertThat(holds(FULL, "level", ">", "300")).isTrue();
        assertThat(holds(FULL, "on", "==", "Answer.YES")).isTrue();
        assertThat(holds(FULL, "seen", ">=", "1795165200")).isTrue();
        assertThat(holds(FULL, "seen", ">", "1795165200")).isFalse();
        assertThat(beside(FULL, "seen", ">=", FULL, "seen")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"name, ==, hall", "name, !=, hall", "level, <, 1", "level, >=, 1", "level, not in, 1", "on, !=, Answer.YES"})
    void nothingHoldsOfWhatWasNotObserved(String field, String operator, String literal) {
        assertThat(holds(EMPTY, field, operator, literal)).isFalse();
        assertThat(beside(FULL, field, operator, EMPTY, field)).isFalse();
        assertThat(beside(EMPTY, field, operator, FULL, field)).isFalse();
    }

    @Test
    void aFieldIsReadByItsNameOrByItsPath() {
        assertThat(Field.read(EVENT, "id")).isEqualTo(88);
        assertThat(Field.read(EVENT, "status.name")).isEqualTo("ACCESS_DENIED");
        assertThat(Field.read(USER, "mustChangePassword")).isEqualTo(Answer.YES);
        assertThat(Field.read(EMPTY, "level")).isNull();
        assertThatThrownBy(() -> Field.read(EVENT, "colour")).isInstanceOf(IllegalArgumentException.class).hasMessage("Event has no field colour");
    }
}
