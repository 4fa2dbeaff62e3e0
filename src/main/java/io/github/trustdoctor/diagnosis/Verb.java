package io.github.trustdoctor.diagnosis;

/** What a rule concludes. */
public enum Verb {
    /** Speaks for a cause. */
    FOR,
    /** Speaks against a cause. */
    AGAINST,
    /** Something that would speak for or against a cause was not observed. */
    UNSEEN,
    /** What a cause will do once those that mask it are gone. */
    FORESEES,
    /** The article states that it treats this try to log on. */
    COVERS,
    /** The situation is not in the article, but its mechanism is the same. */
    STRETCHES,
    /** The article does not treat this try to log on. */
    EXCLUDES,
    /** Something worth telling that concerns no cause. */
    NOTES,
    /** Something to mind with a resolution. */
    WARNS
}
