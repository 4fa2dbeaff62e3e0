package io.github.trustdoctor.paths;

import io.github.trustdoctor.facts.Answer;
import io.github.trustdoctor.facts.ClockOffset;
import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.facts.Logon;
import io.github.trustdoctor.facts.Names;
import io.github.trustdoctor.facts.PasswordChange;
import io.github.trustdoctor.facts.SiteReport;
import io.github.trustdoctor.facts.Ticket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Derives what follows from a report, in one pass. Use {@link #of}. */
public final class Derivation {

    /** So many tries to log on, of each kind, are judged; a report has a handful. */
    public static final int MOST_LOGONS = 50;

    private static final int USUAL_FACTS = 64;

    private final SiteReport report;
    private final List<Contradiction> contradictions = new ArrayList<>();
    private final Domains domains;
    private final Optional<DomainView> own;
    private final Map<String, TrustLink> links = new LinkedHashMap<>();
    private final List<TrustHalf> halves = new ArrayList<>();
    private final List<Crossing> crossings = new ArrayList<>();
    private final List<Crossing> homes = new ArrayList<>();
    private final List<DomainView> concerned = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>(USUAL_FACTS);
    private int notJudged;

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
        Accounts accounts = new Accounts(report.computer(), domains, report.users());
        logons(accounts);
        report.tickets().forEach(this::ticket);
        seeUsable();
        compareForms();
        for (DomainView domain : domains.all()) {
            if (concerned(domain)) {
                concerned.add(domain);
            }
        }
        Ports ports = new Ports(report.computer(), domains.describedHosts(), contradictions);
        for (DomainView domain : concerned) {
            facts.add(domain);
            facts.addAll(new Controllers(report, domain, own, domains.described(domain.id()), ports).facts());
        }
        own.ifPresent(home -> facts.addAll(new Refusals(report.computer(), home, concerned, facts).of(report, crossings)));
        facts.addAll(new LogEntries(report.computer(), domains, own).of(report, crossings));
        facts.addAll(new Membership(report.computer(), own).of(report));
        own.ifPresent(home -> facts.addAll(new HostSpns(report.computer(), home).of(report)));
        others(accounts);
        routes();
        own.ifPresent(home -> links.values().forEach(link -> new ForestWays(report, domains, home)
                .to(domains.ofId(link.far()), link.id()).ifPresent(facts::add)));
        facts.addAll(links.values());
        facts.addAll(halves);
        facts.addAll(crossings);
        return new Derived(List.copyOf(crossings), homes(), List.copyOf(facts), List.copyOf(contradictions),
                notJudged);
    }

    private void logons(Accounts accounts) {
        for (Logon logon : report.logons()) {
            Accounts.Typed typed = accounts.read(logon);
            Answer foreign = typed.foreign(own);
            if (typed.syntax() == NameSyntax.LOCAL) {
                continue;
            }
            Answer here = Answer.of(report.computer().is(logon.on()));
            if (foreign.no() && homes.size() < MOST_LOGONS) {
                facts.add(new HomeLogon(logon, here, logon.type().interactive(), logon.cached(),
                        logon.outcome().failed(), logon.reason().name()));
                homes.add(crossing(logon, typed, foreign, here));
            } else if (!foreign.no() && crossings.size() < MOST_LOGONS) {
                crossings.add(crossing(logon, typed, foreign, here));
            } else {
                notJudged++;
            }
        }
    }

    /** The tries of users of the own domain, numbered after those over a trust. */
    private List<Crossing> homes() {
        List<Crossing> numbered = new ArrayList<>();
        for (Crossing home : homes) {
            numbered.add(home.numbered(crossings.size() + numbered.size()));
        }
        return List.copyOf(numbered);
    }

    /** Where nobody read in which direction a trust leads, it is seen by whoever got in over it, or by a referral ticket. */
    private void seeUsable() {
        for (int i = 0; i < crossings.size(); i++) {
            Crossing crossing = crossings.get(i);
            boolean seen = crossing.usable() == Answer.UNKNOWN && !crossing.link().isEmpty() && passed(crossing.link());
            crossings.set(i, seen ? crossing.overUsable() : crossing);
        }
    }

    private boolean passed(String link) {
        return crossings.stream().anyMatch(peer -> peer.here().yes() && peer.failed().no() && peer.cached().no()
                && peer.link().equals(link))
                || facts.stream().anyMatch(fact -> fact instanceof Referral referral && referral.link().equals(link));
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
            if (other != Answer.UNKNOWN) {
                crossings.set(i, crossing.withOtherForm(other));
            }
        }
    }

    private Crossing crossing(Logon logon, Accounts.Typed typed, Answer foreign, Answer here) {
        Optional<TrustLink> link = foreign.no() ? Optional.empty() : own.flatMap(near -> typed.domain().map(far -> linkAt(near, far, logon)));
        Answer interactive = logon.type().interactive();
        Answer failed = logon.outcome().failed();
        Answer usable = link.map(TrustLink::usable).orElse(Answer.UNKNOWN);
        Answer onPath = foreign.and(here).and(interactive).and(logon.cached().not()).and(failed).and(usable)
                .and(logon.ntlm().yes() ? Answer.NO : Answer.YES);
        return new Crossing(crossings.size(), logon, report.computer(), typed.syntax(), typed.suffix(),
                typed.suffixIs(), typed.account(), typed.domain().map(DomainView::id).orElse(""),
                link.map(TrustLink::id).orElse(""), foreign, here, here.yes() ? report.computer().os().kernel() : 0,
                interactive, logon.cached(), failed, usable, onPath, logon.reason().name(),
                logon.at().isPresent() ? logon.at().get().getEpochSecond() - Ports.ONE_DAY : Long.MIN_VALUE,
                Answer.UNKNOWN, own.map(DomainView::id).orElse(""),
                typed.domain().map(DomainView::name).orElse(typed.named()), own.map(DomainView::name).orElse(""),
                typed.domain().map(DomainView::dnsName).orElse(""));
    }

    /** The link at the time of a try; nothing is known of it if a copy was made after that. */
    private TrustLink linkAt(DomainView near, DomainView far, Logon logon) {
        TrustLink now = link(near, far);
        long at = Ports.seconds(logon.at());
        boolean later = false;
        for (TrustHalf half : halves) {
            later |= half.since() > at && half.link().equals(now.id());
        }
        return later ? links.computeIfAbsent(now.id() + " before", now::before) : now;
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
        boolean concerned = own.isPresent() && own.get().id().equals(domain.id());
        for (Crossing crossing : crossings) {
            concerned |= crossing.userDomain().equals(domain.id());
        }
        return concerned;
    }

    /** Clock offsets, by the domain that they were measured against, and changes of password, by whose they are. */
    private void others(Accounts accounts) {
        ClockGaps gaps = new ClockGaps();
        for (ClockOffset clock : report.computer().clock()) {
            gaps.outside(clock);
            for (DomainView domain : concerned) {
                boolean itself = Names.same(clock.against(), domain.dnsName());
                boolean below = Names.isOrIsBelow(clock.against(), domain.dnsName()) && domains.innermost(clock.against(), domain);
                boolean named = domain.controllers().stream().anyMatch(name -> Names.sameHost(name, clock.against()));
                if (clock.measured() && !clock.outside().yes() && (itself || below || named)) {
                    facts.add(new ClockOf(domain.id(), clock));
                    gaps.of(domain, clock);
                }
            }
        }
        facts.addAll(gaps.facts());
        for (PasswordChange change : report.passwordChanges()) {
            String account = accounts.accountOf(change.user());
            for (Crossing crossing : crossings) {
                boolean theirs = !account.isEmpty() && account.equals(crossing.account())
                        || !change.user().isEmpty() && Names.same(change.user(), crossing.typed());
                if (theirs) {
                    facts.add(new ChangeFor(crossing.path(), change));
                }
            }
        }
    }

    private void ticket(Ticket ticket) {
        if (!report.computer().is(ticket.on()) || own.isEmpty() || !Names.same(ticket.refersTo(), own.get().dnsName())) {
            return;
        }
        domains.find(ticket.realm()).filter(far -> !far.id().equals(own.get().id()))
                .ifPresent(far -> facts.add(new Referral(Links.id(own.get(), far), ticket)));
    }

    /** Where the names lead that tries are about: the suffix that was typed and, where a list was read, the user's domain. */
    private void routes() {
        Routes routes = new Routes(report.forests());
        Map<String, List<Fact>> found = new LinkedHashMap<>();
        for (Crossing crossing : crossings) {
            TrustLink link = links.get(crossing.link());
            DomainView far = link == null ? null : domains.ofId(crossing.userDomain());
            if (far != null && !crossing.suffix().isEmpty()) {
                found.computeIfAbsent(link.id() + '@' + crossing.suffix(), key -> route(routes, link, far, crossing.suffix()));
            }
            if (far != null && !far.dnsName().isEmpty() && Routes.list(link, halves).isPresent()) {
                String name = Names.key(far.dnsName());
                found.computeIfAbsent(link.id() + '@' + name, key -> route(routes, link, far, name));
            }
        }
        found.values().forEach(facts::addAll);
    }

    private List<Fact> route(Routes routes, TrustLink link, DomainView far, String name) {
        List<Fact> found = new ArrayList<>();
        found.add(routes.of(link, far, name, halves));
        Routes.list(link, halves).ifPresent(list -> found.addAll(overlaps(routes).of(link, far, name, list)));
        return found;
    }

    private Overlaps overlaps(Routes routes) {
        DomainView near = own.orElseThrow();
        return new Overlaps(routes.namesOf(near), report.trusts().stream().filter(trust -> domains.is(trust.holder(), near)).toList());
    }
}
