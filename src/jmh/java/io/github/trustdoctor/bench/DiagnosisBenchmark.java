package io.github.trustdoctor.bench;

import io.github.trustdoctor.TrustDoctor;
import io.github.trustdoctor.facts.SiteReport;
import io.github.trustdoctor.report.JsonReport;
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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.ObjectMapper;

/**
 * A warm diagnosis, JSON in and the full explained JSON out, against what Jackson alone needs to parse and write the same
 * two documents.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 20, time = 2)
@Measurement(iterations = 5, time = 2)
public class DiagnosisBenchmark {

    private final TrustDoctor doctor = TrustDoctor.create();
    private final JsonReport json = JsonReport.inOneLine();
    private final ObjectMapper mapper = new ObjectMapper();
    private byte[] report;
    private byte[] answer;

    /** Reads the report and makes the answer once. */
    @Setup
    public void read() throws IOException {
        report = Files.readAllBytes(Path.of("examples/feed/branch-office.json"));
        answer = diagnose();
    }

    /** The floor: Jackson parses and writes both documents. */
    @Benchmark
    public int jackson() {
        return mapper.writeValueAsBytes(mapper.readTree(report)).length
                + mapper.writeValueAsBytes(mapper.readTree(answer)).length;
    }

    /** A lower floor: Jackson parses the report and writes the answer from a tree that is there already. */
    @Benchmark
    public int jacksonInAndOut(Tree tree) {
        return mapper.readTree(report).size() + mapper.writeValueAsBytes(tree.of(mapper, answer)).length;
    }

    /** The answer as a tree, parsed once. */
    @State(Scope.Thread)
    public static class Tree {
        private Object tree;

        Object of(ObjectMapper mapper, byte[] json) {
            if (tree == null) {
                tree = mapper.readTree(json);
            }
            return tree;
        }
    }

    /** One diagnosis. */
    @Benchmark
    public byte[] diagnose() {
        return json.of(doctor.diagnose(SiteReport.parse("report", report))).getBytes(StandardCharsets.US_ASCII);
    }

    /** Diagnoses on two threads. */
    @Benchmark
    @Threads(2)
    public byte[] diagnoseOnTwoThreads() {
        return diagnose();
    }
}
