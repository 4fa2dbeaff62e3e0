package io.github.trustdoctor.world;

import io.github.trustdoctor.TrustDoctor;
import io.github.trustdoctor.diagnosis.Finding;
import io.github.trustdoctor.diagnosis.Standing;
import io.github.trustdoctor.diagnosis.Verdict;
import io.github.trustdoctor.diagnosis.Verdicts;
import io.github.trustdoctor.facts.SiteReport;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Compares what the doctor says of an observation with what follows from it. */
final class Comparison {

    /** The packs whose causes the worlds play. */
    static final Set<String> PLAYED = Set.of("ee849847-external-trust-logon", "kb2015518-duplicate-host-spn",
            "cc755321-selective-authentication");

    /** Packs that tell faults of the worlds by other causes. The faults of all others the worlds do not have. */
    private static final Set<String> IN_OTHER_WORDS = Set.of("kerberos-guidance-clock-skew", "kb2744558-overlapping-forests",
            "kb244474-kerberos-over-udp", "ee307976-trust-name-resolution");

    private final TrustDoctor doctor;
    private final Sight sight;
    private final Tally tally;
    private final Set<BigInteger> reports = ConcurrentHashMap.newKeySet();

    Comparison(TrustDoctor doctor, Sight sight, Tally tally) {
        this.doctor = doctor;
        this.sight = sight;
        this.tally = tally;
    }

    /** The same for everything observed, unless another world has given the same report. */
    void compareOnce(Observation whole) {
        if (reports.add(new BigInteger(digest(whole.draft().json())))) {
            compare(whole);
        } else {
            tally.sameAsAnother();
        }
    }

    private static byte[] digest(byte[] json) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(json);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
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
        Verdicts verdicts = doctor.verdicts(SiteReport.parse("observation", json));
        Sight.Some consistent = sight.consistent(observation);
        tally.compared();
        for (Standing cause : verdicts.standings()) {
            if (PLAYED.contains(cause.pack())) {
                new Judged(observation, cause, attempts, counted, consistent, json).count();
            } else if (!IN_OTHER_WORDS.contains(cause.pack()) && cause.verdict() == Verdict.CONFIRMED) {
                tally.wrong(sight.worlds().name() + ' ' + cause.pack() + ' ' + cause.cause().id(), cause.verdict(),
                        () -> new String(json, StandardCharsets.UTF_8));
            }
        }
    }

    /** Whether an attempt counts for completeness: not if nobody told how it ended, nor days after all else. */
    private static boolean counts(Attempt attempt, Draft draft) {
        Map<String, String> told = draft.logon(attempt);
        return attempt != Attempt.LATER && (told.containsKey("result") || told.containsKey("status"));
    }

    /** The verdict on one cause beside what follows. */
    private final class Judged {
        private final Observation observation;
        private final Standing cause;
        private final List<Attempt> attempts;
        private final Set<Attempt> counted;
        private final Sight.Some consistent;
        private final byte[] json;
        private boolean confirmable;
        private boolean excluded = true;

        Judged(Observation observation, Standing cause, List<Attempt> attempts, Set<Attempt> counted,
               Sight.Some consistent, byte[] json) {
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
            if (about && counted.containsAll(attempts) && (confirmable || excluded)) {
                Verdict right = confirmable ? Verdict.CONFIRMED : Verdict.RULED_OUT;
                tally.rolledUp(cause.cause().id(), right, cause.verdict() == right);
            }
        }

        private void count(Finding finding) {
            // Tries of users of the computer's own domain are numbered after those over the trust; the worlds know one.
            Attempt attempt = finding.path() < attempts.size() ? attempts.get(finding.path()) : Attempt.HOME;
            Controller controller = Controller.named(finding.controller());
            Optional<Truth> ifFailed = sight.entailed(consistent, true, attempt, finding.cause(), controller);
            Optional<Truth> entailed = counted.contains(attempt) || ifFailed.equals(Optional.of(Truth.FALSE)) ? ifFailed
                    : sight.entailed(consistent, false, attempt, finding.cause(), controller).filter(Truth.TRUE::equals);
            confirmable |= entailed.equals(Optional.of(Truth.TRUE));
            excluded &= entailed.equals(Optional.of(Truth.FALSE));
            boolean certain = entailed.equals(Optional.of(Truth.TRUE)) || entailed.equals(Optional.of(Truth.FALSE));
            if (certain && sight.worlds().about().contains(finding.cause()) && counted.contains(attempt)) {
                Verdict right = entailed.get() == Truth.TRUE ? Verdict.CONFIRMED : Verdict.RULED_OUT;
                tally.entailed(finding.verdict() == right, () -> right + " " + key(finding, attempt), () -> right + " "
                        + finding.cause() + " by " + sight.grounds(observation, attempt, finding.cause(), controller),
                        this::report);
            }
            Truth said = finding.confirmed() ? Truth.TRUE : Truth.FALSE;
            boolean asked = !sight.possible(consistent, Truth.NOT_ASKED, true, attempt, finding.cause(), controller);
            if (!finding.undecided() && asked && !entailed.equals(Optional.of(said))) {
                tally.wrong(key(finding, attempt), finding.verdict(), this::report);
            }
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
