package io.github.trustdoctor.diagnosis;

import io.github.trustdoctor.facts.Fact;
import java.util.List;

/**
 * What one rule concluded from one set of facts.
 *
 * @param rule     id of the rule, which is also that of its sentence: a claim's id, alone or with a dot and a word
 * @param verb     what it concludes
 * @param target   the cause, group of causes, or resolution that it is about; empty if none
 * @param strength how much it says
 * @param facts    the facts that it rests on, in the order in which the rule names them
 */
public record Evidence(String rule, Verb verb, String target, Strength strength, List<Fact> facts) { }
