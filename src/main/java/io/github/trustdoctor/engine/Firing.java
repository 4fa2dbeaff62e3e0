package io.github.trustdoctor.engine;

import io.github.trustdoctor.diagnosis.Conclusions;
import io.github.trustdoctor.diagnosis.Evidence;
import io.github.trustdoctor.diagnosis.UnjudgeableException;
import io.github.trustdoctor.facts.Fact;
import java.util.List;
import org.drools.modelcompiler.constraints.ConstraintEvaluationException;
import org.kie.api.runtime.KieSession;

/** Runs a session once. */
final class Firing {

    private Firing() { }

    /**
     * What its rules conclude of those facts, in no particular order.
     *
     * @param most how many conclusions there may be
     * @param pack whose rules they are
     * @throws UnjudgeableException if there are more, or facts are put together too often
     */
    static List<Evidence> of(KieSession session, List<Fact> facts, int most, String pack) {
        Conclusions conclusions = new Conclusions();
        session.setGlobal("conclude", conclusions);
        for (Fact fact : facts) {
            session.insert(fact);
        }
        fire(session, most, pack);
        return conclusions.evidence();
    }

    private static void fire(KieSession session, int most, String pack) {
        try {
            session.fireAllRules(most + 1);
        } catch (ConstraintEvaluationException wrapped) {
            for (Throwable cause = wrapped; cause != null; cause = cause.getCause()) {
                if (cause instanceof Effort.TooMuchException) {
                    throw Effort.tooMuch(Effort.MOST + " by pack " + pack);
                }
            }
            throw wrapped;
        }
    }
}
