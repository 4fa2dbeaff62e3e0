package io.github.trustdoctor.paths;

import java.util.List;

/**
 * Observations that cannot all be true.
 *
 * @param message  what contradicts what
 * @param pointers JSON pointers to the observations
 */
public record Contradiction(String message, List<String> pointers) { }
