package io.github.trustdoctor.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * What was looked at in one world.
 *
 * @param worlds   the family of the world
 * @param number   number of the world in it
 * @param readings numbers of the readings made, in ascending order
 */
record Observation(Worlds worlds, int number, List<Integer> readings) {

    /** Everything that may be looked at. */
    static Observation whole(Worlds worlds, int number) {
        return new Observation(worlds, number, IntStream.range(0, worlds.readings().size()).boxed().toList());
    }

    /** Each reading made with the same probability. */
    static Observation draw(Worlds worlds, int number, double density, Random random) {
        List<Integer> readings = new ArrayList<>();
        for (int i = 0; i < worlds.readings().size(); i++) {
            if (random.nextDouble() < density) {
                readings.add(i);
            }
        }
        return new Observation(worlds, number, readings);
    }

    World world() {
        return worlds.at(number);
    }

    /** The site report, to be completed or written. */
    Draft draft() {
        World world = world();
        Draft draft = new Draft();
        for (int i : readings) {
            Reading reading = worlds.readings().get(i);
            String seen = reading.see().apply(world);
            if (!seen.isEmpty()) {
                reading.write().accept(seen, draft);
            }
        }
        return draft;
    }
}
