package io.github.trustdoctor.diagnosis;

/** What is said of a cause. */
public enum Verdict {
    /** Present, and on the path of the logon. */
    CONFIRMED,
    /** Not decided. */
    OPEN,
    /** Absent, or off the path of the logon. */
    RULED_OUT
}
