package io.github.trustdoctor.diagnosis;

/** What a diagnosis comes to; the exit status of the command line. */
public enum Outcome {
    /** Logons over the trust were tried, none failed, and one is known to have been let in by a controller. */
    NOTHING_WRONG(0),
    /** At least one cause is confirmed. */
    CAUSE_CONFIRMED(1),
    /** A logon failed or may have failed, and what was observed does not decide why. */
    UNDECIDED(2),
    /** No article of the knowledge base treats this, or all its causes are ruled out. */
    OUTSIDE(3);

    private final int status;

    Outcome(int status) {
        this.status = status;
    }

    /** The exit status that tells it. */
    public int status() {
        return status;
    }
}
