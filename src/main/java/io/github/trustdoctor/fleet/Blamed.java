package io.github.trustdoctor.fleet;

import io.github.trustdoctor.fleet.Place.Kind;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A finding at a site of a fleet.
 *
 * @param number  of the site
 * @param site    the site
 * @param finding the finding
 * @param targets where it sits, most specifically
 */
record Blamed(int number, Site site, SiteFinding finding, List<Target> targets) {

    static Blamed of(int number, Site site, SiteFinding finding) {
        return new Blamed(number, site, finding, Target.of(finding));
    }

    /** The places that the finding names, and of those ports of whole domains that contain one of them. */
    Set<Place> places(Set<Place> known) {
        Set<Place> places = new TreeSet<>(finding.places());
        for (Place place : finding.places()) {
            for (Place domain : Names.portsOfDomains(place)) {
                if (known.contains(domain)) {
                    places.add(domain);
                }
            }
        }
        return places;
    }

    /** Whether the finding names that place, or a port of a controller where the place is that of its domain. */
    boolean names(Place place) {
        for (Place own : finding.places()) {
            if (own.equals(place) || Names.portOfDomain(own, place)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the same may be said of a target if the cause sits at that place. */
    boolean explains(Place place, Target target) {
        return names(place) && target.within(place);
    }

    /** Whether something else like the targets is in view here that is part of that place and not blamed. */
    boolean contradicts(Place broad) {
        Kind kind = finding.places().get(0).kind();
        if (broad.kind().compareTo(kind) < 0 || broad.kind().compareTo(Kind.TRUST) > 0) {
            return false;
        }
        for (Place other : site.places()) {
            if (other.kind() == kind && alike(other, broad) && !finding.places().contains(other)) {
                return true;
            }
        }
        return false;
    }

    private boolean alike(Place other, Place broad) {
        return switch (broad.kind()) {
            case PORT -> Names.portOfDomain(other, broad);
            case TRUST, HALF -> other.kind() == Kind.HALF
                    ? broad.kind() == Kind.TRUST && Names.domains(broad).containsAll(Names.domains(other))
                    : besides(other, Names.domains(broad));
            default -> false;
        };
    }

    /** Whether another controller, or the same port of it, belongs to the domain to which a target belongs. */
    private boolean besides(Place other, List<String> domains) {
        String host = Names.host(other);
        for (String domain : domains) {
            for (Target target : targets) {
                if (Names.under(host, domain) && Names.under(target.name(), domain)
                        && Names.port(other).equals(Names.port(target.places().get(0)))) {
                    return true;
                }
            }
        }
        return false;
    }
}
