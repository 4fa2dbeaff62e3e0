package io.github.trustdoctor.fleet;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * One of the things at which a finding sits: its places of the most specific kind, ports and controllers by host.
 *
 * @param name   the host, or the name of the place
 * @param places the most specific places of the finding that are this, sorted
 */
record Target(String name, List<Place> places) {

    /** The targets of a finding, sorted by name; the port of a whole domain is none if one of its controllers is. */
    static List<Target> of(SiteFinding finding) {
        List<Place> most = new ArrayList<>();
        for (Place place : finding.places()) {
            if (place.kind() == finding.places().get(0).kind()
                    && finding.places().stream().noneMatch(other -> Names.portOfDomain(other, place))) {
                most.add(place);
            }
        }
        TreeMap<String, List<Place>> byName = new TreeMap<>();
        for (Place place : most) {
            byName.computeIfAbsent(Names.host(place), name -> new ArrayList<>()).add(place);
        }
        List<Target> targets = new ArrayList<>();
        byName.forEach((name, places) -> targets.add(new Target(name, places)));
        return targets;
    }

    /** Whether something that sits at that place, which the finding names or which contains a place of it, sits here, too. */
    boolean within(Place broad) {
        for (Place place : places) {
            if (place.equals(broad) || Names.portOfDomain(place, broad)) {
                return true;
            }
        }
        Place.Kind kind = places.get(0).kind();
        boolean broader = broad.kind().compareTo(kind) > 0;
        return broader && (broad.kind() != Place.Kind.CONTROLLER || broad.value().equals(name));
    }
}
