package io.github.trustdoctor.fleet;

import java.util.ArrayList;
import java.util.List;

/** What the names of places tell of each other. */
final class Names {

    /** No name of a host is longer, so none needs to be taken apart. */
    private static final int LONGEST_HOST = 253;

    private Names() { }

    /** The host of a port; of other places their whole name. */
    static String host(Place place) {
        return place.kind() == Place.Kind.PORT ? place.value().substring(place.value().indexOf(' ') + 1) : place.value();
    }

    /** Protocol and number of a port; of other places nothing. */
    static String port(Place place) {
        return place.kind() == Place.Kind.PORT ? place.value().substring(0, Math.max(0, place.value().indexOf(' '))) : "";
    }

    /** Whether the first is a port of one controller and the second the same port of all controllers of its domain. */
    static boolean portOfDomain(Place controller, Place domain) {
        if (controller.kind() != Place.Kind.PORT || domain.kind() != Place.Kind.PORT) {
            return false;
        }
        String narrow = controller.value();
        String broad = domain.value();
        int port = narrow.indexOf(' ') + 1;
        int host = narrow.length() - broad.length() + port;
        return host > port && broad.length() > port && narrow.charAt(host - 1) == '.'
                && narrow.regionMatches(0, broad, 0, port) && narrow.regionMatches(host, broad, port, broad.length() - port);
    }

    /** The ports of whole domains to which the port of a controller may belong; of other places none. */
    static List<Place> portsOfDomains(Place place) {
        List<Place> domains = new ArrayList<>();
        if (place.kind() == Place.Kind.PORT) {
            String host = host(place);
            for (int dot = host.indexOf('.'); dot >= 0 && host.length() <= LONGEST_HOST; dot = host.indexOf('.', dot + 1)) {
                domains.add(new Place(Place.Kind.PORT, port(place) + ' ' + host.substring(dot + 1)));
            }
        }
        return domains;
    }

    /** Whether a host is a domain or belongs to it. */
    static boolean under(String host, String domain) {
        return host.endsWith(domain) && (host.length() == domain.length()
                || host.charAt(host.length() - domain.length() - 1) == '.');
    }

    /** The two domains of a trust or of a half; of other places nothing. */
    static List<String> domains(Place place) {
        String between = place.kind() == Place.Kind.TRUST ? " > " : ": ";
        int at = place.kind() == Place.Kind.TRUST || place.kind() == Place.Kind.HALF ? place.value().indexOf(between) : -1;
        return at < 0 ? List.of()
                : List.of(place.value().substring(0, at), place.value().substring(at + between.length()));
    }
}
