package io.github.trustdoctor.paths;

import io.github.trustdoctor.facts.Computer;
import io.github.trustdoctor.facts.SiteReport;
import io.github.trustdoctor.facts.SpnSearch;
import java.util.ArrayList;
import java.util.List;

/** Finds what searches tell of who holds the name of the report's computer. */
final class HostSpns {

    private final DomainView own;
    private final HostName host;

    /** For a computer of that domain. */
    HostSpns(Computer computer, DomainView own) {
        this.own = own;
        this.host = new HostName(computer, own);
    }

    /** All of them, in the order of the report. */
    List<HostSpn> of(SiteReport report) {
        List<HostSpn> found = new ArrayList<>();
        for (SpnSearch search : report.spnSearches()) {
            if (search.read() && host.isFull(search.spn())) {
                found.add(HostSpn.of(search, host.shortName(), own));
            }
        }
        return found;
    }
}
