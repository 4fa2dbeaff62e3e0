package io.github.trustdoctor.world;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.TrustDoctor;
import org.junit.jupiter.api.Test;

/**
 * What the doctor says follows from what was observed, and what follows is said. A part of the worlds and observations
 * in the normal build; with {@code -Dtrustdoctor.world=full} every world observed whole, and a million partial
 * observations.
 */
class SoundnessTest {

    private static final double ENOUGH = 0.995;
    private static final boolean FULL = "full".equals(System.getProperty("trustdoctor.world"));
    private static final int STEP = FULL ? 1 : 2503;
    private static final int SAMPLES = FULL ? 235_000 : 400;
    private static final long SEED = 20_261_121;

    private final SoundnessRun run = new SoundnessRun(TrustDoctor.create(), SoundnessTest::show);

    @Test
    void nothingIsConfirmedOrRuledOutThatDoesNotFollow() {
        Tally whole = new Tally();
        Tally partial = new Tally();

        for (Worlds worlds : Worlds.all()) {
            Sight sight = new Sight(worlds);
            run.whole(sight, STEP, whole);
            run.partial(sight, SAMPLES, SEED, partial);
        }

        System.out.print("Everything observed: " + whole + "A part observed: " + partial);
        assertThat(whole.wrong() + partial.wrong()).as("%s%n%s%n%s", whole, partial, partial.examples()).isZero();
        assertThat(whole.completeness()).as(whole.toString()).isGreaterThan(ENOUGH);
        assertThat(partial.completeness()).as(partial.toString()).isGreaterThan(FULL ? ENOUGH : ENOUGH - 0.01);
    }

    /** One line on a terminal, for the run that takes long. */
    private static void show(String what, long done, long all) {
        if (FULL && System.console() != null) {
            System.err.print("\r" + what + ": " + done + " of " + all + "      ");
        }
    }
}
