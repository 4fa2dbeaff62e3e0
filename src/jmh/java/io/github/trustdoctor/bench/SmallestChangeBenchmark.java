package io.github.trustdoctor.bench;

import io.github.trustdoctor.TrustDoctor;
import io.github.trustdoctor.diagnosis.Outcome;
import io.github.trustdoctor.diagnosis.SmallestChange;
import io.github.trustdoctor.facts.SiteReport;
import java.io.IOException;
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

/** What the smallest what-if costs, beside the verdicts that it starts from. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 2)
public class SmallestChangeBenchmark {

    private final TrustDoctor doctor = TrustDoctor.create();

    /** A report that much is told in, and one with little. */
    @Param({"branch-office", "sites/fowey-undecided"})
    private String name;
    private SiteReport report;

    /** Reads the report. */
    @Setup
    public void read() throws IOException {
        report = SiteReport.read(Path.of("examples/feed", name + ".json"));
    }

    /** The floor: verdicts alone. */
    @Benchmark
    public Outcome verdicts() {
        return doctor.verdicts(report).outcome();
    }

    /** The smallest change. */
    @Benchmark
    public SmallestChange smallestChange() {
        return doctor.smallestChange(report);
    }
}
