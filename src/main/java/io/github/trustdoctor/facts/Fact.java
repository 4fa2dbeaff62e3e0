package io.github.trustdoctor.facts;

/**
 * One typed, immutable thing that is known about a site: observed, or derived from what was observed.
 *
 * <p>A fact can be asked for its fields by name, so that the wording of a pack can cite them without knowing Java.
 */
public interface Fact {

    /** The name under which rules ask for this kind of fact, such as {@code Probe}. */
    default String kindName() {
        return getClass().getSimpleName();
    }

    /** The name under which the wording of a pack cites this kind of fact, such as {@code probe}. */
    String kind();

    /** JSON pointer to the observation, or, for a derived fact, to the first observation that it rests on. */
    String pointer();

    /**
     * The value of a field as a reader wants to see it, and where it was read.
     *
     * @throws IllegalArgumentException if this kind of fact has no such field
     */
    Cited field(String name);

    /** A fresh complaint about a field that this kind of fact does not have. */
    default IllegalArgumentException noField(String name) {
        return new IllegalArgumentException("a fact of kind " + kind() + " has no field " + name);
    }
}
