package io.github.trustdoctor.diagnosis;

import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.facts.SiteReport;
import io.github.trustdoctor.packs.Cause;
import io.github.trustdoctor.paths.Derived;
import java.util.ArrayList;
import java.util.List;

/** What is said of one report, without words, and the facts that it rests on: for those who compare many reports. */
public final class Assessment {

    private final Judged judged;

    Assessment(Judged judged) {
        this.judged = judged;
    }

    /** The report. */
    public SiteReport report() {
        return judged.report();
    }

    /** What follows from it. */
    public Derived derived() {
        return judged.derived();
    }

    /** The verdicts; the same as those of the diagnosis. */
    public Verdicts verdicts() {
        return judged.verdicts();
    }

    /**
     * The facts that speak for a cause, each once: of a confirmed one those that prove it.
     *
     * @param standing one of the verdicts
     */
    public List<Fact> grounds(Standing standing) {
        List<Fact> grounds = new ArrayList<>();
        for (Judgement judgement : judged.judgements()) {
            if (judgement.pack().id().equals(standing.pack())) {
                judgement.evidence().forEach(one -> addGrounds(judgement, one, standing, grounds));
            }
        }
        return grounds;
    }

    private static void addGrounds(Judgement judgement, Evidence one, Standing standing, List<Fact> grounds) {
        boolean tells = one.verb() == Verb.FOR && (standing.verdict() == Verdict.OPEN || one.strength() == Strength.PROVES);
        for (Cause cause : tells ? judgement.pack().causes(one.target()) : List.<Cause>of()) {
            if (cause.id().equals(standing.cause().id())) {
                one.facts().stream().filter(fact -> !grounds.contains(fact)).forEach(grounds::add);
            }
        }
    }
}
