package io.github.trustdoctor.facts;

/**
 * Something that the collector could not see, and why.
 *
 * @param seen its place in the report
 * @param what what was not seen
 * @param why  why not, such as {@code access-denied} or {@code tool-missing}; empty if not observed
 */
public record NotCollected(Observation seen, String what, String why) implements Observed {

    static NotCollected read(Fields in) {
        in.text("note");
        return new NotCollected(in.seen(), in.required("what"), in.text("why"));
    }

    @Override
    public String kind() {
        return "gap";
    }
}
