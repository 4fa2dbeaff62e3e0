package io.github.trustdoctor.diagnosis;

/** How much is not known, in bits: the entropy of what is open, cause by cause and controller by controller. */
final class Doubt {

    private static final double LN_2 = StrictMath.log(2);

    private Doubt() { }

    /** The doubt that a diagnosis leaves. */
    static double of(Verdicts verdicts) {
        double bits = 0;
        for (Standing standing : verdicts.standings()) {
            for (double probability : standing.probabilities().values()) {
                bits += entropy(probability);
            }
        }
        return bits;
    }

    /** The doubt that is left by an answer to somebody who did not know what to do: none, once that is decided. */
    static double after(Verdicts before, Verdicts after) {
        return ends(before, after) ? 0 : of(after);
    }

    /** True if that decides what to do for somebody who did not know. */
    static boolean ends(Verdicts before, Verdicts after) {
        return before.outcome() == Outcome.UNDECIDED && after.outcome() != Outcome.UNDECIDED;
    }

    private static double entropy(double p) {
        return p <= 0 || p >= 1 ? 0 : -(p * StrictMath.log(p) + (1 - p) * StrictMath.log(1 - p)) / LN_2;
    }
}
