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
        boolean shorten = distinctWhenShort(all);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < confirmed.size() && i < MOST; i++) {
            out.append(i == 0 ? "" : ", ").append(name(shorten ? brief(confirmed.get(i)) : confirmed.get(i)));
        }
        if (confirmed.size() > MOST) {
            out.append(" and ").append(confirmed.size() - MOST).append(" more");
        }
        return out.append(" (").append(confirmed.size()).append(" of ").append(all.size())
                .append(whole(cause) ? " controllers)" : " known controllers)").toString();
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
