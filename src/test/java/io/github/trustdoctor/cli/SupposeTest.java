package io.github.trustdoctor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.TrustDoctor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupposeTest {

    private static final String BRANCH = "examples/feed/branch-office.json";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "what-if                                  | expected a file, a folder or -, found none",
        "what-if " + BRANCH + " " + BRANCH + "   | expected one report, found 2",
        "what-if --set trustType=2 x              | --set needs POINTER=VALUE, such as /trusts/0/trustType=2, found trustType=2",
        "what-if --set /trusts/0 x                | --set needs POINTER=VALUE, such as /trusts/0/trustType=2, found /trusts/0",
        "what-if --set /a=1 --set /a=2 x          | --set names /a twice",
        "what-if --set /trusts/9/trustType=2 " + BRANCH + " | --set: expected a place in the document, found /trusts/9/trustType",
        "what-if --format markdown x              | --format is one of text, json, found markdown",
        "what-if --format                         | --format needs a value"})
    void wrongUsageIsOneClearLineAndStatus64(String line, String message) {
        Run run = Run.of(line.split(" +"));

        assertThat(run.status()).isEqualTo(64);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).containsExactly("trust-doctor: " + message, "  See trust-doctor what-if --help.");
    }

    @Test
    void aWrongValueIsToldWithItsPlaceAndWhereItCameFrom() {
        Run run = Run.of("what-if", "--set", "/trusts/0/trustType=blue", BRANCH);

        assertThat(run.status()).isEqualTo(65);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(BRANCH + " /trusts/0/trustType: expected 1 (Downlevel), 2 (Uplevel)")
                .endsWith("found \"blue\" (given by --set)\n");
    }

    @Test
    void whatTheReportFormatDoesNotKnowIsToldAndRefusedIfStrict() {
        String[] misspelt = {"what-if", "--set", "/trusts/0/trusttype=2", BRANCH};
        Run lenient = Run.of(misspelt);
        Run strict = Run.of("what-if", "--strict", misspelt[1], misspelt[2], misspelt[3]);

        assertThat(lenient.status()).isEqualTo(1);
        assertThat(lenient.out()).contains("No verdict changes.");
        assertThat(lenient.err()).isEqualTo(strict.err()).isEqualTo(BRANCH + " /trusts/0/trusttype: expected a known field, "
                + "found \"trusttype\"; kept, but not understood (given by --set)\n");
        assertThat(strict.status()).isEqualTo(65);
        assertThat(strict.out()).isEmpty();
    }

    @Test
    void aBadReportKeepsItsLines() {
        Run run = Run.of("what-if", "--set", "/site=x", "examples/feed/bad.json");

        assertThat(run.status()).isEqualTo(65);
        assertThat(run.err()).contains("examples/feed/bad.json:").doesNotContain("--set");
        assertThat(Run.of("what-if", "no-such.json").status()).isEqualTo(66);
    }

    @Test
    void theStatusIsThatOfTheAnswerAsItWouldBe() {
        assertThat(Run.of("what-if", BRANCH).status()).isEqualTo(1);
        assertThat(Run.of("what-if", "--set", "/trusts/0/trustDirection=0", BRANCH).status()).isEqualTo(2);
        assertThat(Run.of("what-if", "--format", "json", "--set", "/trusts/0=null", BRANCH).status()).isEqualTo(2);
    }

    @Test
    void valuesAreJsonOrTextAndAppend() {
        Run run = Run.of("what-if", "--all", "--set", "/probes/-={\"to\":\"dc-d.corp.northwind.test\",\"protocol\":\"udp\",\"port\":389,"
                + "\"answer\":\"LISTENING\"}", "--set", "/trusts/0/trustType=0x2", BRANCH);

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("/probes/-: {...}", "/trusts/0/trustType: 0x2 (it is 1)");
    }

    @Test
    void aReportMayComeFromStandardInput() throws IOException {
        Run run = Run.with(Files.readString(Path.of(BRANCH)), Map.of(), false, wish -> TrustDoctor.create(), "what-if", "-");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(Run.of("what-if", BRANCH).out());
    }

    @Test
    void linesAreOfEightyColumns() {
        for (String report : new String[] {BRANCH, "examples/feed/sites/dundee-forest-suffix.json"}) {
            assertThat(Run.of("what-if", "--all", report).out().lines()).allMatch(line -> line.length() <= 80);
        }
        assertThat(Run.of("what-if", "--help").out().lines()).allMatch(line -> line.length() <= 80);
    }
}
