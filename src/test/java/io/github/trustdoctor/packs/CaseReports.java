package io.github.trustdoctor.packs;

import io.github.trustdoctor.facts.SiteReport;
import io.github.trustdoctor.facts.SiteReportReader;
import java.util.LinkedHashMap;
import java.util.Map;

/** The site reports of the cases of packs, for tests of other packages. */
public final class CaseReports {

    private CaseReports() { }

    /** The report of each case of a pack, by the name of the case. */
    public static Map<String, SiteReport> of(Pack pack) {
        Map<String, SiteReport> reports = new LinkedHashMap<>();
        for (Case one : Cases.of(pack)) {
            reports.put(one.name(), SiteReportReader.lenient().read(one.name(), one.given()).orElseThrow());
        }
        return reports;
    }
}
