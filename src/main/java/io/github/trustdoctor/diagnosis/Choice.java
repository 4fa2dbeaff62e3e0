package io.github.trustdoctor.diagnosis;

import io.github.trustdoctor.facts.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One choice of facts for a rule.
 *
 * @param bound the facts by the names under which the rule refers to them, in its order
 * @param parts what there is for each pattern, in its order
 */
record Choice(Map<String, Fact> bound, List<Choice.Part> parts) {

    /**
     * What a choice of facts has for one pattern.
     *
     * @param fact    the fact that was chosen; null if there is none that is about the same thing, or none is wanted; for a
     *                pattern that must not match, the one that does
     * @param failing numbers of its conditions that do not hold
     * @param holds   whether the pattern holds
     */
    record Part(Fact fact, List<Integer> failing, boolean holds) {

        /** How much of it is lacking. */
        int lacking() {
            return holds ? 0 : Math.max(1, failing.size());
        }
    }

    /** The choice of no facts. */
    static final Choice NONE = new Choice(Map.of(), List.of());

    /** Whether all of the rule holds. */
    boolean holds() {
        return prefix() == parts.size();
    }

    /** How many patterns hold before the first that does not. */
    int prefix() {
        int prefix = 0;
        while (prefix < parts.size() && parts.get(prefix).holds) {
            prefix++;
        }
        return prefix;
    }

    /** How much is lacking. */
    int lacking() {
        int lacking = 0;
        for (Part part : parts) {
            lacking += part.lacking();
        }
        return lacking;
    }

    /** This choice and what there is for one more pattern. */
    Choice with(String name, Fact fact, Part part) {
        Map<String, Fact> bound = new LinkedHashMap<>(this.bound);
        if (fact != null) {
            bound.put(name, fact);
        }
        List<Part> parts = new ArrayList<>(this.parts);
        parts.add(part);
        return new Choice(bound, parts);
    }
}
