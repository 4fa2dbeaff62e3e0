package io.github.trustdoctor.paths;

import io.github.trustdoctor.facts.Answer;
import io.github.trustdoctor.facts.Computer;
import io.github.trustdoctor.facts.Names;
import io.github.trustdoctor.facts.Probe;
import io.github.trustdoctor.facts.Probe.ProbeAnswer;
import io.github.trustdoctor.facts.Protocol;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the probes of one controller say of each of its ports.
 *
 * <p>Conventions: two tries in vain mean that nothing comes through, one try means nothing; only probes from the report's
 * computer, or from a host that the report says is in the same place, tell what that computer gets; of probes that
 * disagree, the newest counts if it is known which that is.
 */
final class Ports {

    private static final int ENOUGH_TRIES = 2;

    private final Computer computer;
    private final List<Contradiction> contradictions;

    Ports(Computer computer, List<Contradiction> contradictions) {
        this.computer = computer;
        this.contradictions = contradictions;
    }

    /** One port of a host. */
    private record Port(Protocol protocol, int number) implements Comparable<Port> {
        @Override
        public int compareTo(Port other) {
            int byProtocol = protocol.compareTo(other.protocol);
            return byProtocol != 0 ? byProtocol : Integer.compare(number, other.number);
        }
    }

    /** The state of every port of that controller that was probed. */
    List<PortState> of(String domain, String controller, List<Probe> probes, Optional<Up> otherSign) {
        Map<Port, List<Probe>> byPort = new TreeMap<>();
        for (Probe probe : probes) {
            if (probe.port() > 0 && probe.protocol() != Protocol.UNKNOWN && probe.answer() != ProbeAnswer.UNKNOWN) {
                byPort.computeIfAbsent(new Port(probe.protocol(), probe.port()), port -> new ArrayList<>()).add(probe);
            }
        }
        List<PortState> states = new ArrayList<>();
        byPort.forEach((port, ofPort) -> {
            Optional<Up> up = signOfLife(port, probes).or(() -> otherSign);
            states.add(state(domain, controller, port, ofPort, up));
        });
        return states;
    }

    /** Something that shows that a host is up. */
    record Up(String pointer, String words) { }

    /** An answer from another port, or from this port to another host. */
    private Optional<Up> signOfLife(Port port, List<Probe> probes) {
        for (Probe probe : probes) {
            boolean samePort = probe.port() == port.number && probe.protocol() == port.protocol;
            boolean answered = probe.answer() == ProbeAnswer.OPEN
                    || probe.answer() == ProbeAnswer.REFUSED && probe.protocol() == Protocol.TCP && !samePort;
            if (answered && !(samePort && fromHere(probe))) {
                return Optional.of(new Up(probe.pointer(), probe.protocol() + " " + probe.port()
                        + (fromHere(probe) ? "" : " from " + probe.from())));
            }
        }
        return Optional.empty();
    }

    private boolean fromHere(Probe probe) {
        return computer.is(probe.from()) || !probe.like().isEmpty() && computer.is(probe.like());
    }

    private PortState state(String domain, String controller, Port port, List<Probe> probes, Optional<Up> up) {
        List<Probe> here = probes.stream().filter(this::fromHere).sorted(Comparator.comparingLong(Ports::taken)).toList();
        if (here.isEmpty()) {
            return state(domain, controller, port, PortState.State.UNKNOWN, PortState.Why.ELSEWHERE, probes.get(0), 0, up);
        }
        Probe newest = here.get(here.size() - 1);
        List<Probe> counting = here.stream().filter(probe -> taken(probe) == taken(newest)
                || verdict(probe) == verdict(newest)).toList();
        if (counting.stream().map(Ports::verdict).filter(v -> v != PortState.State.UNKNOWN).distinct().count() > 1) {
            contradictions.add(new Contradiction("probes of " + port.protocol + " " + port.number + " of " + controller
                    + " at the same time disagree", counting.stream().map(Probe::pointer).toList()));
            return state(domain, controller, port, PortState.State.UNKNOWN, PortState.Why.CONTRADICTORY, newest, 0, up);
        }
        int tries = counting.stream().filter(probe -> probe.answer() == ProbeAnswer.SILENT).mapToInt(Probe::attempts).sum();
        PortState.State state = verdict(newest);
        if (state == PortState.State.SILENT && tries < ENOUGH_TRIES) {
            return state(domain, controller, port, PortState.State.UNKNOWN, PortState.Why.ONE_TRY, newest, tries, up);
        }
        return state(domain, controller, port, state, why(newest), newest, Math.max(tries, 1), up);
    }

    private static PortState.State verdict(Probe probe) {
        return switch (probe.answer()) {
            case OPEN -> PortState.State.OPEN;
            case REFUSED -> PortState.State.REFUSED;
            case SILENT -> PortState.State.SILENT;
            default -> PortState.State.UNKNOWN;
        };
    }

    private static PortState.Why why(Probe probe) {
        return switch (probe.answer()) {
            case OPEN_OR_FILTERED -> PortState.Why.OPEN_OR_FILTERED;
            case NOT_RESOLVED -> PortState.Why.NOT_RESOLVED;
            default -> PortState.Why.KNOWN;
        };
    }

    private static PortState state(String domain, String controller, Port port, PortState.State state,
                                   PortState.Why why, Probe probe, int tries, Optional<Up> up) {
        return new PortState(domain, controller, port.protocol, port.number, state, why, Answer.of(up.isPresent()),
                taken(probe), tries, probe, up.map(Up::pointer).orElse(""), up.map(Up::words).orElse(""));
    }

    static long taken(Probe probe) {
        return seconds(probe.at());
    }

    /** Seconds since 1970; the end of time if not observed. */
    static long seconds(Optional<Instant> at) {
        return at.map(Instant::getEpochSecond).orElse(Long.MAX_VALUE);
    }

    /** The probes of that host. */
    static List<Probe> at(String name, String address, List<Probe> probes) {
        return probes.stream().filter(probe -> Names.sameHost(probe.to(), name) || Names.same(probe.to(), address)
                || Names.same(probe.address(), address)).toList();
    }
}
