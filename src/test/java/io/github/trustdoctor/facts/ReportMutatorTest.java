package io.github.trustdoctor.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Thousands of broken reports; a million with {@code -Dtrustdoctor.mutations=1000000}. */
class ReportMutatorTest {

    private static final long COUNT = Long.getLong("trustdoctor.mutations", 3000);
    private static final long SEED = Long.getLong("trustdoctor.seed", 849847);

    private final List<byte[]> samples = Reports.samples().stream().map(Reports::bytes).toList();

    @Test
    void everyMutationGivesAReportOrLocatedProblems() {
        AtomicInteger reports = new AtomicInteger();

        new ReportMutator(samples, SEED).run(COUNT, reading -> Outcomes.check(reading.read()), report -> reports.incrementAndGet());

        assertThat((long) reports.get()).isBetween(COUNT / 10, COUNT * 9 / 10);
    }

    @Test
    void theSchemaAcceptsEveryMutationThatTheReaderAccepts() {
        new ReportMutator(samples, SEED + 1).run(Math.min(COUNT, 3000), reading -> {
            String json = new String(reading.document(), StandardCharsets.UTF_8);
            if (reading.read().report().isPresent() && json.startsWith("{")) {
                assertThat(Schemas.complaints(json)).as(json).isEmpty();
            }
        }, report -> { });
    }

    @Test
    void theSameSeedGivesTheSameMutations() {
        ReportMutator one = new ReportMutator(samples, 7);
        ReportMutator other = new ReportMutator(samples, 7);

        for (int i = 0; i < 100; i++) {
            assertThat(one.next()).isEqualTo(other.next());
        }
    }
}
