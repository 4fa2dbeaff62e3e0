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
        conclude.add(rule, rule.facts().stream().map(bound::get).toArray(Fact[]::new));
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
