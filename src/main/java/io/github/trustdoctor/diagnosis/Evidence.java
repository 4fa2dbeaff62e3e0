package io.github.trustdoctor.diagnosis;

import io.github.trustdoctor.facts.Fact;
import java.util.List;

/**
 * What one rule concluded from one set of facts.
 *
 * @param rule       id of the rule, which is also that of its sentence: a claim's id, alone or with a dot and a word
 * @param verb       what it concludes
 * @param target     the cause, group of causes or resolution that it is about; empty if none
 * @param strength   how much it says
 * @param facts      the facts that it rests on, in the order in which the rule names them
 * @param path       number of the try to log on that it is about; -1 if it is about all of them
 * @param controller name of the controller that it is about; empty if it is about all of them
 */
public record Evidence(String rule, Verb verb, String target, Strength strength, List<Fact> facts, int path,
                       String controller) {

    /** Evidence about the try and the controller that its facts name first. */
    static Evidence of(String rule, Verb verb, String target, Strength strength, Fact... facts) {
        return new Evidence(rule, verb, target, strength, List.of(facts), Subjects.path(facts),
                Subjects.controller(facts));
    }

    /** The same, concluded from other facts. */
    public Evidence from(Fact... others) {
        return of(rule, verb, target, strength, others);
    }

    /** True if it is about that try, or about all of them. */
    boolean concerns(int number) {
        return path < 0 || path == number;
    }
}
