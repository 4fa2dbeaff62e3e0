package io.github.trustdoctor.fleet;

import java.util.Comparator;
import java.util.Optional;

/**
 * A resolution of a pack, carried out at a place.
 *
 * @param pack       id of the pack that names the resolution
 * @param remedy     the resolution
 * @param place      where; for ports their controller, or by the name of the domain all controllers of it; empty if at the
 *                   computer of the site
 * @param site       name of the site if it is for that site alone; empty if it is for all that have the place in common
 */
public record FleetChange(String pack, Remedy remedy, Optional<Place> place, String site) implements Comparable<FleetChange> {

    private static final Comparator<FleetChange> ORDER = Comparator
            .<FleetChange, String>comparing(change -> change.place().map(place -> place.kind().ordinal() + place.value()).orElse(""))
            .thenComparing(FleetChange::pack).thenComparing(FleetChange::remedy).thenComparing(FleetChange::site);

    @Override
    public int compareTo(FleetChange other) {
        return ORDER.compare(this, other);
    }
}
