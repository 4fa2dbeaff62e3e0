package io.github.trustdoctor.diagnosis;

import io.github.trustdoctor.packs.Check;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What to look at next. For each check that would show something unobserved, the rules judge the report as it would be after
 * each possible answer; the check that is expected to remove most doubt for its time comes first. That is worked out when
 * it is first asked for. Thread-safe.
 */
public final class NextChecks {

    /** So many checks are weighed; those beyond come last, and what their answers would mean is not told. */
    static final int MOST_WEIGHED = 40;

    private static final Comparator<Evidence> ANY_FIXED_ORDER = Comparator.comparing(Evidence::rule)
            .thenComparing(Evidence::path).thenComparing(Evidence::controller);
    private static final Comparator<NextCheck> MOST_TELLING = Comparator.comparingDouble(NextCheck::telling).reversed()
            .thenComparing(NextCheck::minutes);

    private final Judges judges;
    private final Judged judged;
    private final List<Proposal> proposals;
    private List<NextCheck> ranked;

    NextChecks(Judges judges, Judged judged, List<Proposal> proposals) {
        this.judges = judges;
        this.judged = judged;
        this.proposals = proposals;
    }

    /** The checks, most telling for its time first; what is equally telling is in the order of the packs. */
    public synchronized List<NextCheck> ranked() {
        if (ranked == null) {
            Hypotheses hypotheses = new Hypotheses(judges, judged);
            List<NextCheck> checks = new ArrayList<>();
            for (Proposal proposal : proposals) {
                checks.add(checks.size() < MOST_WEIGHED ? weighed(proposal, hypotheses) : unweighed(proposal));
            }
            checks.sort(MOST_TELLING);
            ranked = List.copyOf(checks);
        }
        return ranked;
    }

    private NextCheck weighed(Proposal proposal, Hypotheses hypotheses) {
        Check check = proposal.check();
        Weighing weighing = Weighing.of(check, proposal.facts(), judged, hypotheses);
        double gain = weighing.gain();
        double telling = gain > 0 ? gain / check.minutes() : opened(check, weighing);
        List<NextCheck.Answer> answers = new ArrayList<>();
        for (int i = 0; i < weighing.answers().size(); i++) {
            Check.Answer answer = weighing.answers().get(i);
            Verdicts after = weighing.then().get(i).verdicts();
            answers.add(new NextCheck.Answer(proposal.fill(answer.answer()), after.outcome(),
                    Shift.between(judged.verdicts(), after), proposal.fill(answer.note())));
        }
        return check(proposal, telling, weighing.settles(), answers);
    }

    /** What a check that alone tells nothing is expected to tell together with the best of those that it opens. */
    private double opened(Check check, Weighing weighing) {
        double telling = 0;
        for (int i = 0; i < weighing.then().size() && !check.opens().isEmpty(); i++) {
            telling += weighing.odds()[i] * best(check, weighing.then().get(i));
        }
        return telling;
    }

    private double best(Check first, Judged then) {
        Hypotheses hypotheses = new Hypotheses(judges, then);
        double best = 0;
        for (Judgement judgement : then.judgements()) {
            Situation situation = new Situation(judgement, then.derived());
            for (String id : first.opens()) {
                Check second = judgement.pack().check(id);
                double gain = judgement.evidence().stream().sorted(ANY_FIXED_ORDER)
                        .filter(e -> situation.asksFor(second, e)).findFirst()
                        .map(e -> Weighing.of(second, situation.about(e), then, hypotheses).gain()).orElse(0.0);
                best = Math.max(best, gain / (first.minutes() + second.minutes()));
            }
        }
        return best;
    }

    private static NextCheck unweighed(Proposal proposal) {
        return check(proposal, 0, List.of(), List.of());
    }

    private static NextCheck check(Proposal proposal, double telling, List<String> settles,
                                   List<NextCheck.Answer> answers) {
        Check check = proposal.check();
        return new NextCheck(check.id(), proposal.title(), proposal.command(), proposal.on(), check.minutes(),
                check.rights(), Math.round(telling * 1000) / 1000.0, settles, List.copyOf(answers), check.claims(),
                proposal.ofArticle());
    }
}
