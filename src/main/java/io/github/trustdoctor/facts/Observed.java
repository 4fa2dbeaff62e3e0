package io.github.trustdoctor.facts;

/** A fact that was observed: it stands in the site report, at a place that it knows. */
public interface Observed extends Fact {

    /** Where it stands and how it was written. */
    Observation seen();

    @Override
    default String pointer() {
        return seen().pointer();
    }

    @Override
    default Cited field(String name) {
        return seen().cite(name);
    }
}
