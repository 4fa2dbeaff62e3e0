package io.github.trustdoctor.world;

import io.github.trustdoctor.TrustDoctor;
import io.github.trustdoctor.diagnosis.Outcome;
import io.github.trustdoctor.diagnosis.Standing;
import io.github.trustdoctor.diagnosis.Verdict;
import io.github.trustdoctor.diagnosis.Verdicts;
import io.github.trustdoctor.facts.SiteReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How good the ranking and the probabilities of open causes are, over sites as practice meets them: is the cause that is
 * there ranked first, and is what is called 30 % there in 30 of 100 cases?
 */
final class Calibration {

    static final int BINS = 20;
    /** What other packs call faults that the worlds have. */
    private static final Map<String, String> IN_OTHER_WORDS = Map.of("broken-channel", "host-account", "computer-older", "host-account",
            "account-older", "host-account", "duplicate-spn", "host-account", "computer-clock", "clock-skew", "domains-apart", "clock-skew");

    private static final int VISITS_OF_A_SEED = 500;

    private final TrustDoctor doctor = TrustDoctor.create();
    private final Optional<BestRanking> best;
    private final double[] told = new double[BINS];
    private final int[] there = new int[BINS];
    private final int[] cases = new int[BINS];
    private int visits;
    private int undecided;
    private final Ranked engine = new Ranked();
    private final Ranked counted = new Ranked();

    private Calibration(Optional<BestRanking> best) {
        this.best = best;
    }

    /** How often a cause that is there comes first, and among the first two. */
    private static final class Ranked {
        private int answerable;
        private int first;
        private int second;

        void add(List<Boolean> there) {
            answerable++;
            first += there.get(0) ? 1 : 0;
            second += there.subList(0, Math.min(2, there.size())).contains(true) ? 1 : 0;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "ranked first %.1f %%, among the first two %.1f %% of %d", 100.0 * first / answerable,
                    100.0 * second / answerable, answerable);
        }
    }

    /** So many visits, on all processors; the same seed gives the same visits. */
    static Calibration of(int visits, long seed) {
        return of(visits, seed, Optional.empty());
    }

    /** The same, beside the best ranking that there is. */
    static Calibration of(int visits, long seed, Optional<BestRanking> best) {
        Calibration calibration = new Calibration(best);
        IntStream.range(0, (visits + VISITS_OF_A_SEED - 1) / VISITS_OF_A_SEED).parallel().forEach(part -> {
            Practice practice = new Practice(seed * 1_000_003 + part);
            int most = Math.min(VISITS_OF_A_SEED, visits - part * VISITS_OF_A_SEED);
            for (int i = 0; i < most; i++) {
                calibration.visit(practice.next());
            }
        });
        return calibration;
    }

    private void visit(Practice.Visit visit) {
        Draft draft = visit.draft();
        List<Attempt> attempts = new ArrayList<>();
        for (Attempt attempt : Attempt.values()) {
            if (attempt.crosses() && draft.tells(attempt)) {
                attempts.add(attempt);
            }
        }
        Verdicts verdicts = doctor.verdicts(SiteReport.parse("visit", draft.json()));
        List<Standing> open = verdicts.with(Verdict.OPEN);
        List<Boolean> there = open.stream().map(standing -> isThere(standing, attempts, visit)).toList();
        count(verdicts, there);
        if (best.isPresent() && verdicts.outcome() == Outcome.UNDECIDED && there.contains(true)) {
            List<Practice.Visit> alike = best.get().alike(visit);
            if (!alike.isEmpty()) {
                Map<Standing, Double> shares = new HashMap<>();
                open.forEach(standing -> shares.put(standing, BestRanking.share(alike, site -> isThere(standing, attempts, site))));
                count(open.stream().sorted(Comparator.comparing(shares::get).reversed())
                        .map(standing -> isThere(standing, attempts, visit)).toList());
            }
        }
    }

    private synchronized void count(List<Boolean> thereByBest) {
        counted.add(thereByBest);
    }

    private synchronized void count(Verdicts verdicts, List<Boolean> thereOfOpen) {
        visits++;
        if (verdicts.outcome() != Outcome.UNDECIDED) {
            return;
        }
        undecided++;
        List<Standing> open = verdicts.with(Verdict.OPEN);
        for (int i = 0; i < open.size(); i++) {
            if (open.get(i).told().isPresent()) {
                double probability = open.get(i).told().getAsDouble();
                int bin = Math.min(BINS - 1, (int) (probability * BINS));
                told[bin] += probability;
                there[bin] += thereOfOpen.get(i) ? 1 : 0;
                cases[bin]++;
            }
        }
        if (thereOfOpen.contains(true)) {
            engine.add(thereOfOpen);
        }
    }

    /** True if the cause is there for some try that is told of, at whatever controller; the faults of other packs the worlds do not have. */
    private static boolean isThere(Standing standing, List<Attempt> attempts, Practice.Visit visit) {
        String fault = IN_OTHER_WORDS.getOrDefault(standing.cause().id(), standing.cause().id());
        if (!Comparison.PLAYED.contains(standing.pack()) && fault.equals(standing.cause().id())) {
            return false;
        }
        List<Controller> controllers = switch (standing.cause().scope()) {
            case LOGON -> List.of(Controller.UNNAMED);
            case USER_CONTROLLER -> List.of(Controller.DC1, Controller.DC2);
            case OWN_CONTROLLER -> List.of(Controller.OWN1, Controller.OWN2);
        };
        return attempts.stream().anyMatch(attempt -> controllers.stream().anyMatch(controller ->
                of(visit, attempt, fault, controller) == Truth.TRUE));
    }

    private static Truth of(Practice.Visit visit, Attempt attempt, String cause, Controller controller) {
        return visit.slips().containsKey(attempt) ? Truth.failed(visit.world(), attempt, cause, controller)
                : Truth.played(visit.world(), attempt, cause, controller);
    }

    /** The expected calibration error: how far what is told is from what is there, on average over all that is told. */
    double error() {
        double error = 0;
        int all = IntStream.of(cases).sum();
        for (int bin = 0; bin < BINS; bin++) {
            error += Math.abs(told[bin] - there[bin]) / all;
        }
        return error;
    }

    /** Which bins hold something, from least to most probable. */
    List<Bin> bins() {
        return IntStream.range(0, BINS).filter(bin -> cases[bin] > 0)
                .mapToObj(bin -> new Bin(told[bin] / cases[bin], (double) there[bin] / cases[bin], cases[bin])).toList();
    }

    /**
     * Probabilities that are much alike.
     *
     * @param told  what is told, on average
     * @param there in what share of the cases the cause is there
     * @param cases how many there are
     */
    record Bin(double told, double there, int cases) { }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d visits, %d undecided; where an open cause is there: %s; %d probabilities told, expected "
                + "calibration error %.4f", visits, undecided, engine, IntStream.of(cases).sum(), error())
                + (best.isEmpty() ? "" : "; the best that can be: " + counted);
    }
}
