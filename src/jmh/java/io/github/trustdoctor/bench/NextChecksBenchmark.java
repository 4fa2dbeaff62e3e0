package io.github.trustdoctor.bench;

import io.github.trustdoctor.TrustDoctor;
import io.github.trustdoctor.diagnosis.NextCheck;
import io.github.trustdoctor.diagnosis.Outcome;
import io.github.trustdoctor.facts.SiteReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

/** What a diagnosis costs without its next checks, with them, and without words at all. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 2)
public class NextChecksBenchmark {

    private final TrustDoctor doctor = TrustDoctor.create();

    /** A report that is not decided, and one that is. */
    @Param({"sites/fowey-undecided", "branch-office"})
    private String report;
    private byte[] json;

    /** Reads the report. */
    @Setup
    public void read() throws IOException {
        json = Files.readAllBytes(Path.of("examples/feed", report + ".json"));
    }

    /** The floor: verdicts alone. */
    @Benchmark
    public Outcome verdicts() {
        return doctor.verdicts(SiteReport.parse(report, json)).outcome();
    }

    /** The explained diagnosis, its next checks not asked for. */
    @Benchmark
    public Outcome diagnosis() {
        return doctor.diagnose(SiteReport.parse(report, json)).outcome();
    }

    /** The explained diagnosis with its next checks. */
    @Benchmark
    public List<NextCheck> withNextChecks() {
        return doctor.diagnose(SiteReport.parse(report, json)).checks();
    }
}
