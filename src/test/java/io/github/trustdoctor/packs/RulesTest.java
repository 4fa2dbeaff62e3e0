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

/** The rules that the build leaves as JSON. */
class RulesTest {

    @Test
    void theyAreThoseOfTheFiles() throws IOException {
        for (String pack : BundledPacks.ids()) {
            List<Rule> written = new ArrayList<>();
            try (Stream<Path> files = Files.list(Cases.RULES.resolve(pack))) {
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
                .hasMessageContaining("no-such-pack.rules.json expected rules, found none");
    }

    @Test
    void whatTheBuildDidNotWriteIsRefused() {
        byte[] json = "{\"rules\": [{\"id\": \"S01\", \"patterns\": 1}]}".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> Rules.read("x.rules.json", json)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("expected a field \"name\", found none");
    }
}
