package io.github.trustdoctor.world.fleet;

import java.util.Random;

/** Random numbers for one thing of many, each independent of the others, so that any can be drawn alone. */
final class Seeds {

    private Seeds() { }

    /** Those of the thing of that number; near numbers get far seeds (the finalizer of SplitMix64). */
    static Random random(long seed, long number) {
        long z = seed * 0x9E3779B97F4A7C15L + (number + 1) * 0xD1B54A32D192ED03L;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return new Random(z ^ z >>> 31);
    }
}
