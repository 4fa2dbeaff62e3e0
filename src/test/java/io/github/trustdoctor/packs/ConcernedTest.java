package io.github.trustdoctor.packs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.Texts;
import io.github.trustdoctor.TrustDoctor;
import io.github.trustdoctor.diagnosis.Attempt;
import io.github.trustdoctor.diagnosis.Diagnosis;
import io.github.trustdoctor.diagnosis.Outcome;
import io.github.trustdoctor.facts.SiteReport;
import io.github.trustdoctor.facts.SiteReportReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which packs a report concerns, and which tries to log on they judge. */
class ConcernedTest {

    private static final String HOME = "FABRIKAM\\\\fred";
    private static final String FOREIGN = "CONTOSO\\\\anna";

    @TempDir
    private Path folder;
    private Path pack;

    @BeforeEach
    void aPackForOneCode() throws IOException {
        pack = SmallPack.write(folder.resolve("kb9"));
        rewrite("pack.yaml", "[Crossing()]", "['Crossing( failed != Answer.NO, reason == \"TRUSTED_RELATIONSHIP_FAILURE\" )', 'Event( id == 3210 )']");
        rewrite("rules.drl", "onPath == Answer.YES", "failed == Answer.YES");
    }

    private void rewrite(String file, String found, String by) throws IOException {
        Texts.replace(pack.resolve(file), found, by);
    }

    private Diagnosis diagnose(String user, String code, String more) {
        SiteReport report = SiteReportReader.lenient().read("report", """
                {"computer": {"name": "PC-7", "domain": "fabrikam.com", "domainNetBios": "FABRIKAM"},
                 "domains": [{"dnsName": "contoso.com", "netBios": "CONTOSO"}],
                 "logons": [{"typed": "%s", "on": "PC-7", "logonType": 2, "result": "failure", "status": "%s"}]%s}
                """.formatted(user, code, more).getBytes(StandardCharsets.UTF_8)).orElseThrow();
        return TrustDoctor.builder().packs(pack).build().diagnose(report);
    }

    private static boolean asked(Diagnosis diagnosis) {
        return diagnosis.articles().stream().anyMatch(article -> article.pack().id().equals("kb9"));
    }

    @Test
    void aPackIsAskedOfItsSymptomsOnly() {
        assertThat(asked(diagnose(FOREIGN, "0xC000018D", ""))).isTrue();
        assertThat(asked(diagnose(FOREIGN, "0xC000018B", ""))).isFalse();
        assertThat(asked(diagnose(FOREIGN, "0xC000018B", ", \"events\": [{\"id\": 3210}]"))).isTrue();
        assertThat(asked(diagnose(FOREIGN, "0xC000018B", ", \"events\": [{\"id\": 3211}]"))).isFalse();
    }

    @Test
    void triesOfTheOwnDomainAreNobodysBusinessUnlessAPackSaysSo() {
        Diagnosis diagnosis = diagnose(HOME, "0xC0000064", "");

        assertThat(asked(diagnosis)).isFalse();
        assertThat(diagnosis.outcome()).isEqualTo(Outcome.OUTSIDE);
        assertThat(diagnosis.attempts()).isEmpty();
    }

    @Test
    void aPackMayJudgeThem() throws IOException {
        rewrite("pack.yaml", "status: draft", "status: draft\ntries: [trust, own]");

        Diagnosis diagnosis = diagnose(HOME, "0xC000018D", "");

        assertThat(diagnosis.outcome()).isEqualTo(Outcome.CAUSE_CONFIRMED);
        assertThat(diagnosis.attempts()).extracting(Attempt::typed).containsExactly("FABRIKAM\\fred");
    }

    @Test
    void itJudgesThemBesideThoseOverATrust() throws IOException {
        rewrite("pack.yaml", "status: draft", "status: draft\ntries: [trust, own]");

        Diagnosis diagnosis = diagnose(FOREIGN + "\", \"result\": \"failure\"}, {\"typed\": \"" + HOME, "0xC000018D", "");

        assertThat(diagnosis.attempts()).extracting(Attempt::typed).containsExactly("CONTOSO\\anna", "FABRIKAM\\fred");
        assertThat(diagnosis.attempts()).extracting(Attempt::path).containsExactly(0, 1);
        assertThat(diagnosis.causes()).filteredOn(cause -> cause.pack().equals("kb9"))
                .flatExtracting(cause -> cause.standing().findings()).extracting("path").containsExactly(0, 1);
    }

    @Test
    void oneThatJudgesOnlyThemLeavesTheOthersAlone() throws IOException {
        rewrite("pack.yaml", "status: draft", "status: draft\ntries: [own]");

        assertThat(diagnose(FOREIGN, "0xC000018D", "").causes())
                .noneMatch(cause -> cause.pack().equals("kb9"));
    }
}
