package io.github.trustdoctor.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.TrustDoctor;
import io.github.trustdoctor.diagnosis.Diagnosis;
import io.github.trustdoctor.report.JsonReport;
import io.github.trustdoctor.report.TextReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Broken reports from one end of the house to the other: a located complaint or an answer, never anything else.
 * {@code -Dtrustdoctor.mutations=1000000} tries as many; so many of them could be read is printed by the run.
 */
class MutatedReportsTest {

    private static final long MUTATIONS = Long.getLong("trustdoctor.mutations", 2000);
    private static final int EVERY_SO_MANY_IN_WORDS = 20;

    private final TrustDoctor doctor = TrustDoctor.create();
    private long refused;
    private long answered;

    @Test
    void areRefusedWithReasonsOrAnswered() throws IOException {
        ReportMutator mutator = new ReportMutator(originals(), 20_080_39);

        mutator.run(MUTATIONS, this::check, this::answer);

        System.out.println(MUTATIONS + " mutations: " + refused + " refused with located problems, " + answered + " answered");
        assertThat(refused + answered).isEqualTo(MUTATIONS);
        assertThat(refused).isPositive();
        assertThat(answered).isPositive();
    }

    private void check(ReportMutator.Reading reading) {
        if (reading.read().report().isEmpty()) {
            refused++;
            assertThat(reading.read().problems()).isNotEmpty();
        }
    }

    private void answer(SiteReport report) {
        answered++;
        Diagnosis diagnosis = doctor.diagnose(report);
        assertThat(JsonReport.inOneLine().of(diagnosis)).matches("\\p{ASCII}+");
        if (answered % EVERY_SO_MANY_IN_WORDS == 0) {
            assertThat(new TextReport(false, true).of(diagnosis).lines()).noneMatch(line -> line.chars().anyMatch(c -> c < ' '));
        }
    }

    private static List<byte[]> originals() throws IOException {
        try (Stream<Path> files = Stream.concat(Files.walk(Path.of("facts/samples")), Files.walk(Path.of("examples/feed")))) {
            return files.filter(file -> file.toString().endsWith(".json") && !file.toString().contains("expected")
                    && !file.endsWith("bad.json")).sorted().map(MutatedReportsTest::bytes).toList();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
