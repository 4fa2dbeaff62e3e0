package io.github.trustdoctor.engine;

import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.packs.Field;
import io.github.trustdoctor.packs.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Tells facts apart so far as the rules of one pack can, and no further. Rules see the fields that they name; of a number they
 * see on which side of their literals and of other numbers it is, of a text whether it is one of their literals and which others are
 * the same. Of lists of facts that are alike in all that some rules see, these rules conclude the same of the facts at the same places.
 */
final class Likeness {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private final Map<String, Kind> kinds = new HashMap<>();

    /** What a number of a code stands for. */
    enum Slot {
        /** A value, so far as it has to be told from others. */
        PLAIN,
        /** The upper half of a number of which only the very value tells. */
        HIGH,
        /** Its lower half. */
        LOW,
        /** A text that is compared with others. */
        NAME,
        /** A number that is compared with others. */
        RANK
    }

    /**
     * The fields of one kind of facts that rules name.
     *
     * @param number   number of the kind, from 1
     * @param readings its fields
     * @param slots    what the numbers of its code stand for
     */
    record Kind(int number, List<Reading> readings, Slot[] slots) {

        static Kind of(int number, String type, Map<String, Use> fields) {
            List<Reading> readings = new ArrayList<>();
            List<Slot> slots = new ArrayList<>();
            fields.forEach((name, use) -> {
                Reading reading = Reading.of(Field.of(type, name), name, use, slots.size());
                readings.add(reading);
                slots.addAll(reading.slots());
            });
            return new Kind(number, List.copyOf(readings), slots.toArray(Slot[]::new));
        }

        /** Which numbers of the code stand for those fields. */
        int[] slots(Set<String> names) {
            return readings.stream().filter(reading -> names.contains(reading.name()))
                    .flatMapToInt(reading -> IntStream.range(reading.at(), reading.at() + reading.slots().size())).toArray();
        }
    }

    /**
     * One field as the rules compare it.
     *
     * @param field the field
     * @param name  its name
     * @param use   how it is compared
     * @param at    where its numbers begin in the code of the fact
     * @param slots what they stand for
     */
    record Reading(Field field, String name, Use use, int at, List<Slot> slots) {

        static Reading of(Field field, String name, Use use, int at) {
            Class<?> type = field.type();
            boolean number = type == int.class || type == long.class || type == double.class;
            boolean plain = number ? use.sorted(true).bounds.length > 0 : !use.literals.isEmpty();
            List<Slot> slots = new ArrayList<>();
            if (field.declared()) {
                use.sorted(false);
                slots.addAll(List.of(Slot.PLAIN, Slot.HIGH, Slot.LOW, Slot.NAME));
            } else if (type == boolean.class || type.isEnum() || !use.joined) {
                slots.add(Slot.PLAIN);
            } else {
                slots.addAll(plain ? List.of(Slot.PLAIN) : List.of());
                slots.addAll(number && use.exact ? List.of(Slot.HIGH, Slot.LOW) : List.of(number ? Slot.RANK : Slot.NAME));
            }
            return new Reading(field, name, use, at, List.copyOf(slots));
        }
    }

    /** How a field is compared: with which literals, with fields of other facts, and whether only its very value tells. */
    static final class Use {
        private final Map<String, Integer> literals = new HashMap<>();
        private double[] bounds = {};
        private boolean joined;
        private boolean exact;

        /** Finds the numbers among the literals: all of them if the field is a number. */
        private Use sorted(boolean number) {
            bounds = literals.keySet().stream().filter(text -> number || NUMBER.matcher(text).matches()).mapToDouble(Double::parseDouble).sorted().toArray();
            return this;
        }

        /** Between which literals a number is, or which one it is. */
        int side(double number) {
            int at = Arrays.binarySearch(bounds, number);
            return at >= 0 ? 2 * at + 1 : -2 * (at + 1);
        }

        /** Which literal a text is; -1 if none. */
        int literal(Object text) {
            Integer known = literals.get(text);
            return known == null ? -1 : known;
        }
    }

    Likeness(List<Rule> rules) {
        Map<String, Map<String, Use>> uses = uses(rules);
        uses.forEach((type, fields) -> kinds.put(type, Kind.of(kinds.size() + 1, type, fields)));
    }

    /** What those rules name: fields, by kinds of facts. */
    static Map<String, Map<String, Use>> uses(List<Rule> rules) {
        Map<String, Map<String, Use>> uses = new TreeMap<>();
        for (Rule rule : rules) {
            Map<String, String> types = new HashMap<>();
            for (Rule.Pattern pattern : rule.patterns()) {
                types.put("", pattern.type());
                uses.computeIfAbsent(pattern.type(), any -> new LinkedHashMap<>());
                pattern.conditions().forEach(condition -> condition.anyOf().forEach(test -> note(test, types, uses)));
                types.put(pattern.binding(), pattern.type());
            }
        }
        return uses;
    }

    private static void note(Rule.Test test, Map<String, String> types, Map<String, Map<String, Use>> uses) {
        Use use = use(types.get(test.subject()), test.field(), uses);
        for (Rule.Operand operand : test.operands()) {
            if (operand.binding().isEmpty()) {
                use.literals.putIfAbsent(operand.literal(), use.literals.size());
            } else {
                String field = plain(operand.field());
                Use other = use(types.get(operand.binding()), field, uses);
                boolean exact = !field.equals(operand.field()) || inexact(test.field(), types.get(test.subject()))
                        || inexact(field, types.get(operand.binding()));
                use.joined = true;
                other.joined = true;
                use.exact |= exact;
                other.exact |= exact;
            }
        }
    }

    private static Use use(String type, String field, Map<String, Map<String, Use>> uses) {
        return uses.computeIfAbsent(type, any -> new LinkedHashMap<>()).computeIfAbsent(field, any -> new Use());
    }

    /** The field of an operand, without the step to the number beside it. */
    private static String plain(String field) {
        int space = field.indexOf(' ');
        return space < 0 ? field : field.substring(0, space);
    }

    /** True for numbers with fractions, and for what a pack declares: they are compared with numbers of any kind. */
    private static boolean inexact(String field, String type) {
        Field read = Field.of(type, field);
        return read.type() == double.class || read.declared();
    }

    /** What the rules name of a kind of facts; null if nothing. */
    Kind kind(Fact fact) {
        return kinds.get(fact.kindName());
    }

    /** The same by the name of the kind. */
    Kind kind(String name) {
        return kinds.get(name);
    }

    /** How many kinds of facts the rules name. */
    int kinds() {
        return kinds.size();
    }
}
