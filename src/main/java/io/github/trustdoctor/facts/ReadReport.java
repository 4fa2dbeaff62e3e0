package io.github.trustdoctor.facts;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading one document.
 *
 * @param report   the report; empty if there are errors
 * @param problems every error and warning, in the order of the document
 */
public record ReadReport(Optional<SiteReport> report, List<Problem> problems) {

    /**
     * The report.
     *
     * @throws BadReportException if there is none
     */
    public SiteReport orElseThrow() {
        return report.orElseThrow(() -> new BadReportException(problems));
    }
}
