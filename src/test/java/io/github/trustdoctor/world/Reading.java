package io.github.trustdoctor.world;

import io.github.trustdoctor.world.Played.Code;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Something that somebody may look at.
 *
 * @param name  what it is called
 * @param check id of the check that asks for it; empty if none does
 * @param see   what it shows in a world, by a short word; empty if there is nothing to see, and then nothing is written
 *              attempts that fail for a reason of their own do so with the codes given beside the world
 * @param fits  whether it may show that in a world; from a failure that many faults explain, nothing follows
 * @param write writes what was seen to a report
 */
record Reading(String name, String check, BiFunction<World, Map<Attempt, Code>, String> see,
               BiPredicate<World, String> fits, BiConsumer<String, Draft> write) {

    static Reading of(String name, Function<World, String> see, BiConsumer<String, Draft> write) {
        return new Reading(name, "", (world, slips) -> see.apply(world), (world, seen) -> see.apply(world).equals(seen),
                write);
    }

    /** What becomes of an attempt. */
    static Reading of(String name, Attempt attempt, Function<Code, String> see,
                      BiPredicate<World, String> fits, BiConsumer<String, Draft> write) {
        return new Reading(name, "", (world, slips) -> see.apply(slips.containsKey(attempt) ? slips.get(attempt)
                : Playback.play(world, attempt).code()), fits, write);
    }

    /** The same, as the answer to a check. */
    Reading answers(String toCheck) {
        return new Reading(name, toCheck, see, fits, write);
    }

    /** The same, from which less follows. */
    Reading fitting(BiPredicate<World, String> those) {
        return new Reading(name, check, see, those, write);
    }

    /** This one, which never comes without the other. */
    Reading with(Reading other) {
        return new Reading(name, check, (world, slips) -> both(see.apply(world, slips), other.see.apply(world, slips)),
                (world, seen) -> fits.test(world, first(seen))
                        && (second(seen).isEmpty() || other.fits.test(world, second(seen))), (seen, draft) -> {
            write.accept(first(seen), draft);
            if (!second(seen).isEmpty()) {
                other.write.accept(second(seen), draft);
            }
        });
    }

    private static String first(String both) {
        return both.substring(0, both.indexOf('\t'));
    }

    private static String second(String both) {
        return both.substring(both.indexOf('\t') + 1);
    }

    private static String both(String one, String other) {
        return one.isEmpty() ? "" : one + '\t' + other;
    }
}
