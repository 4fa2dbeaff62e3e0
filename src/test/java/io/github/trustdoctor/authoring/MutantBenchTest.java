package io.github.trustdoctor.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.facts.DeclaredKind;
import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.facts.SiteReport;
import io.github.trustdoctor.packs.DrlReader;
import io.github.trustdoctor.packs.Rule;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MutantBenchTest {

    private static List<Rule> rules(String conditions) {
        return rules("Event", conditions);
    }

    private static List<Rule> rules(String kind, String conditions) {
        DrlReader.ReadRules read = DrlReader.read("a.drl", """
                package rules.kb1
                rule "S01: x"
                when
                    $one : Event( )
                    $other : %s( %s )
                then
                    conclude.notes( "S01", $one, $other );
                end
                """.formatted(kind, conditions));
        assertThat(read.problems()).isEmpty();
        return read.rules();
    }

    private static List<Fact> events(int count) {
        String json = IntStream.rangeClosed(1, count).mapToObj(i -> "{\"source\": \"a\", \"id\": " + i + '}')
                .collect(Collectors.joining(",", "{\"events\": [", "]}"));
        return List.copyOf(SiteReport.parse("events", json.getBytes(StandardCharsets.UTF_8)).events());
    }

    private static List<String> otherwise(String conditions, List<Fact> facts) {
        List<Rule> rules = rules(conditions);
        return new MutantBench(rules.get(0), RuleMutants.of(rules, List.of())).otherwise(facts).stream().map(RuleMutant::name).toList();
    }

    @Test
    void aMutantThatIsTooMuchForTheEngineConcludesOtherwiseAndSpoilsNoOther() {
        assertThat(otherwise("id == $one.id, source == \"a\"", events(200))).containsExactly(
                "S01 $other: id == $one.id -> dropped",
                "S01 $other: id == $one.id -> id != $one.id",
                "S01 $other: source == \"a\" -> source != \"a\"");
    }

    @Test
    void aBoundThatIsAFieldIsWidenedByOne() {
        assertThat(otherwise("id >= $one.id", events(2))).containsExactly(
                "S01 $other: id >= $one.id -> dropped",
                "S01 $other: id >= $one.id -> id < $one.id",
                "S01 $other: id >= $one.id -> id >= $one.id - 1");
        assertThat(otherwise("id <= $one.id", events(2))).contains("S01 $other: id <= $one.id -> id <= $one.id + 1");
        assertThat(otherwise("id > $one.id", events(2))).contains("S01 $other: id > $one.id -> id >= $one.id");
    }

    @Test
    void aNumberThatDoesNotFitItsFieldIsNotTried() {
        assertThat(RuleMutants.of(rules("id == 2147483647, id > 5, id <= 2147483647"), List.of()).stream().map(RuleMutant::name)).contains(
                "S01 $other: id == 2147483647 -> id in ( 2147483647, 2147483646 )")
                .noneMatch(name -> name.contains("2147483648"));
    }

    @Test
    void aDeclaredFieldIsNotWidenedByWhatStandsForNotKnown() {
        DeclaredKind token = new DeclaredKind("kb1", "Token", "tokens", List.of(new DeclaredKind.Field("state", DeclaredKind.Type.TEXT),
                new DeclaredKind.Field("days", DeclaredKind.Type.WHOLE), new DeclaredKind.Field("revoked", DeclaredKind.Type.ANSWER)), "{}");
        List<Rule> rules = rules("Token", "state == \"expired\", days == 0, days > 5, revoked == Answer.YES");

        assertThat(RuleMutants.of(rules, List.of(token)).stream().map(RuleMutant::name)).containsExactly(
                "S01 $other: state == \"expired\" -> dropped",
                "S01 $other: state == \"expired\" -> state != \"expired\"",
                "S01 $other: days == 0 -> dropped",
                "S01 $other: days == 0 -> days != 0",
                "S01 $other: days == 0 -> days in ( 0, -1 )",
                "S01 $other: days == 0 -> days in ( 0, 1 )",
                "S01 $other: days > 5 -> dropped",
                "S01 $other: days > 5 -> days <= 5",
                "S01 $other: days > 5 -> days >= 5",
                "S01 $other: revoked == Answer.YES -> dropped",
                "S01 $other: revoked == Answer.YES -> revoked != Answer.YES");
    }
}
