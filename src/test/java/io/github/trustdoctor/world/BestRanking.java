package io.github.trustdoctor.world;

import io.github.trustdoctor.world.Practice.Visit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * How probable something is by counting: of many drawn sites that show the same wherever a visit looked, in what share is it
 * so? Nobody who knows no more than the base rates and the observations can rank better; it is what a ranking is measured
 * against. It takes as many sites as there are combinations of observations, so it is no way to rank for a support engineer.
 */
final class BestRanking {

    private static final int FEWEST = 5;
    private static final short NEVER = -1;

    private final List<Reading> readings = Practice.readings();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Map<String, Short>> shown = new ArrayList<>();
    private final List<Visit> sites = new ArrayList<>();
    private final List<short[]> seen = new ArrayList<>();

    /** Draws so many sites. */
    BestRanking(int sites, long seed) {
        for (int i = 0; i < readings.size(); i++) {
            numbers.put(readings.get(i).name(), i);
            shown.add(new HashMap<>());
        }
        Practice practice = new Practice(seed);
        for (int i = 0; i < sites; i++) {
            Visit site = practice.next();
            this.sites.add(site);
            seen.add(whole(site, (values, value) -> values.computeIfAbsent(value, next -> (short) values.size())));
        }
    }

    /** What every reading shows at a site, as numbers. */
    private short[] whole(Visit site, BiFunction<Map<String, Short>, String, Short> number) {
        short[] all = new short[readings.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = number.apply(shown.get(i), readings.get(i).see().apply(site.world(), site.slips()));
        }
        return all;
    }

    /** The sites that show the same where that visit looked; empty if there are too few to count. */
    List<Visit> alike(Visit visit) {
        int[] where = visit.readings().stream().mapToInt(reading -> numbers.get(reading.name())).toArray();
        short[] what = whole(visit, (values, value) -> values.getOrDefault(value, NEVER));
        List<Visit> alike = new ArrayList<>();
        for (int i = 0; i < sites.size(); i++) {
            if (sites.get(i).complaint() == visit.complaint() && same(seen.get(i), what, where)) {
                alike.add(sites.get(i));
            }
        }
        return alike.size() < FEWEST ? List.of() : alike;
    }

    private static boolean same(short[] one, short[] other, int[] where) {
        for (int i : where) {
            if (one[i] != other[i]) {
                return false;
            }
        }
        return true;
    }

    /** In what share of those sites it is so. */
    static double share(List<Visit> sites, Predicate<Visit> so) {
        return (double) sites.stream().filter(so).count() / sites.size();
    }
}
