package io.github.trustdoctor.diagnosis;

import io.github.trustdoctor.facts.Choices;
import io.github.trustdoctor.facts.Node;
import io.github.trustdoctor.facts.Pointers;
import io.github.trustdoctor.packs.Check;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for the smallest change of observations that changes what a diagnosis comes to.
 *
 * <p>A change is one of three: a value of a closed set becomes another of that set, or is not observed; one object of a list
 * is not observed; a check that would show something unobserved gets one of its answers. They are tried in that order, each
 * in the order of the report or of the pack: every single one, then, if none does it, pairs of those that alone change
 * anything that a rule concludes, those first that touch what decides on the first cause. The tries to log on that the
 * diagnosis is about stay as they are: they are the question. So does what would contradict the rest of the report.
 */
final class ChangeSearch {

    private final Judged known;
    private final Hypotheses hypotheses;
    private final List<String> base;
    private final List<WhatIf> found = new ArrayList<>();

    ChangeSearch(Judges judges, Judged known) {
        this.known = known;
        this.hypotheses = new Hypotheses(judges, known);
        this.base = conclusions(known);
    }

    /** A change that alone changes something that a rule concludes, and how much of what decides. */
    private record Touching(Change change, int decisive) { }

    SmallestChange smallest(List<Proposal> proposals) {
        List<Change> changes = changes(proposals);
        List<Touching> touching = new ArrayList<>();
        for (Change change : changes) {
            Optional<Judged> then = tried(List.of(change));
            if (then.isPresent() && !conclusions(then.get()).equals(base)) {
                touching.add(new Touching(change, Math.abs(decisive(known) - decisive(then.get()))));
            }
        }
        if (!found.isEmpty()) {
            return new SmallestChange(List.copyOf(found), changes.size(), 0, true);
        }
        touching.sort(Comparator.comparingInt(Touching::decisive).reversed());
        int pairs = pairs(touching);
        boolean all = pairs == touching.size() * (touching.size() - 1) / 2;
        return new SmallestChange(List.copyOf(found), changes.size(), pairs, all);
    }

    /** Tries the pairs, those of the first with each other first, and tells how many. */
    private int pairs(List<Touching> touching) {
        int tried = 0;
        for (int second = 1; second < touching.size(); second++) {
            for (int first = 0; first < second && tried < SmallestChange.MOST_PAIRS; first++) {
                tried(List.of(touching.get(first).change, touching.get(second).change));
                tried++;
            }
        }
        return tried;
    }

    private Optional<Judged> tried(List<Change> changes) {
        Optional<Judged> then = hypotheses.after(changes);
        if (then.isPresent()) {
            WhatIf whatIf = new WhatIf(changes, then.get().report(), known.verdicts(), then.get().verdicts());
            if (whatIf.changesTop()) {
                found.add(whatIf);
            }
        }
        return then;
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
        int decisive = 0;
        Standing first = known.verdicts().standings().isEmpty() ? null : known.verdicts().standings().get(0);
        for (Judgement judgement : judged.judgements()) {
            for (Evidence e : judgement.evidence()) {
                boolean decides = first != null && e.strength() == Strength.PROVES
                        && Judgement.targets(judgement.pack(), e).contains(first.cause());
                decisive += decides ? 1 : 0;
            }
        }
        return decisive;
    }

    private List<Change> changes(List<Proposal> proposals) {
        Node.Obj document = known.report().document();
        List<Change> changes = new ArrayList<>();
        Choices.of(known.report()).others().forEach((pointer, values) -> {
            if (!isQuestion(pointer)) {
                values.forEach(value -> changes.add(Change.of(document, pointer, text(value))));
                changes.add(Change.without(document, pointer));
            }
        });
        for (String pointer : Pointers.items(document)) {
            if (!isQuestion(pointer)) {
                changes.add(Change.without(document, pointer));
            }
        }
        proposals.forEach(proposal -> answers(proposal, changes));
        changes.removeIf(change -> !change.before().isEmpty() && change.before().equals(change.after()));
        return changes;
    }

    private void answers(Proposal proposal, List<Change> changes) {
        Check check = proposal.check();
        for (Check.Answer answer : check.answers()) {
            Map<String, Node> puts = answer.report().fill(proposal.facts());
            if (!puts.isEmpty()) {
                changes.add(new Change(puts.keySet().iterator().next(), "", proposal.fill(answer.answer()), check.id(),
                        hypotheses.dated(puts), Set.of()));
            }
        }
    }

    private static Node text(String value) {
        return new Node.Scalar(1, 1, Node.Type.TEXT, value);
    }

    /** True for what belongs to a try to log on that is judged. */
    private boolean isQuestion(String pointer) {
        return Judgement.judged(known.derived()).stream().anyMatch(crossing -> pointer.equals(crossing.pointer())
                || pointer.startsWith(crossing.pointer() + '/'));
    }
}
