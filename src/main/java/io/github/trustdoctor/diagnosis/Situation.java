package io.github.trustdoctor.diagnosis;

import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.packs.Cause;
import io.github.trustdoctor.packs.Check;
import io.github.trustdoctor.packs.Pack;
import io.github.trustdoctor.paths.Crossing;
import io.github.trustdoctor.paths.Derived;
import io.github.trustdoctor.paths.DomainController;
import io.github.trustdoctor.paths.TrustLink;
import java.util.ArrayList;
import java.util.List;

/** What one pack found in one report, and the facts around it, from which wording and checks are filled. */
final class Situation {

    private final Pack pack;
    private final Derived derived;
    private final List<Finding> findings;

    Situation(Judgement judgement, Derived derived) {
        this.pack = judgement.pack();
        this.derived = derived;
        this.findings = judgement.findings();
    }

    Pack pack() {
        return pack;
    }

    List<Finding> findings() {
        return findings;
    }

    /** True if the check would show what that evidence misses of a cause that is open. */
    boolean asksFor(Check check, Evidence e) {
        return check.shows().contains(e.rule()) && matters(e);
    }

    /** True if a cause that the evidence is about is open for its try and controller. */
    private boolean matters(Evidence e) {
        String controller = e.controller();
        for (Cause cause : pack.causes(e.target())) {
            for (Finding finding : findings) {
                boolean same = finding.cause().equals(cause.id()) && e.concerns(finding.path())
                        && (controller.isEmpty() || !cause.perController() || controller.equals(finding.controller()));
                if (same && finding.undecided()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The facts of the evidence, then those around it. */
    List<Fact> about(Evidence e) {
        List<Fact> facts = new ArrayList<>(e.facts());
        facts.addAll(about(e.path(), e.controller()));
        return facts;
    }

    /** The try, its trust link and the controller, so far as they are known. */
    List<Fact> about(int path, String controller) {
        List<Fact> facts = new ArrayList<>();
        for (Crossing crossing : derived.tries()) {
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
