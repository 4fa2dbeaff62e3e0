package io.github.trustdoctor.world;

import io.github.trustdoctor.TrustDoctor;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Compares over many observations, on as many threads as there are processors. */
final class SoundnessRun {

    private static final int CHUNK = 2048;
    private static final double[] DENSITIES = {0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95};

    private final TrustDoctor doctor;
    private final Progress progress;

    SoundnessRun(TrustDoctor doctor, Progress progress) {
        this.doctor = doctor;
        this.progress = progress;
    }

    /** Told how far it is. */
    interface Progress {
        void at(String what, long done, long all);
    }

    /** Every step-th world with everything observed. */
    void whole(Sight sight, int step, Tally tally) {
        Comparison comparison = new Comparison(doctor, sight, tally);
        Worlds worlds = sight.worlds();
        chunks("whole " + worlds.name(), (worlds.count() + step - 1) / step,
                i -> comparison.compareOnce(Observation.whole(worlds, i * step)));
    }

    /** So many drawn worlds, half of them evenly, half by base rates, with a part observed that varies as well. */
    void partial(Sight sight, int samples, long seed, Tally tally) {
        Comparison comparison = new Comparison(doctor, sight, tally);
        Worlds worlds = sight.worlds();
        chunks("partial " + worlds.name(), samples, i -> {
            Random random = new Random(seed * 1_000_003 + i);
            random.nextInt();
            int number = random.nextBoolean() ? random.nextInt(worlds.count()) : worlds.draw(random);
            double density = DENSITIES[random.nextInt(DENSITIES.length)];
            comparison.compare(Observation.draw(worlds, number, density, random));
        });
    }

    private void chunks(String what, int all, IntConsumer each) {
        for (int from = 0; from < all; from += CHUNK) {
            IntStream.range(from, Math.min(all, from + CHUNK)).parallel().forEach(each);
            progress.at(what, Math.min(all, from + CHUNK), all);
        }
    }
}
