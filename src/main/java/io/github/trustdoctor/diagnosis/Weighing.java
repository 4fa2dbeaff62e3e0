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

    /** The doubt, in bits, that is expected to go. */
    double gain() {
        double left = 0;
        for (int i = 0; i < odds.length; i++) {
            left += odds[i] * Doubt.after(now, then.get(i).verdicts());
        }
        return odds.length == 0 ? 0 : Math.max(0, Doubt.of(now) - left);
    }

    /** The causes that some answer decides or, if none does, those that some answer makes more or less probable. */
    List<String> settles() {
        List<String> decided = new ArrayList<>();
        List<String> moved = new ArrayList<>();
        for (Standing standing : now.standings()) {
            for (Judged after : then) {
                Standing same = after.verdicts().standing(standing.pack(), standing.cause().id());
                if (same != null && decidedBy(standing, same)) {
                    addOnce(decided, standing);
                } else if (same != null && !same.probabilities().equals(standing.probabilities())) {
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
