package io.github.trustdoctor.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FieldsTest {

    private final Problems problems = new Problems("site.json", false);

    @Test
    void aWholeNumberOutsideItsLimitsIsAnErrorAndReadsAsMissing() {
        Fields in = fields("{'a':0,'b':1,'c':9,'d':10,'e':'-'}");

        assertThat(List.of(whole(in, "a"), whole(in, "b"), whole(in, "c"), whole(in, "d"), whole(in, "e"), whole(in, "f")))
                .containsExactly(5L, 1L, 9L, 5L, 5L, 5L);
        assertThat(told()).containsExactly("site.json:1:6 /x/a: expected one to nine, found 0", "site.json:1:24 /x/d: expected one to nine, found 10");
    }

    private static long whole(Fields in, String name) {
        return in.whole(name, 1, 9, 5, "one to nine");
    }

    @Test
    void aNumberThatIsNoneIsAnError() {
        Fields in = fields("{'a':'x','b':2.5,'c':null}");

        assertThat(in.number("a", "a number")).isEmpty();
        assertThat(in.number("b", "a number")).contains(2.5);
        assertThat(in.number("c", "a number")).isEmpty();
        assertThat(told()).containsExactly("site.json:1:6 /x/a: expected a number, found \"x\"");
    }

    @Test
    void textsAreReadByTheirNamesInTheirOrder() {
        Fields in = fields("{'a':{'z':'last ','a':7,'none':'-','list':[1],'b/c':{}},'b':'text'}");

        Map<String, String> texts = in.textsByName("a");

        assertThat(texts).containsExactly(Map.entry("z", "last"), Map.entry("a", "7"));
        assertThat(in.textsByName("b")).isEmpty();
        assertThat(in.textsByName("c")).isEmpty();
        assertThat(told()).containsExactly("site.json:1:43 /x/a/list: expected a text, found an array",
                "site.json:1:53 /x/a/b~1c: expected a text, found an object", "site.json:1:61 /x/b: expected an object, found \"text\"");
    }

    @Test
    void aListHoldsTextsOnly() {
        Fields in = fields("{'a':['b',[],{}]}");

        assertThat(in.texts("a")).containsExactly("b");
        assertThat(told()).containsExactly("site.json:1:11 /x/a/1: expected a text, found an array",
                "site.json:1:14 /x/a/2: expected a text, found an object");
    }

    @Test
    void aFieldIsObservedUnderEachOfItsNamesIfItHoldsSomething() {
        Fields in = fields("{'a':[],'b':'-','c':null,'D':1}");

        assertThat(in.observed("a")).isTrue();
        assertThat(in.observed("b", "c")).isFalse();
        assertThat(in.observed("d", "D")).isTrue();
        assertThat(in.has("c")).isTrue();
        assertThat(in.has("d")).isFalse();
    }

    @Test
    void anObjectThatIsMissingIsOneOfWhichNothingWasObserved() {
        Fields in = fields("{'a':null,'b':7,'c':{'d':'e'}}");

        List<String> texts = Stream.of("a", "b", "c", "z").map(name -> in.object(name, inner -> inner.text("d"))).toList();
        String place = in.object("z", inner -> inner.seen().pointer());

        assertThat(texts).containsExactly("", "", "e", "");
        assertThat(place).isEqualTo("/x/z");
        assertThat(told()).containsExactly("site.json:1:15 /x/b: expected an object, found 7");
    }

    @Test
    void aListOfAnyLengthIsLongerThanAListOfThingsToCompare() {
        String objects = "{},".repeat(Fields.MOST_OBJECTS) + "{}";
        Fields in = fields("{'a':[" + objects + "],'b':[" + objects.substring(3) + "]}");

        assertThat(in.longList("a", inner -> inner)).hasSize(Fields.MOST_OBJECTS + 1);
        assertThat(in.list("a", inner -> inner)).isEmpty();
        assertThat(in.list("b", inner -> inner)).hasSize(Fields.MOST_OBJECTS);
        assertThat(told()).containsExactly(
                "site.json:1:6 /x/a: expected the report of one site, with at most 1000 objects here, found 1001");
    }

    @Test
    void errorsAndWarningsAreKeptUpToALimitEach() {
        for (int i = 0; i < Problems.MOST; i++) {
            assertThat(problems.keepsErrors() && problems.keepsWarnings()).isTrue();
            problems.error(1, i, "", "expected less");
            problems.warning(2, i, "", "expected less");
        }

        assertThat(problems.keepsErrors()).isFalse();
        assertThat(problems.keepsWarnings()).isFalse();
        assertThat(problems.all()).hasSize(2 * Problems.MOST);
    }

    @Test
    void whenStrictWarningsCountAmongTheErrors() {
        Problems strict = new Problems("site.json", true);
        for (int i = 0; i < Problems.MOST; i++) {
            assertThat(strict.keepsWarnings()).isTrue();
            strict.warning(1, 1, "", "expected less");
        }

        assertThat(strict.keepsWarnings()).isFalse();
        assertThat(strict.keepsErrors()).isFalse();
        assertThat(strict.hasErrors()).isTrue();
    }

    private Fields fields(String json) {
        Node document = Documents.readJson(Reports.json(json), problems).orElseThrow();
        return new Fields((Node.Obj) document, "/x", problems);
    }

    private List<String> told() {
        return problems.all().stream().map(Problem::toString).toList();
    }
}
