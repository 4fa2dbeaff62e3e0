package io.github.trustdoctor.world;

/** The reports of visits to simulated sites, for tests of other packages; the same ones for the same seed. */
public final class Visits {

    private final Practice practice;

    /** Visits to sites as practice has them. */
    public Visits(long seed) {
        this.practice = new Practice(seed);
    }

    /** The report of the next visit. */
    public byte[] next() {
        return practice.next().draft().json();
    }
}
