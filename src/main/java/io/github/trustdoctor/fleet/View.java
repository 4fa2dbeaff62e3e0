package io.github.trustdoctor.fleet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sites of a fleet by number, and sets of them. */
final class View {

    private final List<Site> sites;
    private final BitSet failing = new BitSet();

    View(Collection<Site> fleet) {
        sites = new ArrayList<>(fleet);
        sites.sort(Comparator.comparing(Site::name));
        for (int i = 0; i < sites.size(); i++) {
            failing.set(i, sites.get(i).failing());
        }
    }

    List<Site> sites() {
        return sites;
    }

    /** A copy of the set of those where somebody cannot log on. */
    BitSet failing() {
        return (BitSet) failing.clone();
    }

    /** The others. */
    BitSet working() {
        BitSet working = failing();
        working.flip(0, sites.size());
        return working;
    }

    /** The names of those sites, sorted. */
    List<String> names(BitSet some) {
        return some.stream().mapToObj(i -> sites.get(i).name()).toList();
    }

    /** The sites that have each of those places in view; a port of a controller is in view of the port of its domain. */
    Map<Place, BitSet> inView(Collection<Place> wanted) {
        Map<Place, BitSet> seeing = new HashMap<>();
        wanted.forEach(place -> seeing.put(place, new BitSet()));
        for (int i = 0; i < sites.size(); i++) {
            for (Place place : sites.get(i).places()) {
                see(seeing, place, i);
            }
        }
        return seeing;
    }

    private static void see(Map<Place, BitSet> seeing, Place place, int site) {
        mark(seeing, place, site);
        Names.portsOfDomains(place).forEach(domain -> mark(seeing, domain, site));
    }

    private static void mark(Map<Place, BitSet> seeing, Place place, int site) {
        BitSet seen = seeing.get(place);
        if (seen != null) {
            seen.set(site);
        }
    }
}
