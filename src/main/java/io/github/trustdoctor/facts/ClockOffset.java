package io.github.trustdoctor.facts;

/**
 * How far the computer's clock is from another host's.
 *
 * @param seen     its place in the report
 * @param against  the other host
 * @param measured whether a number was observed
 * @param seconds  the other clock minus this one, in seconds; 0 if none was observed
 * @param outside  whether the other host is a time source that takes its time from no domain, such as a public NTP server
 */
public record ClockOffset(Observation seen, String against, boolean measured, double seconds, Answer outside)
        implements Observed {

    static ClockOffset read(Fields in) {
        in.text("source");
        var offset = in.number("offsetSeconds", "a number of seconds such as -0.6");
        return new ClockOffset(in.seen(), in.required("against"), offset.isPresent(), offset.orElse(0.0),
                in.answer("outside"));
    }

    /** The size of the offset, in seconds, whatever its sign. */
    public double size() {
        return Math.abs(seconds);
    }

    @Override
    public String kind() {
        return "clock";
    }
}
