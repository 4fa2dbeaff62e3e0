package io.github.trustdoctor.world;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How far a visit is: what was seen, and which checks were made. Two that are equal give the same report and leave the
 * same checks to be made.
 *
 * @param seen what was seen, by the number of the reading
 * @param made the checks that were made, whether they showed something or not
 */
record ChecksMade(SortedMap<Integer, String> seen, SortedSet<String> made) {

    private static final List<Reading> READINGS = Practice.readings();

    ChecksMade {
        seen = Collections.unmodifiableSortedMap(new TreeMap<>(seen));
        made = Collections.unmodifiableSortedSet(new TreeSet<>(made));
    }

    static ChecksMade none() {
        return new ChecksMade(new TreeMap<>(), new TreeSet<>());
    }

    /** The same, with that check made. */
    ChecksMade and(String check) {
        SortedSet<String> more = new TreeSet<>(made);
        more.add(check);
        return new ChecksMade(seen, more);
    }

    /** The same, with what that reading shows in that world, if it shows anything. */
    ChecksMade and(Reading reading, World world) {
        String word = reading.see().apply(world, Map.of());
        SortedMap<Integer, String> more = new TreeMap<>(seen);
        if (!word.isEmpty()) {
            more.put(number(reading), word);
        }
        return new ChecksMade(more, made);
    }

    private static int number(Reading reading) {
        for (int i = 0; i < READINGS.size(); i++) {
            if (READINGS.get(i).name().equals(reading.name())) {
                return i;
            }
        }
        throw new IllegalArgumentException("nobody looks at " + reading.name());
    }

    /** The report, as far as the visit is. */
    Draft draft() {
        Draft draft = new Draft();
        seen.forEach((number, word) -> READINGS.get(number).write().accept(word, draft));
        return draft;
    }
}
