package io.github.trustdoctor.world;

import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Something that somebody may look at.
 *
 * @param name  what it is called
 * @param check id of the check that asks for it; empty if none does
 * @param see   what it shows in a world, by a short word; empty if there is nothing to see, and then nothing is written
 * @param write writes what was seen to a report
 */
record Reading(String name, String check, Function<World, String> see, BiConsumer<String, Draft> write) {

    static Reading of(String name, Function<World, String> see, BiConsumer<String, Draft> write) {
        return new Reading(name, "", see, write);
    }

    /** The same, as the answer to a check. */
    Reading answers(String toCheck) {
        return new Reading(name, toCheck, see, write);
    }
}
