package io.github.trustdoctor.world;

import java.util.ArrayList;
import java.util.Arrays;
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
    private final Map<Integer, Map<String, long[]>> shown = new ConcurrentHashMap<>();
    private final Map<Question, long[][]> holds = new ConcurrentHashMap<>();

    Sight(Worlds worlds) {
        this.worlds = worlds;
        this.world = IntStream.range(0, worlds.count()).mapToObj(worlds::at).toArray(World[]::new);
    }

    /** What may be asked of a cause. */
    private record Question(boolean failed, Attempt attempt, String cause, Controller controller) { }

    /** The worlds in which that reading may show that. */
    private long[] shown(int reading, String seen) {
        return shown.computeIfAbsent(reading, number -> new ConcurrentHashMap<>()).computeIfAbsent(seen, key -> {
            long[] set = empty();
            for (int i = 0; i < world.length; i++) {
                set[i >> 6] |= worlds.readings().get(reading).fits().test(world[i], key) ? 1L << i : 0;
            }
            return set;
        });
    }

    private long[] empty() {
        return new long[(worlds.count() + 63) >> 6];
    }

    Worlds worlds() {
        return worlds;
    }

    /**
     * Some worlds.
     *
     * @param bits  a bit for each world of the family
     * @param words where bits are set
     */
    record Some(long[] bits, int[] words) {

        static Some of(long[] bits) {
            return new Some(bits, IntStream.range(0, bits.length).filter(k -> bits[k] != 0).toArray());
        }

        boolean within(long[] others) {
            for (int k : words) {
                if ((bits[k] & ~others[k]) != 0) {
                    return false;
                }
            }
            return true;
        }

        boolean meets(long[] others) {
            for (int k : words) {
                if ((bits[k] & others[k]) != 0) {
                    return true;
                }
            }
            return false;
        }
    }

    /** The worlds in which all that was observed would have been seen alike. */
    Some consistent(Observation observation) {
        long[] left = empty();
        Arrays.fill(left, -1L);
        left[left.length - 1] >>>= -worlds.count();
        World observed = world[observation.number()];
        for (int i : observation.readings()) {
            String seen = observation.seen(observed, i);
            if (!seen.isEmpty()) {
                long[] set = shown(i, seen);
                for (int k = 0; k < left.length; k++) {
                    left[k] &= set[k];
                }
            }
        }
        return Some.of(left);
    }

    /**
     * What is true in all of these worlds; empty if it is not the same in all.
     *
     * @param failed whether the attempt is known to have failed; if not, it ends as it is played
     */
    Optional<Truth> entailed(Some consistent, boolean failed, Attempt attempt, String cause, Controller controller) {
        long[][] sets = sets(failed, attempt, cause, controller);
        for (Truth truth : Truth.values()) {
            if (consistent.within(sets[truth.ordinal()])) {
                return Optional.of(truth);
            }
        }
        return Optional.empty();
    }

    /** A few of the readings from which it follows alike, none of which can be left out, and what they showed. */
    String grounds(Observation observation, Attempt attempt, String cause, Controller controller) {
        Optional<Truth> right = entailed(consistent(observation), true, attempt, cause, controller);
        List<Integer> kept = new ArrayList<>(observation.readings());
        for (int i : observation.readings()) {
            List<Integer> fewer = new ArrayList<>(kept);
            fewer.remove(Integer.valueOf(i));
            Observation without = observation.with(fewer);
            if (entailed(consistent(without), true, attempt, cause, controller).equals(right)) {
                kept = fewer;
            }
        }
        StringBuilder grounds = new StringBuilder();
        for (int i : kept) {
            Reading reading = worlds.readings().get(i);
            grounds.append(grounds.isEmpty() ? "" : ", ").append(reading.name()).append('=')
                    .append(observation.seen(world[observation.number()], i));
        }
        return grounds.toString();
    }

    /** True if something is so in at least one of these worlds. */
    boolean possible(Some consistent, Truth truth, boolean failed, Attempt attempt, String cause, Controller controller) {
        return consistent.meets(sets(failed, attempt, cause, controller)[truth.ordinal()]);
    }

    private long[][] sets(boolean failed, Attempt attempt, String cause, Controller controller) {
        return holds.computeIfAbsent(new Question(failed, attempt, cause, controller), this::where);
    }

    /** The worlds in which each truth is so. */
    private long[][] where(Question question) {
        long[][] sets = new long[Truth.values().length][(world.length + 63) >> 6];
        for (int i = 0; i < world.length; i++) {
            Truth truth = question.failed
                    ? Truth.failed(world[i], question.attempt, question.cause, question.controller)
                    : Truth.played(world[i], question.attempt, question.cause, question.controller);
            sets[truth.ordinal()][i >> 6] |= 1L << i;
        }
        return sets;
    }
}
