package io.github.trustdoctor.packs;

import io.github.trustdoctor.facts.Declared;
import io.github.trustdoctor.facts.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Tells which packs a report concerns, whatever number of packs there is: each fact is held only against what is asked of
 * facts of its kind. Thread-safe.
 */
public final class Symptoms {

    private final Map<String, List<Asked>> byKind = new HashMap<>();
    private final List<String> packs;

    private record Asked(int number, String pack, List<FieldComparison[]> conditions) {

        /** Facts of a kind that a pack declares are seen by that pack alone. */
        boolean sees(Fact fact) {
            return !(fact instanceof Declared declared) || declared.of().pack().equals(pack);
        }

        boolean holds(Fact fact) {
            Object[] facts = {fact};
            for (FieldComparison[] anyOf : conditions) {
                if (!holds(anyOf, facts)) {
                    return false;
                }
            }
            return true;
        }

        private static boolean holds(FieldComparison[] anyOf, Object[] facts) {
            for (FieldComparison comparison : anyOf) {
                if (comparison.holds(facts)) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * The symptoms of packs.
     *
     * @param symptoms by the id of the pack
     * @throws IllegalArgumentException if one asks for what facts do not have
     */
    public Symptoms(Map<String, List<Symptom>> symptoms) {
        packs = symptoms.keySet().stream().sorted().toList();
        symptoms.forEach((pack, ofPack) -> ofPack.forEach(symptom -> add(pack, symptom.pattern())));
    }

    private void add(String pack, Rule.Pattern pattern) {
        FieldComparison.Joined alone = new FieldComparison.Joined(pattern.type(), Map.of());
        List<FieldComparison[]> conditions = new ArrayList<>();
        for (Rule.Condition condition : pattern.conditions()) {
            conditions.add(condition.anyOf().stream().map(test -> new FieldComparison(test, alone)).toArray(FieldComparison[]::new));
        }
        byKind.computeIfAbsent(pattern.type(), any -> new ArrayList<>()).add(new Asked(packs.indexOf(pack), pack, List.copyOf(conditions)));
    }

    /** The ids of the packs that one of the facts concerns. */
    public SortedSet<String> concerned(List<Fact> facts) {
        boolean[] known = new boolean[packs.size()];
        for (Fact fact : facts) {
            List<Asked> ofKind = byKind.get(fact.kindName());
            for (int i = 0; ofKind != null && i < ofKind.size(); i++) {
                Asked asked = ofKind.get(i);
                known[asked.number()] |= !known[asked.number()] && asked.sees(fact) && asked.holds(fact);
            }
        }
        SortedSet<String> concerned = new TreeSet<>();
        for (int i = 0; i < known.length; i++) {
            if (known[i]) {
                concerned.add(packs.get(i));
            }
        }
        return concerned;
    }
}
