package io.github.trustdoctor.paths;

import io.github.trustdoctor.facts.Answer;
import io.github.trustdoctor.facts.Controller;
import io.github.trustdoctor.facts.DnsAnswer;
import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.facts.KerberosReply;
import io.github.trustdoctor.facts.LocatorCall;
import io.github.trustdoctor.facts.Logon;
import io.github.trustdoctor.facts.Names;
import io.github.trustdoctor.facts.Probe;
import io.github.trustdoctor.facts.SiteReport;
import io.github.trustdoctor.facts.Ticket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Derives what follows from a report, in one pass. Use {@link #of}. */
public final class Derivation {

    /** So many tries to log on are judged; a report has a handful. */
    public static final int MOST_LOGONS = 50;

    private static final long ONE_DAY = 86_400;

    private final SiteReport report;
    private final List<Contradiction> contradictions = new ArrayList<>();
    private final Domains domains;
    private final Optional<DomainView> own;
    private final Map<String, TrustLink> links = new LinkedHashMap<>();
    private final List<TrustHalf> halves = new ArrayList<>();
    private final List<Crossing> crossings = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();

    private Derivation(SiteReport report) {
        this.report = report;
        this.domains = Domains.of(report, contradictions);
        this.own = domains.find(report.computer().domain())
                .or(() -> domains.find(report.computer().domainNetBios()));
    }

    /** Everything that follows from the report. */
    public static Derived of(SiteReport report) {
        return new Derivation(report).derive();
    }

    private Derived derive() {
        logons();
        compareForms();
        Map<String, List<String>> controllers = new HashMap<>();
        for (DomainView domain : domains.all()) {
            if (concerned(domain)) {
                facts.add(domain);
                controllers.put(domain.id(), controllers(domain));
            }
        }
        report.locatorCalls().forEach(call -> locator(call, controllers));
        report.kerberosReplies().forEach(reply -> reply(reply, controllers));
        report.tickets().forEach(this::ticket);
        routes();
        facts.addAll(links.values());
        facts.addAll(halves);
        facts.addAll(crossings);
        return new Derived(List.copyOf(crossings), List.copyOf(facts), List.copyOf(contradictions),
                Math.max(0, report.logons().size() - MOST_LOGONS));
    }

    private void logons() {
        Accounts accounts = new Accounts(report.computer(), domains, report.users());
        int count = Math.min(report.logons().size(), MOST_LOGONS);
        for (Logon logon : report.logons().subList(0, count)) {
            Accounts.Typed typed = accounts.read(logon);
            Answer foreign = typed.foreign(own);
            if (typed.syntax() == NameSyntax.LOCAL) {
                continue;
            }
            Answer here = Answer.of(report.computer().is(logon.on()));
            if (foreign.no()) {
                facts.add(new HomeLogon(logon, here, logon.type().interactive(), logon.cached(),
                        logon.outcome().failed(), logon.reason().name()));
            } else {
                crossings.add(crossing(logon, typed, foreign, here));
            }
        }
    }

    /** Tells each try by a name that not every trust routes how the plain names of the same user did. */
    private void compareForms() {
        for (int i = 0; i < crossings.size(); i++) {
            Crossing crossing = crossings.get(i);
            Answer other = Answer.UNKNOWN;
            for (Crossing peer : crossings) {
                boolean comparable = peer != crossing && peer.plainName() && !crossing.account().isEmpty()
                        && peer.account().equals(crossing.account()) && peer.here().yes() && peer.interactive().yes();
                if (comparable && peer.gotIn()) {
                    other = Answer.YES;
                } else if (comparable && peer.failed().yes() && other != Answer.YES) {
                    other = Answer.NO;
                }
            }
            crossings.set(i, crossing.withOtherForm(other));
        }
    }

    private Crossing crossing(Logon logon, Accounts.Typed typed, Answer foreign, Answer here) {
        Optional<TrustLink> link = own.flatMap(near -> typed.domain().map(far -> link(near, far)));
        Answer interactive = logon.type().interactive();
        Answer failed = logon.outcome().failed();
        Answer usable = link.map(TrustLink::usable).orElse(Answer.UNKNOWN);
        Answer onPath = foreign.and(here).and(interactive).and(logon.cached().not()).and(failed).and(usable);
        return new Crossing(crossings.size(), logon, report.computer(), typed.syntax(), typed.suffix(),
                typed.suffixIs(), typed.account(), typed.domain().map(DomainView::id).orElse(""),
                link.map(TrustLink::id).orElse(""), foreign, here, here.yes() ? report.computer().os().kernel() : 0,
                interactive, logon.cached(), failed, usable, onPath, logon.reason().name(),
                logon.at().map(at -> at.getEpochSecond() - ONE_DAY).orElse(Long.MIN_VALUE),
                Answer.UNKNOWN, own.map(DomainView::id).orElse(""), typed.domain().map(DomainView::name).orElse(typed.named()), own.map(DomainView::name).orElse(""),
                typed.domain().map(DomainView::dnsName).orElse(""));
    }

    private TrustLink link(DomainView near, DomainView far) {
        String id = Links.id(near, far);
        TrustLink known = links.get(id);
        if (known == null) {
            known = new Links(domains, report.trusts(), contradictions).link(near, far, halves);
            links.put(id, known);
        }
        return known;
    }

    /** True for the computer's own domain and for those whose users try to log on. */
    private boolean concerned(DomainView domain) {
        boolean ours = own.isPresent() && own.get().id().equals(domain.id());
        return ours || crossings.stream().anyMatch(crossing -> crossing.userDomain().equals(domain.id()));
    }

    /** Adds the controllers of a domain, described or only probed, and the state of their ports; returns their names. */
    private List<String> controllers(DomainView domain) {
        Ports ports = new Ports(report.computer(), contradictions);
        List<String> names = new ArrayList<>();
        for (Controller controller : domains.described(domain.id())) {
            names.add(controller.name());
            controller(domain, controller.name(), controller.pointer(),
                    Ports.at(controller.name(), controller.address(), report.probes()), ports);
        }
        for (Probe probe : report.probes()) {
            boolean inDomain = Names.isOrIsBelow(probe.to(), domain.dnsName()) && !Names.same(probe.to(), domain.dnsName());
            boolean ofChild = domains.all().stream().anyMatch(other -> Names.isOrIsBelow(probe.to(), other.dnsName())
                    && other.dnsName().length() > domain.dnsName().length());
            if (inDomain && !ofChild && names.stream().noneMatch(name -> Names.sameHost(name, probe.to()))) {
                names.add(probe.to());
                controller(domain, probe.to(), probe.pointer() + "/to", Ports.at(probe.to(), "", report.probes()), ports);
            }
        }
        return names;
    }

    private void controller(DomainView domain, String name, String pointer, List<Probe> probes, Ports ports) {
        Optional<Ports.Up> sign = report.kerberosReplies().stream().filter(reply -> Names.sameHost(reply.kdc(), name))
                .map(reply -> new Ports.Up(reply.pointer(), "Kerberos reply")).findFirst()
                .or(() -> report.locatorCalls().stream().filter(call -> Names.sameHost(call.controller(), name))
                        .map(call -> new Ports.Up(call.pointer(), "locator answer")).findFirst());
        List<PortState> states = ports.of(domain.id(), name, probes, sign);
        boolean up = sign.isPresent() || states.stream().anyMatch(state -> state.hostUp().yes()
                || state.state() == PortState.State.OPEN);
        facts.add(new DomainController(domain.id(), name, up ? Answer.YES : Answer.UNKNOWN, domain.complete(), pointer));
        facts.addAll(states);
    }

    private void locator(LocatorCall call, Map<String, List<String>> controllers) {
        if (!report.computer().is(call.from())) {
            return;
        }
        domains.find(call.domain()).filter(this::concerned).ifPresent(domain -> facts.add(new Located(domain.id(),
                canonical(call.controller(), controllers.get(domain.id())), call, Ports.seconds(call.at()),
                dnsAnswers(domain))));
    }

    private static String canonical(String host, List<String> names) {
        return names.stream().filter(name -> Names.sameHost(name, host)).findFirst().orElse(host);
    }

    /** Whether DNS, asked at the computer, names controllers of the domain by their service records. */
    private Answer dnsAnswers(DomainView domain) {
        Answer found = Answer.UNKNOWN;
        for (DnsAnswer answer : report.dnsAnswers()) {
            String name = Names.key(answer.name());
            if (answer.type().equals("SRV") && report.computer().is(answer.from())
                    && Names.isOrIsBelow(name, domain.dnsName()) && name.contains("._msdcs.")) {
                found = answer.resolved() == Answer.UNKNOWN ? found : answer.resolved();
            }
        }
        return found;
    }

    private void reply(KerberosReply reply, Map<String, List<String>> controllers) {
        if (!report.computer().is(reply.from())) {
            return;
        }
        domains.find(reply.realm()).filter(this::concerned).ifPresent(domain -> facts.add(new Replied(domain.id(),
                canonical(reply.kdc(), controllers.get(domain.id())), reply, Ports.seconds(reply.at()))));
    }

    private void ticket(Ticket ticket) {
        if (!report.computer().is(ticket.on()) || own.isEmpty() || !Names.same(ticket.refersTo(), own.get().dnsName())) {
            return;
        }
        domains.find(ticket.realm()).filter(far -> !far.id().equals(own.get().id()))
                .ifPresent(far -> facts.add(new Referral(Links.id(own.get(), far), ticket)));
    }

    private void routes() {
        Routes routes = new Routes(report.forests());
        Map<String, SuffixRoute> found = new LinkedHashMap<>();
        for (Crossing crossing : crossings) {
            if (!crossing.suffix().isEmpty() && links.containsKey(crossing.link())) {
                found.computeIfAbsent(crossing.link() + '@' + crossing.suffix(), key -> routes.of(
                        links.get(crossing.link()), domains.ofId(crossing.userDomain()),
                        crossing.suffix(), halves));
            }
        }
        facts.addAll(found.values());
    }
}
