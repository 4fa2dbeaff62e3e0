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
import java.util.function.Predicate;

/**
 * What the probes of one controller say of each of its ports.
 *
 * <p>Conventions: two tries in vain mean that nothing comes through, one try means nothing; only probes from the report's
 * computer, or from a host that the report says is in the same place, tell what that computer gets; of probes that
 * disagree, the newest counts if it is known which that is; tries add up within a day.
 */
final class Ports {

    private static final int ENOUGH_TRIES = 2;
    /** So many seconds before a failed logon a measurement still counts. */
    static final long ONE_DAY = 86_400;

    private final Computer computer;
    private final List<String> hosts;
    private final List<Contradiction> contradictions;

    /** Probes as that computer sees them; the hosts are those that a short name may mean. */
    Ports(Computer computer, List<String> hosts, List<Contradiction> contradictions) {
        this.computer = computer;
        this.hosts = hosts;
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
        byPort.forEach((port, found) -> {
            List<Probe> ofPort = sorted(found);
            List<Probe> latest = latest(ofPort);
            Optional<Up> up = signOfLife(port, latest, probes)
                    .or(() -> otherSign.filter(sign -> near(sign.time, latest)));
            states.add(state(domain, controller, port, ofPort, up));
        });
        return states;
    }

    /** The newest of the sorted probes of a port, and those that nobody dated. */
    private static List<Probe> latest(List<Probe> ofPort) {
        long newest = Long.MIN_VALUE;
        for (Probe probe : ofPort) {
            newest = taken(probe) == Long.MAX_VALUE ? newest : taken(probe);
        }
        long last = newest;
        return those(ofPort, probe -> taken(probe) == Long.MAX_VALUE || taken(probe) == last);
    }

    /** Something that shows that a host is up, and when, in seconds since 1970; the end of time if not observed. */
    record Up(String pointer, String words, long time) { }

    /**
     * An open port other than this one, or this one open to another host, not long before or after the probes of this
     * one. A refusal is no sign of life: a firewall may refuse for a host that is down.
     */
    private Optional<Up> signOfLife(Port port, List<Probe> ofPort, List<Probe> probes) {
        for (Probe probe : probes) {
            boolean samePort = probe.port() == port.number && probe.protocol() == port.protocol;
            if (probe.answer() == ProbeAnswer.OPEN && !(samePort && fromHere(probe)) && near(probe, ofPort)) {
                return Optional.of(new Up(probe.pointer(), probe.protocol() + " " + probe.port()
                        + (fromHere(probe) ? "" : " from " + probe.from()), taken(probe)));
            }
        }
        return Optional.empty();
    }

    private static boolean near(Probe sign, List<Probe> ofPort) {
        return near(taken(sign), ofPort);
    }

    /** True if the time is within a day of one of the probes, or one of both times is not known. */
    private static boolean near(long time, List<Probe> ofPort) {
        for (Probe probe : ofPort) {
            long other = taken(probe);
            if (time == Long.MAX_VALUE || other == Long.MAX_VALUE || Math.abs(time - other) <= ONE_DAY) {
                return true;
            }
        }
        return false;
    }

    private boolean fromHere(Probe probe) {
        return computer.is(probe.from()) || !probe.like().isEmpty() && computer.is(probe.like());
    }

    private PortState state(String domain, String controller, Port port, List<Probe> probes, Optional<Up> up) {
        List<Probe> here = those(probes, this::fromHere);
        if (here.isEmpty()) {
            return state(domain, controller, port, PortState.State.UNKNOWN, PortState.Why.ELSEWHERE,
                    probes.get(0), 0, up);
        }
        List<Probe> deciding = those(here, probe -> verdict(probe) != PortState.State.UNKNOWN);
        if (deciding.isEmpty()) {
            Probe last = here.get(here.size() - 1);
            return state(domain, controller, port, PortState.State.UNKNOWN, why(last), last, 0, up);
        }
        List<Probe> counting = newest(deciding);
        Probe last = counting.get(counting.size() - 1);
        if (disagree(counting)) {
            contradictions.add(new Contradiction("probes of " + port.protocol + " " + port.number + " of " + controller
                    + " at the same time disagree", counting.stream().map(Probe::pointer).toList()));
            return state(domain, controller, port, PortState.State.UNKNOWN, PortState.Why.CONTRADICTORY, last, 0, up);
        }
        return agreed(domain, controller, port, counting, up);
    }

    /** In the order of time; those of the same time, or of no known time, in the order of the document. */
    private static List<Probe> sorted(List<Probe> probes) {
        if (probes.size() > 1) {
            probes.sort(Comparator.comparingLong(Ports::taken).thenComparingInt(probe -> probe.seen().node().line())
                    .thenComparingInt(probe -> probe.seen().node().column()));
        }
        return probes;
    }

    private static List<Probe> those(List<Probe> probes, Predicate<Probe> which) {
        List<Probe> those = new ArrayList<>(probes.size());
        for (Probe probe : probes) {
            if (which.test(probe)) {
                those.add(probe);
            }
        }
        return those;
    }

    /** The probes that count: all, if one of them has no time; else the newest and those before that say the same. */
    private static List<Probe> newest(List<Probe> deciding) {
        int last = deciding.size() - 1;
        long time = taken(deciding.get(last));
        if (time == Long.MAX_VALUE) {
            return deciding;
        }
        int from = last;
        while (from > 0 && (taken(deciding.get(from - 1)) == time
                || taken(deciding.get(from - 1)) >= time - ONE_DAY
                && open(deciding.get(from - 1)) == open(deciding.get(last)))) {
            from--;
        }
        return deciding.subList(from, last + 1);
    }

    private static boolean open(Probe probe) {
        return verdict(probe) == PortState.State.OPEN;
    }

    private static boolean disagree(List<Probe> counting) {
        for (Probe probe : counting) {
            if (open(probe) != open(counting.get(0))) {
                return true;
            }
        }
        return false;
    }

    private static PortState agreed(String domain, String controller, Port port, List<Probe> counting, Optional<Up> up) {
        Probe last = counting.get(counting.size() - 1);
        int tries = 0;
        for (Probe probe : counting) {
            if (verdict(probe) == PortState.State.REFUSED) {
                return state(domain, controller, port, PortState.State.REFUSED, PortState.Why.KNOWN, probe, 1, up);
            }
            boolean alike = (taken(probe) == Long.MAX_VALUE) == (taken(last) == Long.MAX_VALUE);
            tries += alike && verdict(probe) == PortState.State.SILENT ? probe.attempts() : 0;
        }
        boolean once = verdict(last) == PortState.State.SILENT && tries < ENOUGH_TRIES;
        return state(domain, controller, port, once ? PortState.State.UNKNOWN : verdict(last),
                once ? PortState.Why.ONE_TRY : PortState.Why.KNOWN, last, Math.max(tries, 1), up);
    }

    private static PortState.State verdict(Probe probe) {
        return switch (probe.answer()) {
            case OPEN -> PortState.State.OPEN;
            case REFUSED, UNREACHABLE -> PortState.State.REFUSED;
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
        return at.isPresent() ? at.get().getEpochSecond() : Long.MAX_VALUE;
    }

    /** The probes of that host; a short name that may mean several hosts means none. */
    List<Probe> at(String name, String address, List<Probe> probes) {
        List<Probe> found = new ArrayList<>();
        for (Probe probe : probes) {
            boolean byAddress = Names.same(probe.to(), address) || Names.same(probe.address(), address);
            if (byAddress || Names.sameHost(probe.to(), name) && !ambiguous(probe.to())) {
                found.add(probe);
            }
        }
        return found;
    }

    private boolean ambiguous(String name) {
        int meant = 0;
        for (String host : hosts) {
            meant += Names.sameHost(host, name) ? 1 : 0;
        }
        return meant > 1;
    }
}
