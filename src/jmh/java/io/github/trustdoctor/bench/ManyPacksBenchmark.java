package io.github.trustdoctor.bench;

import io.github.trustdoctor.TrustDoctor;
import io.github.trustdoctor.diagnosis.Diagnosis;
import io.github.trustdoctor.diagnosis.Verdicts;
import io.github.trustdoctor.facts.SiteReport;
import io.github.trustdoctor.packs.ManyPacks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A report that concerns one of many installed packs, against the same report with that pack alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 2)
public class ManyPacksBenchmark {

    /** How many packs are installed beside the bundled ones. */
    @Param({"1", "100"})
    private int packs;

    private TrustDoctor doctor;
    private SiteReport report;

    /** Makes the packs and a report that concerns the first of them. */
    @Setup
    public void install() throws IOException {
        Path folder = Files.createTempDirectory("packs");
        ManyPacks.write(folder, packs);
        doctor = TrustDoctor.builder().packs(folder).build();
        String text = Files.readString(Path.of("examples/feed/branch-office.json"))
                .replaceFirst("\\{", "{\"events\": [{\"id\": 104, \"source\": \"Made-0\"}], ");
        report = SiteReport.parse("report", text.getBytes(StandardCharsets.UTF_8));
    }

    /** The verdicts alone. */
    @Benchmark
    public Verdicts verdicts() {
        return doctor.verdicts(report);
    }

    /** The whole diagnosis. */
    @Benchmark
    public Diagnosis diagnosis() {
        return doctor.diagnose(report);
    }
}
