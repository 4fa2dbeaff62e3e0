package io.github.trustdoctor.fleet;

import java.util.BitSet;
import java.util.Comparator;

/**
 * What may be a shared cause.
 *
 * @param cause      the cause as {@code pack/cause}, or empty for a place alone
 * @param place      where it sits
 * @param sites      the sites that it explains
 * @param exceptions the sites that speak against it; some of those that it explains do, where something else of the place
 *                   is not blamed
 * @param chance     so probable at most is it that such a thing is found by chance
 * @param surcharge  so many causes more does it count, because it says less than it could
 */
record Candidate(String cause, Place place, BitSet sites, BitSet exceptions, double chance, int surcharge) {

    /** What one cause counts, in units of which each place, by its rank, costs a few, so that of equal choices one is preferred. */
    static final long ONE = 5040L << 24;

    /** Four exceptions weigh as much as one more cause. */
    private static final long EXCEPTION = ONE / 4;

    /** More specific first: a controller before its domain. */
    static final Comparator<Candidate> SPECIFIC_FIRST = Comparator.<Candidate, Place.Kind>comparing(c -> c.place().kind())
            .thenComparing(c -> -c.place().value().chars().filter(letter -> letter == '.').count())
            .thenComparing(c -> -c.sites().cardinality()).thenComparing(Candidate::place).thenComparing(Candidate::cause);

    /** What it costs to choose it, as the one of that rank. */
    long cost(int rank) {
        return ONE * (1 + surcharge) + EXCEPTION * exceptions.cardinality() + rank;
    }

    /** The sites of those that nothing speaks against. */
    int hits(BitSet some) {
        BitSet hits = (BitSet) some.clone();
        hits.andNot(exceptions);
        return hits.cardinality();
    }

    /** What a choice comes to, counted in causes; no other comes to less than the bound. */
    record Cost(double count, double bound) {

        static Cost of(long cost, long bound) {
            return new Cost(causes(cost), causes(bound));
        }

        /** Rounded, so that ranks do not show. */
        private static double causes(long cost) {
            return Math.round(1000.0 * cost / ONE) / 1000.0;
        }

        Cost plus(Cost other) {
            return new Cost(count + other.count, bound + other.bound);
        }
    }
}
