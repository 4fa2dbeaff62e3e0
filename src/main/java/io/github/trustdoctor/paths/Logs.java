package io.github.trustdoctor.paths;

import io.github.trustdoctor.facts.Answer;
import io.github.trustdoctor.facts.Computer;
import io.github.trustdoctor.facts.Event;
import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.facts.Names;
import io.github.trustdoctor.facts.OperatingSystem.ProductType;
import io.github.trustdoctor.facts.SiteReport;
import io.github.trustdoctor.facts.SpnSearch;
import java.util.ArrayList;
import java.util.List;

/** Finds whose the entries of event logs are, and what searches tell of the names of the report's computer. */
final class Logs {

    private final Computer computer;
    private final DomainView own;
    private final HostName host;
    private final List<DomainController> controllers = new ArrayList<>();

    /**
     * What is needed to tell whose an entry is.
     *
     * @param own     the computer's domain
     * @param derived what is derived so far, the controllers of the domains that are judged among it
     */
    Logs(Computer computer, DomainView own, List<Fact> derived) {
        this.computer = computer;
        this.own = own;
        this.host = new HostName(computer, own);
        for (Fact fact : derived) {
            if (fact instanceof DomainController controller) {
                controllers.add(controller);
            }
        }
    }

    /** All of them, in the order of the report. */
    List<Fact> of(SiteReport report) {
        List<Fact> found = new ArrayList<>();
        for (Event event : report.events()) {
            found.add(new Logged(event, Answer.of(computer.is(event.on())), domainOf(event.on()), host.isIn(event.text()),
                    Ports.seconds(event.at())));
        }
        for (SpnSearch search : report.spnSearches()) {
            if (search.read() && host.isFull(search.spn())) {
                found.add(HostSpn.of(search, host.shortName(), own));
            }
        }
        return found;
    }

    private String domainOf(String name) {
        if (computer.is(name) && computer.os().productType() == ProductType.DOMAIN_CONTROLLER) {
            return own.id();
        }
        for (DomainController controller : controllers) {
            if (Names.sameHost(controller.name(), name)) {
                return controller.domain();
            }
        }
        return "";
    }
}
