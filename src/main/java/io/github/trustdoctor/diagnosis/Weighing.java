package io.github.trustdoctor.diagnosis;

import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.packs.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one check is expected to tell: the verdicts after each answer that is possible, and how much doubt they would leave.
 *
 * @param answers  the answers that are possible beside what was observed
 * @param then     the judgement after each of them
 * @param odds     how probable each is
 * @param now      the verdicts without it
 */
record Weighing(List<Check.Answer> answers, List<Judged> then, double[] odds, Verdicts now) {

    /**
     * What a verdict is worth, in bits. It is so much that the checks come in the order of their chance of a verdict for
     * their time, which is the quickest as long as one does not depend on another; doubt tells apart those that lead to none.
     */
    private static final double VERDICT = 10;

    static Weighing of(Check check, List<Fact> facts, Judged known, Hypotheses hypotheses) {
        List<Check.Answer> answers = new ArrayList<>();
        List<Judged> then = new ArrayList<>();
        for (Check.Answer answer : check.answers()) {
            Optional<Judged> after = hypotheses.with(answer.report().fill(facts));
            if (after.isPresent()) {
                answers.add(answer);
                then.add(after.get());
            }
        }
        double[] chances = answers.stream().mapToDouble(Check.Answer::chance).toArray();
        List<Verdicts> verdicts = then.stream().map(Judged::verdicts).toList();
        return new Weighing(answers, then, Odds.of(chances, known.verdicts(), verdicts), known.verdicts());
    }

    /** What is expected to be gained, in bits: the doubt that goes, and so many for a verdict where there was none. */
    double gain() {
        double left = 0;
        double verdict = 0;
        for (int i = 0; i < odds.length; i++) {
            Verdicts after = then.get(i).verdicts();
            left += odds[i] * Doubt.after(now, after);
            verdict += Doubt.ends(now, after) ? odds[i] : 0;
        }
        return odds.length == 0 ? 0 : Math.max(0, Doubt.of(now) - left) + VERDICT * verdict;
    }

    /** The causes that some answer decides or, if none does, those that some answer makes more or less probable. */
    List<String> settles() {
        List<String> decided = new ArrayList<>();
        List<String> moved = new ArrayList<>();
        for (Standing standing : now.standings()) {
            for (Judged after : then) {
                Standing same = after.verdicts().standing(standing.pack(), standing.cause().id());
                if (same == null || same.findings().equals(standing.findings())) {
                    continue;
                }
                if (decidedBy(standing, same)) {
                    addOnce(decided, standing);
                } else if (!same.probabilities().equals(standing.probabilities())) {
                    addOnce(moved, standing);
                }
            }
        }
        return List.copyOf(decided.isEmpty() ? moved : decided);
    }

    private static void addOnce(List<String> causes, Standing standing) {
        if (!causes.contains(standing.cause().id())) {
            causes.add(standing.cause().id());
        }
    }

    private static boolean decidedBy(Standing before, Standing after) {
        return before.verdict() != after.verdict()
                || !before.confirmedControllers().equals(after.confirmedControllers())
                || !before.controllers(Verdict.RULED_OUT).equals(after.controllers(Verdict.RULED_OUT));
    }
}
