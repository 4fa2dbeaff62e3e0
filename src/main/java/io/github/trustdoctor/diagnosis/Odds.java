package io.github.trustdoctor.diagnosis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;

/**
 * How probable each answer to a check is: as its author says, tilted until the answers together make every cause that one
 * of them decides as probable as it is now. An answer that confirms a cause so becomes as probable as the cause. An answer
 * that tells nothing of any cause stays as probable as its author says, or else it would take the place of answers that
 * the causes cannot agree on.
 */
final class Odds {

    private static final int ROUNDS = 4;
    private static final int HALVINGS = 24;
    private static final double STEEPEST = 30;

    private Odds() { }

    /**
     * The probability of each answer.
     *
     * @param chances how often each comes where nothing else is known
     * @param now     how the causes stand
     * @param then    how they would stand after each answer, in the order of the chances
     */
    static double[] of(double[] chances, Verdicts now, List<Verdicts> then) {
        double[] odds = scaled(chances.clone());
        List<Stands> all = now.standings().stream().map(standing -> Stands.of(standing, then)).toList();
        int[] telling = IntStream.range(0, odds.length).filter(i -> all.stream().anyMatch(stands -> stands.toldBy(i))).toArray();
        double[] before = Arrays.stream(telling).mapToDouble(i -> odds[i]).toArray();
        double share = Arrays.stream(before).sum();
        double[] tilted = tilted(scaled(before), decided(all, telling));
        for (int i = 0; i < telling.length; i++) {
            odds[telling[i]] = tilted[i] * share;
        }
        return odds;
    }

    /**
     * How probable a cause is, controller by controller.
     *
     * @param now  as it stands
     * @param then after each answer
     */
    private record Stands(SortedMap<String, Double> now, List<SortedMap<String, Double>> then) {

        static Stands of(Standing standing, List<Verdicts> then) {
            SortedMap<String, Double> now = standing.probabilities();
            List<SortedMap<String, Double>> after = new ArrayList<>(then.size());
            for (Verdicts verdicts : then) {
                Standing same = verdicts.standing(standing.pack(), standing.cause().id());
                after.add(same == null ? Collections.emptySortedMap()
                        : same.findings().equals(standing.findings()) ? now : same.probabilities());
            }
            return new Stands(now, after);
        }

        boolean toldBy(int answer) {
            return !then.get(answer).equals(now);
        }

        /** A controller that is not judged by itself any more stands among those that were not listed, and the other way round. */
        double after(int answer, String controller) {
            SortedMap<String, Double> after = then.get(answer);
            Double own = after.get(controller);
            return own != null ? own : after.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        }
    }

    /**
     * How probable a cause is for one controller.
     *
     * @param now  as it stands
     * @param then after each answer
     */
    private record Cause(double now, double[] then) {

        boolean confirmed() {
            return Arrays.stream(then).anyMatch(probability -> probability == 1);
        }

        /** True if it is open and some answers decide it, and some do not or otherwise. */
        boolean decided() {
            boolean decided = confirmed() || Arrays.stream(then).anyMatch(probability -> probability == 0);
            return now > 0 && now < 1 && decided && Arrays.stream(then).distinct().count() > 1;
        }
    }

    /** The causes that an answer decides; those that one confirms last, for the last to be tilted by fits best. */
    private static List<Cause> decided(List<Stands> all, int[] answers) {
        List<Cause> decided = new ArrayList<>();
        for (Stands stands : all) {
            for (Map.Entry<String, Double> probability : stands.now.entrySet()) {
                double[] after = new double[answers.length];
                for (int i = 0; i < after.length; i++) {
                    after[i] = stands.after(answers[i], probability.getKey());
                }
                Cause cause = new Cause(probability.getValue(), after);
                if (cause.decided()) {
                    decided.add(cause);
                }
            }
        }
        decided.sort(Comparator.comparing(Cause::confirmed));
        return decided;
    }

    private static double[] tilted(double[] odds, List<Cause> causes) {
        double[] out = odds;
        // What one cause asks for, the next may spoil; alone it is met at once.
        int rounds = causes.size() == 1 ? 1 : ROUNDS;
        for (int round = 0; round < rounds; round++) {
            for (Cause cause : causes) {
                out = tilted(out, cause.then(), cause.now());
            }
        }
        return out;
    }

    /** The odds nearest to those given that expect the value; as near to it as answers allow that are not impossible. */
    private static double[] tilted(double[] odds, double[] values, double expected) {
        double low = -STEEPEST;
        double high = STEEPEST;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (mean(tilt(odds, values, middle), values) < expected) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return tilt(odds, values, (low + high) / 2);
    }

    private static double[] tilt(double[] odds, double[] values, double steepness) {
        double[] out = new double[odds.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = odds[i] * StrictMath.exp(steepness * (values[i] - 0.5));
        }
        return scaled(out);
    }

    private static double mean(double[] odds, double[] values) {
        double mean = 0;
        for (int i = 0; i < odds.length; i++) {
            mean += odds[i] * values[i];
        }
        return mean;
    }

    private static double[] scaled(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        return weights;
    }
}
