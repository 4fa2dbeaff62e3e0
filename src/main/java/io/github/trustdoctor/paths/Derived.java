package io.github.trustdoctor.paths;

import io.github.trustdoctor.facts.Fact;
import java.util.ArrayList;
import java.util.List;

/**
 * What follows from a report.
 *
 * @param crossings      the tries to log on over a trust, in the order of the report
 * @param homes          the tries of users of the computer's own domain, in the order of the report, numbered after those
 * @param facts          every derived fact, the crossings included, the homes not
 * @param contradictions observations that cannot all be true
 * @param notJudged      how many tries to log on were left out because there are too many
 */
public record Derived(List<Crossing> crossings, List<Crossing> homes, List<Fact> facts, List<Contradiction> contradictions, int notJudged) {

    /** Every try to log on, by its number. */
    public List<Crossing> tries() {
        List<Crossing> tries = new ArrayList<>(crossings);
        tries.addAll(homes);
        return tries;
    }
}
