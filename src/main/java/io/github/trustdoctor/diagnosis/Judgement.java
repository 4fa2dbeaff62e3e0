package io.github.trustdoctor.diagnosis;

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
        derived.facts().forEach(fact -> {
            if (fact instanceof DomainController controller) {
                controllers.add(controller);
            }
        });
    }

    /** The tries that did not work, as far as is known. */
    static List<Crossing> judged(Derived derived) {
        return derived.crossings().stream().filter(crossing -> !crossing.failed().no()).toList();
    }

    /** The verdict for every cause, every judged try and every controller, in the order of the pack and the report. */
    List<Finding> findings(List<Evidence> evidence) {
        Map<String, List<Evidence>> byCause = byCause(evidence);
        List<Finding> findings = new ArrayList<>();
        for (Cause cause : pack.causes()) {
            List<Evidence> ofCause = byCause.getOrDefault(cause.id(), List.of());
            for (Crossing crossing : judged) {
                List<Evidence> ofTry = ofCause.stream().filter(e -> concerns(e, crossing.path())).toList();
                for (String controller : controllers(cause, crossing, ofTry)) {
                    findings.add(finding(cause, crossing.path(), controller, ofTry));
                }
            }
        }
        return masked(findings);
    }

    /** The evidence for and against each cause; what excludes a try speaks against every cause of the article. */
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
            case FOR, AGAINST -> pack.causes(e.target());
            case EXCLUDES -> pack.causes().stream().filter(c -> c.origin() == Cause.Origin.ARTICLE).toList();
            default -> List.of();
        };
    }

    private static boolean concerns(Evidence e, int path) {
        int about = Subjects.path(e);
        return about < 0 || about == path;
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
        evidence.stream().map(Subjects::controller).filter(name -> !name.isEmpty()).forEach(names::add);
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
            String about = Subjects.controller(e);
            if (!about.isEmpty() && !about.equals(controller) && cause.perController()) {
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
        return findings.stream().map(finding -> finding.undecided() && !maskers(finding, findings).isEmpty()
                ? new Finding(finding.cause(), finding.path(), finding.controller(), finding.verdict(), true,
                        finding.disputed(), finding.logOdds())
                : finding).toList();
    }

    /** The causes that mask one and are confirmed, for every controller, for the same try. */
    List<String> maskers(Finding finding, List<Finding> findings) {
        return pack.cause(finding.cause()).maskedBy().stream().filter(masker -> {
            List<Finding> ofMasker = findings.stream()
                    .filter(f -> f.cause().equals(masker) && f.path() == finding.path()).toList();
            return !ofMasker.isEmpty() && ofMasker.stream().allMatch(Finding::confirmed);
        }).toList();
    }
}
