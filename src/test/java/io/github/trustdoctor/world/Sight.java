package io.github.trustdoctor.world;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * What follows from observations, by enumeration of a family of worlds: a cause is entailed if it is there in every world
 * in which all that was observed would have been seen alike, and excluded if it is there in none.
 *
 * <p>For each reading and each thing that it may show, a set of worlds, as bits; so an observation is an intersection.
 * Thread-safe.
 */
final class Sight {

    private final Worlds worlds;
    private final World[] world;
    private final List<Map<String, long[]>> shown;
    private final Map<Question, long[][]> holds = new ConcurrentHashMap<>();

    Sight(Worlds worlds) {
        this.worlds = worlds;
        this.world = IntStream.range(0, worlds.count()).mapToObj(worlds::at).toArray(World[]::new);
        this.shown = worlds.readings().parallelStream().map(this::sets).toList();
    }

    /** What may be asked of a cause. */
    private record Question(Attempt attempt, String cause, Controller controller) { }

    private Map<String, long[]> sets(Reading reading) {
        Map<String, long[]> sets = new LinkedHashMap<>();
        for (int i = 0; i < world.length; i++) {
            String seen = reading.see().apply(world[i]);
            long[] set = sets.computeIfAbsent(seen, key -> empty());
            set[i >> 6] |= 1L << i;
        }
        return sets;
    }

    private long[] empty() {
        return new long[(worlds.count() + 63) >> 6];
    }

    Worlds worlds() {
        return worlds;
    }

    /** The worlds in which all that was observed would have been seen alike. */
    long[] consistent(Observation observation) {
        long[] left = empty();
        Arrays.fill(left, -1L);
        left[left.length - 1] >>>= -worlds.count();
        World observed = world[observation.number()];
        for (int i : observation.readings()) {
            String seen = worlds.readings().get(i).see().apply(observed);
            if (!seen.isEmpty() && shown.get(i).size() > 1) {
                long[] set = shown.get(i).get(seen);
                for (int k = 0; k < left.length; k++) {
                    left[k] &= set[k];
                }
            }
        }
        return left;
    }

    /** What is true in all of these worlds; empty if it is not the same in all. */
    Optional<Truth> entailed(long[] consistent, Attempt attempt, String cause, Controller controller) {
        long[][] sets = sets(attempt, cause, controller);
        for (Truth truth : Truth.values()) {
            if (within(consistent, sets[truth.ordinal()])) {
                return Optional.of(truth);
            }
        }
        return Optional.empty();
    }

    /** A few of the readings from which it follows alike, none of which can be left out, and what they showed. */
    String grounds(Observation observation, Attempt attempt, String cause, Controller controller) {
        Optional<Truth> right = entailed(consistent(observation), attempt, cause, controller);
        List<Integer> kept = new ArrayList<>(observation.readings());
        for (int i : observation.readings()) {
            List<Integer> fewer = new ArrayList<>(kept);
            fewer.remove(Integer.valueOf(i));
            Observation without = new Observation(worlds, observation.number(), fewer);
            if (entailed(consistent(without), attempt, cause, controller).equals(right)) {
                kept = fewer;
            }
        }
        StringBuilder grounds = new StringBuilder();
        for (int i : kept) {
            Reading reading = worlds.readings().get(i);
            grounds.append(grounds.isEmpty() ? "" : ", ").append(reading.name()).append('=')
                    .append(reading.see().apply(world[observation.number()]));
        }
        return grounds.toString();
    }

    /** True if something is so in at least one of these worlds. */
    boolean possible(long[] consistent, Truth truth, Attempt attempt, String cause, Controller controller) {
        long[] set = sets(attempt, cause, controller)[truth.ordinal()];
        for (int k = 0; k < set.length; k++) {
            if ((consistent[k] & set[k]) != 0) {
                return true;
            }
        }
        return false;
    }

    private long[][] sets(Attempt attempt, String cause, Controller controller) {
        return holds.computeIfAbsent(new Question(attempt, cause, controller), this::where);
    }

    /** The worlds in which each truth is so. */
    private long[][] where(Question question) {
        long[][] sets = new long[Truth.values().length][(world.length + 63) >> 6];
        for (int i = 0; i < world.length; i++) {
            Truth truth = Truth.of(world[i], question.attempt, question.cause, question.controller);
            sets[truth.ordinal()][i >> 6] |= 1L << i;
        }
        return sets;
    }

    private static boolean within(long[] some, long[] others) {
        for (int k = 0; k < some.length; k++) {
            if ((some[k] & ~others[k]) != 0) {
                return false;
            }
        }
        return true;
    }

    /** The number of the first of these worlds. */
    static int first(long[] set) {
        return BitSet.valueOf(set).nextSetBit(0);
    }
}
