package io.github.trustdoctor.world;

import io.github.trustdoctor.TrustDoctor;
import io.github.trustdoctor.diagnosis.Diagnosis;
import io.github.trustdoctor.diagnosis.NextCheck;
import io.github.trustdoctor.diagnosis.Outcome;
import io.github.trustdoctor.facts.SiteReport;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Plays visits that begin with a complaint, one check after the other, until the doctor has decided or nothing is left. */
final class PolicyRun {

    private final TrustDoctor doctor = TrustDoctor.create();
    private final Map<ChecksMade, Advice> known = new HashMap<>();

    /** What the doctor says at one point: whether it is decided, and the checks that are left, ranked. */
    record Advice(boolean decided, List<NextCheck> checks) {

        /** True if there is nothing more to do. */
        boolean over() {
            return decided || checks.isEmpty();
        }
    }

    /**
     * How a visit went.
     *
     * @param minutes what its checks took
     * @param decided whether the doctor has decided
     * @param checks  the checks that were made, in order
     */
    record Visit(int minutes, boolean decided, List<String> checks) { }

    /** What the doctor says at that point. The same point is judged once. */
    Advice advice(ChecksMade made) {
        Advice advice = known.get(made);
        if (advice == null) {
            advice = asked(made);
            known.put(made, advice);
        }
        return advice;
    }

    private Advice asked(ChecksMade made) {
        Diagnosis diagnosis = doctor.diagnose(SiteReport.parse("visit", made.draft().json()));
        if (diagnosis.outcome() != Outcome.UNDECIDED) {
            return new Advice(true, List.of());
        }
        return new Advice(false, diagnosis.checks().stream().filter(check -> !made.made().contains(Visitor.key(check))).toList());
    }

    /** Plays one visit. */
    Visit play(World world, Attempt complaint, Policy policy) {
        Visitor visitor = new Visitor(world);
        ChecksMade made = visitor.complaint(complaint);
        List<String> checks = new ArrayList<>();
        int minutes = 0;
        Advice advice = advice(made);
        while (!advice.over()) {
            NextCheck check = policy.choose(advice.checks());
            minutes += check.minutes();
            checks.add(Visitor.key(check));
            made = visitor.make(check, made);
            advice = advice(made);
        }
        return new Visit(minutes, advice.decided(), List.copyOf(checks));
    }

    /** At how many points the doctor was asked. */
    int points() {
        return known.size();
    }
}
