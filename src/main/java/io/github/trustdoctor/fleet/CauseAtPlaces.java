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

    /** So probable may it be that a fleet without shared causes shows one. */
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
            double chance = chance(candidate, candidate.hits(candidate.sites()), tested);
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
        Set<Place> named = new HashSet<>();
        blamed.forEach(one -> named.addAll(one.finding().places()));
        Map<Place, List<Blamed>> at = new TreeMap<>();
        for (Blamed one : blamed) {
            for (Place place : one.places(named)) {
                if (one.targets().stream().anyMatch(target -> target.within(place))) {
                    at.computeIfAbsent(place, p -> new ArrayList<>()).add(one);
                }
            }
        }
        List<Candidate> found = new ArrayList<>();
        at.forEach((place, blaming) -> {
            if (blaming.size() > 1) {
                found.add(candidate(place, blaming, view.inView(place)));
            }
        });
        return found;
    }

    private Candidate candidate(Place place, List<Blamed> blaming, BitSet exceptions) {
        BitSet sites = new BitSet();
        blaming.forEach(one -> sites.set(one.number()));
        exceptions.and(judged);
        exceptions.andNot(sites);
        blaming.stream().filter(one -> one.contradicts(place)).forEach(one -> exceptions.set(one.number()));
        boolean exact = blaming.stream().anyMatch(one -> one.targets().stream()
                .anyMatch(target -> target.within(place) && wholeOf(place, target)));
        return new Candidate(cause, place, sites, exceptions, 1, exact ? 0 : 1);
    }

    /** Whether a place is no broader than the target, or is just what such targets make up. */
    private static boolean wholeOf(Place place, Target target) {
        Kind kind = target.places().get(0).kind();
        return place.kind() == kind || kind == Kind.PORT && place.kind() == Kind.CONTROLLER
                || kind == Kind.HALF && place.kind() == Kind.TRUST;
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

    /** Of the chosen that, of what no other explains, explain no more than chance, the one most by chance; null if there is none. */
    private Candidate superfluous(Choice choice, int tested) {
        Candidate most = null;
        double greatest = CHANCE;
        for (Candidate candidate : choice.candidates()) {
            double chance = chance(candidate, candidate.hits(alone(candidate, choice.candidates())), tested);
            if (chance > greatest) {
                greatest = chance;
                most = candidate;
            }
        }
        return most;
    }

    private BitSet alone(Candidate candidate, List<Candidate> chosen) {
        BitSet alone = new BitSet();
        for (Blamed one : blamed) {
            for (Target target : one.targets()) {
                List<Integer> by = explaining(chosen, one, target);
                if (by.size() == 1 && chosen.get(by.get(0)) == candidate) {
                    alone.set(one.number());
                }
            }
        }
        return alone;
    }
}
