package io.github.trustdoctor.facts;

/**
 * A value cited from a fact.
 *
 * @param text    the value as a reader wants to see it; empty if it was not observed
 * @param pointer JSON pointer to where it was read; empty if it stands nowhere in the report
 */
public record Cited(String text, String pointer) { }
