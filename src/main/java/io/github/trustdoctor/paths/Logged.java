package io.github.trustdoctor.paths;

import io.github.trustdoctor.facts.Answer;
import io.github.trustdoctor.facts.Cited;
import io.github.trustdoctor.facts.Event;
import io.github.trustdoctor.facts.Fact;

/**
 * One entry of an event log, with whose it is and when.
 *
 * @param event     the entry itself
 * @param here      whether it was written at the report's computer
 * @param domain    id of the domain whose controller wrote it; empty if it is not known as a controller
 * @param hostNamed whether its text names the report's computer as Kerberos does: {@code host/} and the full name
 * @param taken     when, in seconds since 1970; the end of time if not observed
 */
public record Logged(Event event, Answer here, String domain, boolean hostNamed, long taken) implements Fact {

    /** The id of the event; 0 if not observed. */
    public int id() {
        return event.id();
    }

    /** The source, such as {@code NETLOGON}; empty if not observed. */
    public String source() {
        return event.source();
    }

    @Override
    public String kind() {
        return "log";
    }

    @Override
    public String pointer() {
        return event.pointer();
    }

    @Override
    public Cited field(String name) {
        return event.field(name);
    }
}
