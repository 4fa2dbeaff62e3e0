package io.github.trustdoctor.packs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.TrustDoctor;
import io.github.trustdoctor.diagnosis.Diagnosis;
import io.github.trustdoctor.facts.SiteReportReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packs that speed is measured with are sound, and each is asked when it is meant. */
class ManyPacksTest {

    @TempDir
    private Path folder;

    @Test
    void onlyThePackWhoseEventWasSeenIsAsked() throws IOException {
        ManyPacks.write(folder, 3);
        String report = Files.readString(Path.of("examples/feed/branch-office.json")).replaceFirst("\\{",
                "{\"events\": [{\"id\": 104, \"source\": \"Made-1\"}], ");

        Diagnosis diagnosis = TrustDoctor.builder().packs(folder).build()
                .diagnose(SiteReportReader.lenient().read("report", report.getBytes(StandardCharsets.UTF_8)).orElseThrow());

        assertThat(diagnosis.articles()).extracting(article -> article.pack().id()).contains("made-1").doesNotContain("made-0", "made-2");
        assertThat(diagnosis.causes()).filteredOn(cause -> cause.pack().equals("made-1")).hasSize(5)
                .anyMatch(cause -> !cause.supports().isEmpty()).anyMatch(cause -> !cause.unseen().isEmpty());
    }
}
