package io.github.trustdoctor.fleet;

import io.github.trustdoctor.fleet.Place.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the sites of a fleet need to be cleared. */
final class Needs {

    private final View view;
    private final Map<String, List<SharedCause>> sharedByCause = new HashMap<>();
    private final BitSet incurable = new BitSet();
    private final BitSet undecided = new BitSet();
    private final List<Wanted> wanted = new ArrayList<>();
    private final List<FleetChange> shared;
    private final List<Need> all = new ArrayList<>();
    private final List<List<Wanted>> alike = new ArrayList<>();

    Needs(View view, List<SharedCause> causes) {
        this.view = view;
        causes.stream().filter(SharedCause::known).forEach(cause -> sharedByCause
                .computeIfAbsent(cause.pack() + '/' + cause.cause(), id -> new ArrayList<>()).add(cause));
        BitSet failing = view.failing();
        for (int i = failing.nextSetBit(0); i >= 0; i = failing.nextSetBit(i + 1)) {
            want(i, view.sites().get(i));
        }
        TreeSet<FleetChange> changes = new TreeSet<>();
        wanted.forEach(one -> one.causes().forEach(cause -> changes.addAll(cause.changes())));
        shared = List.copyOf(changes);
        group();
    }

    /** One thing to be mended at a site, and the changes of which any mends it. */
    private record Mending(SiteFinding finding, TreeSet<FleetChange> changes) { }

    /** What one site needs: changes shared with others, and its own. */
    private record Wanted(List<Mending> causes, List<FleetChange> own) { }

    List<FleetChange> shared() {
        return shared;
    }

    /** The needs, in a fixed order. */
    List<Need> all() {
        return all;
    }

    int clearable() {
        return wanted.size();
    }

    List<String> incurable() {
        return view.names(incurable);
    }

    List<String> undecided() {
        return view.names(undecided);
    }

    /** The change that a turn stands for. */
    FleetChange change(Orders.Turn turn) {
        return turn.need() < 0 ? shared.get(turn.change()) : alike.get(turn.need()).get(turn.site()).own().get(turn.change());
    }

    private void want(int number, Site site) {
        List<SiteFinding> confirmed = site.findings().stream().filter(SiteFinding::confirmed).toList();
        undecided.set(number, confirmed.isEmpty());
        incurable.set(number, confirmed.stream().anyMatch(finding -> finding.resolutions().isEmpty()));
        if (undecided.get(number) || incurable.get(number)) {
            return;
        }
        List<Mending> causes = new ArrayList<>();
        List<Mending> own = new ArrayList<>();
        for (SiteFinding finding : confirmed) {
            Blamed blamed = Blamed.of(number, site, finding);
            if (blamed.targets().isEmpty()) {
                own.add(mending(finding, Optional.empty(), site.name()));
            }
            for (Target target : blamed.targets()) {
                List<Place> places = places(blamed, target);
                if (places.isEmpty()) {
                    own.add(mending(finding, Optional.of(target.places().get(0)), site.name()));
                } else {
                    causes.add(shared(finding, places));
                }
            }
        }
        wanted.add(new Wanted(causes, own(own)));
    }

    /** The places at which a shared cause explains it. */
    private List<Place> places(Blamed blamed, Target target) {
        return sharedByCause.getOrDefault(blamed.finding().id(), List.of()).stream().map(SharedCause::place)
                .filter(place -> blamed.explains(place, target)).toList();
    }

    private static Mending shared(SiteFinding finding, List<Place> places) {
        TreeSet<FleetChange> changes = new TreeSet<>();
        places.forEach(place -> changes.addAll(mending(finding, Optional.of(place), "").changes()));
        return new Mending(finding, changes);
    }

    private static Mending mending(SiteFinding finding, Optional<Place> place, String site) {
        Optional<Place> at = place.map(p -> p.kind() == Kind.PORT ? new Place(Kind.CONTROLLER, Names.host(p)) : p);
        TreeSet<FleetChange> changes = new TreeSet<>();
        for (Remedy resolution : finding.resolutions()) {
            changes.add(new FleetChange(finding.pack(), resolution, at, site));
        }
        return new Mending(finding, changes);
    }

    /** Few changes that mend all of that, those that mend most first. */
    private static List<FleetChange> own(List<Mending> causes) {
        List<FleetChange> chosen = new ArrayList<>();
        List<Mending> left = new ArrayList<>(causes);
        while (!left.isEmpty()) {
            Map<FleetChange, Integer> mends = new TreeMap<>();
            left.forEach(cause -> cause.changes().forEach(change -> mends.merge(change, 1, Integer::sum)));
            int most = Collections.max(mends.values());
            FleetChange next = mends.keySet().stream().filter(change -> mends.get(change) == most).findFirst().orElseThrow();
            chosen.add(next);
            left.removeIf(cause -> cause.changes().contains(next));
        }
        return chosen;
    }

    /** Puts sites together that need the same. */
    private void group() {
        Map<FleetChange, Integer> numbers = new HashMap<>();
        shared.forEach(change -> numbers.put(change, numbers.size()));
        Map<Need, List<Wanted>> groups = new HashMap<>();
        for (Wanted one : wanted) {
            TreeSet<List<Integer>> causes = new TreeSet<>(Comparator.comparing(List::toString));
            one.causes().forEach(cause -> causes.add(mending(cause).stream().map(numbers::get).sorted().toList()));
            groups.computeIfAbsent(new Need(List.copyOf(causes), one.own().size(), 0), n -> new ArrayList<>()).add(one);
        }
        List<Need> sorted = new ArrayList<>(groups.keySet());
        sorted.sort(Comparator.comparing(Need::own).thenComparing(need -> need.causes().toString()));
        for (Need need : sorted) {
            alike.add(groups.get(need));
            all.add(new Need(need.causes(), need.own(), groups.get(need).size()));
        }
    }

    /** The changes that mend a cause: its own, and the same resolutions where others need them, at a broader place that it names. */
    private TreeSet<FleetChange> mending(Mending cause) {
        TreeSet<FleetChange> changes = new TreeSet<>(cause.changes());
        for (FleetChange other : shared) {
            for (FleetChange own : cause.changes()) {
                if (own.pack().equals(other.pack()) && own.remedy().id().equals(other.remedy().id())
                        && broader(other.place().orElseThrow(), own.place().orElseThrow(), cause.finding())) {
                    changes.add(other);
                }
            }
        }
        return changes;
    }

    private static boolean broader(Place broad, Place place, SiteFinding finding) {
        boolean hosts = broad.kind() == Kind.CONTROLLER && place.kind() == Kind.CONTROLLER;
        return hosts ? Names.under(place.value(), broad.value())
                : broad.kind().compareTo(place.kind()) > 0 && finding.places().contains(broad);
    }
}
