package io.github.trustdoctor.paths;

import io.github.trustdoctor.facts.Answer;
import io.github.trustdoctor.facts.Computer;
import io.github.trustdoctor.facts.ComputerAccount;
import io.github.trustdoctor.facts.Event;
import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.facts.Names;
import io.github.trustdoctor.facts.SecureChannel;
import io.github.trustdoctor.facts.SiteReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what tells how the report's computer stands with its own domain: its channel, its password, entries of event logs. */
final class Membership {

    private final Computer computer;
    private final Optional<DomainView> own;
    private final List<DomainController> controllers = new ArrayList<>();

    /**
     * What is needed to tell whose log and whose channel it is.
     *
     * @param own     the computer's domain, if known
     * @param derived what is derived so far, the controllers of the domains that are judged among it
     */
    Membership(Computer computer, Optional<DomainView> own, List<Fact> derived) {
        this.computer = computer;
        this.own = own;
        for (Fact fact : derived) {
            if (fact instanceof DomainController controller) {
                controllers.add(controller);
            }
        }
    }

    /** All of it, in the order of the report. */
    List<Fact> of(SiteReport report) {
        List<Fact> found = new ArrayList<>();
        for (SecureChannel channel : report.secureChannels()) {
            if (computer.is(channel.on()) && isOwn(channel.partner())) {
                found.add(new OwnChannel(channel, Ports.seconds(channel.at())));
            }
        }
        for (ComputerAccount account : computer.account()) {
            if (computer.cupdTime().isPresent() && account.pwdLastSet().isPresent()) {
                found.add(MachinePassword.of(computer, account));
            }
        }
        report.events().forEach(event -> found.add(logged(event)));
        return found;
    }

    private boolean isOwn(String partner) {
        return own.isPresent() && (Names.same(partner, own.get().dnsName()) || Names.same(partner, own.get().netBios()));
    }

    private Logged logged(Event event) {
        return new Logged(event, Answer.of(computer.is(event.on())), domainOf(event.on()), named(event.text()),
                Ports.seconds(event.at()));
    }

    private String domainOf(String host) {
        for (DomainController controller : controllers) {
            if (Names.sameHost(controller.name(), host)) {
                return controller.domain();
            }
        }
        return "";
    }

    private boolean named(String text) {
        for (String word : text.split("[^\\p{L}\\p{N}_.-]+")) {
            if (!Names.key(word).isEmpty() && computer.is(word)) {
                return true;
            }
        }
        return false;
    }
}
