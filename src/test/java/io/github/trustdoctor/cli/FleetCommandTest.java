package io.github.trustdoctor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.TrustDoctor;
import io.github.trustdoctor.fleet.RunFolder;
import io.github.trustdoctor.world.fleet.Fleet;
import io.github.trustdoctor.world.fleet.Made;
import io.github.trustdoctor.world.fleet.Options;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FleetCommandTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path folder;

    @Test
    void everyReportGetsOneLineInOrderWhateverTheNumberOfThreads() throws IOException {
        Path file = fleet(1, 700, 0);

        Run one = Run.of("fleet", "--format", "ndjson", "--threads", "1", file.toString());
        Run three = Run.of("fleet", "--format", "ndjson", "--threads", "3", file.toString());

        assertThat(one.err()).isEmpty();
        assertThat(one.status()).isEqualTo(1);
        assertThat(three).isEqualTo(one);
        assertThat(one.out().lines()).hasSize(700);
        assertThat(one.out().lines().skip(41).findFirst().orElseThrow()).startsWith("{\"report\":\"" + file + ":42\",");
    }

    @Test
    void allFormatsTellTheSameReports() throws IOException {
        Path file = fleet(2, 40, 0);

        Run ndjson = Run.of("fleet", "--format", "ndjson", file.toString());
        Run json = Run.of("fleet", "--format", "json", file.toString());
        Run csv = Run.of("fleet", "--format", "csv", file.toString());

        assertThat(JSON.readTree(json.out())).isEqualTo(JSON.readTree("[" + String.join(",", ndjson.out().lines().toList()) + "]"));
        assertThat(csv.out()).startsWith("report,site,computer,domain,outcome,confirmed,waived,open,at,warnings\r\n");
        assertThat(csv.out().split("\r\n")).hasSize(41);
    }

    @Test
    void badReportsAreCountedAndKeptAndStopNoOther() throws IOException {
        Path file = folder.resolve("in.ndjson");
        Files.write(file, List.of("{\"computer\":{\"name\":\"PC1\"}}", "{\"computer\":{\"os\":{\"version\":\"seven\"}}}", "{\"cut", "{\"computer\":{\"name\":\"PC2\"}}"));
        Path out = folder.resolve("out");

        Run run = Run.of("fleet", "--to", out.toString(), file.toString());

        assertThat(run.status()).isEqualTo(ExitStatus.BAD_DATA);
        assertThat(Files.readAllLines(out.resolve("verdicts.ndjson"))).hasSize(2);
        List<JsonNode> rejects = Files.readAllLines(out.resolve("rejects.ndjson")).stream().map(JSON::readTree).toList();
        assertThat(rejects).extracting(reject -> reject.get("report").asString()).containsExactly(file + ":2", file + ":3");
        assertThat(rejects).extracting(reject -> reject.get("text").asString()).containsExactly("{\"computer\":{\"os\":{\"version\":\"seven\"}}}", "{\"cut");
        assertThat(rejects.get(0).get("problems").get(0).asString())
                .isEqualTo(file + ":2:30 /computer/os/version: expected a Windows version such as 6.1.7601 or 10.0.19045, found \"seven\"");

        Run toErr = Run.of("fleet", "--format", "ndjson", file.toString());
        assertThat(toErr.out().lines()).hasSize(2);
        assertThat(toErr.err()).contains(file + ":2:30 /computer/os/version").contains(file + ":3:");

        Path rejected = folder.resolve("bad.ndjson");
        Run toFile = Run.of("fleet", "--format", "ndjson", "--rejects", rejected.toString(), file.toString());
        assertThat(toFile.out()).isEqualTo(toErr.out());
        assertThat(Files.readAllBytes(rejected)).isEqualTo(Files.readAllBytes(out.resolve("rejects.ndjson")));
    }

    @Test
    void bytesThatAreNoTextAreKeptAsBase64() throws IOException {
        Path file = Files.write(folder.resolve("in.json"), new byte[] {(byte) 0xC0, 1, (byte) 0xFE});
        Path rejected = folder.resolve("bad.ndjson");

        Run run = Run.of("fleet", "--rejects", rejected.toString(), file.toString());

        assertThat(run.status()).isEqualTo(ExitStatus.BAD_DATA);
        assertThat(Files.readString(rejected)).contains("\"base64\":\"wAH+\"");
    }

    @Test
    void standardInputMayBeAStream() {
        Run run = Run.with("{\"computer\":{\"name\":\"PC1\"}}\n{\"computer\":{\"name\":\"PC2\"}}\n", Map.of(), false, wish -> wish.grant(TrustDoctor.builder()),
                "fleet", "--format", "ndjson", "-");

        assertThat(run.out().lines()).hasSize(2).allMatch(line -> line.startsWith("{\"report\":\"(stdin):"));
    }

    @Test
    void aFolderOfARunIsNotOverwritten() throws IOException {
        Path file = fleet(3, 20, 0);
        Path out = folder.resolve("out");
        String first = Run.of("fleet", "--to", out.toString(), file.toString()).out();
        byte[] verdicts = Files.readAllBytes(out.resolve("verdicts.ndjson"));

        assertThat(Run.of("fleet", "--to", out.toString(), file.toString()))
                .isEqualTo(new Run(ExitStatus.CANNOT_CREATE, "", "trust-doctor: " + out + " holds a run already; --resume goes on with it\n"));
        assertThat(Run.of("fleet", "--to", out.toString(), "--resume", file.toString()).out()).isEqualTo(first);
        assertThat(Run.of("fleet", "--to", out.toString(), "--resume", "--strict", file.toString()).err()).contains("with other options");
        Files.writeString(file, "{}\n");
        assertThat(Run.of("fleet", "--to", out.toString(), "--resume", file.toString()).err()).contains("read other files");
        assertThat(Files.readAllBytes(out.resolve("verdicts.ndjson"))).isEqualTo(verdicts);
    }

    @Test
    void whatCannotBeWrittenIsTold() throws IOException {
        Path file = fleet(5, 5, 0);
        Path nowhere = folder.resolve("nowhere").resolve("bad.ndjson");
        Path taken = Files.writeString(folder.resolve("taken"), "a file");

        assertThat(Run.of("fleet", "--rejects", nowhere.toString(), file.toString()))
                .isEqualTo(new Run(ExitStatus.CANNOT_CREATE, "", "trust-doctor: cannot write " + nowhere + "\n"));
        assertThat(Run.of("fleet", "--to", taken.toString(), file.toString()))
                .isEqualTo(new Run(ExitStatus.CANNOT_CREATE, "", "trust-doctor: cannot write " + taken + "\n"));
    }

    @Test
    void twoRunsDoNotWorkInOneFolder() throws Exception {
        Path file = fleet(6, 5, 0);
        Path out = folder.resolve("out");

        try (RunFolder other = RunFolder.open(out, "inputs of another run", false)) {
            assertThat(Run.of("fleet", "--to", out.toString(), file.toString()))
                    .isEqualTo(new Run(ExitStatus.CANNOT_CREATE, "", "trust-doctor: another run is at work in " + out + "\n"));
        }
        assertThat(Run.of("fleet", "--to", out.toString(), file.toString()).err()).isEmpty();
    }

    @Test
    void usageErrorsSayWhatIsExpected() {
        assertThat(Run.of("fleet").err()).contains("expected a file, a folder, a pattern or -, found none");
        assertThat(Run.of("fleet", "--resume", "x").err()).contains("--resume needs --to");
        assertThat(Run.of("fleet", "--as-of", "2026-12-31", "x").err()).contains("--as-of needs --waivers");
        assertThat(Run.of("fleet", "--to", "a", "--format", "csv", "x").err()).contains("--to does not go with --format");
        assertThat(Run.of("fleet", "--threads", "0", "README.md").err()).contains("expected a number from 1 to 999, found 0");
        assertThat(Run.of("fleet", "nowhere.json")).isEqualTo(new Run(ExitStatus.NO_INPUT, "", "trust-doctor: no such file or folder: nowhere.json\n"));
        assertThat(Run.of("fleet", "--help").out()).startsWith("trust-doctor fleet");
    }

    @Test
    void progressGoesToATerminalOnly() throws IOException {
        Path file = fleet(4, 200, 0);

        Run run = Run.with("", Map.of(), true, wish -> wish.grant(TrustDoctor.builder()), "fleet", file.toString());

        assertThat(run.err()).contains(" reports, ").contains("/s").contains(" left").endsWith("\r\u001b[K");
        assertThat(Run.of("fleet", file.toString()).err()).isEmpty();
    }

    /** A fleet in a file of one report a line. */
    private Path fleet(long seed, int sites, double rotten) throws IOException {
        Path file = folder.resolve("fleet-" + seed + ".ndjson");
        try (OutputStream out = Files.newOutputStream(file)) {
            for (Made made : Fleet.draw(seed, Options.of(sites).rotten(rotten)).reports().toList()) {
                out.write(made.json());
                out.write("\n".getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
