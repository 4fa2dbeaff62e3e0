package io.github.trustdoctor.diagnosis;

import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.packs.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * The one collector into which rules conclude. Each method takes the rule's id, what it is about, and the facts that the
 * conclusion rests on; their fields fill the sentence of that id.
 */
public final class Conclusions {

    private final List<Evidence> evidence = new ArrayList<>();

    /** The facts decide that the cause is present and on the path of the logon. */
    public void proves(String rule, String cause, Fact... facts) {
        add(rule, Verb.FOR, cause, Strength.PROVES, facts);
    }

    /** The facts decide that the cause is absent, or off the path of the logon. */
    public void refutes(String rule, String cause, Fact... facts) {
        add(rule, Verb.AGAINST, cause, Strength.PROVES, facts);
    }

    /** The facts speak for the cause without deciding. */
    public void supports(String rule, String cause, Strength strength, Fact... facts) {
        add(rule, Verb.FOR, cause, strength, facts);
    }

    /** The facts speak against the cause without deciding. */
    public void opposes(String rule, String cause, Strength strength, Fact... facts) {
        add(rule, Verb.AGAINST, cause, strength, facts);
    }

    /** Something that bears on the cause was not observed. */
    public void misses(String rule, String cause, Fact... facts) {
        add(rule, Verb.UNSEEN, cause, Strength.WEAK, facts);
    }

    /** What the cause will do once those that mask it are gone. */
    public void foresees(String rule, String cause, Fact... facts) {
        add(rule, Verb.FORESEES, cause, Strength.WEAK, facts);
    }

    /** The article states that it treats this try to log on. */
    public void covers(String rule, Fact... facts) {
        add(rule, Verb.COVERS, "", Strength.PROVES, facts);
    }

    /** The situation is not in the article, but its mechanism is the same. */
    public void stretches(String rule, Fact... facts) {
        add(rule, Verb.STRETCHES, "", Strength.STRONG, facts);
    }

    /** The article does not treat this try to log on, because these of its causes are off the path. */
    public void excludes(String rule, String causes, Fact... facts) {
        add(rule, Verb.EXCLUDES, causes, Strength.PROVES, facts);
    }

    /** Something worth telling that concerns no cause. */
    public void notes(String rule, Fact... facts) {
        add(rule, Verb.NOTES, "", Strength.WEAK, facts);
    }

    /** Something to mind with the resolution, if it is offered. */
    public void warns(String rule, String resolution, Fact... facts) {
        add(rule, Verb.WARNS, resolution, Strength.STRONG, facts);
    }

    /**
     * What a rule concludes, given as data.
     *
     * @param facts those that the rule names, in its order
     * @throws IllegalStateException if there is no such conclusion
     */
    public void add(Rule rule, Fact... facts) {
        String id = rule.id();
        String target = rule.target();
        switch (rule.verb()) {
            case "proves" -> proves(id, target, facts);
            case "refutes" -> refutes(id, target, facts);
            case "supports" -> supports(id, target, Strength.valueOf(rule.strength()), facts);
            case "opposes" -> opposes(id, target, Strength.valueOf(rule.strength()), facts);
            case "misses" -> misses(id, target, facts);
            case "foresees" -> foresees(id, target, facts);
            case "covers" -> covers(id, facts);
            case "stretches" -> stretches(id, facts);
            case "excludes" -> excludes(id, target, facts);
            case "notes" -> notes(id, facts);
            case "warns" -> warns(id, target, facts);
            default -> throw new IllegalStateException("rule " + id + " concludes with " + rule.verb());
        }
    }

    private void add(String rule, Verb verb, String target, Strength strength, Fact... facts) {
        evidence.add(Evidence.of(rule, verb, target, strength, facts));
    }

    /** Everything concluded so far, in no particular order. */
    public List<Evidence> evidence() {
        return List.copyOf(evidence);
    }
}
