package io.github.trustdoctor.diagnosis;

import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.facts.SiteReport;
import io.github.trustdoctor.paths.Derived;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

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
        Set<Fact> grounds = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Fact> inOrder = new ArrayList<>();
        for (Judgement judgement : judged.judgements()) {
            boolean theirs = judgement.pack().id().equals(standing.pack());
            for (Evidence one : theirs ? judgement.evidence(standing.cause()) : List.<Evidence>of()) {
                boolean tells = one.verb() == Verb.FOR && (standing.verdict() == Verdict.OPEN || one.strength() == Strength.PROVES);
                for (Fact fact : tells ? one.facts() : List.<Fact>of()) {
                    if (grounds.add(fact)) {
                        inOrder.add(fact);
                    }
                }
            }
        }
        return inOrder;
    }
}
