package io.github.trustdoctor.bench;

import io.github.trustdoctor.TrustDoctor;
import io.github.trustdoctor.diagnosis.Diagnosis;
import io.github.trustdoctor.diagnosis.Verdicts;
import io.github.trustdoctor.facts.SiteReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A report that concerns many of the bundled packs at once, each of which judges it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 2)
public class ArticlesBenchmark {

    private static final int AT_LEAST = 8;
    private static final String SYMPTOMS = """
            {"events": [{"id": 3210, "source": "NETLOGON", "log": "System"}, {"id": 6167, "source": "LsaSrv", "log": "System"},
                        {"id": 22, "source": "Microsoft-Windows-Security-Kerberos"}, {"id": 5835, "source": "NETLOGON", "on": "dc-c.corp.northwind.test"},
                        {"id": 5719, "source": "NETLOGON", "status": "0xC00000E5"}],
             "kerberosReplies": [{"realm": "CORP.NORTHWIND.TEST", "kdc": "dc-c.corp.northwind.test", "request": "TGS", "error": 14},
                                 {"realm": "CORP.FABRIKAM.TEST", "kdc": "dc-a.corp.fabrikam.test", "request": "TGS", "error": 12}],
             "locatorCalls": [{"domain": "corp.northwind.test", "code": 1355, "forced": true}],
            """;

    private final TrustDoctor doctor = TrustDoctor.create();
    private SiteReport report;

    /** Reads the report. */
    @Setup
    public void read() throws IOException {
        String text = Files.readString(Path.of("examples/feed/branch-office.json")).replaceFirst("(?s)\"locatorCalls\".*?\\],", "")
                .replaceFirst("\\{", Matcher.quoteReplacement(SYMPTOMS));
        report = SiteReport.parse("report", text.getBytes(StandardCharsets.UTF_8));
        int articles = doctor.diagnose(report).articles().size();
        if (articles < AT_LEAST) {
            throw new IllegalStateException("expected a report that concerns at least " + AT_LEAST + " packs, found " + articles);
        }
    }

    /** The verdicts alone. */
    @Benchmark
    public Verdicts verdicts() {
        return doctor.verdicts(report);
    }

    /** The whole diagnosis without next checks, which are worked out when they are asked for. */
    @Benchmark
    public Diagnosis diagnosis() {
        return doctor.diagnose(report);
    }
}
