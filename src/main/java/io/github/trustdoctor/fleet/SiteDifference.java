package io.github.trustdoctor.fleet;

import io.github.trustdoctor.diagnosis.Verdict;
import io.github.trustdoctor.facts.Answer;
import io.github.trustdoctor.fleet.VerdictLine.CauseLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What became of one site from one run to the next.
 *
 * @param change what became of it
 * @param before its line in the first run, if it has one
 * @param after  its line in the second run, if it has one
 * @param went   the causes that were confirmed and are not any more, as {@code pack/cause}, sorted
 * @param came   the causes that are confirmed now and were not, sorted
 * @param moved  what was observed otherwise: first at the places of those causes, else anywhere, sorted by place
 */
public record SiteDifference(Change change, Optional<VerdictLine> before, Optional<VerdictLine> after, List<String> went, List<String> came,
                             List<Moved> moved) {

    /** What became of a site. */
    public enum Change {
        /** It fails, and worked before or was not there. */
        NEW,
        /** It failed, and works. */
        CLEARED,
        /** It fails as before, for other causes, or another outcome was told. */
        CHANGED,
        /** It was not there, and nobody is known to fail. */
        ADDED,
        /** It is not there any more. */
        GONE,
        /** It is as before. */
        SAME
    }

    /**
     * A place at which it is otherwise.
     *
     * @param place  where
     * @param before how it was; empty if it was not looked at
     * @param after  how it is; empty if it was not looked at
     */
    public record Moved(Place place, String before, String after) { }

    /** Of a site that is in one of the runs at least. */
    public static SiteDifference of(Optional<VerdictLine> before, Optional<VerdictLine> after) {
        Set<String> were = confirmed(before);
        Set<String> are = confirmed(after);
        List<String> went = were.stream().filter(cause -> !are.contains(cause)).toList();
        List<String> came = are.stream().filter(cause -> !were.contains(cause)).toList();
        Change change = change(before, after, went.isEmpty() && came.isEmpty());
        List<Moved> moved = change == Change.SAME ? List.of() : moved(before, after);
        Set<Place> near = places(before, went);
        near.addAll(places(after, came));
        List<Moved> there = moved.stream().filter(one -> near.contains(one.place())).toList();
        return new SiteDifference(change, before, after, went, came, there.isEmpty() ? moved : there);
    }

    private static Change change(Optional<VerdictLine> before, Optional<VerdictLine> after, boolean sameCauses) {
        boolean failed = before.isPresent() && before.get().fails().yes();
        boolean fails = after.isPresent() && after.get().fails().yes();
        if (after.isEmpty() || before.isEmpty() && !fails) {
            return after.isEmpty() ? Change.GONE : Change.ADDED;
        }
        if (fails != failed) {
            return fails ? Change.NEW : after.get().fails() == Answer.NO ? Change.CLEARED : Change.CHANGED;
        }
        return !fails || sameCauses && before.get().outcome() == after.get().outcome() ? Change.SAME : Change.CHANGED;
    }

    private static Set<String> confirmed(Optional<VerdictLine> line) {
        Set<String> confirmed = new TreeSet<>();
        for (CauseLine cause : line.map(VerdictLine::causes).orElse(List.of())) {
            if (cause.verdict() == Verdict.CONFIRMED) {
                confirmed.add(cause.pack() + '/' + cause.id());
            }
        }
        return confirmed;
    }

    private static Set<Place> places(Optional<VerdictLine> line, List<String> causes) {
        Set<Place> places = new TreeSet<>();
        for (CauseLine cause : line.map(VerdictLine::causes).orElse(List.of())) {
            if (causes.contains(cause.pack() + '/' + cause.id())) {
                places.addAll(cause.at());
            }
        }
        return places;
    }

    private static List<Moved> moved(Optional<VerdictLine> before, Optional<VerdictLine> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return List.of();
        }
        Set<Place> places = new TreeSet<>(before.get().seen().keySet());
        places.addAll(after.get().seen().keySet());
        List<Moved> moved = new ArrayList<>();
        for (Place place : places) {
            Moved one = new Moved(place, before.get().seen().getOrDefault(place, ""), after.get().seen().getOrDefault(place, ""));
            if (!one.before().equals(one.after()) && place.kind() != Place.Kind.SYNTAX) {
                moved.add(one);
            }
        }
        return List.copyOf(moved);
    }
}
