package io.github.trustdoctor.engine;

import io.github.trustdoctor.diagnosis.Conclusions;
import io.github.trustdoctor.diagnosis.Evidence;
import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.packs.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.kie.api.runtime.KieSession;

/**
 * The rules of one pack, ready to run. What was concluded of one list of facts is remembered, so far as there is room, and holds of
 * every other list that the rules cannot tell from it: thousands of sites are often alike in all but their names.
 */
final class RuleBase {

    private final Evidence[] conclusions;
    private final int[] counts;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Sessions sessions;
    private final Likeness likeness;
    private final Memory memory;

    RuleBase(String pack, List<Rule> rules, Memory memory) {
        this.conclusions = new Evidence[rules.size()];
        this.counts = new int[rules.size()];
        for (int i = 0; i < conclusions.length; i++) {
            Conclusions ofNothing = new Conclusions();
            ofNothing.add(rules.get(i));
            conclusions[i] = ofNothing.evidence().get(0);
            counts[i] = rules.get(i).facts().size();
            numbers.put(rules.get(i).id(), i);
        }
        this.sessions = new Sessions(RuleModel.base(pack, rules));
        this.likeness = new Likeness(rules);
        this.memory = memory;
    }

    /**
     * What the rules conclude, in the order of the rules, and of the facts for each rule.
     *
     * @param fire runs a session over facts
     */
    List<Evidence> conclude(List<Fact> facts, BiFunction<KieSession, List<Fact>, Conclusions> fire) {
        List<Fact> seen = new ArrayList<>(facts.size());
        for (Fact fact : facts) {
            if (likeness.sees(fact)) {
                seen.add(fact);
            }
        }
        Likeness.Key key = likeness.key(seen);
        int[] known = memory.recall(this, key);
        if (known == null) {
            known = noted(sessions.use(session -> fire.apply(session, seen)).evidence(), seen);
            memory.keep(this, key, known);
        }
        return told(known, seen);
    }

    /** Conclusions as numbers: that of the rule, then those of its facts, one after the other. */
    private int[] noted(List<Evidence> evidence, List<Fact> facts) {
        Map<Fact, Integer> places = new IdentityHashMap<>();
        for (int i = 0; i < facts.size(); i++) {
            places.put(facts.get(i), i);
        }
        List<int[]> notes = new ArrayList<>(evidence.size());
        int length = 0;
        for (Evidence one : evidence) {
            int[] note = new int[1 + one.facts().size()];
            note[0] = numbers.get(one.rule());
            for (int i = 1; i < note.length; i++) {
                note[i] = places.get(one.facts().get(i - 1));
            }
            notes.add(note);
            length += note.length;
        }
        notes.sort(Comparator.comparingInt((int[] note) -> note[0]).thenComparing(Arrays::compare));
        int[] all = new int[length];
        int at = 0;
        for (int[] note : notes) {
            System.arraycopy(note, 0, all, at, note.length);
            at += note.length;
        }
        return all;
    }

    private List<Evidence> told(int[] notes, List<Fact> facts) {
        List<Evidence> told = new ArrayList<>();
        for (int at = 0; at < notes.length;) {
            int number = notes[at++];
            Fact[] on = new Fact[counts[number]];
            for (int i = 0; i < on.length; i++) {
                on[i] = facts.get(notes[at++]);
            }
            told.add(conclusions[number].from(on));
        }
        return told;
    }
}
