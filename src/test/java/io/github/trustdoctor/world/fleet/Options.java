package io.github.trustdoctor.world.fleet;

/**
 * How a fleet is drawn. All rates are probabilities from 0 to 1.
 *
 * @param sites      how many sites
 * @param fewest     the fewest shared causes that are hidden in it
 * @param most       the most
 * @param noise      how often a site has a fault of its own
 * @param missing    how often something that all sites are asked for was not collected at one
 * @param complaints how often a report tells of nothing but the attempts to log on
 * @param rotten     how often a report is spoilt
 * @param oldWindows how often a computer runs Windows before Vista, which falls back to NTLM
 */
public record Options(int sites, int fewest, int most, double noise, double missing, double complaints, double rotten,
                      double oldWindows) {

    /** Every probability is one; a fleet has at least one site. */
    public Options {
        for (double rate : new double[] {noise, missing, complaints, rotten, oldWindows}) {
            if (!(rate >= 0 && rate <= 1)) {
                throw new IllegalArgumentException("expected a rate from 0 to 1, found " + rate);
            }
        }
        if (sites < 1 || fewest < 0 || most < fewest || most > Shared.MOST) {
            throw new IllegalArgumentException("expected at least 1 site and 0 to " + Shared.MOST + " causes, found "
                    + sites + " sites and " + fewest + " to " + most + " causes");
        }
    }

    /** One to five hidden causes, 5 % noise, a tenth not collected, 5 % complaints, nothing rotten, 2 % old Windows. */
    public static Options of(int sites) {
        return new Options(sites, 1, Shared.MOST, 0.05, 0.1, 0.05, 0, 0.02);
    }

    /** The same with so many hidden causes. */
    public Options causes(int atLeast, int atMost) {
        return new Options(sites, atLeast, atMost, noise, missing, complaints, rotten, oldWindows);
    }

    /** The same with faults of single sites this often. */
    public Options noise(double rate) {
        return new Options(sites, fewest, most, rate, missing, complaints, rotten, oldWindows);
    }

    /** The same with observations missing this often. */
    public Options missing(double rate) {
        return new Options(sites, fewest, most, noise, rate, complaints, rotten, oldWindows);
    }

    /** The same with mere complaints this often. */
    public Options complaints(double rate) {
        return new Options(sites, fewest, most, noise, missing, rate, rotten, oldWindows);
    }

    /** The same with spoilt reports this often. */
    public Options rotten(double rate) {
        return new Options(sites, fewest, most, noise, missing, complaints, rate, oldWindows);
    }

    /** The same with Windows before Vista this often. */
    public Options oldWindows(double rate) {
        return new Options(sites, fewest, most, noise, missing, complaints, rotten, rate);
    }
}
