package io.github.trustdoctor.paths;

import io.github.trustdoctor.facts.Answer;
import io.github.trustdoctor.facts.Cited;
import io.github.trustdoctor.facts.Event;
import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.facts.Names;

/**
 * One entry of an event log, and what it is to the report's computer.
 *
 * @param event   the entry itself
 * @param here    whether it stands in a log of the report's computer
 * @param domain  id of the domain in the log of whose controller it stands; empty if that is not known
 * @param namesIt whether its text names the report's computer
 * @param taken   when, in seconds since 1970; the end of time if not observed
 */
public record Logged(Event event, Answer here, String domain, boolean namesIt, long taken) implements Fact {

    private static final String MAKER = "microsoft-windows-";

    /** The event id; 0 if not observed. */
    public int id() {
        return event.id();
    }

    /** The source in small letters, without {@code Microsoft-Windows-}: such as {@code netlogon}; empty if not observed. */
    public String source() {
        String key = Names.key(event.source());
        return key.startsWith(MAKER) ? key.substring(MAKER.length()) : key;
    }

    /** The name of the status in its data, such as {@code ACCESS_DENIED}; empty if not observed. */
    public String status() {
        return event.status().name();
    }

    @Override
    public String kind() {
        return "event";
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
