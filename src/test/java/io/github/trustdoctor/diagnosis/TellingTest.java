package io.github.trustdoctor.diagnosis;

import static io.github.trustdoctor.diagnosis.Bench.USUAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.trustdoctor.paths.DomainController;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the answers to a check would make of the verdict, and how much they are expected to tell. */
class TellingTest {

    private static final Bench.Rules TRUST = (conclude, site) -> {
        conclude.misses("A3", "trust", site.logon(0), site.controller("dc1"));
        if (site.told(1)) {
            conclude.proves("E1", "trust");
        }
        if (site.told(2)) {
            conclude.refutes("E1", "trust");
        }
    };

    private static final Bench.Rules PORT = (conclude, site) -> {
        conclude.misses("A2", "port", site.logon(0), site.controller("dc1"));
        if (site.told(3)) {
            conclude.proves("A2.any", "port", site.controller("dc1"));
        }
        if (site.told(4)) {
            conclude.opposes("A2.any", "port", Strength.STRONG, site.controller("dc1"));
        }
    };

    @Test
    void eachPossibleAnswerIsToldWithWhatItWouldMakeOfTheVerdict() {
        NextCheck check = USUAL.diagnose(TRUST).checks().get(0);

        assertThat(check.answers()).extracting(NextCheck.Answer::answer).as("one is no report").containsExactly("NT 4 to CONTOSO", "NT 5");
        assertThat(check.answers()).extracting(NextCheck.Answer::outcome).containsExactly(Outcome.CAUSE_CONFIRMED, Outcome.UNDECIDED);
        assertThat(check.answers()).extracting(NextCheck.Answer::note).containsExactly("both ends of CONTOSO", "");
        assertThat(check.answers().get(0).shifts()).containsExactly(
                new Shift("example", Bench.pack().cause("trust"), Verdict.OPEN, Verdict.CONFIRMED, List.of()));
        assertThat(check.answers().get(1).shifts()).containsExactly(
                new Shift("example", Bench.pack().cause("trust"), Verdict.OPEN, Verdict.RULED_OUT, List.of()));
    }

    @Test
    void theCausesThatSomeAnswerDecidesAreSettled() {
        assertThat(USUAL.diagnose(TRUST).checks().get(0).settles()).containsExactly("trust");
        assertThat(USUAL.diagnose(PORT).checks().get(0).settles()).containsExactly("port");
    }

    @Test
    void ifNoAnswerDecidesThoseThatItMovesAreSettled() {
        NextCheck check = USUAL.diagnose((conclude, site) -> {
            conclude.misses("A3", "trust", site.logon(0));
            if (site.told(1)) {
                conclude.supports("E1", "name", Strength.WEAK);
            }
        }).checks().get(0);

        assertThat(check.settles()).containsExactly("name");
        assertThat(check.answers().get(0).shifts()).isEmpty();
    }

    @Test
    void aControllerThatIsDecidedShiftsForItself() {
        NextCheck check = USUAL.diagnose(PORT).checks().get(0);

        assertThat(check.answers().get(0).shifts()).containsExactly(
                new Shift("example", Bench.pack().cause("port"), Verdict.OPEN, Verdict.CONFIRMED, List.of("dc1.contoso.com")));
        assertThat(check.answers().get(1).shifts()).isEmpty();
    }

    @Test
    void aSecondControllerThatIsDecidedShiftsAlthoughTheVerdictStays() {
        NextCheck check = USUAL.diagnose((conclude, site) -> {
            conclude.proves("A2.any", "port", site.controller("dc2"));
            PORT.fire(conclude, site);
        }).checks().get(0);

        assertThat(check.answers().get(0).shifts()).containsExactly(
                new Shift("example", Bench.pack().cause("port"), Verdict.CONFIRMED, Verdict.CONFIRMED, List.of("dc1.contoso.com")));
    }

    @Test
    void whatACheckTellsIsTheDoubtThatIsExpectedToGoForEachMinuteAndTenBitsForAVerdict() {
        double doubt = bits(-1) + 2 * bits(-1.5) + bits(-2.5) + bits(-2) + bits(-3) + bits(-4);
        double ruledOut = 1 - probability(-1);

        double telling = USUAL.diagnose(TRUST).checks().get(0).telling();

        assertThat(telling).isEqualTo(Math.round((doubt - ruledOut * (doubt - bits(-1)) + 10 * (1 - ruledOut)) / 9 * 1000) / 1000.0, within(1e-9));
    }

    @Test
    void aCheckWhoseAnswersChangeNothingTellsNothing() {
        NextCheck check = USUAL.diagnose((conclude, site) -> conclude.misses("A3", "trust", site.logon(0))).checks().get(0);

        assertThat(check.telling()).isZero();
        assertThat(check.settles()).isEmpty();
        assertThat(check.answers()).hasSize(2);
    }

    @Test
    void aCheckThatOpensAnotherTellsWhatBothTellInTheTimeOfBoth() {
        NextCheck first = USUAL.diagnose((conclude, site) -> {
            conclude.misses("A1", "trust", site.logon(0));
            if (site.told(5)) {
                TRUST.fire(conclude, site);
            }
        }).checks().get(0);
        double both = USUAL.diagnose(TRUST).checks().get(0).telling() * 9 / (2 + 9);

        assertThat(first.check()).isEqualTo("ask-user");
        assertThat(first.telling()).isEqualTo(both, within(0.001)).isPositive();
    }

    @Test
    void aCheckThatOpensOneThatNothingAsksForTellsNoMoreThanItself() {
        NextCheck first = USUAL.diagnose((conclude, site) -> {
            conclude.misses("A1", "trust", site.logon(0));
            if (site.told(5) && site.told(1)) {
                conclude.proves("E1", "trust");
            }
        }).checks().get(0);

        assertThat(first.check()).isEqualTo("ask-user");
        assertThat(first.telling()).isZero();
    }

    @Test
    void onlySoManyChecksAreWeighedAndTheOthersComeLast() {
        int more = NextChecks.MOST_WEIGHED;
        String names = IntStream.range(0, more).mapToObj(i -> "{'name':'x" + i + ".contoso.com'},").collect(Collectors.joining());
        Diagnosis diagnosis = USUAL.with("{'name':'dc2.contoso.com'}", names + "{'name':'dc2.contoso.com'}").diagnose((conclude, site) -> {
            for (DomainController dc : site.all(DomainController.class)) {
                conclude.misses("A2", "port", site.logon(0), dc);
            }
            PORT.fire(conclude, site);
        });

        List<NextCheck> last = diagnosis.checks().subList(more, diagnosis.checks().size());
        assertThat(diagnosis.checks().subList(0, more)).noneMatch(check -> check.answers().isEmpty());
        assertThat(last).hasSize(2).allMatch(check -> check.answers().isEmpty() && check.settles().isEmpty() && check.telling() == 0);
        assertThat(last).extracting(NextCheck::check).containsOnly("probe-port");
    }

    @Test
    void theMostTellingCheckComesFirstWhateverTheOrderOfThePack() {
        Diagnosis diagnosis = USUAL.diagnose((conclude, site) -> {
            conclude.misses("A3", "trust", site.logon(0));
            PORT.fire(conclude, site);
            conclude.misses("A1", "neighbour", site.logon(0));
        });

        assertThat(diagnosis.checks()).extracting(NextCheck::check).as("the last two tell nothing; the quicker one first")
                .containsExactly("probe-port", "ask-user", "look-at-trust");
    }

    @Test
    void anAnswerThatConfirmsACauseIsAsProbableAsTheCause() {
        Verdicts now = verdicts(Outcome.UNDECIDED, Verdict.OPEN, Math.log(0.25 / 0.75));
        Verdicts yes = verdicts(Outcome.CAUSE_CONFIRMED, Verdict.CONFIRMED, 0);
        Verdicts no = verdicts(Outcome.OUTSIDE, Verdict.RULED_OUT, 0);

        assertThat(Odds.of(new double[] {1, 1}, now, List.of(yes, no))).containsExactly(new double[] {0.25, 0.75}, within(1e-4));
        assertThat(Odds.of(new double[] {1, 9}, now, List.of(yes, no))).containsExactly(new double[] {0.25, 0.75}, within(1e-4));
    }

    @Test
    void answersThatMakeNoDifferenceAreAsProbableAsTheirAuthorSays() {
        Verdicts now = verdicts(Outcome.UNDECIDED, Verdict.OPEN, 0);

        assertThat(Odds.of(new double[] {1, 3}, now, List.of(now, now))).containsExactly(new double[] {0.25, 0.75}, within(1e-9));
    }

    @Test
    void doubtIsTheEntropyOfWhatIsOpenAndNoneOnceItIsDecided() {
        Verdicts even = verdicts(Outcome.UNDECIDED, Verdict.OPEN, 0);
        Verdicts three = verdicts(Outcome.UNDECIDED, Verdict.OPEN, Math.log(3));
        Verdicts found = verdicts(Outcome.CAUSE_CONFIRMED, Verdict.CONFIRMED, 0);
        Verdicts otherwise = verdicts(Outcome.CAUSE_CONFIRMED, Verdict.OPEN, 0);

        assertThat(Doubt.of(even)).isEqualTo(1.0, within(1e-12));
        assertThat(Doubt.of(three)).isEqualTo(0.811278, within(1e-6));
        assertThat(Doubt.of(found)).isZero();
        assertThat(Doubt.of(verdicts(Outcome.OUTSIDE, Verdict.RULED_OUT, 0))).isZero();
        assertThat(Doubt.after(even, otherwise)).isZero();
        assertThat(Doubt.after(otherwise, even)).isEqualTo(1.0, within(1e-12));
        assertThat(Doubt.after(even, three)).isEqualTo(Doubt.of(three));
        assertThat(Doubt.after(otherwise, otherwise)).isEqualTo(1.0, within(1e-12));
    }

    private static Verdicts verdicts(Outcome outcome, Verdict verdict, double logOdds) {
        Finding finding = new Finding("trust", 0, "", verdict, false, false, logOdds);
        return new Verdicts(outcome, List.of(new Standing("example", Bench.pack().cause("trust"), verdict, false, List.of(),
                List.of(finding), true)));
    }

    private static double probability(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    private static double bits(double logOdds) {
        double p = probability(logOdds);
        return -(p * Math.log(p) + (1 - p) * Math.log(1 - p)) / Math.log(2);
    }
}
