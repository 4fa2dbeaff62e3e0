package io.github.trustdoctor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactTest {

    private static final String BRANCH = "examples/feed/branch-office.json";
    private static final List<String> NAMES = List.of("LDS-PC-014", "northwind", "FABRIKAM", "nina", "fred", "dc-c", "nw-brand", "10.7.14", "branch-office");

    @TempDir
    private Path folder;

    private static void tellsNoName(Run run) {
        for (String name : NAMES) {
            assertThat(run.out()).doesNotContainIgnoringCase(name);
            assertThat(run.err()).doesNotContainIgnoringCase(name);
        }
    }

    @ParameterizedTest
    @CsvSource({"diagnose --redact", "diagnose --redact --brief", "diagnose --redact --all", "diagnose --redact --format json",
        "diagnose --redact --format ndjson", "diagnose --redact --format markdown", "explain --redact --all",
        "explain --redact --cause netbios-trust", "facts redact"})
    void noOutputTellsANameAndTheStatusIsThatOfTheReport(String line) {
        Run run = Run.of((line + " " + BRANCH).split(" "));

        tellsNoName(run);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(line.startsWith("facts") ? 0 : 1);
        assertThat(run.out()).containsIgnoringCase("n-");
    }

    @Test
    void complaintsNameNoFileAndNoValue() throws IOException {
        Path bad = Files.writeString(folder.resolve("northwind.json"), "{\"computer\": {\"name\": [\"LDS-PC-014\"]}, \"nina\": 1}");
        Path broken = Files.writeString(folder.resolve("nina.json"), "{\"computer\": nina");

        Run run = Run.of("diagnose", "--redact", bad.toString(), folder + "/fred", broken.toString());

        tellsNoName(run);
        assertThat(run.err().lines()).anyMatch(line -> line.startsWith("report 1:1:23 /computer/name: expected one value"))
                .anyMatch(line -> line.equals("trust-doctor: no such file or folder: the 2. of the files and folders"))
                .anyMatch(line -> line.equals("report 2:1:14: expected well-formed input"));
        assertThat(run.status()).isEqualTo(66);
    }

    @Test
    void theSameSecretGivesTheSameAndTheKeyLeadsBack() throws IOException {
        String secret = folder.resolve("secret").toString();
        Path key = folder.resolve("key");

        Run first = Run.of("facts", "redact", "--redaction-secret", secret, "--redaction-key", key.toString(), BRANCH);
        Run second = Run.of("facts", "redact", "--redaction-secret", secret, BRANCH);
        Run other = Run.of("facts", "redact", BRANCH);

        assertThat(first.out()).isEqualTo(second.out()).isNotEqualTo(other.out());
        assertThat(Files.readAllLines(key)).anyMatch(line -> line.endsWith("\"original\":\"LDS-PC-014\"}"));
    }

    @Test
    void theRedactedReportIsReadAndDiagnosedAlike() throws IOException {
        Path redacted = Files.writeString(folder.resolve("redacted.json"), Run.of("facts", "redact", BRANCH).out());

        assertThat(Run.of("facts", "check", redacted.toString()).out()).contains(": 0 errors, 0 warnings");
        assertThat(Run.of("diagnose", redacted.toString()).status()).isEqualTo(Run.of("diagnose", BRANCH).status());
    }

    @Test
    void severalReportsAreALineEach() {
        assertThat(Run.of("facts", "redact", BRANCH, BRANCH).out().lines()).hasSize(2).allMatch(line -> line.startsWith("{"));
    }

    @Test
    void wrongUsageIsToldAtOnce() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "mine");

        assertThat(Run.of("diagnose", "--redaction-key", "x", BRANCH).err()).contains("--redaction-key needs --redact");
        assertThat(Run.of("diagnose", "--redact", "--redaction-key", taken.toString(), BRANCH).err()).contains("--redaction-key needs a new file");
        assertThat(Run.of("explain", "--redact", "--redaction-secret", taken.toString(), BRANCH).err()).contains("hexadecimal digits");
        assertThat(taken).hasContent("mine");
    }
}
