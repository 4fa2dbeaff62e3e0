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
    private final Map<Place, Sights> sights = new HashMap<>();
    private final Map<String, BitSet> decided = new HashMap<>();
    private boolean looked;

    View(Collection<Site> fleet) {
        sites = new ArrayList<>(fleet);
        sites.sort(Comparator.comparing(Site::name));
        for (int i = 0; i < sites.size(); i++) {
            failing.set(i, sites.get(i).failing());
        }
    }

    /** Looks once at all sites, when it is first asked for. */
    private Map<Place, Sights> sights() {
        for (int i = 0; i < sites.size() && !looked; i++) {
            for (Place place : sites.get(i).places()) {
                sights(place).see(i);
            }
        }
        looked = true;
        return sights;
    }

    /** The sites that have a place in view, and where it is the port of a controller, what is known of those of its domains. */
    private record Sights(List<Integer> sites, List<Sights> domains) {

        void see(int site) {
            if (sites.isEmpty() || sites.get(sites.size() - 1) != site) {
                sites.add(site);
                domains.forEach(domain -> domain.see(site));
            }
        }
    }

    private Sights sights(Place place) {
        Sights known = sights.get(place);
        if (known == null) {
            List<Sights> domains = Names.portsOfDomains(place).stream().limit(1).map(this::sights).toList();
            known = new Sights(new ArrayList<>(), domains);
            sights.put(place, known);
        }
        return known;
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

    /** The sites that work, and those at which that cause is confirmed or ruled out. */
    BitSet judged(String cause) {
        if (decided.isEmpty()) {
            for (int i = 0; i < sites.size(); i++) {
                decide(i, sites.get(i));
            }
        }
        BitSet judged = working();
        judged.or(decided.getOrDefault(cause, new BitSet()));
        return judged;
    }

    private void decide(int number, Site site) {
        site.ruledOut().forEach(cause -> decided.computeIfAbsent(cause, id -> new BitSet()).set(number));
        for (SiteFinding finding : site.findings()) {
            if (finding.confirmed()) {
                decided.computeIfAbsent(finding.id(), id -> new BitSet()).set(number);
            }
        }
    }

    /** The names of those sites, sorted. */
    List<String> names(BitSet some) {
        return some.stream().mapToObj(i -> sites.get(i).name()).toList();
    }

    /** The sites that have that place in view; a port of a controller is in view of the port of its domain. */
    BitSet inView(Place place) {
        BitSet seeing = new BitSet();
        if (sights().containsKey(place)) {
            sights().get(place).sites().forEach(seeing::set);
        }
        return seeing;
    }
}
