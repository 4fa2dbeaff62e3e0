package io.github.trustdoctor.world;

import io.github.trustdoctor.TrustDoctor;
import io.github.trustdoctor.diagnosis.CauseVerdict;
import io.github.trustdoctor.diagnosis.Diagnosis;
import io.github.trustdoctor.diagnosis.Finding;
import io.github.trustdoctor.diagnosis.Verdict;
import io.github.trustdoctor.facts.SiteReport;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares what the doctor says of an observation with what follows from it. */
final class Comparison {

    /** Whether an attempt counts for completeness: not if nobody told how it ended, nor days after all else that was observed. */
    private static boolean counts(Attempt attempt, Draft draft) {
        Map<String, String> told = draft.logon(attempt);
        return attempt != Attempt.LATER && (told.containsKey("result") || told.containsKey("status"));
    }

    private final TrustDoctor doctor;
    private final Sight sight;
    private final Tally tally;

    Comparison(TrustDoctor doctor, Sight sight, Tally tally) {
        this.doctor = doctor;
        this.sight = sight;
        this.tally = tally;
    }

    /** The same for everything observed, unless another world, with a lower number, shows the same. */
    void compareOnce(Observation whole) {
        if (Sight.first(sight.consistent(whole)) == whole.number()) {
            compare(whole);
        } else {
            tally.sameAsAnother();
        }
    }

    /** Diagnoses the report of an observation and counts what is wrong and what is missing. */
    void compare(Observation observation) {
        Draft draft = observation.draft();
        List<Attempt> attempts = new ArrayList<>();
        for (Attempt attempt : Attempt.values()) {
            if (attempt.crosses() && draft.tells(attempt)) {
                attempts.add(attempt);
            }
        }
        if (attempts.isEmpty()) {
            return;
        }
        Set<Attempt> counted = attempts.stream().filter(attempt -> counts(attempt, draft)).collect(Collectors.toSet());
        byte[] json = draft.json();
        Diagnosis diagnosis = doctor.diagnose(SiteReport.parse("observation", json));
        long[] consistent = sight.consistent(observation);
        tally.compared();
        for (CauseVerdict cause : diagnosis.causes()) {
            new Judged(observation, cause, attempts, counted, consistent, json).count();
        }
    }

    /** The verdict on one cause beside what follows. */
    private final class Judged {
        private final Observation observation;
        private final CauseVerdict cause;
        private final List<Attempt> attempts;
        private final Set<Attempt> counted;
        private final long[] consistent;
        private final byte[] json;
        private boolean confirmable;
        private boolean excluded = true;

        Judged(Observation observation, CauseVerdict cause, List<Attempt> attempts, Set<Attempt> counted, long[] consistent, byte[] json) {
            this.observation = observation;
            this.cause = cause;
            this.attempts = attempts;
            this.counted = counted;
            this.consistent = consistent;
            this.json = json;
        }

        void count() {
            for (Finding finding : cause.findings()) {
                count(finding);
            }
            boolean about = sight.worlds().about().contains(cause.cause().id());
            if (about && (confirmable || excluded && counted.containsAll(attempts))) {
                Verdict right = confirmable ? Verdict.CONFIRMED : Verdict.RULED_OUT;
                tally.rolledUp(cause.cause().id(), right, cause.verdict() == right);
            }
        }

        private void count(Finding finding) {
            Attempt attempt = attempts.get(finding.path());
            Controller controller = Controller.named(finding.controller());
            Optional<Truth> entailed = sight.entailed(consistent, attempt, finding.cause(), controller);
            boolean certain = entailed.filter(truth -> truth == Truth.TRUE || truth == Truth.FALSE).isPresent();
            confirmable |= entailed.equals(Optional.of(Truth.TRUE)) && counted.contains(attempt);
            excluded &= entailed.equals(Optional.of(Truth.FALSE));
            if (certain && sight.worlds().about().contains(finding.cause()) && counted.contains(attempt)) {
                Verdict right = entailed.get() == Truth.TRUE ? Verdict.CONFIRMED : Verdict.RULED_OUT;
                tally.entailed(finding.verdict() == right, () -> right + " " + key(finding, attempt), () -> right + " "
                        + finding.cause() + " by " + sight.grounds(observation, attempt, finding.cause(), controller),
                        this::report);
            }
            if (finding.verdict() != Verdict.OPEN && !asked(entailed, finding, attempt, controller)) {
                Truth right = finding.confirmed() ? Truth.TRUE : Truth.FALSE;
                if (!entailed.equals(Optional.of(right))) {
                    tally.wrong(key(finding, attempt), finding.verdict(), this::report);
                }
            }
        }

        /** True if the conventions leave open what would be right in one of the worlds. */
        private boolean asked(Optional<Truth> entailed, Finding finding, Attempt attempt, Controller controller) {
            return entailed.equals(Optional.of(Truth.NOT_ASKED))
                    || sight.possible(consistent, Truth.NOT_ASKED, attempt, finding.cause(), controller);
        }

        private String key(Finding finding, Attempt attempt) {
            return sight.worlds().name() + ' ' + finding.cause() + " of " + attempt
                    + (finding.controller().isEmpty() ? "" : " at " + finding.controller());
        }

        private String report() {
            return new String(json, StandardCharsets.UTF_8);
        }
    }
}
