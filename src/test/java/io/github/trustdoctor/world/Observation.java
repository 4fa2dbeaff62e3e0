package io.github.trustdoctor.world;

import io.github.trustdoctor.world.Played.Code;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * What was looked at in one world.
 *
 * @param worlds   the family of the world
 * @param number   number of the world in it
 * @param readings numbers of the readings made, in ascending order
 * @param slips    attempts that failed for a reason of their own, such as a wrong password, and the code
 */
record Observation(Worlds worlds, int number, List<Integer> readings, Map<Attempt, Code> slips) {

    private static final double SLIPS = 0.05;
    private static final List<Code> CODES = List.of(Code.NO_COMPUTER_ACCOUNT, Code.NO_SERVERS, Code.NO_SUCH_USER);


    /** Everything that may be looked at. */
    static Observation whole(Worlds worlds, int number) {
        return new Observation(worlds, number, IntStream.range(0, worlds.readings().size()).boxed().toList(), Map.of());
    }

    /** Each reading made with the same probability. */
    static Observation draw(Worlds worlds, int number, double density, Random random) {
        List<Integer> readings = new ArrayList<>();
        for (int i = 0; i < worlds.readings().size(); i++) {
            if (random.nextDouble() < density) {
                readings.add(i);
            }
        }
        return new Observation(worlds, number, readings, slips(random));
    }

    /** Who fails for a reason of its own; the computer's own users do so with a code that says nothing of the computer. */
    private static Map<Attempt, Code> slips(Random random) {
        Map<Attempt, Code> slips = new EnumMap<>(Attempt.class);
        for (Attempt attempt : Attempt.values()) {
            if (random.nextDouble() < SLIPS) {
                slips.put(attempt, CODES.get(attempt == Attempt.HOME ? 1 : random.nextInt(CODES.size())));
            }
        }
        return slips;
    }

    /** The same with other readings. */
    Observation with(List<Integer> others) {
        return new Observation(worlds, number, others, slips);
    }

    /** What the reading of that number showed; empty if nothing. */
    String seen(World world, int reading) {
        return worlds.readings().get(reading).see().apply(world, slips);
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
            String seen = seen(world, i);
            if (!seen.isEmpty()) {
                reading.write().accept(seen, draft);
            }
        }
        return draft;
    }
}
