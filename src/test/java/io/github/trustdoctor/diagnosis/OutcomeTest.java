package io.github.trustdoctor.diagnosis;

import static io.github.trustdoctor.diagnosis.Bench.USUAL;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeTest {

    private static final Bench WORKED = USUAL.with("'result':'failure','status':'0xC000018B'}", "'result':'success','cached':false}")
            .with("'logonType':2,'result':'failure'}", "'logonType':2,'result':'success','cached':true}");

    @Test
    void oneConfirmedCauseIsACauseFoundWhateverElseIsOpen() {
        Diagnosis diagnosis = USUAL.diagnose((conclude, site) -> conclude.proves("A1", "beside", site.logon(1)));

        assertThat(diagnosis.outcome()).isEqualTo(Outcome.CAUSE_CONFIRMED);
        assertThat(diagnosis.outcome().status()).isEqualTo(1);
    }

    @Test
    void anOpenCauseLeavesItUndecided() {
        Diagnosis diagnosis = USUAL.diagnose((conclude, site) -> { });

        assertThat(diagnosis.outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(diagnosis.outcome().status()).isEqualTo(2);
    }

    @Test
    void ifAllCausesAreRuledOutItIsOutside() {
        Diagnosis diagnosis = USUAL.diagnose((conclude, site) -> {
            conclude.refutes("A3", "trust");
            conclude.refutes("A3", "ports");
            conclude.refutes("A3", "name");
        });

        assertThat(diagnosis.outcome()).as("a neighbour and an unlikely fault beside the path are open").isEqualTo(Outcome.OUTSIDE);
        assertThat(diagnosis.outcome().status()).isEqualTo(3);
    }

    @Test
    void aFaultBesideThePathKeepsItUndecidedOnlyIfSomethingSpeaksForIt() {
        Diagnosis diagnosis = USUAL.diagnose((conclude, site) -> {
            conclude.refutes("A3", "trust");
            conclude.refutes("A3", "ports");
            conclude.refutes("A3", "name");
            conclude.supports("A3", "beside", Strength.STRONG);
        });

        assertThat(diagnosis.outcome()).isEqualTo(Outcome.UNDECIDED);
    }

    @Test
    void ifTheArticleTreatsNoneOfTheTriesItIsOutsideAlthoughCausesAreOpen() {
        Diagnosis diagnosis = USUAL.diagnose((conclude, site) -> conclude.excludes("A3", "ports"));

        assertThat(diagnosis.causes(Verdict.OPEN)).isNotEmpty();
        assertThat(diagnosis.outcome()).isEqualTo(Outcome.OUTSIDE);
    }

    @Test
    void nothingIsWrongIfNoTryFailedAndOneIsKnownToHaveBeenLetIn() {
        Diagnosis diagnosis = WORKED.diagnose((conclude, site) -> conclude.proves("A3", "trust"));

        assertThat(diagnosis.outcome()).isEqualTo(Outcome.NOTHING_WRONG);
        assertThat(diagnosis.outcome().status()).isZero();
        assertThat(diagnosis.remainder()).isFalse();
        assertThat(diagnosis.causes()).isEmpty();
        assertThat(diagnosis.plan()).isEmpty();
        assertThat(diagnosis.checks()).isEmpty();
    }

    @Test
    void aLogonFromTheCacheProvesNothing() {
        Diagnosis diagnosis = WORKED.with("'cached':false", "'cached':true").diagnose((conclude, site) -> { });

        assertThat(diagnosis.outcome()).isEqualTo(Outcome.UNDECIDED);
    }

    @Test
    void triesThatWereLeftOutKeepItUndecided() {
        String worked = "{'typed':'CONTOSO\\\\alice','on':'pc1','logonType':2,'result':'success','cached':false}";
        Diagnosis diagnosis = WORKED.with("'logons':[", "'logons':[" + (worked + ',').repeat(50))
                .diagnose((conclude, site) -> { });

        assertThat(diagnosis.notJudged()).isEqualTo(2);
        assertThat(diagnosis.outcome()).isEqualTo(Outcome.UNDECIDED);
    }

    @ParameterizedTest
    @CsvSource({"failure, OUTSIDE", "success, UNDECIDED", "-, UNDECIDED"})
    void withoutATryOverTheTrustAFailureAtHomeIsOutside(String result, Outcome outcome) {
        Diagnosis diagnosis = USUAL.with("CONTOSO\\\\alice", "FABRIKAM\\\\fred").with("bob@contoso.com", "fred@fabrikam.com")
                .with("'result':'failure'", "'result':'" + result + "'").with(",'status':'0xC000018B'", "")
                .diagnose((conclude, site) -> { });

        assertThat(diagnosis.attempts()).isEmpty();
        assertThat(diagnosis.outcome()).isEqualTo(outcome);
    }

    @Test
    void aReportWithoutLogonsDoesNotConcernThePack() {
        Diagnosis diagnosis = USUAL.withoutLogons().diagnose((conclude, site) -> conclude.proves("A3", "trust"));

        assertThat(diagnosis.articles()).isEmpty();
        assertThat(diagnosis.outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(diagnosis.remainder()).isTrue();
    }

    @Test
    void somethingElseMayBeTheCauseUnlessOneIsConfirmedForEveryController() {
        Diagnosis open = USUAL.diagnose((conclude, site) -> { });
        Diagnosis partly = USUAL.diagnose((conclude, site) ->
                conclude.proves("A2", "port", site.logon(0), site.controller("dc1")));
        Diagnosis whole = USUAL.diagnose((conclude, site) -> conclude.proves("A2.any", "port"));

        assertThat(open.remainder()).isTrue();
        assertThat(partly.remainder()).isTrue();
        assertThat(whole.remainder()).isFalse();
    }

    @Test
    void triesAreToldInTheOrderOfTheReportWithWhatWasSeen() {
        Diagnosis diagnosis = USUAL.diagnose((conclude, site) -> conclude.excludes("A1", "ports", site.logon(1)));

        Attempt first = diagnosis.attempts().get(0);
        Attempt second = diagnosis.attempts().get(1);
        assertThat(first).isEqualTo(new Attempt(0, "/logons/0", "CONTOSO\\alice", first.syntax(), "CONTOSO", "yes", "0xC000018B",
                true, first.excluded()));
        assertThat(first.excluded()).isEmpty();
        assertThat(second.typed()).isEqualTo("bob@contoso.com");
        assertThat(second.code()).isEmpty();
        assertThat(Bench.texts(second.excluded())).containsExactly("bob@contoso.com fails");
    }
}
