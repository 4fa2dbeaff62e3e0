package io.github.trustdoctor.diagnosis;

import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.packs.Check;
import io.github.trustdoctor.packs.Pack;
import io.github.trustdoctor.packs.Resolution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What to do about confirmed causes, and what to look at where the rules found something unobserved. */
final class Advice {

    private final Situation situation;
    private final Pack pack;
    private final Steps steps;
    private final Wording wording;
    private final List<Worded> evidence;

    Advice(Situation situation, Wording wording, List<Worded> evidence) {
        this.situation = situation;
        this.pack = situation.pack();
        this.wording = wording;
        this.steps = new Steps(pack, wording, situation.findings());
        this.evidence = evidence;
    }

    /** The resolutions of confirmed causes in the order of repair, then those of causes that these mask. */
    List<Step> plan() {
        List<Step> plan = new ArrayList<>();
        for (Resolution resolution : pack.resolutions()) {
            List<List<Fact>> facts = occasions(resolution);
            if (!facts.isEmpty() && permitted(resolution)) {
                plan.add(steps.step(resolution, facts, warnings(resolution)));
            }
        }
        plan.sort(Comparator.comparing(Step::tentative).thenComparingInt(Step::order));
        return plan;
    }

    /** For each finding that calls for a resolution, the facts that fill its wording. */
    private List<List<Fact>> occasions(Resolution resolution) {
        List<List<Fact>> occasions = new ArrayList<>();
        for (Finding finding : situation.findings()) {
            boolean calls = finding.confirmed() || finding.masked() && resolution.alsoIfMasked();
            if (calls && resolution.fixes().contains(finding.cause())) {
                List<Fact> facts = new ArrayList<>(situation.about(finding.path(), finding.controller()));
                facts.addAll(proofs(finding));
                occasions.add(facts);
            }
        }
        return occasions;
    }

    /** What proves the cause for that try, so that a remedy can name it. */
    private List<Fact> proofs(Finding finding) {
        List<Fact> facts = new ArrayList<>();
        for (Worded one : evidence) {
            Evidence e = one.evidence();
            boolean proves = e.verb() == Verb.FOR && e.strength() == Strength.PROVES && e.concerns(finding.path());
            if (proves && pack.causes(e.target()).stream().anyMatch(cause -> cause.id().equals(finding.cause()))) {
                facts.addAll(e.facts());
            }
        }
        return facts;
    }

    private boolean permitted(Resolution resolution) {
        boolean wanted = resolution.onlyIf().isEmpty();
        for (Worded one : evidence) {
            if (resolution.notIf().contains(one.evidence().rule())) {
                return false;
            }
            wanted |= resolution.onlyIf().contains(one.evidence().rule());
        }
        return wanted;
    }

    private List<Reason> warnings(Resolution resolution) {
        List<Worded> warnings = new ArrayList<>();
        for (Worded one : evidence) {
            if (one.evidence().verb() == Verb.WARNS && one.evidence().target().equals(resolution.id())) {
                warnings.add(one);
            }
        }
        return wording.reasons(warnings);
    }

    /** The checks that would show what is unobserved of open causes, one for each command, in the order of the pack. */
    List<Proposal> proposals() {
        List<Proposal> proposals = new ArrayList<>();
        Set<String> commands = new HashSet<>();
        for (Check check : pack.checks()) {
            for (Worded one : evidence) {
                if (situation.asksFor(check, one.evidence())) {
                    Proposal proposal = new Proposal(check, wording, situation.about(one.evidence()),
                            steps.anyOfArticle(check.claims()));
                    if (commands.add(proposal.title() + '\n' + proposal.command() + '\n' + proposal.on())) {
                        proposals.add(proposal);
                    }
                }
            }
        }
        return proposals;
    }
}
