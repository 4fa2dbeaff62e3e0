package io.github.trustdoctor.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.TrustDoctor;
import io.github.trustdoctor.diagnosis.CauseVerdict;
import io.github.trustdoctor.diagnosis.Diagnosis;
import io.github.trustdoctor.diagnosis.NextCheck;
import io.github.trustdoctor.diagnosis.Reason;
import io.github.trustdoctor.diagnosis.Step;
import io.github.trustdoctor.facts.Problem;
import io.github.trustdoctor.facts.SiteReport;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextReportTest {

    private static final TextReport TEXT = new TextReport(false, false);
    private static final TextReport ALL = new TextReport(false, true);

    static Stream<Diagnosis> samples() {
        return Stream.concat(Samples.files().stream().map(Samples::diagnosis), Stream.of(Samples.hostile()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void nothingButACommandIsWiderThan80Columns(Diagnosis diagnosis) {
        List<String> commands = commands(diagnosis);
        for (Report report : List.of(TEXT, ALL, new BriefReport(), new ExplainReport("", true))) {
            assertThat(report.of(diagnosis).lines().filter(line -> Page.columns(line) > 80).map(String::strip))
                    .isSubsetOf(commands);
        }
    }

    private static List<String> commands(Diagnosis diagnosis) {
        List<String> commands = new ArrayList<>();
        diagnosis.checks().stream().map(NextCheck::command).forEach(commands::add);
        diagnosis.plan().forEach(step -> step.verify().stream().map(Step.Verification::command).forEach(commands::add));
        commands.replaceAll(command -> Problem.shown(command).strip());
        return commands;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyCommandStandsWholeOnALineOfItsOwn(Diagnosis diagnosis) {
        assertThat(ALL.of(diagnosis).lines().map(String::strip)).containsAll(commands(diagnosis));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyCauseIsInEveryView(Diagnosis diagnosis) {
        String plain = unwrapped(TEXT.of(diagnosis));
        for (CauseVerdict cause : diagnosis.causes()) {
            assertThat(plain.contains(unwrapped(Problem.shown(cause.title())))
                    || plain.contains(unwrapped(cause.cause().name()))).as(cause.cause().id()).isTrue();
        }
    }

    @Test
    void allShowsEveryReason() {
        Diagnosis diagnosis = Samples.branch();
        String all = unwrapped(ALL.of(diagnosis));
        for (CauseVerdict cause : diagnosis.causes()) {
            for (List<Reason> reasons : List.of(cause.supports(), cause.against(), cause.forecast())) {
                assertThat(reasons).allSatisfy(reason -> assertThat(letters(all)).contains(letters(reason.text())));
            }
        }
        assertThat(all).doesNotContain("--all");
    }

    private static String unwrapped(String text) {
        return String.join(" ", text.trim().split("\\s+"));
    }

    /** A long word may be broken. */
    private static String letters(String text) {
        return text.replaceAll("\\s+", "");
    }

    @Test
    void theBottomLineIsWithinTheFirstFourLines() {
        List<String> lines = TEXT.of(Samples.branch()).lines().limit(4).toList();

        assertThat(lines.get(0)).startsWith("LDS-PC-014, Windows 7 SP1, corp.fabrikam.test. NORTHWIND\\nina");
        assertThat(lines).anyMatch(line -> line.startsWith("CAUSE FOUND: "));
    }

    @Test
    void partialAndMaskedCausesSaySo() {
        String text = TEXT.of(Samples.branch());

        assertThat(text).contains("2 CONFIRMED for dc-c (1 of 2 controllers)").contains("MASKED by 1");
    }

    @Test
    void alternativesStandTogether() {
        assertThat(TEXT.of(Samples.branch())).containsSubsequence("\nb Choose one", "\n  A ", "\n  B ", "Either way");
    }

    @Test
    void theOutcomesReadDifferently() {
        assertThat(TEXT.of(Samples.site("exeter-healthy"))).contains("NOTHING WRONG FOUND: ").doesNotContain("DO");
        assertThat(TEXT.of(Samples.site("fowey-undecided"))).contains("NOT DECIDED: ", "CHECK NEXT",
                "Something that these articles do not cover");
        assertThat(TEXT.of(Samples.site("glasgow-xp"))).contains("OUTSIDE THIS KNOWLEDGE BASE: Windows XP");
    }

    @Test
    void warningsAndContradictionsComeBeforeTheCauses() {
        Diagnosis diagnosis = Samples.diagnosis("odd.json", "{\"sight\": \"x\", \"trusts\": [{\"holder\": \"a.test\", "
                + "\"flatName\": \"B\", \"trustPartner\": \"b.test\", \"trustType\": \"1\", \"trustDirection\": \"2\", "
                + "\"trustAttributes\": \"8\", \"source\": \"ldap\"}]}");

        assertThat(diagnosis.warnings()).isNotEmpty();
        assertThat(TEXT.of(diagnosis)).contains("warning").contains("/sight");
    }

    @Test
    void plainTextHasNoColours() {
        assertThat(TEXT.of(Samples.branch())).doesNotContain("\u001b");
    }

    @Test
    void aTicketHasADozenLines() {
        for (Path file : Samples.files()) {
            assertThat(new BriefReport().of(Samples.diagnosis(file)).lines()).hasSizeLessThanOrEqualTo(12);
        }
    }

    @Test
    void claimsThatFollowEachOtherBecomeARange() {
        assertThat(Reference.ranges(List.of("S36", "S34", "S35", "S40"))).isEqualTo("S34-S36 S40");
        assertThat(Reference.ranges(List.of("S34", "S35"))).isEqualTo("S34 S35");
        assertThat(Reference.ranges(List.of("a", "b", "S99999999999", "S99999999998"))).contains("S99999999999");
    }

    @Test
    void ofSeveralArticlesEachCountsItsStatementsByItself() {
        String refused = """
                {"computer": {"name": "PC-7", "domain": "fabrikam.com", "domainNetBios": "FABRIKAM", "os": {"version": "10.0.19045", "productType": 1}},
                 "domains": [{"dnsName": "fabrikam.com", "netBios": "FABRIKAM"}, {"dnsName": "contoso.com", "netBios": "CONTOSO"}],
                 "trusts": [{"holder": "contoso.com", "source": "ldap", "flatName": "FABRIKAM", "trustPartner": "fabrikam.com", "trustType": 2,
                             "trustDirection": 1, "trustAttributes": 4, "msDS-SupportedEncryptionTypes": 4}],
                 "logons": [{"at": "2026-11-20T09:00:00Z", "on": "PC-7", "typed": "CONTOSO\\\\anna", "logonType": 2, "result": "failure",
                             "status": "0xC000018B"}],
                 "kerberosReplies": [{"at": "2026-11-20T09:00:00Z", "kdc": "dc1.contoso.com", "realm": "CONTOSO.COM", "request": "TGS",
                                      "server": "krbtgt/FABRIKAM.COM", "error": 14}]}
                """;

        String text = new TextReport(false, false).of(TrustDoctor.create().diagnose(SiteReport.parse("r", refused.getBytes(StandardCharsets.UTF_8))));

        assertThat(text.replaceAll("\\s+", " ")).containsPattern("S\\d\\d = statement of article kb4492348 in 1(, \\d+)*, or ee849847 (in [\\d, ]+|elsewhere) \\+ = added by experts");
    }
}
