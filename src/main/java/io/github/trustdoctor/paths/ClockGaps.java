package io.github.trustdoctor.paths;

import io.github.trustdoctor.facts.ClockOffset;
import io.github.trustdoctor.facts.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares the clocks that the report's computer was compared with: those of domains, and those outside of every domain. */
final class ClockGaps {

    /** The earliest and the latest of the clocks of a domain, or the one clock of a time source. */
    private record Span(String id, String name, double earliest, double latest, String pointer) {

        Span with(double seconds) {
            return new Span(id, name, Math.min(earliest, seconds), Math.max(latest, seconds), pointer);
        }
    }

    private final Map<String, Span> domains = new LinkedHashMap<>();
    private final Map<String, Span> sources = new LinkedHashMap<>();

    /** A clock of a domain. */
    void of(DomainView domain, ClockOffset clock) {
        add(domains, domain.id(), domain.name(), clock);
    }

    /** A clock that is taken up if it is outside of every domain. */
    void outside(ClockOffset clock) {
        if (clock.measured() && clock.outside().yes()) {
            add(sources, clock.against(), clock.against(), clock);
        }
    }

    private static void add(Map<String, Span> spans, String id, String name, ClockOffset clock) {
        double seconds = clock.seconds();
        Span known = spans.get(id);
        spans.put(id, known == null ? new Span(id, name, seconds, seconds, clock.pointer()) : known.with(seconds));
    }

    /** Every domain with every other one, and with every source outside. */
    List<Fact> facts() {
        List<Fact> found = new ArrayList<>();
        for (Span domain : domains.values()) {
            domains.values().stream().filter(other -> other != domain).forEach(other -> found.add(gap(domain, other, false)));
            sources.values().forEach(source -> found.add(gap(domain, source, true)));
        }
        return found;
    }

    private static ClockGap gap(Span one, Span other, boolean outside) {
        double least = Math.max(one.earliest - other.latest, other.earliest - one.latest);
        double most = Math.max(one.latest - other.earliest, other.latest - one.earliest);
        return new ClockGap(one.id, other.id, outside, Math.max(0, least), most, one.name, other.name, one.pointer);
    }
}
