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

    /** This one, which never comes without the other. */
    Reading with(Reading other) {
        return new Reading(name, check, world -> both(see.apply(world), other.see.apply(world)), (seen, draft) -> {
            int end = seen.indexOf('\t');
            write.accept(seen.substring(0, end), draft);
            if (end + 1 < seen.length()) {
                other.write.accept(seen.substring(end + 1), draft);
            }
        });
    }

    private static String both(String one, String other) {
        return one.isEmpty() ? "" : one + '\t' + other;
    }
}
