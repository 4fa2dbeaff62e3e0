package io.github.trustdoctor.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustdoctor.facts.Answer;
import io.github.trustdoctor.facts.Event;
import io.github.trustdoctor.paths.HomeLogon;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldValuesTest {

    private static final Bench HOME = Bench.USUAL.with("'logons':[", "'logons':[{'typed':'FABRIKAM\\\\fred','result':'failure'},");

    @Test
    void aFieldIsReadByItsNameOrByItsPath() {
        Event event = (Event) HOME.facts().stream().filter(Event.class::isInstance).findFirst().orElseThrow();
        HomeLogon home = (HomeLogon) HOME.facts().stream().filter(HomeLogon.class::isInstance).findFirst().orElseThrow();

        assertThat(FieldValues.of(event, "id")).isEqualTo(3210);
        assertThat(FieldValues.of(event, "id")).as("once more").isEqualTo(3210);
        assertThat(FieldValues.of(home, "logon.ntlm")).isEqualTo(Answer.UNKNOWN);
        assertThatThrownBy(() -> FieldValues.of(event, "colour")).isInstanceOf(IllegalStateException.class)
                .hasMessage("Event has no field colour");
    }

    @ParameterizedTest
    @CsvSource({"88, ==, 88, true", "88, ==, 89, false", "88, !=, 88, false", "88, !=, 89, true", "88, in, 1;88, true",
        "88, in, 1;2, false", "88, not in, 1;88, false", "88, not in, 1;2, true", "88, <, 89, true", "88, <, 88, false",
        "88, <=, 88, true", "88, <=, 87, false", "88, >, 87, true", "88, >, 88, false", "88, >=, 88, true", "88, >=, 89, false",
        "88, <, 88.5, true", "88, ==, 88.0, true"})
    void wholeNumbersAreComparedAsNumbers(int value, String operator, String others, boolean holds) {
        assertThat(FieldValues.holds(value, operator, texts(others))).isEqualTo(holds);
    }

    @Test
    void timesAreTooLargeForFractions() {
        long time = (1L << 53) + 1;

        assertThat(FieldValues.holds(time, "==", List.of(Long.toString(time)))).isTrue();
        assertThat(FieldValues.holds(time, "==", List.of(Long.toString(time - 1)))).isFalse();
        assertThat(FieldValues.holds(time, ">", List.of(time - 1))).isTrue();
    }

    @Test
    void fractionsAreComparedAsFractions() {
        assertThat(FieldValues.holds(300.5, "<=", List.of("300"))).isFalse();
        assertThat(FieldValues.holds(300.0, "<=", List.of("300"))).isTrue();
        assertThat(FieldValues.holds(Double.POSITIVE_INFINITY, ">", List.of("300"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"YES, ==, Answer.YES, true", "YES, ==, Answer.NO, false", "NO, !=, Answer.YES, true", "YES, ==, YES, true",
        "UNKNOWN, in, Answer.NO;Answer.UNKNOWN, true", "UNKNOWN, not in, Answer.NO;Answer.UNKNOWN, false"})
    void constantsAreComparedByTheLastPartOfTheirName(Answer value, String operator, String others, boolean holds) {
        assertThat(FieldValues.holds(value, operator, texts(others))).isEqualTo(holds);
    }

    @Test
    void textsAreComparedWhole() {
        assertThat(FieldValues.holds("dc1.contoso.com", "==", List.of("dc1.contoso.com"))).isTrue();
        assertThat(FieldValues.holds("com", "==", List.of("dc1.contoso.com"))).isFalse();
        assertThat(FieldValues.holds(true, "==", List.of("true"))).isTrue();
        assertThat(FieldValues.holds(false, "==", List.of("true"))).isFalse();
        assertThat(FieldValues.holds(Answer.YES, "==", List.of(Answer.YES))).isTrue();
        assertThat(FieldValues.holds(Answer.YES, "==", List.of(Answer.NO))).isFalse();
    }

    @Test
    void anotherOperatorIsAFaultOfTheRule() {
        assertThatThrownBy(() -> FieldValues.holds(1, "matches", List.of("1"))).isInstanceOf(IllegalStateException.class)
                .hasMessage("no such operator: matches");
    }

    private static List<Object> texts(String others) {
        return Arrays.stream(others.split(";")).map(Object.class::cast).toList();
    }
}
