package io.github.trustdoctor.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OddsTest {

    private static final double EVEN = 0.5;

    @Test
    void anAnswerThatTellsNothingStaysAsProbableAsItsAuthorSaysAndTheOthersShareTheRest() {
        double[] odds = odds(new double[] {1, 1, 2}, one(0.25), one(1), one(0), one(0.25));

        assertThat(odds).containsExactly(new double[] {0.125, 0.375, 0.5}, within(1e-4));
    }

    @Test
    void anAnswerAfterWhichTheCauseIsNotAskedAboutCountsAsNoSuchCause() {
        double[] odds = odds(new double[] {1, 1}, one(0.25), one(1), verdicts());

        assertThat(odds).containsExactly(new double[] {0.25, 0.75}, within(1e-4));
    }

    @Test
    void anAnswerThatRulesOutACauseDecidesItAsWell() {
        double[] odds = odds(new double[] {1, 1}, one(EVEN), one(0), one(0.75));

        assertThat(odds).containsExactly(new double[] {1 / 3.0, 2 / 3.0}, within(1e-4));
    }

    @Test
    void aCauseThatNoAnswerDecidesMakesNoDifference() {
        assertThat(odds(new double[] {1, 3}, one(EVEN), one(0.25), one(0.9))).containsExactly(new double[] {0.25, 0.75}, within(1e-9));
    }

    @Test
    void aCauseThatIsDecidedAlreadyMakesNoDifference() {
        assertThat(odds(new double[] {1, 3}, one(1), one(0), one(1))).as("one answer tells")
                .containsExactly(new double[] {0.25, 0.75}, within(1e-9));
        assertThat(odds(new double[] {1, 3}, one(0), one(1), one(0.25))).containsExactly(new double[] {0.25, 0.75}, within(1e-9));
        assertThat(odds(new double[] {1, 3}, one(1), one(0), one(0.25))).containsExactly(new double[] {0.25, 0.75}, within(1e-9));
    }

    @Test
    void equalStepsOfTheProbabilityOfACauseAreEqualFactorsOfTheOdds() {
        double[] odds = odds(new double[] {1, 1, 1}, one(0.7), one(0), one(EVEN), one(1));

        assertThat(odds[1] / odds[0]).isEqualTo(odds[2] / odds[1], within(1e-4)).isGreaterThan(1.1);
        assertThat(odds[1] * EVEN + odds[2]).isEqualTo(0.7, within(1e-4));
    }

    @Test
    void whereCausesDisagreeTheOneThatAnAnswerConfirmsIsMet() {
        double[] odds = odds(new double[] {1, 1}, verdicts(0.25, EVEN), verdicts(1, 0), verdicts(0, EVEN));

        assertThat(odds).as("the other would have the second answer for certain").containsExactly(new double[] {0.25, 0.75}, within(1e-3));
    }

    private static double[] odds(double[] chances, Verdicts now, Verdicts... then) {
        return Odds.of(chances, now, List.of(then));
    }

    private static Verdicts one(double probability) {
        return verdicts(probability);
    }

    /** The causes "trust" and "port", so probable. */
    private static Verdicts verdicts(double... probabilities) {
        List<Standing> standings = new ArrayList<>();
        for (double p : probabilities) {
            String cause = standings.isEmpty() ? "trust" : "port";
            Verdict verdict = p == 0 ? Verdict.RULED_OUT : p == 1 ? Verdict.CONFIRMED : Verdict.OPEN;
            Finding finding = new Finding(cause, 0, "", verdict, false, false, verdict == Verdict.OPEN ? Math.log(p / (1 - p)) : 0);
            standings.add(new Standing("example", Bench.pack().cause(cause), verdict, false, List.of(), List.of(finding), true));
        }
        return new Verdicts(Outcome.UNDECIDED, standings);
    }
}
