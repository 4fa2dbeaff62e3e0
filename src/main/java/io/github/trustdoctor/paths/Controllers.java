package io.github.trustdoctor.paths;

import io.github.trustdoctor.facts.Answer;
import io.github.trustdoctor.facts.Controller;
import io.github.trustdoctor.facts.DnsAnswer;
import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.facts.KerberosReply;
import io.github.trustdoctor.facts.LocatorCall;
import io.github.trustdoctor.facts.Names;
import io.github.trustdoctor.facts.Probe;
import io.github.trustdoctor.facts.SiteReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The controllers of one domain and what they answered. A host is a controller if the report lists it as one, or if the
 * locator, DNS or a Kerberos reply names it; that it was probed does not make it one.
 */
final class Controllers {

    private final SiteReport report;
    private final DomainView domain;
    private final Ports ports;
    private final List<Fact> facts = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    /** The controllers of a domain; what they answered is in {@link #facts}. */
    Controllers(SiteReport report, DomainView domain, List<Controller> described, Ports ports) {
        this.report = report;
        this.domain = domain;
        this.ports = ports;
        for (Controller controller : described) {
            add(controller.name(), controller.address(), controller.pointer());
        }
        if (!domain.complete().yes()) {
            addNamedElsewhere();
        }
        report.locatorCalls().forEach(this::locator);
        report.kerberosReplies().forEach(this::reply);
        report.dnsAnswers().forEach(this::srv);
    }

    /** Everything that follows for the rules. */
    List<Fact> facts() {
        return facts;
    }

    private void addNamedElsewhere() {
        for (LocatorCall call : report.locatorCalls()) {
            if (call.found().yes() && isThis(call.domain())) {
                add(call.controller(), "", call.pointer());
            }
        }
        for (KerberosReply reply : report.kerberosReplies()) {
            if (isThis(reply.realm())) {
                add(reply.kdc(), "", reply.pointer());
            }
        }
        for (DnsAnswer answer : report.dnsAnswers()) {
            if (aboutControllers(answer)) {
                answer.answers().forEach(text -> add(text.substring(text.lastIndexOf(' ') + 1), "", answer.pointer()));
            }
        }
    }

    private boolean isThis(String name) {
        return Names.same(name, domain.dnsName()) || Names.same(name, domain.netBios());
    }

    /** True for an answer, asked for at the computer, to the question for the domain's controllers. */
    private boolean aboutControllers(DnsAnswer answer) {
        String name = Names.key(answer.name());
        return answer.type().equals("SRV") && report.computer().is(answer.from())
                && Names.isOrIsBelow(name, domain.dnsName()) && name.contains("._msdcs.");
    }

    private void add(String name, String address, String pointer) {
        boolean known = name.isEmpty();
        for (String other : names) {
            known |= Names.sameHost(other, name);
        }
        if (known) {
            return;
        }
        names.add(name);
        Optional<Ports.Up> sign = signOfLife(name);
        List<PortState> states = ports.of(domain.id(), name, ports.at(name, address, report.probes()), sign);
        boolean up = sign.isPresent();
        for (PortState state : states) {
            up |= state.hostUp().yes() || state.state() == PortState.State.OPEN;
        }
        facts.add(new DomainController(domain.id(), name, up ? Answer.YES : Answer.UNKNOWN, domain.complete(), pointer));
        facts.addAll(states);
    }

    private Optional<Ports.Up> signOfLife(String name) {
        for (KerberosReply reply : report.kerberosReplies()) {
            if (Names.sameHost(reply.kdc(), name)) {
                return Optional.of(new Ports.Up(reply.pointer(), "Kerberos reply", Ports.seconds(reply.at())));
            }
        }
        for (LocatorCall call : report.locatorCalls()) {
            if (call.found().yes() && call.forced().yes() && Names.sameHost(call.controller(), name)) {
                return Optional.of(new Ports.Up(call.pointer(), "locator answer", Ports.seconds(call.at())));
            }
        }
        return Optional.empty();
    }

    private void locator(LocatorCall call) {
        if (report.computer().is(call.from()) && isThis(call.domain())) {
            facts.add(new Located(domain.id(), canonical(call.controller()), call, Ports.seconds(call.at()), dnsAnswers()));
        }
    }

    private void reply(KerberosReply reply) {
        if (report.computer().is(reply.from()) && isThis(reply.realm())) {
            facts.add(new Replied(domain.id(), canonical(reply.kdc()), reply, Ports.seconds(reply.at())));
        }
    }

    private void srv(DnsAnswer answer) {
        String name = Names.key(answer.name());
        boolean question = answer.type().equals("SRV") && !domain.dnsName().isEmpty()
                && (name.equals("_ldap._tcp.dc._msdcs." + domain.dnsName()) || name.equals("_kerberos._tcp.dc._msdcs." + domain.dnsName()));
        if (question && answer.resolved() != Answer.UNKNOWN) {
            facts.add(new SrvAnswer(domain.id(), asked(answer.from()), answer.resolved(), Ports.seconds(answer.at()), answer));
        }
    }

    private SrvAnswer.Asked asked(String from) {
        if (report.computer().is(from)) {
            return SrvAnswer.Asked.HERE;
        }
        boolean there = Names.same(from, domain.dnsName()) || names.stream().anyMatch(name -> Names.sameHost(name, from));
        return there ? SrvAnswer.Asked.THERE : SrvAnswer.Asked.ELSEWHERE;
    }

    private String canonical(String host) {
        for (String name : names) {
            if (Names.sameHost(name, host)) {
                return name;
            }
        }
        return host;
    }

    /** Whether DNS, asked at the computer, names controllers of the domain. */
    private Answer dnsAnswers() {
        Answer found = Answer.UNKNOWN;
        for (DnsAnswer answer : report.dnsAnswers()) {
            if (aboutControllers(answer) && answer.resolved() != Answer.UNKNOWN) {
                found = answer.resolved();
            }
        }
        return found;
    }
}
