package io.github.trustdoctor.diagnosis;

import static io.github.trustdoctor.diagnosis.Bench.USUAL;
import static io.github.trustdoctor.diagnosis.Bench.cause;
import static io.github.trustdoctor.diagnosis.Bench.finding;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgementTest {

    @Test
    void withoutEvidenceACauseIsOpenAtItsPrior() {
        Diagnosis diagnosis = USUAL.diagnose((conclude, site) -> { });

        assertThat(finding(diagnosis, "trust", 0, "")).isEqualTo(new Finding("trust", 0, "", Verdict.OPEN, false, false, -1.0));
        assertThat(finding(diagnosis, "name", 1, "").logOdds()).isEqualTo(-2.0);
    }

    @Test
    void aProofDecidesForAndARefutationAgainst() {
        Diagnosis diagnosis = USUAL.diagnose((conclude, site) -> {
            conclude.proves("A3", "trust");
            conclude.refutes("A3", "name");
        });

        assertThat(cause(diagnosis, "trust").verdict()).isEqualTo(Verdict.CONFIRMED);
        assertThat(cause(diagnosis, "name").verdict()).isEqualTo(Verdict.RULED_OUT);
        assertThat(cause(diagnosis, "trust").disputed()).isFalse();
        assertThat(cause(diagnosis, "name").disputed()).isFalse();
    }

    @Test
    void proofAndRefutationTogetherAreADispute() {
        Diagnosis diagnosis = USUAL.diagnose((conclude, site) -> {
            conclude.proves("A3", "trust");
            conclude.refutes("E1", "trust");
        });

        assertThat(cause(diagnosis, "trust").verdict()).isEqualTo(Verdict.OPEN);
        assertThat(cause(diagnosis, "trust").disputed()).isTrue();
        assertThat(finding(diagnosis, "trust", 0, "").disputed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"STRONG, 3.0", "MODERATE, 1.5", "WEAK, 0.5"})
    void evidenceThatDoesNotDecideMovesTheOddsByTheWeightsOfThePack(Strength strength, double weight) {
        Diagnosis diagnosis = USUAL.diagnose((conclude, site) -> {
            conclude.supports("A3", "trust", strength);
            conclude.opposes("A3", "name", strength);
        });

        assertThat(finding(diagnosis, "trust", 0, "").logOdds()).isEqualTo(-1.0 + weight);
        assertThat(finding(diagnosis, "name", 0, "").logOdds()).isEqualTo(-2.0 - weight);
        assertThat(cause(diagnosis, "trust").verdict()).isEqualTo(Verdict.OPEN);
        assertThat(cause(diagnosis, "name").verdict()).isEqualTo(Verdict.OPEN);
    }

    @Test
    void evidenceThatDecidesBothWaysLeavesTheOddsToTheRest() {
        Diagnosis diagnosis = USUAL.diagnose((conclude, site) -> {
            conclude.proves("A3", "trust");
            conclude.refutes("E1", "trust");
            conclude.supports("A1.plain", "trust", Strength.MODERATE);
        });

        assertThat(finding(diagnosis, "trust", 0, "").logOdds()).isEqualTo(0.5);
    }

    @Test
    void whatWasNotObservedWeighsNothing() {
        Diagnosis diagnosis = USUAL.diagnose((conclude, site) -> {
            conclude.misses("A3", "trust");
            conclude.foresees("E1", "trust");
            conclude.warns("A1.plain", "trust-again");
            conclude.notes("A1.plain");
        });

        assertThat(finding(diagnosis, "trust", 0, "").logOdds()).isEqualTo(-1.0);
    }

    @Test
    void evidenceAboutOneTrySaysNothingOfAnother() {
        Diagnosis diagnosis = USUAL.diagnose((conclude, site) -> conclude.proves("A1", "trust", site.logon(1)));

        assertThat(finding(diagnosis, "trust", 0, "").verdict()).isEqualTo(Verdict.OPEN);
        assertThat(finding(diagnosis, "trust", 1, "").verdict()).isEqualTo(Verdict.CONFIRMED);
        assertThat(cause(diagnosis, "trust").verdict()).isEqualTo(Verdict.CONFIRMED);
    }

    @Test
    void evidenceAboutNoTryCountsForEach() {
        Diagnosis diagnosis = USUAL.diagnose((conclude, site) -> conclude.refutes("A3", "trust"));

        assertThat(cause(diagnosis, "trust").findings()).extracting(Finding::path).containsExactly(0, 1);
        assertThat(cause(diagnosis, "trust").findings()).extracting(Finding::verdict).containsOnly(Verdict.RULED_OUT);
    }

    @Test
    void aTryThatWorkedIsNotJudgedButOneOfUnknownResultIs() {
        Bench site = USUAL.with("'logonType':2,'result':'failure','status':'0xC000018B'", "'logonType':2,'result':'success'")
                .with("'logonType':2,'result':'failure'}", "'logonType':2}");

        Diagnosis diagnosis = site.diagnose((conclude, facts) -> { });

        assertThat(cause(diagnosis, "trust").findings()).extracting(Finding::path).containsExactly(1);
        assertThat(diagnosis.attempts()).extracting(Attempt::judged).containsExactly(false, true);
    }

    @Test
    void aCauseThatControllersHaveIsJudgedForEachControllerOfItsDomain() {
        Diagnosis diagnosis = USUAL.diagnose((conclude, site) -> {
            conclude.proves("A2", "port", site.logon(0), site.controller("dc2"));
            conclude.supports("A2.any", "port", Strength.WEAK, site.logon(0));
        });

        assertThat(cause(diagnosis, "port").findings()).filteredOn(finding -> finding.path() == 0)
                .extracting(Finding::controller).containsExactly("dc1.contoso.com", "dc2.contoso.com");
        assertThat(finding(diagnosis, "port", 0, "dc1.contoso.com").verdict()).isEqualTo(Verdict.OPEN);
        assertThat(finding(diagnosis, "port", 0, "dc1.contoso.com").logOdds()).isEqualTo(-1.0);
        assertThat(finding(diagnosis, "port", 0, "dc2.contoso.com").verdict()).isEqualTo(Verdict.CONFIRMED);
        assertThat(cause(diagnosis, "own-port").controllers()).containsExactly("dc9.fabrikam.com");
    }

    @Test
    void aListOfControllersThatIsNotWholeLeavesRoomForOthers() {
        Diagnosis diagnosis = USUAL.with("{'name':'dc2.contoso.com'}],'controllersComplete':true}",
                        "{'name':'dc2.contoso.com'}],'controllersComplete':false}")
                .diagnose((conclude, site) -> conclude.proves("A2", "port", site.logon(0), site.controller("dc1")));

        assertThat(cause(diagnosis, "port").findings()).filteredOn(finding -> finding.path() == 0)
                .extracting(Finding::controller).containsExactly("", "dc1.contoso.com", "dc2.contoso.com");
        assertThat(finding(diagnosis, "port", 0, "").verdict()).isEqualTo(Verdict.OPEN);
        assertThat(cause(diagnosis, "own-port").findings()).extracting(Finding::controller).containsOnly("dc9.fabrikam.com");
    }

    @Test
    void aControllerThatOnlyTheEvidenceNamesIsJudgedToo() {
        Diagnosis diagnosis = USUAL.diagnose((conclude, site) ->
                conclude.proves("A2", "port", site.logon(0), site.controller("dc9")));

        assertThat(cause(diagnosis, "port").confirmedControllers()).containsExactly("dc9.fabrikam.com");
        assertThat(cause(diagnosis, "port").controllers()).containsExactly("dc1.contoso.com", "dc2.contoso.com", "dc9.fabrikam.com");
    }

    @Test
    void aCauseThatControllersDoNotHaveTakesEvidenceFromAnyOfThem() {
        Diagnosis diagnosis = USUAL.diagnose((conclude, site) ->
                conclude.proves("A2", "trust", site.logon(0), site.controller("dc2")));

        assertThat(cause(diagnosis, "trust").findings()).extracting(Finding::controller).containsOnly("");
        assertThat(finding(diagnosis, "trust", 0, "").verdict()).isEqualTo(Verdict.CONFIRMED);
    }

    @Test
    void whatExcludesATrySpeaksAgainstEveryCauseOfTheGroup() {
        Diagnosis diagnosis = USUAL.diagnose((conclude, site) -> conclude.excludes("A1", "ports", site.logon(0)));

        assertThat(finding(diagnosis, "port", 0, "dc1.contoso.com").verdict()).isEqualTo(Verdict.RULED_OUT);
        assertThat(finding(diagnosis, "own-port", 0, "dc9.fabrikam.com").verdict()).isEqualTo(Verdict.RULED_OUT);
        assertThat(finding(diagnosis, "port", 1, "dc1.contoso.com").verdict()).isEqualTo(Verdict.OPEN);
        assertThat(finding(diagnosis, "trust", 0, "").verdict()).isEqualTo(Verdict.OPEN);
    }

    @Test
    void aConfirmedCauseMasksForTheSameTryOnly() {
        Diagnosis diagnosis = USUAL.diagnose((conclude, site) -> conclude.proves("A1", "trust", site.logon(0)));

        assertThat(finding(diagnosis, "name", 0, "").masked()).isTrue();
        assertThat(finding(diagnosis, "name", 0, "").verdict()).isEqualTo(Verdict.OPEN);
        assertThat(finding(diagnosis, "name", 1, "").masked()).isFalse();
        assertThat(finding(diagnosis, "beside", 0, "").masked()).isFalse();
        assertThat(cause(diagnosis, "name").maskedBy()).containsExactly("trust");
    }

    @Test
    void aCauseMasksOnlyIfItIsConfirmedForEveryController() {
        Diagnosis atOne = USUAL.diagnose((conclude, site) ->
                conclude.proves("A2", "port", site.logon(0), site.controller("dc1")));
        Diagnosis atBoth = USUAL.diagnose((conclude, site) -> {
            conclude.proves("A2", "port", site.logon(0), site.controller("dc1"));
            conclude.proves("A2", "port", site.logon(0), site.controller("dc2"));
        });

        assertThat(finding(atOne, "name", 0, "").masked()).isFalse();
        assertThat(cause(atOne, "name").maskedBy()).isEmpty();
        assertThat(finding(atBoth, "name", 0, "").masked()).isTrue();
        assertThat(cause(atBoth, "name").maskedBy()).containsExactly("port");
    }

    @Test
    void aDecidedCauseIsNotMasked() {
        Diagnosis diagnosis = USUAL.diagnose((conclude, site) -> {
            conclude.proves("A3", "trust");
            conclude.proves("A3", "port");
            conclude.refutes("A3", "name");
        });

        assertThat(finding(diagnosis, "port", 0, "dc1.contoso.com").masked()).isFalse();
        assertThat(cause(diagnosis, "port").maskedBy()).containsExactly("trust");
        assertThat(finding(diagnosis, "name", 0, "").masked()).isFalse();
        assertThat(cause(diagnosis, "name").maskedBy()).isEmpty();
    }
}
