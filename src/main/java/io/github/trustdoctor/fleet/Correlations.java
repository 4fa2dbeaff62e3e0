package io.github.trustdoctor.fleet;

import io.github.trustdoctor.fleet.Place.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The places that sites have in common of which nobody knows the cause, and that working sites do not have.
 *
 * @param causes    the places
 * @param explained the sites that they explain
 * @param cost      what that comes to, with the sites that they do not explain
 */
record Correlations(List<SharedCause> causes, BitSet explained, Candidate.Cost cost) {

    /** So probable may it be that a fleet without shared causes shows one: nothing but numbers speaks for it. */
    private static final double CHANCE = 0.001;

    /** A cause is a suspect if it is open at so many of the sites. */
    private static final double MOST = 0.9;

    static Correlations of(View view, BitSet unexplained) {
        List<Candidate> worth = worth(view, unexplained);
        worth.sort(Comparator.<Candidate>comparingInt(Candidate::surcharge).thenComparing(Candidate.SPECIFIC_FIRST));
        List<Integer> sites = unexplained.stream().boxed().toList();
        long[] weights = sites.stream().mapToLong(site -> Candidate.ONE).toArray();
        long[] costs = new long[worth.size()];
        List<BitSet> sets = new ArrayList<>();
        for (int i = 0; i < costs.length; i++) {
            costs[i] = worth.get(i).cost(i);
            sets.add(numbered(worth.get(i).sites(), sites));
        }
        Cover.Solution solution = new Cover(costs, sets, weights).solve();
        BitSet explained = new BitSet();
        List<SharedCause> causes = new ArrayList<>();
        solution.sets().stream().mapToObj(worth::get).forEach(candidate -> {
            explained.or(candidate.sites());
            causes.add(cause(view, candidate));
        });
        return new Correlations(causes, explained, Candidate.Cost.of(solution.cost(), solution.bound()));
    }

    private static BitSet numbered(BitSet some, List<Integer> sites) {
        BitSet numbered = new BitSet();
        for (int i = 0; i < sites.size(); i++) {
            numbered.set(i, some.get(sites.get(i)));
        }
        return numbered;
    }

    /** The places that are more common among those sites than chance would give one of all places tested. */
    private static List<Candidate> worth(View view, BitSet unexplained) {
        Map<Place, BitSet> having = new TreeMap<>();
        for (int i = unexplained.nextSetBit(0); i >= 0; i = unexplained.nextSetBit(i + 1)) {
            for (Place place : telling(view.sites().get(i))) {
                having.computeIfAbsent(place, p -> new BitSet()).set(i);
            }
        }
        having.values().removeIf(sites -> sites.cardinality() < 2);
        BitSet working = view.working();
        List<Candidate> worth = new ArrayList<>();
        having.forEach((place, sites) -> {
            BitSet exceptions = view.inView(place);
            exceptions.and(working);
            double chance = having.size() * Chance.overlapTail(sites.cardinality(),
                    sites.cardinality() + exceptions.cardinality(), unexplained.cardinality(),
                    unexplained.cardinality() + working.cardinality());
            if (chance <= CHANCE && exceptions.cardinality() <= sites.cardinality()) {
                worth.add(new Candidate("", place, sites, exceptions, chance, 0));
            }
        });
        return worth;
    }

    /** The places at which something is open, and those in view of which that an open port or a sound half is not told. */
    private static Set<Place> telling(Site site) {
        Set<Place> telling = new HashSet<>();
        site.findings().forEach(finding -> telling.addAll(finding.places()));
        for (Place place : site.places()) {
            Kind kind = place.kind();
            if (kind != Kind.PORT && kind != Kind.CONTROLLER && kind != Kind.HALF) {
                telling.add(place);
            }
        }
        return telling;
    }

    private static SharedCause cause(View view, Candidate candidate) {
        Map<String, Integer> open = new TreeMap<>();
        BitSet sites = candidate.sites();
        for (int i = sites.nextSetBit(0); i >= 0; i = sites.nextSetBit(i + 1)) {
            for (SiteFinding finding : view.sites().get(i).findings()) {
                if (finding.places().contains(candidate.place())) {
                    open.merge(finding.id(), 1, Integer::sum);
                }
            }
        }
        open.values().removeIf(times -> times < MOST * sites.cardinality());
        return new SharedCause("", "", candidate.place(), List.of(), view.names(sites),
                view.names(candidate.exceptions()), List.copyOf(open.keySet()), candidate.chance());
    }
}
