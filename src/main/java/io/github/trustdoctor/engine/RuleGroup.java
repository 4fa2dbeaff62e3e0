package io.github.trustdoctor.engine;

import io.github.trustdoctor.diagnosis.Conclusions;
import io.github.trustdoctor.diagnosis.Evidence;
import io.github.trustdoctor.engine.Likeness.Kind;
import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.packs.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Rules of one pack that look at the same kinds of facts, in a knowledge base of their own, which is made when it is first needed. */
final class RuleGroup {

    private final String pack;
    private final List<Rule> rules;
    private final Evidence[] conclusions;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[][] slots;
    private final int[] needed;
    private volatile Sessions sessions;

    RuleGroup(String pack, List<Rule> rules, Likeness likeness) {
        this.pack = pack;
        this.rules = rules;
        this.conclusions = new Evidence[rules.size()];
        for (int i = 0; i < conclusions.length; i++) {
            Conclusions ofNothing = new Conclusions();
            ofNothing.add(rules.get(i));
            conclusions[i] = ofNothing.evidence().get(0);
            numbers.put(rules.get(i).id(), i);
        }
        this.slots = new int[likeness.kinds() + 1][];
        Likeness.uses(rules).forEach((type, uses) -> {
            Kind kind = likeness.kind(type);
            slots[kind.number()] = kind.slots(uses.keySet());
        });
        this.needed = rules.stream().flatMap(rule -> rule.patterns().stream()).map(Rule.Pattern::type).distinct()
                .filter(type -> rules.stream().allMatch(rule -> needs(rule, type))).mapToInt(type -> likeness.kind(type).number()).toArray();
    }

    private static boolean needs(Rule rule, String type) {
        return rule.patterns().stream().anyMatch(pattern -> pattern.kind() != Rule.Kind.NOT && pattern.type().equals(type));
    }

    /** Kinds of facts without which none of the rules concludes anything, by number. */
    int[] needed() {
        return needed;
    }

    /** Which numbers of the code of a fact of that kind the rules can tell apart; null if they do not ask for such facts. */
    int[] slots(Kind kind) {
        return slots[kind.number()];
    }

    /** The rules, ready to run. */
    Sessions sessions() {
        Sessions made = sessions;
        if (made == null) {
            synchronized (this) {
                made = sessions;
                if (made == null) {
                    made = new Sessions(RuleModel.base(pack, rules));
                    sessions = made;
                }
            }
        }
        return made;
    }

    /** Conclusions as numbers: that of the rule, then those of its facts, one after the other, in the order of the rules. */
    int[] noted(List<Evidence> evidence, List<Fact> facts) {
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

    /** Adds the conclusions that were noted, now of those facts that they see of a scene. */
    void tell(int[] notes, Scene.View view, List<Evidence> to) {
        for (int at = 0; at < notes.length;) {
            int number = notes[at++];
            Fact[] on = new Fact[rules.get(number).facts().size()];
            for (int i = 0; i < on.length; i++) {
                on[i] = view.fact(notes[at++]);
            }
            to.add(conclusions[number].from(on));
        }
    }
}
