package io.github.trustdoctor.fleet;

import io.github.trustdoctor.diagnosis.Outcome;
import io.github.trustdoctor.diagnosis.Verdict;
import io.github.trustdoctor.facts.Answer;
import io.github.trustdoctor.fleet.VerdictLine.CauseLine;
import io.github.trustdoctor.packs.Cause;
import io.github.trustdoctor.packs.Pack;
import io.github.trustdoctor.packs.Resolution;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is kept of a run while it goes on: how many reports came to what, and the sites to compare. Of more than
 * {@value #MOST_SITES} sites those are kept whose names draw the smallest lots: a sample that depends on no order.
 */
public final class Survey {

    /** So many sites are compared with each other at most. */
    public static final int MOST_SITES = 20_000;

    private static final int MOST_PLACES = 200_000;

    private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    private final Map<String, List<Remedy>> remedies = new HashMap<>();
    private final Map<Place, Place> places = new HashMap<>();
    private final TreeMap<Key, Site> sites = new TreeMap<>();
    private final Map<String, String> labels = new HashMap<>();
    private long reports;
    private long rejected;
    private long comparable;
    private final Map<Waiver, Long> covered = new HashMap<>();
    private final Waivers waivers;
    private final boolean compare;
    private long accepted;
    private boolean bug;

    /** Orders sites by chance, the same in each run; reports of the same name are told apart by their number. */
    private record Key(int lot, String name, long number) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            int byLot = Integer.compare(lot, other.lot);
            int byName = byLot != 0 ? byLot : name.compareTo(other.name);
            return byName != 0 ? byName : Long.compare(number, other.number);
        }
    }

    /**
     * An empty survey.
     *
     * @param packs   those whose remedies it knows
     * @param waivers what is accepted
     * @param compare whether sites are to be compared, and not only counted
     */
    public Survey(Collection<Pack> packs, Waivers waivers, boolean compare) {
        this.waivers = waivers;
        this.compare = compare;
        for (Pack pack : packs) {
            for (Resolution resolution : pack.resolutions()) {
                for (String fixed : resolution.fixes()) {
                    for (Cause cause : pack.causes(fixed)) {
                        remedies.computeIfAbsent(pack.id() + '/' + cause.id(), any -> new ArrayList<>()).add(new Remedy(resolution.id(), resolution.order()));
                    }
                }
            }
        }
    }

    /** Counts what came of reports. */
    public void add(List<Examined> examined) {
        for (Examined one : examined) {
            one.line().ifPresentOrElse(this::add, this::reject);
            bug |= one.bug().isPresent();
        }
    }

    /** Counts a report that was rejected. */
    public void reject() {
        rejected++;
    }

    /** Counts a report that came to that. */
    public void add(VerdictLine line) {
        reports++;
        waivers.covering(line).forEach(waiver -> covered.merge(waiver, 1L, Long::sum));
        accepted += line.accepted() ? 1 : 0;
        outcomes.merge(line.outcome(), 1L, Long::sum);
        if (compare && !line.accepted() && line.fails() != Answer.UNKNOWN) {
            comparable++;
            Key key = new Key(line.lot(), line.report(), reports);
            if (sites.size() < MOST_SITES || key.compareTo(sites.lastKey()) < 0) {
                sites.put(key, site(line));
                labels.put(line.report(), label(line));
            }
            if (sites.size() > MOST_SITES) {
                labels.remove(sites.pollLastEntry().getKey().name());
            }
        }
    }

    private static String label(VerdictLine line) {
        return line.site().isEmpty() ? line.computer() : line.computer().isEmpty() ? line.site() : line.site() + " (" + line.computer() + ')';
    }

    private Site site(VerdictLine line) {
        List<SiteFinding> findings = new ArrayList<>();
        for (CauseLine cause : line.causes()) {
            boolean told = cause.waived().isEmpty() && (cause.verdict() == Verdict.CONFIRMED || !cause.at().isEmpty());
            if (told) {
                findings.add(new SiteFinding(cause.pack(), cause.id(), cause.verdict(), known(cause.at()),
                        remedies.getOrDefault(cause.pack() + '/' + cause.id(), List.of())));
            }
        }
        return new Site(line.report(), line.fails().yes(), findings, known(inView(line)), line.ruledOut());
    }

    /** A port that does not answer is no sign that all is well there, though nothing that is told of the site blames it. */
    private static Set<Place> inView(VerdictLine line) {
        Set<Place> inView = new TreeSet<>();
        line.seen().forEach((place, state) -> {
            boolean well = place.kind() != Place.Kind.PORT || state.equals("open");
            if (well || line.causes().stream().anyMatch(cause -> cause.at().contains(place))) {
                inView.add(place);
            }
        });
        return inView;
    }

    /** The same places for all sites, so that each is held once. */
    private List<Place> known(Collection<Place> met) {
        if (places.size() > MOST_PLACES) {
            places.clear();
        }
        List<Place> known = new ArrayList<>(met.size());
        for (Place place : met) {
            Place before = places.putIfAbsent(place, place);
            known.add(before == null ? place : before);
        }
        return known;
    }

    /** How many reports came to what. */
    public Map<Outcome, Long> outcomes() {
        return outcomes;
    }

    /** How many reports got a verdict line. */
    public long reports() {
        return reports;
    }

    /** How many reports were rejected. */
    public long rejected() {
        return rejected;
    }

    /** How many sites tell whether somebody cannot log on. */
    public long comparable() {
        return comparable;
    }

    /** At how many sites a cause was found that a waiver covers, or would if it had not expired. */
    public long covered(Waiver waiver) {
        return covered.getOrDefault(waiver, 0L);
    }

    /** Whether a waiver has not expired. */
    public boolean holds(Waiver waiver) {
        return waivers.holds(waiver);
    }

    /** The waivers. */
    public List<Waiver> waivers() {
        return waivers.all();
    }

    /** How many reports have confirmed causes of which all are accepted. */
    public long accepted() {
        return accepted;
    }

    /** Whether something went wrong in the program over a report. */
    public boolean bug() {
        return bug;
    }

    /** What people call the site of a report: its name and its computer; the report's name if neither is known. */
    public String label(String report) {
        String label = labels.getOrDefault(report, "");
        return label.isEmpty() ? report : label;
    }

    /** The sites to compare, in no order that tells anything. */
    public List<Site> sites() {
        return List.copyOf(sites.values());
    }
}
