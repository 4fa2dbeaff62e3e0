package io.github.trustdoctor.paths;

import io.github.trustdoctor.facts.Cited;
import io.github.trustdoctor.facts.ClockOffset;
import io.github.trustdoctor.facts.Fact;

/**
 * How far the computer's clock is from that of a domain.
 *
 * @param domain id of the domain
 * @param clock  the measurement, against the domain itself or one of its controllers
 */
public record ClockOf(String domain, ClockOffset clock) implements Fact {

    /** The size of the offset, in seconds, whatever its sign. */
    public double size() {
        return clock.size();
    }

    @Override
    public String kind() {
        return "clock";
    }

    @Override
    public String pointer() {
        return clock.pointer();
    }

    @Override
    public Cited field(String name) {
        return clock.field(name);
    }
}
