package io.github.trustdoctor.diagnosis;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * How probable each answer to a check is: as its author says, tilted until the answers together make every cause as probable
 * as it is now. An answer that confirms a cause so becomes as probable as the cause.
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
        for (int round = 0; round < ROUNDS; round++) {
            for (Standing standing : now.standings()) {
                odds = tilted(odds, standing, then);
            }
        }
        return odds;
    }

    private static double[] tilted(double[] odds, Standing now, List<Verdicts> then) {
        double[] out = odds;
        for (Map.Entry<String, Double> probability : now.probabilities().entrySet()) {
            double[] after = new double[odds.length];
            for (int i = 0; i < after.length; i++) {
                Standing same = then.get(i).standing(now.pack(), now.cause().id());
                after[i] = same == null ? 0 : same.probabilities().getOrDefault(probability.getKey(), 0.0);
            }
            if (differ(after)) {
                out = tilted(out, after, probability.getValue());
            }
        }
        return out;
    }

    private static boolean differ(double[] values) {
        return Arrays.stream(values).distinct().count() > 1;
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
        double sum = Arrays.stream(weights).sum();
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        return weights;
    }
}
