package io.github.trustdoctor.facts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The computer at which the logon is tried.
 *
 * @param seen          its place in the report
 * @param name          NetBIOS name; empty if not observed
 * @param dnsName       fully qualified name; empty if not observed
 * @param domain        DNS name of the domain that it is a member of; empty if not observed
 * @param domainNetBios NetBIOS name of that domain; empty if not observed
 * @param address       IP address; empty if not observed
 * @param subnet        its network, such as {@code 10.7.14.0/24}; empty if not observed
 * @param os            its Windows version
 * @param logonServer   the controller that it is logged on to; empty if not observed
 * @param clock         how far its clock is from others
 * @param patched       date of its newest update, if observed
 * @param cupdTime      when it last changed its own copy of its password, if observed
 * @param account       copies of its account, as controllers of its domain hold them
 */
public record Computer(Observation seen, String name, String dnsName, String domain, String domainNetBios,
                       String address, String subnet, OperatingSystem os, String logonServer, List<ClockOffset> clock,
                       Optional<Instant> patched, Optional<Instant> cupdTime, List<ComputerAccount> account)
        implements Observed {

    static Computer read(Fields in) {
        return new Computer(in.seen(), in.text("name"), in.text("dnsName"), in.text("domain"),
                in.text("domainNetBios"), in.text("address"), in.text("subnet"),
                in.object("os", OperatingSystem::read), in.text("logonServer"),
                in.list("clock", ClockOffset::read), in.time("patched"), in.time("cupdTime"),
                in.list("account", ComputerAccount::read));
    }

    /** True if the name, short or fully qualified, or the address is this computer's. An empty name is. */
    public boolean is(String host) {
        return host.isEmpty() || Names.sameHost(host, name) || Names.same(host, dnsName) || Names.same(host, address);
    }

    /** When its newest update was made, in seconds since 1970; the end of time if not observed. */
    public long updated() {
        return patched.map(Instant::getEpochSecond).orElse(Long.MAX_VALUE);
    }

    /** Its fully qualified name, from its own or from the one of its domain; empty if neither is known. */
    public String fullName() {
        return !dnsName.isEmpty() || name.isEmpty() || domain.isEmpty() ? dnsName : name + '.' + domain;
    }

    @Override
    public String kind() {
        return "computer";
    }

    @Override
    public Cited field(String field) {
        return switch (field) {
            case "network" -> network();
            case "fullName" -> seen.cite("dnsName", fullName().isEmpty() ? "<full name of " + name + ">" : fullName());
            default -> seen.cite(field);
        };
    }

    private Cited network() {
        if (!subnet.isEmpty()) {
            return seen.cite("subnet");
        }
        return address.isEmpty() ? seen.cite("name") : seen.cite("address");
    }
}
