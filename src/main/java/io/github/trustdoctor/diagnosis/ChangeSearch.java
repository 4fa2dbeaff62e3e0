package io.github.trustdoctor.diagnosis;

import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.facts.Node;
import io.github.trustdoctor.facts.SiteReport;
import io.github.trustdoctor.paths.Derivation;
import io.github.trustdoctor.paths.Derived;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Looks for the smallest change of observations that changes what a diagnosis comes to, as {@link SmallestChange} tells. */
final class ChangeSearch {

    /** What a change alone does: nothing, contradict the rest, or, from here on, change what rules conclude. */
    private static final int NOTHING = 0;
    private static final int CONTRADICTS = 1;
    private static final int CONCLUDES = 2;

    private final Judges judges;
    private final Judged known;
    private final List<Fact> facts;
    private final List<String> conclusions;
    private final int decisive;
    private final List<WhatIf> found = new ArrayList<>();

    ChangeSearch(Judges judges, Judged known) {
        this.judges = judges;
        this.known = known;
        this.facts = facts(known.report(), known.derived());
        this.conclusions = conclusions(known);
        this.decisive = decisive(known);
    }

    /** A change, and how much it does alone. */
    private record Weighed(Change change, int weight) { }

    SmallestChange smallest(List<Proposal> proposals) {
        List<Change> changes = Changes.of(known, proposals, new Hypotheses(judges, known));
        int most = Math.min(changes.size(), SmallestChange.MOST_SINGLE);
        List<Weighed> weighed = new ArrayList<>();
        for (Change change : changes.subList(0, most)) {
            weighed.add(new Weighed(change, weight(tried(List.of(change)))));
        }
        if (!found.isEmpty() || most < changes.size()) {
            return new SmallestChange(least(), most, changes.size(), 0, 0);
        }
        weighed.sort(Comparator.comparingInt(Weighed::weight).reversed());
        return pairs(weighed.stream().map(Weighed::change).toList());
    }

    /** Tries the pairs, those of the first with each other first. */
    private SmallestChange pairs(List<Change> changes) {
        int pairs = 0;
        int tried = 0;
        for (int second = 1; second < changes.size(); second++) {
            for (int first = 0; first < second; first++) {
                if (!changes.get(first).touches(changes.get(second))) {
                    pairs++;
                    if (tried < SmallestChange.MOST_PAIRS) {
                        tried(List.of(changes.get(first), changes.get(second)));
                        tried++;
                    }
                }
            }
        }
        return new SmallestChange(least(), changes.size(), changes.size(), tried, pairs);
    }

    /** The ways without those that take an object or a list away of which a part, taken away, does the same. */
    private List<WhatIf> least() {
        return found.stream().filter(way -> found.stream().noneMatch(less -> less != way
                && less.after().top().equals(way.after().top()) && partOf(less.changes(), way.changes()))).toList();
    }

    private static boolean partOf(List<Change> parts, List<Change> changes) {
        return parts.stream().allMatch(part -> changes.stream().anyMatch(change -> part.equals(change)
                || part.takesAway() && change.takesAway() && part.pointer().startsWith(change.pointer() + '/')));
    }

    private int weight(Optional<Judged> then) {
        if (then.isEmpty()) {
            return CONTRADICTS;
        }
        return then.get() == known || conclusions(then.get()).equals(conclusions) ? NOTHING
                : CONCLUDES + Math.abs(decisive - decisive(then.get()));
    }

    /** The judgement after those changes, the known one if they make no difference; empty if they leave no sound report. */
    private Optional<Judged> tried(List<Change> changes) {
        try {
            Node.Obj document = Change.apply(known.report().document(), changes);
            Optional<Judged> then = judges.reader().read(known.report().name(), document).report()
                    .filter(report -> report.warnings().size() <= known.report().warnings().size())
                    .flatMap(this::judged);
            then.map(judged -> new WhatIf(changes, judged.report(), known.verdicts(), judged.verdicts()))
                    .filter(WhatIf::changesTop).ifPresent(found::add);
            return then;
        } catch (IllegalArgumentException | UnjudgeableException noSuchReport) {
            return Optional.empty();
        }
    }

    private Optional<Judged> judged(SiteReport report) {
        Derived derived = Derivation.of(report);
        if (derived.contradictions().size() > known.derived().contradictions().size()) {
            return Optional.empty();
        }
        boolean same = derived.notJudged() == known.derived().notJudged()
                && SameFacts.same(facts(report, derived), facts);
        return Optional.of(same ? known : judges.judge(report, derived));
    }

    /** What the rules of any pack see. */
    private static List<Fact> facts(SiteReport report, Derived derived) {
        List<Fact> facts = new ArrayList<>(Judges.facts(report, derived));
        facts.addAll(report.declared());
        return facts;
    }

    /** Everything that the rules concluded, in a fixed order. */
    private static List<String> conclusions(Judged judged) {
        List<String> conclusions = new ArrayList<>();
        for (Judgement judgement : judged.judgements()) {
            for (Evidence e : judgement.evidence()) {
                conclusions.add(e.rule() + ' ' + e.path() + ' ' + e.controller());
            }
        }
        conclusions.sort(Comparator.naturalOrder());
        return conclusions;
    }

    /** How much decides about the cause that comes first. */
    private int decisive(Judged judged) {
        int count = 0;
        Standing first = known.verdicts().standings().isEmpty() ? null : known.verdicts().standings().get(0);
        for (Judgement judgement : judged.judgements()) {
            for (Evidence e : judgement.evidence()) {
                boolean decides = first != null && e.strength() == Strength.PROVES
                        && Judgement.targets(judgement.pack(), e).contains(first.cause());
                count += decides ? 1 : 0;
            }
        }
        return count;
    }
}
