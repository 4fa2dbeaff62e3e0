package io.github.trustdoctor.paths;

import io.github.trustdoctor.facts.Fact;
import java.util.List;

/**
 * What follows from a report.
 *
 * @param crossings      the tries to log on over a trust, in the order of the report
 * @param facts          every derived fact, the crossings included
 * @param contradictions observations that cannot all be true
 * @param notJudged      how many tries to log on were left out because there are too many
 */
public record Derived(List<Crossing> crossings, List<Fact> facts, List<Contradiction> contradictions, int notJudged) { }
