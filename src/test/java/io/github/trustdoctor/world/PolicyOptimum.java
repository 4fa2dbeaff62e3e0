package io.github.trustdoctor.world;

import io.github.trustdoctor.diagnosis.NextCheck;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The fewest minutes that visits can take, by dynamic programming over what can be known at each point: whoever follows it
 * knows in advance every site and how frequent it is, and no order of the proposed checks is quicker on the whole.
 */
final class PolicyOptimum {

    private final PolicyRun run;
    private final Map<ChecksMade, Double> known = new HashMap<>();

    PolicyOptimum(PolicyRun run) {
        this.run = run;
    }

    /**
     * A site, and how frequent it is.
     *
     * @param world     how things are there
     * @param complaint the attempt that somebody complains about
     * @param weight    how frequent it is, against the others
     */
    record Site(World world, Attempt complaint, double weight) { }

    /** The mean minutes of visits to these sites by the best order there is. */
    double minutes(List<Site> sites) {
        double minutes = 0;
        for (Map.Entry<ChecksMade, List<Site>> start : starts(sites).entrySet()) {
            minutes += least(start.getKey(), start.getValue());
        }
        return minutes / weight(sites);
    }

    /** The mean minutes of visits to these sites by an order that depends on nothing but what is known. */
    double minutes(List<Site> sites, Policy policy) {
        double minutes = 0;
        for (Site site : sites) {
            minutes += site.weight * run.play(site.world, site.complaint, policy).minutes();
        }
        return minutes / weight(sites);
    }

    private static Map<ChecksMade, List<Site>> starts(List<Site> sites) {
        Map<ChecksMade, List<Site>> starts = new LinkedHashMap<>();
        for (Site site : sites) {
            starts.computeIfAbsent(new Visitor(site.world).complaint(site.complaint), made -> new ArrayList<>()).add(site);
        }
        return starts;
    }

    /** The least minutes still to come, over all sites that look alike so far. */
    private double least(ChecksMade made, List<Site> alike) {
        Double before = known.get(made);
        if (before != null) {
            return before;
        }
        PolicyRun.Advice advice = run.advice(made);
        double least = advice.over() ? 0 : Double.POSITIVE_INFINITY;
        for (NextCheck check : advice.checks()) {
            least = Math.min(least, with(check, made, alike));
        }
        known.put(made, least);
        return least;
    }

    private double with(NextCheck check, ChecksMade made, List<Site> alike) {
        Map<ChecksMade, List<Site>> then = new LinkedHashMap<>();
        for (Site site : alike) {
            then.computeIfAbsent(new Visitor(site.world).make(check, made), after -> new ArrayList<>()).add(site);
        }
        double minutes = check.minutes() * weight(alike);
        for (Map.Entry<ChecksMade, List<Site>> one : then.entrySet()) {
            minutes += least(one.getKey(), one.getValue());
        }
        return minutes;
    }

    static double weight(List<Site> sites) {
        return sites.stream().mapToDouble(Site::weight).sum();
    }

    /** How many points there are at which something can be chosen, or all is over. */
    int points() {
        return known.size();
    }
}
