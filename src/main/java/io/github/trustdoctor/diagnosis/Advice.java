package io.github.trustdoctor.diagnosis;

import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.packs.Cause;
import io.github.trustdoctor.packs.Check;
import io.github.trustdoctor.packs.Pack;
import io.github.trustdoctor.packs.Resolution;
import io.github.trustdoctor.paths.Crossing;
import io.github.trustdoctor.paths.Derived;
import io.github.trustdoctor.paths.DomainController;
import io.github.trustdoctor.paths.TrustLink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What to do about confirmed causes, and what to look at where the rules found something unobserved. */
final class Advice {

    private final Pack pack;
    private final Steps steps;
    private final Wording wording;
    private final Derived derived;
    private final List<Worded> evidence;
    private final List<Finding> findings;

    Advice(Pack pack, Wording wording, Derived derived, List<Worded> evidence, List<Finding> findings) {
        this.pack = pack;
        this.wording = wording;
        this.steps = new Steps(pack, wording, findings);
        this.derived = derived;
        this.evidence = evidence;
        this.findings = findings;
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
        for (Finding finding : findings) {
            boolean calls = finding.confirmed() || finding.masked() && resolution.alsoIfMasked();
            if (calls && resolution.fixes().contains(finding.cause())) {
                occasions.add(about(finding.path(), finding.controller()));
            }
        }
        return occasions;
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

    /** The checks that would show what is unobserved of open causes, one for each command. */
    List<NextCheck> checks() {
        List<NextCheck> checks = new ArrayList<>();
        Set<String> commands = new HashSet<>();
        for (Check check : pack.checks()) {
            for (Worded one : evidence) {
                Evidence e = one.evidence();
                if (check.shows().contains(e.rule()) && matters(e)) {
                    NextCheck next = steps.check(check, about(e));
                    if (commands.add(next.title() + '\n' + next.command() + '\n' + next.on())) {
                        checks.add(next);
                    }
                }
            }
        }
        return checks;
    }

    /** True if a cause that the evidence is about is open for its try and controller. */
    private boolean matters(Evidence e) {
        String controller = e.controller();
        for (Cause cause : pack.causes(e.target())) {
            for (Finding finding : findings) {
                boolean same = finding.cause().equals(cause.id()) && e.concerns(finding.path())
                        && (controller.isEmpty() || controller.equals(finding.controller()));
                if (same && finding.undecided()) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<Fact> about(Evidence e) {
        List<Fact> facts = new ArrayList<>(e.facts());
        facts.addAll(about(e.path(), e.controller()));
        return facts;
    }

    /** The try, its trust link and the controller, so far as they are known. */
    private List<Fact> about(int path, String controller) {
        List<Fact> facts = new ArrayList<>();
        for (Crossing crossing : derived.crossings()) {
            if (crossing.path() == path) {
                facts.add(crossing);
                addKnown(facts, crossing, controller);
            }
        }
        return facts;
    }

    private void addKnown(List<Fact> facts, Crossing crossing, String controller) {
        for (Fact fact : derived.facts()) {
            boolean known = fact instanceof TrustLink link && link.id().equals(crossing.link())
                    || fact instanceof DomainController dc && dc.name().equals(controller);
            if (known) {
                facts.add(fact);
            }
        }
    }
}
