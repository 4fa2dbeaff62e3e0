package io.github.trustdoctor.diagnosis;

import static io.github.trustdoctor.diagnosis.Bench.USUAL;
import static io.github.trustdoctor.diagnosis.Bench.cause;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankingTest {

    @Test
    void openCausesStandByTheirWeight() {
        Diagnosis diagnosis = USUAL.diagnose((conclude, site) -> conclude.supports("A3", "neighbour", Strength.STRONG));

        assertThat(order(diagnosis)).containsExactly("trust", "neighbour", "port", "name", "own-port", "beside");
    }

    @Test
    void confirmedComesBeforeOpenAndOpenBeforeRuledOut() {
        Diagnosis diagnosis = USUAL.diagnose((conclude, site) -> {
            conclude.refutes("A3", "trust");
            conclude.proves("A3", "neighbour");
            conclude.supports("A3", "own-port", Strength.STRONG);
        });

        assertThat(order(diagnosis)).containsExactly("neighbour", "own-port", "port", "name", "beside", "trust");
        assertThat(diagnosis.causes(Verdict.RULED_OUT)).extracting(verdict -> verdict.cause().id()).containsExactly("trust");
        assertThat(diagnosis.causes(Verdict.CONFIRMED)).extracting(verdict -> verdict.cause().id()).containsExactly("neighbour");
    }

    @Test
    void confirmedForEveryControllerComesBeforeConfirmedForSomeAndBothBeforeWhatLiesBesideThePath() {
        Diagnosis diagnosis = USUAL.diagnose((conclude, site) -> {
            conclude.proves("A3", "beside");
            conclude.proves("A2", "port", site.logon(0), site.controller("dc1"));
            conclude.proves("A3", "name");
        });

        assertThat(order(diagnosis)).startsWith("name", "port", "beside");
        assertThat(cause(diagnosis, "port").partial()).isTrue();
        assertThat(cause(diagnosis, "name").partial()).isFalse();
    }

    @Test
    void anOpenCauseStandsByItsOwnWeightEvenAboveOneThatMayMaskIt() {
        Diagnosis diagnosis = USUAL.diagnose((conclude, site) -> {
            conclude.supports("A3", "name", Strength.STRONG);
            conclude.supports("A3", "own-port", Strength.MODERATE);
        });

        assertThat(cause(diagnosis, "name").findings().get(0).logOdds()).isEqualTo(1.0);
        assertThat(order(diagnosis)).containsExactly("name", "trust", "own-port", "port", "beside", "neighbour");
    }

    @Test
    void aCauseThatIsDecidedHoldsNoOtherBack() {
        Diagnosis diagnosis = USUAL.diagnose((conclude, site) -> {
            conclude.supports("A3", "name", Strength.STRONG);
            conclude.refutes("A3", "trust");
            conclude.refutes("A3", "port");
        });

        assertThat(order(diagnosis)).startsWith("name", "own-port");
    }

    @Test
    void theHeaviestTryOrControllerGivesTheWeight() {
        Diagnosis diagnosis = USUAL.diagnose((conclude, site) -> {
            conclude.supports("A1", "beside", Strength.STRONG, site.logon(1));
            conclude.opposes("A1", "trust", Strength.STRONG, site.logon(1));
        });

        assertThat(order(diagnosis)).containsExactly("beside", "trust", "port", "name", "own-port", "neighbour");
    }

    @ParameterizedTest
    @CsvSource({"0.0, LIKELY", "-0.001, POSSIBLE", "-2.196, POSSIBLE", "-2.197, UNLIKELY", "5.0, LIKELY", "-9.0, UNLIKELY"})
    void likelyFromEvenOddsUnlikelyBelowOneInTen(double logOdds, Likelihood likelihood) {
        assertThat(Likelihood.of(logOdds)).isEqualTo(likelihood);
    }

    @Test
    void onlyAnOpenCauseHasALikelihoodThatOfItsHeaviestFinding() {
        Diagnosis diagnosis = USUAL.diagnose((conclude, site) -> {
            conclude.proves("A3", "trust");
            conclude.supports("A1", "name", Strength.STRONG, site.logon(1));
        });

        assertThat(cause(diagnosis, "trust").likelihood()).isEmpty();
        assertThat(cause(diagnosis, "name").likelihood()).isEqualTo(Optional.of(Likelihood.LIKELY));
        assertThat(cause(diagnosis, "port").likelihood()).isEqualTo(Optional.of(Likelihood.POSSIBLE));
        assertThat(cause(diagnosis, "beside").likelihood()).isEqualTo(Optional.of(Likelihood.UNLIKELY));
    }

    private static List<String> order(Diagnosis diagnosis) {
        return diagnosis.causes().stream().map(verdict -> verdict.cause().id()).toList();
    }
}
