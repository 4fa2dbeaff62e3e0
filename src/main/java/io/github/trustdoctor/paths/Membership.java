package io.github.trustdoctor.paths;

import io.github.trustdoctor.facts.Computer;
import io.github.trustdoctor.facts.ComputerAccount;
import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.facts.Names;
import io.github.trustdoctor.facts.SecureChannel;
import io.github.trustdoctor.facts.SiteReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what tells how the report's computer stands with its own domain: its channel and its password. */
final class Membership {

    private final Computer computer;
    private final Optional<DomainView> own;

    /** For that computer, and its domain if that is known. */
    Membership(Computer computer, Optional<DomainView> own) {
        this.computer = computer;
        this.own = own;
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
        return found;
    }

    private boolean isOwn(String partner) {
        return own.isPresent() && (Names.same(partner, own.get().dnsName()) || Names.same(partner, own.get().netBios()));
    }
}
