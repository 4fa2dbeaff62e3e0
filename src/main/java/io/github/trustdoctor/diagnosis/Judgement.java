package io.github.trustdoctor.diagnosis;

import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.packs.Cause;
import io.github.trustdoctor.packs.Pack;
import io.github.trustdoctor.paths.Crossing;
import io.github.trustdoctor.paths.Derived;
import io.github.trustdoctor.paths.DomainController;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Weighs the evidence of one pack: for each cause, try to log on and controller, what decides, or else how much speaks for
 * it in log-odds. Needs no words.
 */
final class Judgement {

    private final Pack pack;
    private final List<Evidence> evidence;
    private final Map<String, List<Evidence>> byCause;
    private final List<Crossing> judged;
    private final List<DomainController> controllers = new ArrayList<>();
    private final List<Masker> maskers;
    private final List<Finding> findings;

    Judgement(Pack pack, Derived derived, List<Evidence> evidence) {
        this.pack = pack;
        this.evidence = evidence;
        this.judged = judged(pack, derived);
        for (Fact fact : derived.facts()) {
            if (fact instanceof DomainController controller) {
                controllers.add(controller);
            }
        }
        this.byCause = byCause();
        List<Finding> found = found();
        this.maskers = maskers(found);
        this.findings = masked(found);
    }

    /** The pack whose evidence it is. */
    Pack pack() {
        return pack;
    }

    /** What the rules concluded, in no particular order. */
    List<Evidence> evidence() {
        return evidence;
    }

    /** What bears on a cause. */
    List<Evidence> evidence(Cause cause) {
        return byCause.getOrDefault(cause.id(), List.of());
    }

    /** The tries that the pack judges and that did not work, as far as is known. */
    static List<Crossing> judged(Pack pack, Derived derived) {
        List<Crossing> judged = new ArrayList<>();
        if (pack.tries().contains(Pack.Tries.TRUST)) {
            judged.addAll(unsolved(derived.crossings()));
        }
        if (pack.tries().contains(Pack.Tries.OWN)) {
            judged.addAll(unsolved(derived.homes()));
        }
        return judged;
    }

    /** Those that did not work, as far as is known. */
    static List<Crossing> unsolved(List<Crossing> tries) {
        List<Crossing> unsolved = new ArrayList<>();
        for (Crossing one : tries) {
            if (!one.failed().no()) {
                unsolved.add(one);
            }
        }
        return unsolved;
    }

    /** The tries for which it gives verdicts. */
    List<Crossing> judged() {
        return judged;
    }

    /** How every cause stands, in the order of the pack. */
    List<Standing> standings() {
        List<Standing> standings = new ArrayList<>(pack.causes().size());
        int from = 0;
        for (Cause cause : judged.isEmpty() ? List.<Cause>of() : pack.causes()) {
            int to = from;
            while (to < findings.size() && findings.get(to).cause().equals(cause.id())) {
                to++;
            }
            standings.add(standing(cause, List.copyOf(findings.subList(from, to))));
            from = to;
        }
        return standings;
    }

    private Standing standing(Cause cause, List<Finding> own) {
        TreeSet<String> maskers = new TreeSet<>();
        boolean disputed = false;
        for (Finding finding : own) {
            disputed |= finding.disputed();
            if (finding.verdict() != Verdict.RULED_OUT) {
                addMaskers(cause, finding.path(), maskers);
            }
        }
        return new Standing(pack.id(), cause, rolledUp(own), disputed, List.copyOf(maskers), own, !pack.calibrated().isEmpty());
    }

    /** The causes that mask one and are confirmed, for every controller, for the same try. */
    private void addMaskers(Cause cause, int path, Collection<String> to) {
        for (Masker masker : maskers) {
            if (masker.path() == path && cause.maskedBy().contains(masker.cause())) {
                to.add(masker.cause());
            }
        }
    }

    private static Verdict rolledUp(List<Finding> findings) {
        boolean open = false;
        for (Finding finding : findings) {
            if (finding.confirmed()) {
                return Verdict.CONFIRMED;
            }
            open |= finding.undecided();
        }
        return open ? Verdict.OPEN : Verdict.RULED_OUT;
    }

    /** Whether the article treats what was observed. */
    ArticleVerdict.Applies applies() {
        boolean all = !judged.isEmpty();
        for (Crossing crossing : judged) {
            all &= excluded(crossing.path());
        }
        boolean stretched = false;
        Set<String> covers = new HashSet<>();
        for (Evidence e : evidence) {
            stretched |= e.verb() == Verb.STRETCHES;
            if (e.verb() == Verb.COVERS) {
                covers.add(e.rule());
            }
        }
        return all ? ArticleVerdict.Applies.NO : stretched ? ArticleVerdict.Applies.BY_MECHANISM
                : stated(covers) ? ArticleVerdict.Applies.STATED : ArticleVerdict.Applies.UNKNOWN;
    }

    private boolean excluded(int path) {
        for (Evidence e : evidence) {
            if (e.verb() == Verb.EXCLUDES && e.concerns(path)) {
                return true;
            }
        }
        return false;
    }

    private boolean stated(Set<String> covers) {
        for (List<String> aspect : pack.statedIf()) {
            if (Collections.disjoint(aspect, covers)) {
                return false;
            }
        }
        return true;
    }

    /** The verdict for every cause, every judged try and every controller, in the order of the pack and the report. */
    private List<Finding> found() {
        List<Finding> found = new ArrayList<>();
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
                    found.add(finding(cause, crossing.path(), controller, ofTry));
                }
            }
        }
        return found;
    }

    /** The evidence for and against each cause; what excludes a try speaks against those that it puts off the path. */
    private Map<String, List<Evidence>> byCause() {
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

    /** What a rule concludes weighs once, of however many facts; they are seldom independent of each other. */
    private Finding finding(Cause cause, int path, String controller, List<Evidence> evidence) {
        boolean proved = false;
        boolean refuted = false;
        double logOdds = cause.prior();
        List<String> counted = new ArrayList<>(evidence.size());
        for (Evidence e : evidence) {
            if (!e.controller().isEmpty() && !e.controller().equals(controller) && cause.perController()) {
                continue;
            }
            boolean decides = e.strength() == Strength.PROVES;
            proved |= decides && e.verb() == Verb.FOR;
            refuted |= decides && e.verb() != Verb.FOR;
            boolean weighs = !decides && !counted.contains(e.rule());
            counted.add(e.rule());
            logOdds += !weighs ? 0 : e.verb() == Verb.FOR ? weight(e) : -weight(e);
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

    /** A cause that is confirmed for every controller for a try. */
    private record Masker(String cause, int path) { }

    private static List<Masker> maskers(List<Finding> found) {
        List<Masker> maskers = new ArrayList<>();
        for (Finding finding : found) {
            if (finding.confirmed()) {
                Masker masker = new Masker(finding.cause(), finding.path());
                if (!maskers.contains(masker) && everywhere(masker, found)) {
                    maskers.add(masker);
                }
            }
        }
        return maskers;
    }

    private static boolean everywhere(Masker masker, List<Finding> found) {
        for (Finding finding : found) {
            if (finding.path() == masker.path() && finding.cause().equals(masker.cause()) && !finding.confirmed()) {
                return false;
            }
        }
        return true;
    }

    private List<Finding> masked(List<Finding> found) {
        if (maskers.isEmpty()) {
            return found;
        }
        List<Finding> out = new ArrayList<>(found.size());
        for (Finding finding : found) {
            List<String> masking = new ArrayList<>();
            if (finding.undecided()) {
                addMaskers(pack.cause(finding.cause()), finding.path(), masking);
            }
            out.add(masking.isEmpty() ? finding : finding.underMask());
        }
        return out;
    }

    /** The verdicts before they are rolled up, in the order of the pack and the report. */
    List<Finding> findings() {
        return findings;
    }
}
