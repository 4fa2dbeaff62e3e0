package io.github.trustdoctor.fleet;

import java.util.Comparator;

/**
 * A resolution of a pack.
 *
 * @param id    its id
 * @param order its place in the order of repair; of two that clear the same sites the earlier is chosen
 */
public record Remedy(String id, int order) implements Comparable<Remedy> {

    private static final Comparator<Remedy> ORDER = Comparator.comparingInt(Remedy::order).thenComparing(Remedy::id);

    @Override
    public int compareTo(Remedy other) {
        return ORDER.compare(this, other);
    }
}
