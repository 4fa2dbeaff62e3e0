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
import io.github.trustdoctor.paths.NameSyntax;
import io.github.trustdoctor.paths.PortState;
import io.github.trustdoctor.paths.Replied;
import io.github.trustdoctor.paths.SuffixRoute;
import io.github.trustdoctor.paths.TrustHalf;
import io.github.trustdoctor.paths.TrustLink;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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
            List<Place> at = new ArrayList<>();
            add(fact, at);
            at.forEach(place -> seen.merge(place, State.of(fact, place.kind()), State::joined));
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

    /** Where a cause sits, given the facts that speak for it, sorted; none if it sits at one computer. */
    List<Place> of(Cause cause, List<Fact> grounds) {
        TreeSet<Place> places = new TreeSet<>();
        if (cause.sits() != Cause.Sits.AT_COMPUTER) {
            grounds.forEach(fact -> add(fact, places));
            if (places.isEmpty()) {
                grounds.forEach(fact -> addTrust(fact, places));
            }
            addSuffix(grounds, places);
        }
        return List.copyOf(places);
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

    /** What is said of tries by one suffix only, and of none by another name, may be so for the suffix. */
    private void addSuffix(List<Fact> grounds, Collection<Place> to) {
        TreeSet<String> suffixes = new TreeSet<>();
        for (Fact fact : grounds) {
            if (fact instanceof Crossing crossing) {
                suffixes.add(crossing.syntax() == NameSyntax.EXPLICIT_UPN ? crossing.suffix() : "");
            }
        }
        if (suffixes.size() == 1 && !suffixes.first().isEmpty()) {
            to.add(new Place(Kind.SUFFIX, lower(suffixes.first())));
        }
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
