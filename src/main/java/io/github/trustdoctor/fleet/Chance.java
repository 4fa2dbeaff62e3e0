package io.github.trustdoctor.fleet;

/** How probable it is that so many sites coincide by chance. */
final class Chance {

    private Chance() { }

    /** The probability of {@code hits} or more among {@code tries} that hit with probability {@code rate} each. */
    static double binomialTail(int hits, int tries, double rate) {
        double sum = 0;
        for (int k = tries; k >= hits; k--) {
            sum += Math.exp(logChoose(tries, k) + k * Math.log(rate) + (tries - k) * Math.log1p(-rate));
        }
        return Math.min(1, sum);
    }

    /**
     * The probability that {@code both} or more of {@code first} sites are among the {@code second} ones of
     * {@code all}, if those were drawn blindly (Fisher's exact test, one-sided).
     */
    static double overlapTail(int both, int first, int second, int all) {
        double sum = 0;
        for (int k = Math.min(first, second); k >= Math.max(both, first + second - all); k--) {
            sum += Math.exp(logChoose(first, k) + logChoose(all - first, second - k) - logChoose(all, second));
        }
        return Math.min(1, sum);
    }

    private static double logChoose(int n, int k) {
        return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
    }

    /** Stirling's series; its error is below 1e-12 from 10 on, below which the product is taken. */
    private static double logFactorial(int n) {
        if (n < 10) {
            double product = 1;
            for (int i = 2; i <= n; i++) {
                product *= i;
            }
            return Math.log(product);
        }
        double x = n + 1.0;
        double inverse = 1 / (x * x);
        double series = (1 / 12.0 - inverse * (1 / 360.0 - inverse * (1 / 1260.0 - inverse / 1680))) / x;
        return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + series;
    }
}
