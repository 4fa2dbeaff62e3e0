package io.github.trustdoctor.fleet;

import io.github.trustdoctor.fleet.Place.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * One cause, at which places it is shared. A place is worth considering if more of the sites that have it in view have the
 * cause than chance would give one of all the places tested in the fleet.
 */
final class CauseAtPlaces {

    /** A fleet without shared causes shows one by chance in fewer than one of so many. */
    private static final double CHANCE = 0.01;

    /** Of a hundred sites, so many may have a cause for reasons of their own: their firewall, their computer. */
    private static final double OWN_REASONS = 0.05;

    /** The same for what stands in a record of the domain, which all sites read alike: only misreading makes it differ. */
    private static final double OWN_READING = 0.01;

    private final String cause;
    private final List<Blamed> blamed;
    private final BitSet having = new BitSet();
    private final BitSet judged;
    private final List<Candidate> candidates;

    CauseAtPlaces(String cause, List<Blamed> blamed, View view) {
        this.cause = cause;
        this.blamed = blamed;
        blamed.forEach(one -> having.set(one.number()));
        this.judged = view.judged(cause);
        this.candidates = candidates(view);
    }

    /**
     * What was chosen.
     *
     * @param candidates the places at which the cause is shared
     * @param cost       what that comes to
     */
    record Choice(List<Candidate> candidates, Candidate.Cost cost) { }

    /** How many places were tested. */
    int tested() {
        return candidates.size();
    }

    /** Chooses places, of so many that were tested for all causes. */
    Choice choose(int tested) {
        List<Candidate> worth = new ArrayList<>();
        for (Candidate candidate : candidates) {
            double chance = chance(candidate, candidate.sites().cardinality(), tested);
            if (chance <= CHANCE) {
                worth.add(new Candidate(cause, candidate.place(), candidate.sites(), candidate.exceptions(), chance,
                        candidate.surcharge()));
            }
        }
        worth.sort(Candidate.SPECIFIC_FIRST);
        Choice choice = cheapest(worth);
        for (Candidate left = superfluous(choice, tested); left != null; left = superfluous(choice, tested)) {
            worth.remove(left);
            choice = cheapest(worth);
        }
        return choice;
    }

    /**
     * How probable so many sites with the cause are by chance among those looked at. Where they are fewer than the exceptions,
     * they have to be more than in the rest of the fleet, too: the cause may just be common.
     */
    private double chance(Candidate candidate, int hits, int tested) {
        Kind kind = candidate.place().kind();
        double rate = kind == Kind.HALF || kind == Kind.SUFFIX ? OWN_READING : OWN_REASONS;
        int looked = hits + candidate.exceptions().cardinality();
        double chance = Chance.binomialTail(hits, looked, rate);
        if (2 * hits < looked) {
            chance = Math.max(chance, Chance.overlapTail(hits, looked, having.cardinality(), judged.cardinality()));
        }
        return Math.min(1, tested * chance);
    }

    /** The places that several sites have in common. */
    private List<Candidate> candidates(View view) {
        Map<Place, BitSet> explained = new TreeMap<>();
        Map<Place, Integer> exact = new HashMap<>();
        Set<Place> named = new HashSet<>();
        blamed.forEach(one -> named.addAll(one.finding().places()));
        for (Blamed one : blamed) {
            for (Place place : one.places(named)) {
                count(one, place, explained, exact);
            }
        }
        explained.values().removeIf(sites -> sites.cardinality() < 2);
        List<Candidate> found = new ArrayList<>();
        explained.forEach((place, sites) -> found.add(new Candidate(cause, place, sites,
                exceptions(view.inView(place), sites), 1, exact.containsKey(place) ? 0 : 1)));
        return found;
    }

    private void count(Blamed one, Place place, Map<Place, BitSet> explained, Map<Place, Integer> exact) {
        for (Target target : one.targets()) {
            if (one.explains(place, target)) {
                explained.computeIfAbsent(place, p -> new BitSet()).set(one.number());
                if (wholeOf(place, target)) {
                    exact.merge(place, 1, Integer::sum);
                }
            }
        }
    }

    /** Whether a place is no broader than the target, or is just what such targets make up. */
    private static boolean wholeOf(Place place, Target target) {
        Kind kind = target.places().get(0).kind();
        return place.kind() == kind || kind == Kind.PORT && place.kind() == Kind.CONTROLLER
                || kind == Kind.HALF && place.kind() == Kind.TRUST;
    }

    private BitSet exceptions(BitSet inView, BitSet explained) {
        inView.andNot(explained);
        inView.and(judged);
        return inView;
    }

    private Choice cheapest(List<Candidate> worth) {
        Map<List<Integer>, Long> elements = elements(worth);
        List<BitSet> sets = new ArrayList<>();
        long[] costs = new long[worth.size()];
        for (int i = 0; i < costs.length; i++) {
            costs[i] = worth.get(i).cost(i);
            sets.add(new BitSet());
        }
        long[] weights = new long[elements.size()];
        int next = 0;
        long own = 0;
        for (Map.Entry<List<Integer>, Long> element : elements.entrySet()) {
            for (int set : element.getKey()) {
                sets.get(set).set(next);
            }
            weights[next++] = element.getValue();
        }
        Cover.Solution solution = new Cover(costs, sets, weights).solve();
        List<Candidate> chosen = solution.sets().stream().mapToObj(worth::get).toList();
        return new Choice(chosen, Candidate.Cost.of(solution.cost(), solution.bound()));
    }

    /** What is to be explained, by the candidates that do, with how many causes it counts if none does. */
    private Map<List<Integer>, Long> elements(List<Candidate> worth) {
        Map<List<Integer>, Long> elements = new HashMap<>();
        for (Blamed one : blamed) {
            for (Target target : one.targets()) {
                elements.merge(explaining(worth, one, target), Candidate.ONE / one.targets().size(), Long::sum);
            }
        }
        List<List<Integer>> keys = new ArrayList<>(elements.keySet());
        keys.sort((a, b) -> Arrays.compare(a.stream().mapToInt(i -> i).toArray(), b.stream().mapToInt(i -> i).toArray()));
        Map<List<Integer>, Long> sorted = new LinkedHashMap<>();
        keys.forEach(key -> sorted.put(key, elements.get(key)));
        return sorted;
    }

    private static List<Integer> explaining(List<Candidate> worth, Blamed one, Target target) {
        List<Integer> explaining = new ArrayList<>();
        for (int i = 0; i < worth.size(); i++) {
            if (worth.get(i).sites().get(one.number()) && one.explains(worth.get(i).place(), target)) {
                explaining.add(i);
            }
        }
        return explaining;
    }

    /** The first of the chosen that, of what no other explains, explains no more than chance; null if there is none. */
    private Candidate superfluous(Choice choice, int tested) {
        for (Candidate candidate : choice.candidates()) {
            Set<Integer> alone = new HashSet<>();
            for (Blamed one : blamed) {
                for (Target target : one.targets()) {
                    List<Integer> by = explaining(choice.candidates(), one, target);
                    if (by.size() == 1 && choice.candidates().get(by.get(0)) == candidate) {
                        alone.add(one.number());
                    }
                }
            }
            if (chance(candidate, alone.size(), tested) > CHANCE) {
                return candidate;
            }
        }
        return null;
    }
}
