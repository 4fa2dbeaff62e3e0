package io.github.trustdoctor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.engine.DroolsInference;
import io.github.trustdoctor.packs.BundledPacks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the build makes of the folder of packs. */
class BundledRulesTest {

    @Test
    void everyPackInTheFolderIsBundled() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("rules"))) {
            assertThat(BundledPacks.ids()).isNotEmpty().containsExactlyElementsOf(
                    folders.filter(Files::isDirectory).map(folder -> folder.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void everyBundledPackHasRulesThatLoad() {
        DroolsInference engine = new DroolsInference(BundledPacks::rules);

        BundledPacks.ids().forEach(engine::prepare);
    }
}
