package io.github.trustdoctor.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules that the build leaves as JSON. */
class RulesTest {

    @Test
    void theyAreThoseOfTheFiles() throws IOException {
        for (String pack : BundledPacks.ids()) {
            List<Rule> written = new ArrayList<>();
            try (Stream<Path> files = Files.list(CaseReports.RULES.resolve(pack))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".drl")).sorted().toList()) {
                    written.addAll(DrlReader.read("rules/" + pack + "/" + file.getFileName(), Files.readString(file)).rules());
                }
            }

            assertThat(written).isNotEmpty();
            assertThat(BundledPacks.rules(pack)).isEqualTo(written);
        }
    }

    @Test
    void aPackThatIsNotBundledHasNone() {
        assertThatThrownBy(() -> BundledPacks.rules("no-such-pack")).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no-such-pack.rules.json: expected rules, found something else");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "[[\"S01\", 7]]                                        | expected VALUE_STRING, found VALUE_NUMBER_INT",
        "[[\"S01\", \"S01: x\", \"a.drl:1\", [[\"SOME\"]]]] | expected a kind of pattern, found SOME",
        "[[\"S01\", \"S01: x\", \"a.drl:1\", 5]]             | expected START_ARRAY, found VALUE_NUMBER_INT",
        "[[\"S01\", \"S01: x\", \"a.drl:1\", [], \"\", \"\", \"\", [], 5]] | expected END_ARRAY, found VALUE_NUMBER_INT",
        "[5]                                                     | expected END_ARRAY, found VALUE_NUMBER_INT",
        "[] []                                                   | expected the end, found START_ARRAY",
        "[[\"S01\", \"S01                                     | Unexpected end-of-input"})
    void whatTheProgramDidNotWriteIsRefused(String json, String message) {
        assertThatThrownBy(() -> Rules.read("x.rules.json", json.strip().getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("x.rules.json: expected rules, found something else: ").hasMessageContaining(message);
    }
}
