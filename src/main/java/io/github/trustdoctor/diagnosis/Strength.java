package io.github.trustdoctor.diagnosis;

/** How much a piece of evidence says. */
public enum Strength {
    /** It decides. */
    PROVES,
    STRONG, MODERATE, WEAK
}
