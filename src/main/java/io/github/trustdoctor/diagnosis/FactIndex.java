package io.github.trustdoctor.diagnosis;

import io.github.trustdoctor.facts.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import io.github.trustdoctor.packs.Field;

/** Finds facts by their type and the value of a field, in the order in which they were given. */
final class FactIndex {

    private final Map<String, List<Fact>> byType = new HashMap<>();
    private final Map<String, Map<Object, List<Fact>>> byField = new HashMap<>();

    FactIndex(List<Fact> facts) {
        for (Fact fact : facts) {
            byType.computeIfAbsent(fact.kindName(), type -> new ArrayList<>()).add(fact);
        }
    }

    /** The facts of a type, by its simple name. */
    List<Fact> of(String type) {
        return byType.getOrDefault(type, List.of());
    }

    /** The facts of a type whose field has that value. */
    List<Fact> with(String type, String field, Object value) {
        return byField.computeIfAbsent(type + '.' + field, key -> byValue(of(type), field)).getOrDefault(value, List.of());
    }

    private static Map<Object, List<Fact>> byValue(List<Fact> facts, String field) {
        Map<Object, List<Fact>> byValue = new HashMap<>();
        for (Fact fact : facts) {
            byValue.computeIfAbsent(Field.read(fact, field), value -> new ArrayList<>()).add(fact);
        }
        return byValue;
    }
}
