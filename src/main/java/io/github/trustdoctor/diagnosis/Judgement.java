package io.github.trustdoctor.diagnosis;

import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.packs.Cause;
import io.github.trustdoctor.packs.Pack;
import io.github.trustdoctor.paths.Crossing;
import io.github.trustdoctor.paths.Derived;
import io.github.trustdoctor.paths.DomainController;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Weighs the evidence of one pack: for each cause, try to log on and controller, what decides, or else how much speaks for
 * it in log-odds.
 */
final class Judgement {

    private final Pack pack;
    private final List<Crossing> judged;
    private final List<DomainController> controllers = new ArrayList<>();

    Judgement(Pack pack, Derived derived) {
        this.pack = pack;
        this.judged = judged(derived);
        for (Fact fact : derived.facts()) {
            if (fact instanceof DomainController controller) {
                controllers.add(controller);
            }
        }
    }

    /** The tries that did not work, as far as is known. */
    static List<Crossing> judged(Derived derived) {
        List<Crossing> judged = new ArrayList<>();
        for (Crossing crossing : derived.crossings()) {
            if (!crossing.failed().no()) {
                judged.add(crossing);
            }
        }
        return judged;
    }

    /** The verdict for every cause, every judged try and every controller, in the order of the pack and the report. */
    List<Finding> findings(List<Evidence> evidence) {
        Map<String, List<Evidence>> byCause = byCause(evidence);
        List<Finding> findings = new ArrayList<>();
        for (Cause cause : pack.causes()) {
            List<Evidence> ofCause = byCause.getOrDefault(cause.id(), List.of());
            for (Crossing crossing : judged) {
                List<Evidence> ofTry = new ArrayList<>();
                for (Evidence e : ofCause) {
                    if (e.concerns(crossing.path())) {
                        ofTry.add(e);
                    }
                }
                for (String controller : controllers(cause, crossing, ofTry)) {
                    findings.add(finding(cause, crossing.path(), controller, ofTry));
                }
            }
        }
        return masked(findings);
    }

    /** The evidence for and against each cause; what excludes a try speaks against those that it puts off the path. */
    private Map<String, List<Evidence>> byCause(List<Evidence> evidence) {
        Map<String, List<Evidence>> byCause = new HashMap<>();
        for (Evidence e : evidence) {
            for (Cause cause : targets(pack, e)) {
                byCause.computeIfAbsent(cause.id(), id -> new ArrayList<>()).add(e);
            }
        }
        return byCause;
    }

    /** The causes for or against which a piece of evidence counts. */
    static List<Cause> targets(Pack pack, Evidence e) {
        return switch (e.verb()) {
            case FOR, AGAINST, EXCLUDES -> pack.causes(e.target());
            default -> List.of();
        };
    }

    /**
     * The controllers for which a cause is judged. An empty name stands for those that nobody listed, unless the list is
     * whole, and for the cause itself if it is not judged for controllers.
     */
    private List<String> controllers(Cause cause, Crossing crossing, List<Evidence> evidence) {
        if (!cause.perController()) {
            return List.of("");
        }
        String domain = cause.scope() == Cause.Scope.USER_CONTROLLER ? crossing.userDomain() : crossing.ownDomain();
        TreeSet<String> names = new TreeSet<>();
        boolean whole = false;
        for (DomainController controller : controllers) {
            if (controller.domain().equals(domain)) {
                names.add(controller.name());
                whole |= controller.complete().yes();
            }
        }
        for (Evidence e : evidence) {
            if (!e.controller().isEmpty()) {
                names.add(e.controller());
            }
        }
        if (!whole) {
            names.add("");
        }
        return List.copyOf(names);
    }

    private Finding finding(Cause cause, int path, String controller, List<Evidence> evidence) {
        boolean proved = false;
        boolean refuted = false;
        double logOdds = cause.prior();
        for (Evidence e : evidence) {
            if (!e.controller().isEmpty() && !e.controller().equals(controller) && cause.perController()) {
                continue;
            }
            boolean decides = e.strength() == Strength.PROVES;
            proved |= decides && e.verb() == Verb.FOR;
            refuted |= decides && e.verb() != Verb.FOR;
            logOdds += decides ? 0 : e.verb() == Verb.FOR ? weight(e) : -weight(e);
        }
        Verdict verdict = proved == refuted ? Verdict.OPEN : proved ? Verdict.CONFIRMED : Verdict.RULED_OUT;
        return new Finding(cause.id(), path, controller, verdict, false, proved && refuted, logOdds);
    }

    private double weight(Evidence e) {
        return switch (e.strength()) {
            case STRONG -> pack.weights().strong();
            case MODERATE -> pack.weights().moderate();
            case WEAK, PROVES -> pack.weights().weak();
        };
    }

    private List<Finding> masked(List<Finding> findings) {
        List<Finding> out = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            boolean masked = finding.undecided() && !maskers(finding, findings).isEmpty();
            out.add(masked ? finding.underMask() : finding);
        }
        return out;
    }

    /** The causes that mask one and are confirmed, for every controller, for the same try. */
    List<String> maskers(Finding finding, List<Finding> findings) {
        List<String> maskers = new ArrayList<>();
        for (String masker : pack.cause(finding.cause()).maskedBy()) {
            boolean any = false;
            boolean all = true;
            for (Finding other : findings) {
                if (other.path() == finding.path() && other.cause().equals(masker)) {
                    any = true;
                    all &= other.confirmed();
                }
            }
            if (any && all) {
                maskers.add(masker);
            }
        }
        return maskers;
    }
}
