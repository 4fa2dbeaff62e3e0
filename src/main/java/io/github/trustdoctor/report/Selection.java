package io.github.trustdoctor.report;

import io.github.trustdoctor.diagnosis.Attempt;
import io.github.trustdoctor.diagnosis.CauseVerdict;
import io.github.trustdoctor.diagnosis.Diagnosis;
import io.github.trustdoctor.diagnosis.Reason;
import io.github.trustdoctor.diagnosis.Strength;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which reasons a reader is shown, strongest first: all of them, or those that count for the tries that are left, each
 * rule once, and weak ones once in the whole answer.
 */
final class Selection {

    /** A sentence as it is shown. */
    record Told(String text, Reason reason) { }

    private final boolean all;
    private final Map<Integer, String> typed = new HashMap<>();
    private final Set<String> said = new HashSet<>();
    private int allLeft;

    Selection(Diagnosis diagnosis, boolean all) {
        this.all = all;
        for (Attempt attempt : diagnosis.attempts()) {
            typed.put(attempt.path(), attempt.typed());
        }
    }

    /** How many reasons were left out up to now. */
    int allLeft() {
        return allLeft;
    }

    List<Told> of(CauseVerdict cause, List<Reason> reasons, int most) {
        List<Integer> paths = Outline.pathsLeft(cause);
        Map<String, Integer> rules = new HashMap<>();
        List<Reason> chosen = new ArrayList<>();
        for (Reason reason : reasons) {
            if (all || concerns(reason, paths) && !saidBefore(reason)) {
                Integer alike = rules.merge(all ? reason.rule() + ' ' + reason.text() : reason.rule(), 1, Integer::sum);
                if (alike == 1) {
                    chosen.add(reason);
                }
            }
        }
        int shown = all ? chosen.size() : Math.min(most, chosen.size());
        int left = reasons.size() - shown;
        List<Told> told = new ArrayList<>(shown);
        for (Reason reason : chosen.subList(0, shown)) {
            int alike = all ? 0 : rules.get(reason.rule()) - 1;
            left -= alike;
            told.add(new Told(reason.text() + tries(reason, paths) + alike(alike), reason));
        }
        allLeft += left;
        return told;
    }

    private static String alike(int more) {
        return more == 0 ? "" : " (and " + more + " alike)";
    }

    private static boolean concerns(Reason reason, List<Integer> paths) {
        if (reason.paths().isEmpty() || paths.isEmpty()) {
            return true;
        }
        for (int path : reason.paths()) {
            if (paths.contains(path)) {
                return true;
            }
        }
        return false;
    }

    /** True for a weak sentence that another cause has brought already. */
    private boolean saidBefore(Reason reason) {
        return reason.strength() == Strength.WEAK && !said.add(reason.text());
    }

    /** The names that were typed, if a sentence is about some tries only and does not name them. */
    private String tries(Reason reason, List<Integer> paths) {
        if (reason.paths().isEmpty() || reason.paths().containsAll(paths) || paths.isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        for (int path : reason.paths()) {
            String name = typed.getOrDefault(path, "");
            if (name.isEmpty() || reason.text().contains(name)) {
                return "";
            }
            if (out.indexOf(name) < 0) {
                out.append(out.length() == 0 ? " (" : ", ").append(name);
            }
        }
        return out.append(')').toString();
    }
}
