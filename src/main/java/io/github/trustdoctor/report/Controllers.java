package io.github.trustdoctor.report;

import io.github.trustdoctor.diagnosis.CauseVerdict;
import io.github.trustdoctor.diagnosis.Finding;
import io.github.trustdoctor.facts.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names controllers in few letters. */
final class Controllers {

    private static final int MOST = 3;

    private Controllers() { }

    /** Those for which a cause is confirmed, such as {@code dc1 (1 of 2 controllers)}. */
    static String some(CauseVerdict cause) {
        List<String> all = cause.controllers();
        List<String> confirmed = cause.confirmedControllers();
        return joined(confirmed, distinctWhenShort(all)) + " (" + confirmed.size() + " of " + all.size()
                + (whole(cause) ? " controllers)" : " known controllers)");
    }

    /** The names of controllers, by their host names alone if these tell them apart. */
    static String joined(List<String> names) {
        return joined(names, distinctWhenShort(names));
    }

    private static String joined(List<String> names, boolean shorten) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < names.size() && i < MOST; i++) {
            out.append(i == 0 ? "" : ", ").append(name(shorten ? brief(names.get(i)) : names.get(i)));
        }
        if (names.size() > MOST) {
            out.append(" and ").append(names.size() - MOST).append(" more");
        }
        return out.toString();
    }

    private static String name(String controller) {
        return Page.cut(Problem.shown(controller), 40);
    }

    /** False if the cause was also judged for controllers that nobody listed. */
    private static boolean whole(CauseVerdict cause) {
        for (Finding finding : cause.findings()) {
            if (finding.controller().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static boolean distinctWhenShort(List<String> names) {
        Set<String> brief = new HashSet<>();
        for (String name : names) {
            if (!brief.add(brief(name))) {
                return false;
            }
        }
        return true;
    }

    /** The first label of a DNS name; an address as it is. */
    private static String brief(String name) {
        int dot = name.indexOf('.');
        return dot > 0 && (name.charAt(0) < '0' || name.charAt(0) > '9') ? name.substring(0, dot) : name;
    }
}
