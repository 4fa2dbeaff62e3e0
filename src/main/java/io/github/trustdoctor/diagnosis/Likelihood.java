package io.github.trustdoctor.diagnosis;

/** How an open cause stands, by the weight of the evidence. */
public enum Likelihood {
    LIKELY, POSSIBLE, UNLIKELY;

    private static final double EVEN = 0.0;
    private static final double ONE_IN_TEN = -2.197;

    /** Likely from even odds, unlikely below one in ten, given in log-odds. */
    public static Likelihood of(double logOdds) {
        return logOdds >= EVEN ? LIKELY : logOdds > ONE_IN_TEN ? POSSIBLE : UNLIKELY;
    }
}
