package io.github.trustdoctor.diagnosis;

import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.packs.Rule;
import java.util.List;
import java.util.Map;

/** What a rule concludes from the facts for which it holds, without the engine. */
final class Conclusion {

    private Conclusion() { }

    /** What the rule would tell the collector. */
    static Evidence of(Rule rule, Map<String, Fact> bound) {
        Conclusions conclude = new Conclusions();
        Fact[] facts = rule.facts().stream().map(bound::get).toArray(Fact[]::new);
        String id = rule.id();
        String target = rule.target();
        switch (rule.verb()) {
            case "proves" -> conclude.proves(id, target, facts);
            case "refutes" -> conclude.refutes(id, target, facts);
            case "supports" -> conclude.supports(id, target, Strength.valueOf(rule.strength()), facts);
            case "opposes" -> conclude.opposes(id, target, Strength.valueOf(rule.strength()), facts);
            case "misses" -> conclude.misses(id, target, facts);
            case "foresees" -> conclude.foresees(id, target, facts);
            case "covers" -> conclude.covers(id, facts);
            case "stretches" -> conclude.stretches(id, facts);
            case "excludes" -> conclude.excludes(id, target, facts);
            case "notes" -> conclude.notes(id, facts);
            case "warns" -> conclude.warns(id, target, facts);
            default -> throw new IllegalStateException("rule " + id + " concludes with " + rule.verb());
        }
        return conclude.evidence().get(0);
    }

    /** What the rule concludes, whatever the facts. */
    static Verb verb(Rule rule) {
        return of(bare(rule), Map.of()).verb();
    }

    /** How much it says, whatever the facts. */
    static Strength strength(Rule rule) {
        return of(bare(rule), Map.of()).strength();
    }

    private static Rule bare(Rule rule) {
        return new Rule(rule.id(), rule.name(), rule.place(), rule.patterns(), rule.verb(), rule.target(),
                rule.strength(), List.of());
    }
}
