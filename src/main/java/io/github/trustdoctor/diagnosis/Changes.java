package io.github.trustdoctor.diagnosis;

import io.github.trustdoctor.facts.Choices;
import io.github.trustdoctor.facts.Node;
import io.github.trustdoctor.facts.Pointers;
import io.github.trustdoctor.packs.Check;
import io.github.trustdoctor.paths.Crossing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The single changes of a report that are tried, in their order; {@link SmallestChange} tells which those are. */
final class Changes {

    private final Node.Obj document;
    private final Hypotheses hypotheses;
    private final List<String> question;
    private final List<Change> changes = new ArrayList<>();

    private Changes(Judged known, Hypotheses hypotheses) {
        this.document = known.report().document();
        this.hypotheses = hypotheses;
        this.question = known.judged().stream().map(Crossing::pointer).toList();
    }

    static List<Change> of(Judged known, List<Proposal> proposals, Hypotheses hypotheses) {
        Changes changes = new Changes(known, hypotheses);
        Choices.of(known.report()).others().forEach(changes::others);
        Pointers.observed(changes.document).forEach(changes::without);
        proposals.forEach(changes::answers);
        return List.copyOf(changes.changes);
    }

    private void others(String pointer, List<String> values) {
        if (!asksAbout(pointer)) {
            for (String value : values) {
                Change change = Change.of(document, pointer, new Node.Scalar(0, 0, Node.Type.TEXT, value));
                if (!change.before().equals(change.after())) {
                    changes.add(change);
                }
            }
        }
    }

    private void without(String pointer) {
        if (!asksAbout(pointer)) {
            changes.add(Change.without(document, pointer));
        }
    }

    private void answers(Proposal proposal) {
        Check check = proposal.check();
        for (Check.Answer answer : check.answers()) {
            Map<String, Node> puts = hypotheses.unobserved(answer.report().fill(proposal.facts()));
            if (!puts.isEmpty()) {
                changes.add(new Change(puts.keySet().iterator().next(), "", proposal.fill(answer.answer()), check.id(),
                        proposal.title(), puts, Set.of()));
            }
        }
    }

    /** True for what belongs to a try to log on that is judged. */
    private boolean asksAbout(String pointer) {
        for (String asked : question) {
            if (pointer.equals(asked) || pointer.startsWith(asked + '/')) {
                return true;
            }
        }
        return false;
    }
}
