package io.github.trustdoctor.report;

import io.github.trustdoctor.diagnosis.CauseVerdict;
import io.github.trustdoctor.diagnosis.Diagnosis;
import io.github.trustdoctor.diagnosis.Finding;
import io.github.trustdoctor.diagnosis.Likelihood;
import io.github.trustdoctor.diagnosis.Outcome;
import io.github.trustdoctor.diagnosis.Reason;
import io.github.trustdoctor.diagnosis.Strength;
import io.github.trustdoctor.diagnosis.Verdict;
import io.github.trustdoctor.packs.Cause;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a reader is shown of a diagnosis: the causes that get a number, those that are left aside because nothing speaks
 * for them, and those that are ruled out, by what rules them out.
 */
final class Outline {

    private final List<CauseVerdict> numbered = new ArrayList<>();
    private final List<CauseVerdict> aside = new ArrayList<>();
    private final List<CauseVerdict> ruledOut = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    Outline(Diagnosis diagnosis) {
        boolean undecided = diagnosis.outcome() == Outcome.UNDECIDED;
        for (CauseVerdict cause : diagnosis.causes()) {
            if (cause.verdict() == Verdict.RULED_OUT) {
                ruledOut.add(cause);
            } else if (cause.verdict() == Verdict.CONFIRMED || worthANumber(cause)) {
                add(cause);
            } else {
                aside.add(cause);
            }
        }
        if (undecided && numbered.isEmpty()) {
            moveFirstAside();
        }
    }

    private void add(CauseVerdict cause) {
        numbered.add(cause);
        numbers.put(key(cause.pack(), cause.cause().id()), numbered.size());
    }

    /** If nothing is decided and nothing stands out, what makes the logon fail is shown all the same. */
    private void moveFirstAside() {
        List<CauseVerdict> left = new ArrayList<>(aside);
        aside.clear();
        for (CauseVerdict cause : left) {
            if (cause.cause().role() == Cause.Role.CAUSE) {
                add(cause);
            } else {
                aside.add(cause);
            }
        }
    }

    private static boolean worthANumber(CauseVerdict cause) {
        if (cause.disputed() || cause.cause().role() == Cause.Role.CAUSE && !cause.maskedBy().isEmpty()) {
            return true;
        }
        boolean unlikely = cause.likelihood().isPresent() && cause.likelihood().get() == Likelihood.UNLIKELY;
        return cause.cause().role() != Cause.Role.SIDE && (!unlikely || telling(cause.supports()));
    }

    private static boolean telling(List<Reason> reasons) {
        for (Reason reason : reasons) {
            if (reason.strength() != Strength.WEAK) {
                return true;
            }
        }
        return false;
    }

    /** The causes that are shown with a number, from 1, in the order of the diagnosis. */
    List<CauseVerdict> numbered() {
        return numbered;
    }

    /** The open causes for which nothing speaks, or which lie beside the path of the logon. */
    List<CauseVerdict> aside() {
        return aside;
    }

    List<CauseVerdict> ruledOut() {
        return ruledOut;
    }

    /** Ruled-out causes and the sentence that rules them out. */
    record Group(Reason reason, List<CauseVerdict> causes) { }

    /** The ruled-out causes by the sentence that rules them out. */
    List<Group> ruledOutBy() {
        Map<String, Group> groups = new HashMap<>();
        List<Group> ordered = new ArrayList<>();
        for (CauseVerdict cause : ruledOut) {
            if (cause.against().isEmpty()) {
                continue;
            }
            Reason reason = deciding(cause);
            Group group = groups.get(reason.text());
            if (group == null) {
                group = new Group(reason, new ArrayList<>());
                groups.put(reason.text(), group);
                ordered.add(group);
            }
            group.causes().add(cause);
        }
        return ordered;
    }

    /** The deciding sentence that covers most tries; the shorter one among equals. */
    private static Reason deciding(CauseVerdict cause) {
        Reason best = cause.against().get(0);
        for (Reason reason : cause.against()) {
            if (reason.strength() == Strength.PROVES && (reason.paths().size() > best.paths().size()
                    || reason.paths().size() == best.paths().size() && reason.text().length() < best.text().length())) {
                best = reason;
            }
        }
        return best;
    }

    /** How many more sentences of the same rule rule a cause out, such as {@code " (and 1 alike)"}. */
    static String alike(Group group) {
        int alike = -1;
        for (Reason other : group.causes().get(0).against()) {
            alike += other.rule().equals(group.reason().rule()) ? 1 : 0;
        }
        return alike > 0 && group.causes().size() == 1 ? " (and " + alike + " alike)" : "";
    }

    /** The numbers of those causes, such as {@code 1, 3}; a cause without a number is named. */
    String numbers(String pack, List<String> causes) {
        StringBuilder out = new StringBuilder();
        for (String cause : causes) {
            Integer number = numbers.get(key(pack, cause));
            out.append(out.length() == 0 ? "" : ", ").append(number == null ? cause : number.toString());
        }
        return out.toString();
    }

    /** The same, for causes of whatever pack. */
    String numbers(List<String> causes) {
        StringBuilder out = new StringBuilder();
        int number = 1;
        for (CauseVerdict verdict : numbered) {
            if (causes.contains(verdict.cause().id())) {
                out.append(out.length() == 0 ? "" : ", ").append(number);
            }
            number++;
        }
        return out.toString();
    }

    private static String key(String pack, String cause) {
        return pack + ' ' + cause;
    }

    /** How a numbered cause stands, such as {@code CONFIRMED for dc1 (1 of 2 controllers)}. */
    String standing(CauseVerdict cause) {
        if (cause.verdict() == Verdict.CONFIRMED) {
            return cause.partial() ? "CONFIRMED for " + Controllers.some(cause) : "CONFIRMED";
        }
        if (cause.disputed()) {
            return "DISPUTED";
        }
        if (masked(cause)) {
            return "MASKED by " + numbers(cause.pack(), cause.maskedBy());
        }
        String likelihood = cause.likelihood().isPresent() ? cause.likelihood().get().name() : "OPEN";
        return cause.standing().told().isPresent()
                ? likelihood + ", " + percent(cause.standing().told().getAsDouble()) : likelihood;
    }

    /** A probability in whole percent; what is not certain is neither 0 nor 100. */
    static String percent(double probability) {
        long percent = Math.round(probability * 100);
        return percent < 1 ? "below 1 %" : percent > 99 ? "above 99 %" : percent + " %";
    }

    static boolean masked(CauseVerdict cause) {
        return cause.verdict() == Verdict.OPEN && !cause.maskedBy().isEmpty();
    }

    /** The tries for which a cause is not ruled out. */
    static List<Integer> pathsLeft(CauseVerdict cause) {
        List<Integer> paths = new ArrayList<>();
        for (Finding finding : cause.findings()) {
            if (finding.verdict() != Verdict.RULED_OUT && !paths.contains(finding.path())) {
                paths.add(finding.path());
            }
        }
        return paths;
    }
}
