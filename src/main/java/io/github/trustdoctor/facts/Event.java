package io.github.trustdoctor.facts;

import java.time.Instant;
import java.util.Optional;

/**
 * One entry of an event log.
 *
 * @param seen   its place in the report
 * @param id     event id from 1 to 65535; 0 if not observed
 * @param log    the log, such as {@code System}; empty if not observed
 * @param source the source, such as {@code NETLOGON}; empty if not observed
 * @param on     the computer; empty means the report's computer
 * @param at     when, if observed
 * @param status the status in its data, if any
 * @param text   its message or data; empty if not observed
 */
public record Event(Observation seen, int id, String log, String source, String on, Optional<Instant> at,
                    StatusCode status, String text) implements Observed {

    static Event read(Fields in) {
        return new Event(in.seen(), (int) in.whole("id", 1, 65_535, 0, "an event id from 1 to 65535"),
                in.text("log"), in.text("source"), in.text("on"), in.time("at"), Logon.code(in, "status"),
                in.text("text"));
    }

    @Override
    public String kind() {
        return "event";
    }

    @Override
    public Cited field(String name) {
        return name.equals("status") ? seen.cite("status", status.code()) : seen.cite(name);
    }
}
