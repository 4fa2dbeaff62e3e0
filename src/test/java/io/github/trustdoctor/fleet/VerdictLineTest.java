package io.github.trustdoctor.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.trustdoctor.TrustDoctor;
import io.github.trustdoctor.diagnosis.CauseVerdict;
import io.github.trustdoctor.diagnosis.Diagnosis;
import io.github.trustdoctor.diagnosis.Verdict;
import io.github.trustdoctor.facts.Problem;
import io.github.trustdoctor.facts.SiteReport;
import io.github.trustdoctor.feed.Raw;
import io.github.trustdoctor.fleet.VerdictLine.CauseLine;
import io.github.trustdoctor.report.LineFormat;
import io.github.trustdoctor.report.VerdictJson;
import io.github.trustdoctor.world.fleet.Fleet;
import io.github.trustdoctor.world.fleet.Made;
import io.github.trustdoctor.world.fleet.Options;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class VerdictLineTest {

    private static final TrustDoctor DOCTOR = TrustDoctor.create();

    @Test
    void aLineSaysTheSameAsTheDiagnosis() throws IOException {
        List<SiteReport> reports = new ArrayList<>(examples());
        for (int seed = 1; seed <= 6; seed++) {
            for (Made made : Fleet.draw(seed, Options.of(60)).reports().toList()) {
                reports.add(SiteReport.parse(made.name(), made.json()));
            }
        }

        for (SiteReport report : reports) {
            VerdictLine line = VerdictLine.of(DOCTOR.assess(report));
            Diagnosis diagnosis = DOCTOR.diagnose(report);

            assertThat(line.outcome()).isEqualTo(diagnosis.outcome());
            assertThat(line.causes()).extracting(VerdictLineTest::told)
                    .isEqualTo(diagnosis.causes().stream().filter(cause -> cause.verdict() != Verdict.RULED_OUT).map(VerdictLineTest::told).toList());
            assertThat(new TreeSet<>(line.ruledOut()))
                    .isEqualTo(new TreeSet<>(diagnosis.causes(Verdict.RULED_OUT).stream().map(cause -> cause.pack() + '/' + cause.cause().id()).toList()));
            assertThat(line.causes()).allSatisfy(cause -> assertThat(line.seen().keySet()).containsAll(cause.at()));
        }
        assertThat(reports).hasSizeGreaterThan(360);
    }

    private static String told(CauseLine cause) {
        return String.join(" ", cause.pack(), cause.id(), cause.verdict().name(), cause.likelihood().toString(),
                Boolean.toString(cause.disputed()), Boolean.toString(cause.partial()), cause.maskedBy().toString(), cause.controllers().toString());
    }

    private static String told(CauseVerdict cause) {
        return String.join(" ", cause.pack(), cause.cause().id(), cause.verdict().name(), cause.likelihood().toString(),
                Boolean.toString(cause.disputed()), Boolean.toString(cause.partial()), cause.maskedBy().toString(), cause.confirmedControllers().toString());
    }

    @Test
    void linesHaveTheShapeThatIsPublished() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("facts/verdict-line.schema.json")));
        JsonMapper mapper = new JsonMapper();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Made made : Fleet.draw(12, Options.of(80)).reports().toList()) {
            LineFormat.NDJSON.write(VerdictLine.of(DOCTOR.assess(SiteReport.parse(made.name(), made.json()))), out);
        }
        for (SiteReport report : examples()) {
            LineFormat.NDJSON.write(VerdictLine.of(DOCTOR.assess(report)), out);
        }

        List<String> lines = out.toString(StandardCharsets.US_ASCII).lines().toList();
        assertThat(lines).hasSizeGreaterThan(80).allSatisfy(line -> assertThat(schema.validate(mapper.readTree(line))).isEmpty());
        assertThat(schema.validate(mapper.readTree(lines.get(0).replace("\"outcome\":", "\"come\":")))).isNotEmpty();
    }

    @Test
    void aLineIsReadAsItWasWritten() throws IOException {
        for (SiteReport report : examples()) {
            VerdictLine line = VerdictLine.of(DOCTOR.assess(report));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            LineFormat.NDJSON.write(line, out);
            List<Problem> problems = new ArrayList<>();

            assertThat(VerdictJson.read("x", out.toByteArray(), problems)).contains(line);
            assertThat(problems).isEmpty();
            assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("\n{").endsWith("}\n");
        }
    }

    @Test
    void whatIsNoLineIsRefusedWithItsPlace() {
        List<Problem> problems = new ArrayList<>();

        assertThat(VerdictJson.read("old.ndjson", "{\"report\":\"x\",\"outcome\":\"fine\",\"causes\":[{\"pack\":\"p\"}],\"seen\":{\"nowhere\":\"\"}}"
                .getBytes(StandardCharsets.UTF_8), problems)).isEmpty();
        assertThat(problems).extracting(Problem::toString).containsExactly(
                "old.ndjson:1:25 /outcome: expected one that verdict lines have, found \"fine\"",
                "old.ndjson:1:42 /causes/0: expected a field \"id\", found none",
                "old.ndjson:1:74 /seen/nowhere: expected the name of a place, found \"\"");
        assertThat(VerdictJson.read("old.ndjson", "[]".getBytes(StandardCharsets.UTF_8), problems)).isEmpty();
        assertThat(problems).last().hasToString("old.ndjson: expected an object, found an array");
    }

    @Test
    void causesSitWhereTheirFactsAre() throws IOException {
        VerdictLine line = VerdictLine.of(DOCTOR.assess(SiteReport.read(Path.of("examples/feed/branch-office.json"))));

        assertThat(line.causes().get(0).id()).isEqualTo("netbios-trust");
        assertThat(line.causes().get(0).at()).containsExactly(
                new Place(Place.Kind.HALF, "corp.fabrikam.test: corp.northwind.test"),
                new Place(Place.Kind.TRUST, "corp.fabrikam.test > corp.northwind.test"));
        assertThat(line.causes().get(1).at()).containsExactly(
                new Place(Place.Kind.PORT, "tcp/88 corp.northwind.test"),
                new Place(Place.Kind.PORT, "tcp/88 dc-c.corp.northwind.test"),
                new Place(Place.Kind.CONTROLLER, "dc-c.corp.northwind.test"));
        assertThat(line.seen()).containsEntry(new Place(Place.Kind.PORT, "tcp/88 dc-c.corp.northwind.test"), "silent")
                .containsEntry(new Place(Place.Kind.PORT, "tcp/88 corp.northwind.test"), "open and silent")
                .containsEntry(new Place(Place.Kind.HALF, "corp.fabrikam.test: corp.northwind.test"), "type downlevel, direction bidirectional, attributes 0x4");
    }

    @Test
    void aCauseOfOneComputerSitsAtNothingThatIsShared() {
        SiteReport report = SiteReport.parse("x", """
                {"computer": {"name": "PC1", "domain": "a.test", "domainNetBios": "A", "os": {"version": "6.1.7601"},
                  "clock": [{"against": "b.test", "offsetSeconds": 900}]},
                 "domains": [{"dnsName": "a.test", "netBios": "A"}, {"dnsName": "b.test", "netBios": "B"}],
                 "trusts": [{"holder": "a.test", "trustPartner": "b.test", "flatName": "B", "trustType": 2, "trustDirection": 2, "trustAttributes": 4}],
                 "logons": [{"typed": "B\\\\nina", "logonType": 2, "result": "failure", "status": "0xC0000133"}]}
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(VerdictLine.of(DOCTOR.assess(report)).causes()).filteredOn(cause -> cause.id().contains("clock"))
                .isNotEmpty().allSatisfy(cause -> assertThat(cause.at()).isEmpty());
    }

    @Test
    void rejectedReportsTellFileAndLine() {
        Examiner examiner = new Examiner(DOCTOR.reader(false), DOCTOR::assess, Waivers.none());

        assertThat(examiner.examine(new Raw("in.ndjson", 17, "{\"computer\":7}".getBytes(StandardCharsets.UTF_8), "")).problems())
                .extracting(Problem::toString).containsExactly("in.ndjson:17:13 /computer: expected an object, found 7");
        assertThat(examiner.examine(new Raw("in.ndjson", 3, new byte[0], "too long")).problems())
                .extracting(Problem::toString).containsExactly("in.ndjson:3:1: too long");
    }

    @Test
    void aBugOverOneReportStopsNoOther() {
        Examiner examiner = new Examiner(DOCTOR.reader(false), report -> {
            throw new IllegalStateException("broken");
        }, Waivers.none());
        Examined examined = examiner.examine(new Raw("in.json", 0, "{}".getBytes(StandardCharsets.UTF_8), ""));

        assertThat(examined.bug()).isPresent();
        assertThat(examined.problems()).extracting(Problem::toString)
                .containsExactly("in.json: internal error: java.lang.IllegalStateException: broken");
    }

    private static List<SiteReport> examples() throws IOException {
        List<SiteReport> reports = new ArrayList<>();
        for (Path folder : List.of(Path.of("examples/feed/sites"), Path.of("facts/samples"))) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(one -> one.toString().endsWith(".json")).sorted().toList()) {
                    DOCTOR.reader(false).read(file).report().ifPresent(reports::add);
                }
            }
        }
        return reports;
    }
}
