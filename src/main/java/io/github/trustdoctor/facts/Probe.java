package io.github.trustdoctor.facts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One probe of one port of one host.
 *
 * @param seen     its place in the report
 * @param at       when, if observed
 * @param from     the host that probed; empty means the report's computer
 * @param like     a host that is known to sit behind the same firewall rules as {@code from}, such as one in the same
 *                 subnet; empty if not observed
 * @param to       the host that was probed
 * @param address  the address that its name resolved to; empty if not observed
 * @param protocol TCP or UDP
 * @param port     port number from 1 to 65535; 0 if not observed
 * @param answer   what came back
 * @param attempts how often it was tried without another answer, at least 1
 * @param tool     the tool; empty if not observed
 */
public record Probe(Observation seen, Optional<Instant> at, String from, String like, String to, String address,
                    Protocol protocol, int port, ProbeAnswer answer, int attempts, String tool) implements Observed {

    /** What came back from a probe. */
    public enum ProbeAnswer {
        /** A connection or an answer of the service: the port is open. */
        OPEN,
        /** A reset, or for UDP an ICMP message of the host: something said no. So does nmap mean UDP {@code filtered}. */
        REFUSED,
        /** An ICMP message of somewhere on the way: nothing came through, which tells nothing of the host. */
        UNREACHABLE,
        /** Nothing, to a probe that an open port would have answered. */
        SILENT,
        /** Nothing, to a probe that an open port need not answer. */
        OPEN_OR_FILTERED,
        /** The name did not resolve, so nothing was sent. */
        NOT_RESOLVED,
        UNKNOWN;

        static final Words<ProbeAnswer> WORDS = new Words<>("connected, listening, reply, refused, not-listening, "
                + "unreachable, timeout, filtered, open-or-filtered or not-resolved", Map.ofEntries(
                Map.entry("connected", OPEN), Map.entry("open", OPEN), Map.entry("listening", OPEN),
                Map.entry("reply", OPEN), Map.entry("true", OPEN), Map.entry("refused", REFUSED),
                Map.entry("reset", REFUSED), Map.entry("connectionrefused", REFUSED),
                Map.entry("notlistening", REFUSED), Map.entry("closed", REFUSED),
                Map.entry("unreachable", UNREACHABLE), Map.entry("prohibited", UNREACHABLE),
                Map.entry("timeout", SILENT), Map.entry("timedout", SILENT),
                Map.entry("filtered", SILENT), Map.entry("noanswer", SILENT),
                Map.entry("false", SILENT),
                Map.entry("openorfiltered", OPEN_OR_FILTERED), Map.entry("open|filtered", OPEN_OR_FILTERED),
                Map.entry("listeningorfiltered", OPEN_OR_FILTERED),
                Map.entry("notresolved", NOT_RESOLVED), Map.entry("nosuchname", NOT_RESOLVED),
                Map.entry("unknown", UNKNOWN)));
    }

    private static final int TRIES_OF_PORTQRY_TCP = 3;

    static Probe read(Fields in) {
        in.ignore("SourceAddress", "InterfaceAlias", "PingSucceeded", "PingReplyDetails");
        in.whole("timeoutMs", 0, 3_600_000, 0, "a number of milliseconds up to 3600000");
        String tool = in.text("tool");
        if (tool.isEmpty() && in.observed("TcpTestSucceeded")) {
            tool = "Test-NetConnection";
        }
        Protocol protocol = in.word("protocol", Protocol.WORDS, Protocol.UNKNOWN);
        if (protocol == Protocol.UNKNOWN && is(tool, "testnetconnection")) {
            protocol = Protocol.TCP;
        }
        String to = in.required("to", "ComputerName");
        String address = in.text("address", "RemoteAddress");
        ProbeAnswer answer = answer(in, tool, protocol, address.isEmpty() ? to : address);
        in.among("attempts", List.of("1", "2"));
        int usual = is(tool, "portqry") && protocol == Protocol.TCP ? TRIES_OF_PORTQRY_TCP : 1;
        return new Probe(in.seen(), in.time("at"), in.text("from"), in.text("sameSubnetAs"), to, address, protocol,
                (int) in.whole("port", 1, 65_535, 0, "a port number from 1 to 65535", "RemotePort"), answer,
                (int) in.whole("attempts", 1, 10_000, usual, "a number of tries from 1 to 10000"), tool);
    }

    /** What came back, read as the tool means it. */
    private static ProbeAnswer answer(Fields in, String tool, Protocol protocol, String address) {
        ProbeAnswer answer = in.word("answer", ProbeAnswer.WORDS, ProbeAnswer.UNKNOWN, "TcpTestSucceeded");
        in.among("answer", ProbeAnswer.WORDS);
        if (answer != ProbeAnswer.SILENT) {
            return answer;
        }
        if (is(tool, "nmap") && protocol == Protocol.UDP) {
            return ProbeAnswer.REFUSED;
        }
        if (is(tool, "testnetconnection") && !Names.isAddress(Names.key(address))) {
            if (in.has("address") || in.has("RemoteAddress")) {
                return ProbeAnswer.NOT_RESOLVED;
            }
            in.doubt("answer", "expected an \"address\" beside it, because Test-NetConnection says false also if the "
                    + "name does not resolve; not used");
            return ProbeAnswer.UNKNOWN;
        }
        return answer;
    }

    private static boolean is(String tool, String name) {
        return !tool.isEmpty() && Words.normal(tool).startsWith(name);
    }

    @Override
    public String kind() {
        return "probe";
    }

    @Override
    public Cited field(String name) {
        return name.equals("attempts") ? seen.cite("attempts", Integer.toString(attempts)) : seen.cite(name);
    }
}
