package io.github.trustdoctor.fleet;

import io.github.trustdoctor.facts.Answer;
import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.facts.TrustObject;
import io.github.trustdoctor.fleet.Place.Kind;
import io.github.trustdoctor.paths.Crossing;
import io.github.trustdoctor.paths.DomainController;
import io.github.trustdoctor.paths.PortState;
import io.github.trustdoctor.paths.SuffixRoute;
import io.github.trustdoctor.paths.TrustHalf;
import io.github.trustdoctor.paths.TrustLink;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** Tells in a few words how it is at a place: the observation by which one run differs from the next. */
final class State {

    private static final String AND = " and ";

    private State() { }

    /** What the fact tells of the place of that kind; empty if nothing. */
    static String of(Fact fact, Kind kind) {
        return switch (kind) {
            case PORT -> fact instanceof PortState port ? lower(port.state()) : "";
            case CONTROLLER -> fact instanceof DomainController controller && controller.hostUp().yes() ? "up" : "";
            case SUFFIX -> fact instanceof SuffixRoute route ? route(route) : "";
            case HALF -> fact instanceof TrustHalf half ? half(half.trust()) : "";
            case TRUST -> fact instanceof TrustLink link ? link(link) : "";
            case SYNTAX, OS -> "";
        };
    }

    /** How a try ended. */
    static String of(Crossing crossing) {
        return crossing.failed().yes() ? "fails" : crossing.failed().no() ? "works" : "";
    }

    /** What two facts tell of one place; if it is not the same, all of it. */
    static String joined(String one, String other) {
        if (other.isEmpty() || one.equals(other)) {
            return one;
        }
        if (one.isEmpty()) {
            return other;
        }
        TreeSet<String> states = new TreeSet<>(List.of(one.split(AND)));
        states.addAll(List.of(other.split(AND)));
        return String.join(AND, states);
    }

    private static String half(TrustObject trust) {
        return "type " + lower(trust.trustType()) + ", direction " + lower(trust.trustDirection())
                + (trust.trustAttributes() < 0 ? "" : ", attributes 0x" + Long.toHexString(trust.trustAttributes()));
    }

    private static String link(TrustLink link) {
        return lower(link.trustKind()) + (link.usable() == Answer.NO ? ", not usable" : link.usable().yes() ? ", usable" : "")
                + (link.selective().yes() ? ", selective" : "");
    }

    private static String route(SuffixRoute route) {
        return route.excluded().yes() ? "excluded" : route.conflict().yes() ? "in conflict" : route.disabledAdmin().yes() ? "disabled"
                : route.disabledNew().yes() ? "new" : route.routed().yes() ? "routed" : route.registered().no() ? "not registered"
                : route.listed().no() ? "not listed" : "";
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
