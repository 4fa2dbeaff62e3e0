package io.github.trustdoctor.paths;

import io.github.trustdoctor.facts.Answer;
import io.github.trustdoctor.facts.Computer;
import io.github.trustdoctor.facts.Controller;
import io.github.trustdoctor.facts.Domain;
import io.github.trustdoctor.facts.Domain.Platform;
import io.github.trustdoctor.facts.Names;
import io.github.trustdoctor.facts.SiteReport;
import io.github.trustdoctor.facts.TrustObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which names in a report mean the same domain, and what is known of each domain. */
final class Domains {

    private final List<Entry> entries = new ArrayList<>();
    private final List<DomainView> views = new ArrayList<>();
    private final List<Contradiction> contradictions;

    private Domains(List<Contradiction> contradictions) {
        this.contradictions = contradictions;
    }

    /** A domain while it is being put together. */
    private static final class Entry {
        String dnsName = "";
        String netBios = "";
        String forest = "";
        String pointer = "";
        Platform platform = Platform.UNKNOWN;
        Answer complete = Answer.UNKNOWN;
        Answer trustsComplete = Answer.UNKNOWN;
        final Map<String, Controller> controllers = new LinkedHashMap<>();
    }

    /** Whole pairs of names first, then single names, so that the order of the report does not matter. */
    static Domains of(SiteReport report, List<Contradiction> contradictions) {
        Domains domains = new Domains(contradictions);
        domains.addAll(report, true);
        domains.addAll(report, false);
        domains.entries.forEach(entry -> domains.views.add(view(entry)));
        return domains;
    }

    private void addAll(SiteReport report, boolean pairs) {
        Computer computer = report.computer();
        add(computer.domain(), computer.domainNetBios(), computer.pointer(), pairs);
        for (Domain domain : report.domains()) {
            if (add(domain.dnsName(), domain.netBios(), domain.pointer(), pairs) != null) {
                describe(domain);
            }
        }
        for (TrustObject trust : report.trusts()) {
            boolean byDns = trust.trustPartner().indexOf('.') > 0;
            add(byDns ? trust.trustPartner() : "", trust.flatName().isEmpty() && !byDns
                    ? trust.trustPartner() : trust.flatName(), trust.pointer(), pairs);
            addName(trust.holder(), trust.pointer(), pairs);
        }
        report.users().forEach(user -> addName(user.domain(), user.pointer(), pairs));
        report.locatorCalls().forEach(call -> addName(call.domain(), call.pointer(), pairs));
    }

    private void addName(String name, String pointer, boolean pairs) {
        boolean dns = name.indexOf('.') > 0;
        add(dns ? name : "", dns ? "" : name, pointer, pairs);
    }

    /** The entry of those names, if it is the turn of whole pairs or of single names; else, or without a name, null. */
    private Entry add(String dnsName, String netBios, String pointer, boolean pairs) {
        boolean pair = !Names.isEmpty(dnsName) && !Names.isEmpty(netBios);
        return pair == pairs ? add(dnsName, netBios, pointer) : null;
    }

    private void describe(Domain domain) {
        Entry entry = entry(domain.dnsName(), domain.netBios());
        entry.pointer = domain.pointer();
        entry.forest = entry.forest.isEmpty() ? Names.key(domain.forest()) : entry.forest;
        entry.platform = domain.platform() == Platform.UNKNOWN ? entry.platform : domain.platform();
        entry.complete = domain.controllersComplete() == Answer.UNKNOWN ? entry.complete : domain.controllersComplete();
        entry.trustsComplete = domain.trustsComplete() == Answer.UNKNOWN
                ? entry.trustsComplete : domain.trustsComplete();
        domain.controllers().forEach(dc -> entry.controllers.putIfAbsent(Names.key(dc.name()), dc));
    }

    /** The entry of that pair of names; null if both are empty. */
    private Entry add(String dnsName, String netBios, String pointer) {
        if (Names.isEmpty(dnsName) && Names.isEmpty(netBios)) {
            return null;
        }
        Entry found = entry(dnsName, netBios);
        if (found == null) {
            found = new Entry();
            found.pointer = pointer;
            entries.add(found);
        } else if (clash(found.netBios, netBios)) {
            contradictions.add(new Contradiction("the domain " + found.dnsName + " is called both " + found.netBios
                    + " and " + netBios, List.of(found.pointer, pointer)));
        }
        found.dnsName = found.dnsName.isEmpty() ? Names.key(dnsName) : found.dnsName;
        found.netBios = found.netBios.isEmpty() ? netBios.strip() : found.netBios;
        return found;
    }

    private static boolean clash(String one, String other) {
        return !one.isEmpty() && !Names.isEmpty(other) && !Names.same(one, other);
    }

    /** An entry with that DNS name, or else one with that NetBIOS name and no other DNS name. */
    private Entry entry(String dnsName, String netBios) {
        for (Entry entry : entries) {
            if (Names.same(entry.dnsName, dnsName)) {
                return entry;
            }
        }
        for (Entry entry : entries) {
            if (Names.same(entry.netBios, netBios) && !clash(entry.dnsName, dnsName)) {
                return entry;
            }
        }
        return null;
    }

    /** The domain of that DNS or NetBIOS name; empty if none or several have it. */
    Optional<DomainView> find(String name) {
        DomainView only = null;
        for (DomainView view : views) {
            if (Names.same(name, view.dnsName()) || Names.same(name, view.netBios())) {
                if (only != null) {
                    return Optional.empty();
                }
                only = view;
            }
        }
        return Optional.ofNullable(only);
    }

    /** True if the name is that of this domain and of no other. */
    boolean is(String name, DomainView domain) {
        Optional<DomainView> found = find(name);
        return found.isPresent() && found.get().id().equals(domain.id());
    }

    /** The domain of that id, which is known to be there. */
    DomainView ofId(String id) {
        for (DomainView view : views) {
            if (view.id().equals(id)) {
                return view;
            }
        }
        throw new IllegalArgumentException("no domain has the id " + id);
    }

    /** Every domain, in the order of the report. */
    List<DomainView> all() {
        return Collections.unmodifiableList(views);
    }

    /** The controllers that a section of the report describes. */
    List<Controller> described(String id) {
        for (int i = 0; i < views.size(); i++) {
            if (views.get(i).id().equals(id)) {
                return List.copyOf(entries.get(i).controllers.values());
            }
        }
        return List.of();
    }

    /** Names of all hosts that the report describes as controllers, of any domain. */
    List<String> describedHosts() {
        List<String> hosts = new ArrayList<>();
        for (Entry entry : entries) {
            for (Controller controller : entry.controllers.values()) {
                hosts.add(controller.name());
            }
        }
        return hosts;
    }

    /** True if no other domain of the report lies between that one and the host. */
    boolean innermost(String host, DomainView domain) {
        for (Entry entry : entries) {
            if (entry.dnsName.length() > domain.dnsName().length() && Names.isOrIsBelow(host, entry.dnsName)) {
                return false;
            }
        }
        return true;
    }

    private static DomainView view(Entry entry) {
        List<String> controllers = new ArrayList<>();
        entry.controllers.values().forEach(controller -> controllers.add(controller.name()));
        return new DomainView(entry.dnsName.isEmpty() ? Names.key(entry.netBios) : entry.dnsName, entry.dnsName, entry.netBios,
                entry.forest, entry.platform, List.copyOf(controllers), entry.complete, entry.trustsComplete, entry.pointer);
    }
}
