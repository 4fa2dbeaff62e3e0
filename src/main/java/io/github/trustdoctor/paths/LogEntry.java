package io.github.trustdoctor.paths;

import io.github.trustdoctor.facts.Cited;
import io.github.trustdoctor.facts.Event;
import io.github.trustdoctor.facts.Fact;

/**
 * An entry of the event log of a host of one of the domains. An entry whose text names several users who try to log on is
 * one fact for each of them.
 *
 * @param domain   id of the host's domain; {@code ?} if not known
 * @param id       event id; 0 if not observed
 * @param here     whether the host is the report's computer
 * @param source   the source in small letters, without a leading {@code Microsoft-Windows-}; empty if not observed
 * @param account  a user who tries to log on and whose name stands in the text, in the form in which users are compared;
 *                 empty if it names none
 * @param namesOwn whether the DNS name or the NetBIOS name of the computer's own domain stands in the text
 * @param namesComputer whether a name of the report's computer stands in the text
 * @param namesHost whether its text names the report's computer as Kerberos does: {@code host/} and the full name
 * @param taken    when, in seconds since 1970; the end of time if not observed
 * @param event    the entry itself
 */
public record LogEntry(String domain, boolean here, int id, String source, String account, boolean namesOwn,
                       boolean namesComputer, boolean namesHost, long taken, Event event)
        implements Fact {

    /** True if it is known when it was written. */
    public boolean dated() {
        return taken != Long.MAX_VALUE;
    }

    /** The name of the status in its data, such as {@code ACCESS_DENIED}; empty if not observed. */
    public String status() {
        return event.status().name();
    }

    @Override
    public String kind() {
        return "entry";
    }

    @Override
    public String pointer() {
        return event.pointer();
    }

    @Override
    public Cited field(String name) {
        return name.equals("host") ? event.field("on") : event.field(name);
    }
}
