package io.github.trustdoctor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.github.trustdoctor.TrustDoctor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnoseTest {

    private static final String FEED = "examples/feed/";
    private static final String BRANCH = FEED + "branch-office.json";
    private static final String HEALTHY = FEED + "sites/exeter-healthy.json";
    private static final String UNDECIDED = FEED + "sites/fowey-undecided.json";
    private static final String OUTSIDE = FEED + "sites/glasgow-xp.json";
    private static final String BAD = FEED + "bad.json";

    @ParameterizedTest
    @ValueSource(strings = {"--format=text", "--brief", "--all", "--format=json", "--format=ndjson", "--format=markdown"})
    void theExitStatusIsTheSameInEveryFormat(String format) {
        assertThat(Stream.of(HEALTHY, BRANCH, UNDECIDED, OUTSIDE, BAD, "missing.json")
                .map(file -> Run.of("diagnose", format, file).status())).containsExactly(0, 1, 2, 3, 65, 66);
    }

    @ParameterizedTest
    @CsvSource({"exeter-healthy,glasgow-xp,3", "glasgow-xp,fowey-undecided,2", "fowey-undecided,../branch-office,1",
        "../branch-office,../bad,65", "../bad,missing,66"})
    void theMostImportantStatusWins(String one, String other, int status) {
        String first = FEED + "sites/" + one + ".json";
        String second = FEED + "sites/" + other + ".json";

        assertThat(Run.of("diagnose", first, second).status()).isEqualTo(status);
        assertThat(Run.of("diagnose", second, first).status()).isEqualTo(status);
    }

    @Test
    void aBadReportDoesNotStopTheOthers() {
        Run run = Run.of("diagnose", "--brief", BAD, BRANCH);

        assertThat(run.out()).contains("== " + BRANCH, "Cause (confirmed)");
        assertThat(run.err().lines()).hasSize(3).allMatch(line -> line.startsWith(BAD + ":"));
    }

    @Test
    void aMissingFileDoesNotStopTheOthers() {
        Run run = Run.of("diagnose", "--brief", "missing.json", HEALTHY);

        assertThat(run.status()).isEqualTo(66);
        assertThat(run.out()).contains("NOTHING WRONG FOUND");
        assertThat(run.err()).isEqualTo("trust-doctor: no such file or folder: missing.json\n");
    }

    @Test
    void aBugInOneReportDoesNotStopTheOthers() {
        TrustDoctor doctor = mock(TrustDoctor.class);
        TrustDoctor real = TrustDoctor.create();
        when(doctor.reader(false)).thenReturn(real.reader(false));
        when(doctor.diagnose(any())).thenThrow(new IllegalArgumentException("oops"))
                .thenAnswer(call -> real.diagnose(call.getArgument(0)));

        Run run = Run.with("", Map.of(), false, wish -> doctor, "diagnose", BRANCH, HEALTHY);

        assertThat(run.status()).isEqualTo(70);
        assertThat(run.err()).contains("internal error over " + BRANCH).doesNotContain("\tat ");
        assertThat(run.out()).contains("NOTHING WRONG FOUND");
    }

    @Test
    void answersComeInTheOrderOfTheCommandLine() {
        Run run = Run.of("diagnose", UNDECIDED, BRANCH);

        assertThat(run.out()).containsSubsequence("== " + UNDECIDED, "== " + BRANCH);
    }

    @Test
    void aSingleReportHasNoHeading() {
        assertThat(Run.of("diagnose", BRANCH).out()).doesNotContain("==");
    }

    @Test
    void foldersAreGoneThroughByName(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("b/deep"));
        for (String name : List.of("c.json", "a.JSON", "b/deep/x.json", "b/notes.txt")) {
            Files.copy(Path.of(HEALTHY), folder.resolve(name));
        }

        Run run = Run.of("diagnose", "--format", "ndjson", folder.toString());

        assertThat(run.out().lines()).hasSize(3);
        assertThat(run.out()).containsSubsequence("a.JSON", "b/deep/x.json", "c.json");
    }

    @Test
    void anEmptyFolderIsNoInput(@TempDir Path folder) {
        assertThat(Run.of("diagnose", folder.toString()).status()).isEqualTo(66);
    }

    @Test
    void aHyphenIsStandardInput() throws IOException {
        Run piped = Run.with(Files.readString(Path.of(BRANCH)), Map.of(), false, wish -> TrustDoctor.create(), "diagnose", "-");

        assertThat(piped.out()).isEqualTo(Run.of("diagnose", BRANCH).out());
        assertThat(piped.status()).isEqualTo(1);
    }

    @Test
    void strictRefusesWhatIsNotKnown() {
        String odd = "{\"sight\": \"x\"}";

        assertThat(Run.with(odd, Map.of(), false, wish -> TrustDoctor.create(), "diagnose", "-").status()).isEqualTo(2);
        Run strict = Run.with(odd, Map.of(), false, wish -> TrustDoctor.create(), "diagnose", "--strict", "-");
        assertThat(strict.status()).isEqualTo(65);
        assertThat(strict.err()).contains("(stdin):1:", "/sight");
    }

    @Test
    void ndjsonIsOneLineAReport() {
        assertThat(Run.of("diagnose", "--format", "ndjson", BRANCH, HEALTHY).out().lines()).hasSize(2)
                .allMatch(line -> line.startsWith("{") && line.endsWith("}"));
    }

    @Test
    void colourIsForTerminalsAndForThoseWhoAsk() {
        assertThat(coloured(true, Map.of())).isTrue();
        assertThat(coloured(false, Map.of())).isFalse();
        assertThat(coloured(true, Map.of("NO_COLOR", "1"))).isFalse();
        assertThat(coloured(true, Map.of("NO_COLOR", ""))).isTrue();
        assertThat(coloured(true, Map.of(), "--color", "never")).isFalse();
        assertThat(coloured(false, Map.of("NO_COLOR", "1"), "--color", "always")).isTrue();
        assertThat(coloured(true, Map.of(), "--format", "json")).isFalse();
        assertThat(coloured(true, Map.of(), "--format", "markdown")).isFalse();
    }

    private static boolean coloured(boolean terminal, Map<String, String> env, String... options) {
        String[] args = Stream.concat(Stream.concat(Stream.of("diagnose"), Stream.of(options)), Stream.of(BRANCH))
                .toArray(String[]::new);
        return Run.with("", env, terminal, wish -> TrustDoctor.create(), args).out().contains("\u001b[");
    }

    @Test
    void withoutPacksNoArticleApplies() {
        assertThat(Run.with("", Map.of(), false, wish -> noPacks(), "packs", "list").out()).contains("no packs");
    }

    private static TrustDoctor noPacks() {
        TrustDoctor doctor = mock(TrustDoctor.class);
        when(doctor.packs()).thenReturn(List.of());
        return doctor;
    }

    @Test
    void explainQuotesTheStatementBehindAReason() {
        Run run = Run.of("explain", BRANCH);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("S28, article ee849847: ", "/trusts/0/trustType = 1", "experts (", "\nkerberos-blocked: ");
    }

    @Test
    void explainOfOneCauseSaysWhatDecidesAndWhatIsLacking() {
        Run run = Run.of("explain", "--cause", "netbios-trust", BRANCH);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("\nCONFIRMED\n  because  FABRIKAM's trust object has trustType 1",
                "  fails    would rule it out: FABRIKAM's trust object: trustType Downlevel\n           (1), needed Uplevel")
                .doesNotContain("\nkerberos-blocked: ");
        assertThat(Run.of("explain", "--cause", "netbios-trus", BRANCH).err()).contains("did you mean netbios-trust?");
    }

    @Test
    void aCauseThatIsNotJudgedSaysSo() {
        Run run = Run.of("explain", "--cause", "netbios-trust", "examples/feed/sites/exeter-healthy.json");

        assertThat(run.out()).contains("netbios-trust is not judged");
    }
}
