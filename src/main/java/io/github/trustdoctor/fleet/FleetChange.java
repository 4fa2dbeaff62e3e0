package io.github.trustdoctor.fleet;

import java.util.Comparator;

/**
 * A resolution of a pack, carried out at a place.
 *
 * @param pack       id of the pack that names the resolution
 * @param resolution id of the resolution
 * @param place      where; for ports their controller, or by the name of the domain all controllers of it
 * @param site       name of the site if it is for that site alone; empty if it is for all that have the place in common
 */
public record FleetChange(String pack, String resolution, Place place, String site) implements Comparable<FleetChange> {

    private static final Comparator<FleetChange> ORDER = Comparator.comparing(FleetChange::place)
            .thenComparing(FleetChange::pack).thenComparing(FleetChange::resolution).thenComparing(FleetChange::site);

    @Override
    public int compareTo(FleetChange other) {
        return ORDER.compare(this, other);
    }
}
