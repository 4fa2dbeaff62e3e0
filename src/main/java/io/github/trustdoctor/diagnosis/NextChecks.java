package io.github.trustdoctor.diagnosis;

import io.github.trustdoctor.packs.Check;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What to look at next. For each check that would show something unobserved, the rules judge the report as it would be after
 * each possible answer; the check that is expected to lead
 * to a verdict soonest for its time comes first, then the one that removes most doubt. That is worked out when
 * it is first asked for. Thread-safe.
 */
public final class NextChecks {

    /** So many checks are weighed; those beyond come last, and what their answers would mean is not told. */
    static final int MOST_WEIGHED = 40;

    /** An answer that is rarer than this is not looked beyond. */
    private static final double RARE = 0.1;

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

    /** The checks in the order of the packs, none weighed against another, which takes a small part of the time. */
    public List<NextCheck> unweighed() {
        return proposals.stream().map(NextChecks::unweighed).toList();
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
        double telling = telling(check, weighing);
        List<NextCheck.Answer> answers = new ArrayList<>();
        for (int i = 0; i < weighing.answers().size(); i++) {
            Check.Answer answer = weighing.answers().get(i);
            Verdicts after = weighing.then().get(i).verdicts();
            answers.add(new NextCheck.Answer(proposal.fill(answer.answer()), after.outcome(),
                    Shift.between(judged.verdicts(), after), proposal.fill(answer.note())));
        }
        return check(proposal, telling, weighing.settles(), answers);
    }

    /** What a check is expected to tell in a minute; alone or, if that is more, together with the best of those that it opens. */
    private double telling(Check check, Weighing weighing) {
        Prospect alone = new Prospect(weighing.gain(), check.minutes());
        if (check.opens().isEmpty()) {
            return alone.rate();
        }
        Prospect together = alone;
        for (int i = 0; i < weighing.then().size(); i++) {
            Judged then = weighing.then().get(i);
            // With a verdict nobody looks further, and for a rare answer nobody plans.
            boolean ahead = weighing.odds()[i] >= RARE && !Doubt.ends(judged.verdicts(), then.verdicts());
            Prospect next = ahead ? best(check, then) : Prospect.NONE;
            together = together.and(next.times(weighing.odds()[i]));
        }
        return Math.max(alone.rate(), together.rate());
    }

    /** The best of the checks of its pack that are opened by one; nothing if none is. */
    private Prospect best(Check first, Judged then) {
        Hypotheses hypotheses = new Hypotheses(judges, then);
        Prospect best = Prospect.NONE;
        for (Judgement judgement : then.judgements()) {
            Situation situation = new Situation(judgement, then.derived());
            for (String id : judgement.pack().checks().contains(first) ? first.opens() : List.<String>of()) {
                Check second = judgement.pack().check(id);
                Prospect prospect = judgement.evidence().stream().sorted(ANY_FIXED_ORDER)
                        .filter(e -> situation.asksFor(second, e)).findFirst()
                        .map(e -> Weighing.of(second, situation.about(e), then, hypotheses).gain())
                        .map(gain -> new Prospect(gain, second.minutes())).orElse(Prospect.NONE);
                best = prospect.rate() > best.rate() ? prospect : best;
            }
        }
        return best;
    }

    /**
     * What may be expected.
     *
     * @param gain    in bits
     * @param minutes how long it takes
     */
    private record Prospect(double gain, double minutes) {

        static final Prospect NONE = new Prospect(0, 0);

        double rate() {
            return minutes == 0 ? 0 : gain / minutes;
        }

        Prospect and(Prospect other) {
            return new Prospect(gain + other.gain, minutes + other.minutes);
        }

        Prospect times(double probability) {
            return new Prospect(probability * gain, probability * minutes);
        }
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
