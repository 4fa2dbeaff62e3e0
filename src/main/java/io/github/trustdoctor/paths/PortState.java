package io.github.trustdoctor.paths;

import io.github.trustdoctor.facts.Answer;
import io.github.trustdoctor.facts.Cited;
import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.facts.Probe;
import io.github.trustdoctor.facts.Protocol;

/**
 * What is known of one port of one controller, seen from the report's computer.
 *
 * @param domain     id of the controller's domain
 * @param controller name of the controller
 * @param protocol   TCP or UDP
 * @param port       port number
 * @param state      what it came to
 * @param why        why the state is unknown
 * @param hostUp     whether the controller answered anything else, or anybody else
 * @param taken      when the newest probe was made, in seconds since 1970; the end of time if not observed
 * @param tries      how often it was tried in vain
 * @param probe      the probe that decides
 * @param upPointer  where it is seen that the controller is up; empty if it is not
 * @param upWords    what showed that, such as {@code TCP 389}; empty if nothing did
 */
public record PortState(String domain, String controller, Protocol protocol, int port, State state, Why why,
                        Answer hostUp, long taken, int tries, Probe probe, String upPointer, String upWords)
        implements Fact {

    /** What the probes of a port came to. */
    public enum State { OPEN, REFUSED, SILENT, UNKNOWN }

    /** Why the state of a port is not known. */
    public enum Why {
        KNOWN, ONE_TRY, OPEN_OR_FILTERED, ELSEWHERE, NOT_RESOLVED, CONTRADICTORY;

        String words() {
            return switch (this) {
                case KNOWN -> "";
                case ONE_TRY -> "one try only";
                case OPEN_OR_FILTERED -> "open or filtered: no answer needed";
                case ELSEWHERE -> "probed from another host only";
                case NOT_RESOLVED -> "the name did not resolve";
                case CONTRADICTORY -> "the probes contradict each other";
            };
        }
    }

    @Override
    public String kind() {
        return "port";
    }

    @Override
    public String pointer() {
        return probe.pointer();
    }

    @Override
    public Cited field(String name) {
        return switch (name) {
            case "controller" -> probe.seen().cite("to", controller);
            case "protocol" -> probe.seen().cite("protocol", protocol.name());
            case "tries" -> probe.seen().cite("attempts", tries == 1 ? "1 try" : tries + " tries");
            case "why" -> probe.seen().cite("answer", why.words());
            case "up" -> new Cited(upWords, upPointer);
            case "told" -> state == State.UNKNOWN ? field("why") : probe.field("answer");
            default -> probe.field(name);
        };
    }
}
