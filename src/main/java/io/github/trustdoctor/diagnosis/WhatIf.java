package io.github.trustdoctor.diagnosis;

import io.github.trustdoctor.facts.SiteReport;
import java.util.List;

/**
 * What the verdicts would be if observations were otherwise.
 *
 * @param changes what is otherwise
 * @param report  the report with the changes made
 * @param before  the verdicts on the report as it is
 * @param after   the verdicts on the report with the changes made
 */
public record WhatIf(List<Change> changes, SiteReport report, Verdicts before, Verdicts after) {

    /** The causes whose verdict differs, in the order in which they are ranked afterwards. */
    public List<Shift> shifts() {
        return Shift.between(before, after);
    }

    /** True if the diagnosis would come to something else, or name another cause first, or judge the first otherwise. */
    public boolean changesTop() {
        return !before.top().equals(after.top());
    }
}
