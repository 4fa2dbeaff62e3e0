package io.github.trustdoctor.fleet;

import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.facts.SiteReport;
import io.github.trustdoctor.fleet.Place.Kind;
import io.github.trustdoctor.packs.Cause;
import io.github.trustdoctor.paths.Crossing;
import io.github.trustdoctor.paths.Derived;
import io.github.trustdoctor.paths.DomainController;
import io.github.trustdoctor.paths.DomainView;
import io.github.trustdoctor.paths.Located;
import io.github.trustdoctor.paths.PortState;
import io.github.trustdoctor.paths.Replied;
import io.github.trustdoctor.paths.SuffixRoute;
import io.github.trustdoctor.paths.TrustHalf;
import io.github.trustdoctor.paths.TrustLink;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Tells at which places the facts of one report are. */
final class Places {

    private final SiteReport report;
    private final Derived derived;
    private final Map<String, String> domains = new HashMap<>();
    private final Map<String, TrustLink> links = new HashMap<>();
    private final Map<Fact, List<Place>> places = new IdentityHashMap<>();

    Places(SiteReport report, Derived derived) {
        this.report = report;
        this.derived = derived;
        for (Fact fact : derived.facts()) {
            if (fact instanceof DomainView domain) {
                domains.put(domain.id(), lower(domain.dnsName().isEmpty() ? domain.netBios() : domain.dnsName()));
            } else if (fact instanceof TrustLink link) {
                links.put(link.id(), link);
            }
        }
    }

    /** Every place that was looked at, and how it is there, as far as it can be told in a few words. */
    SortedMap<Place, String> seen() {
        SortedMap<Place, String> seen = new TreeMap<>();
        for (Fact fact : derived.facts()) {
            for (Place place : at(fact)) {
                seen.merge(place, State.of(fact, place.kind()), State::joined);
            }
        }
        for (Crossing crossing : derived.crossings()) {
            seen.merge(new Place(Kind.SYNTAX, crossing.syntax().words()), State.of(crossing), State::joined);
            if (!crossing.suffix().isEmpty()) {
                seen.merge(new Place(Kind.SUFFIX, lower(crossing.suffix())), "", State::joined);
            }
        }
        if (!report.computer().os().version().isEmpty()) {
            seen.put(new Place(Kind.OS, lower(report.computer().os().version())), "");
        }
        return seen;
    }

    /** Where a cause sits, given the facts that speak for it, sorted. */
    List<Place> of(Cause cause, List<Fact> grounds) {
        TreeSet<Place> places = new TreeSet<>();
        switch (cause.sits()) {
            case AT_COMPUTER -> { }
            case AT_SUFFIX -> grounds.forEach(fact -> addSuffix(fact, places));
            case AT_ITS_FACTS -> {
                grounds.stream().filter(Places::blamed).forEach(fact -> places.addAll(at(fact)));
                if (places.isEmpty()) {
                    grounds.forEach(fact -> addTrust(fact, places));
                }
            }
        }
        return List.copyOf(places);
    }

    /** A port that is open may tell that something else is wrong; nothing is wrong there. */
    private static boolean blamed(Fact fact) {
        return !(fact instanceof PortState port) || port.state() != PortState.State.OPEN;
    }

    private List<Place> at(Fact fact) {
        List<Place> known = places.get(fact);
        if (known == null) {
            known = new ArrayList<>();
            add(fact, known);
            places.put(fact, known);
        }
        return known;
    }

    private void add(Fact fact, Collection<Place> to) {
        if (fact instanceof PortState port) {
            addPort(port, to);
        } else if (fact instanceof DomainController controller) {
            addController(controller.domain(), controller.name(), to);
        } else if (fact instanceof Located located) {
            addController(located.domain(), located.controller(), to);
        } else if (fact instanceof Replied replied) {
            addController(replied.domain(), replied.controller(), to);
        } else if (fact instanceof SuffixRoute route) {
            to.add(new Place(Kind.SUFFIX, lower(route.suffix())));
            addLink(links.get(route.link()), to);
        } else if (fact instanceof TrustHalf half) {
            addHalf(half, to);
        } else if (fact instanceof TrustLink link) {
            addLink(link, to);
        }
    }

    private void addPort(PortState port, Collection<Place> to) {
        if (port.state() != PortState.State.UNKNOWN) {
            String number = lower(port.protocol().name()) + '/' + port.port() + ' ';
            to.add(new Place(Kind.PORT, number + controller(port.domain(), port.controller())));
            to.add(new Place(Kind.PORT, number + domains.getOrDefault(port.domain(), port.domain())));
            addController(port.domain(), port.controller(), to);
        }
    }

    private void addController(String domain, String name, Collection<Place> to) {
        if (!name.isEmpty()) {
            to.add(new Place(Kind.CONTROLLER, controller(domain, name)));
        }
    }

    /** A controller by its whole name, so far as it is known. */
    private String controller(String domain, String name) {
        String known = domains.getOrDefault(domain, "");
        return lower(name.indexOf('.') < 0 && known.indexOf('.') > 0 ? name + '.' + known : name);
    }

    private void addHalf(TrustHalf half, Collection<Place> to) {
        TrustLink link = links.get(half.link());
        if (link != null) {
            boolean near = half.side() == TrustHalf.Side.NEAR;
            to.add(new Place(Kind.HALF, near ? near(link) + ": " + far(link) : far(link) + ": " + near(link)));
            addLink(link, to);
        }
    }

    private void addLink(TrustLink link, Collection<Place> to) {
        if (link != null) {
            to.add(new Place(Kind.TRUST, near(link) + " > " + far(link)));
        }
    }

    private String near(TrustLink link) {
        return domains.getOrDefault(link.near(), lower(link.nearName()));
    }

    private String far(TrustLink link) {
        return domains.getOrDefault(link.far(), lower(link.farDns().isEmpty() ? link.farName() : link.farDns()));
    }

    /** What is said of a try is, for want of a closer place, said of the trust that it crosses. */
    private void addTrust(Fact fact, Collection<Place> to) {
        if (fact instanceof Crossing crossing) {
            addLink(links.get(crossing.link()), to);
        }
    }

    private static void addSuffix(Fact fact, Collection<Place> to) {
        String suffix = fact instanceof Crossing crossing ? crossing.suffix() : fact instanceof SuffixRoute route ? route.suffix() : "";
        if (!suffix.isEmpty()) {
            to.add(new Place(Kind.SUFFIX, lower(suffix)));
        }
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
