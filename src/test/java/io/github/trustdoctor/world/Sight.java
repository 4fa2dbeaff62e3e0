package io.github.trustdoctor.world;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
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
    private final List<Map<String, long[]>> shown;
    private final Map<Question, long[]> holds = new ConcurrentHashMap<>();

    Sight(Worlds worlds) {
        this.worlds = worlds;
        this.shown = worlds.readings().parallelStream().map(this::sets).toList();
    }

    /** One truth about one cause. */
    private record Question(Truth truth, Attempt attempt, String cause, Controller controller) { }

    private Map<String, long[]> sets(Reading reading) {
        Map<String, long[]> sets = new LinkedHashMap<>();
        for (int i = 0; i < worlds.count(); i++) {
            String seen = reading.see().apply(worlds.at(i));
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
        java.util.Arrays.fill(left, -1L);
        left[left.length - 1] >>>= -worlds.count();
        World world = observation.world();
        for (int i : observation.readings()) {
            String seen = worlds.readings().get(i).see().apply(world);
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
        for (Truth truth : Truth.values()) {
            if (within(consistent, set(new Question(truth, attempt, cause, controller)))) {
                return Optional.of(truth);
            }
        }
        return Optional.empty();
    }

    /** True if something is so in at least one of these worlds. */
    boolean possible(long[] consistent, Truth truth, Attempt attempt, String cause, Controller controller) {
        long[] set = set(new Question(truth, attempt, cause, controller));
        for (int k = 0; k < set.length; k++) {
            if ((consistent[k] & set[k]) != 0) {
                return true;
            }
        }
        return false;
    }

    private long[] set(Question question) {
        return holds.computeIfAbsent(question, this::where);
    }

    private long[] where(Question question) {
        return set(i -> Truth.of(worlds.at(i), question.attempt, question.cause, question.controller) == question.truth);
    }

    private long[] set(IntPredicate there) {
        long[] set = empty();
        for (int i = 0; i < worlds.count(); i++) {
            if (there.test(i)) {
                set[i >> 6] |= 1L << i;
            }
        }
        return set;
    }

    private static boolean within(long[] some, long[] others) {
        for (int k = 0; k < some.length; k++) {
            if ((some[k] & ~others[k]) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Numbers of the worlds of a set. */
    static IntStream numbers(long[] set) {
        return java.util.BitSet.valueOf(set).stream();
    }
}
