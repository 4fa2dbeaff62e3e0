package io.github.trustdoctor.engine;

import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.packs.Field;
import io.github.trustdoctor.packs.Rule;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Tells lists of facts apart so far as the rules of one pack can, and no further. Rules see the fields that they name; of a
 * number they see on which side of their literals and of other numbers it is, of a text whether it is one of their literals and
 * which others are the same. Two lists with the same key lead to the same conclusions about the facts at the same places.
 */
final class Likeness {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private final Map<String, Kind> kinds = new HashMap<>();

    /** What the rules read of one kind of facts. */
    private record Kind(int number, Reading[] readings) { }

    /** One field as the rules compare it. */
    private record Reading(Field field, Use use) { }

    /** How a field is compared: with which literals, with fields of other facts, and whether only its very value tells. */
    private static final class Use {
        private final Map<String, Integer> literals = new HashMap<>();
        private double[] bounds = {};
        private boolean joined;
        private boolean exact;

        private Use sorted() {
            bounds = literals.keySet().stream().filter(text -> NUMBER.matcher(text).matches()).mapToDouble(Double::parseDouble).sorted().toArray();
            return this;
        }
    }

    /** A key; equal keys are equal situations. */
    record Key(int[] code, int hash) {

        private Key(int[] code) {
            this(code, Arrays.hashCode(code));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.hash == hash && Arrays.equals(key.code, code);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    Likeness(List<Rule> rules) {
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
        uses.forEach((type, fields) -> kinds.put(type, new Kind(kinds.size() + 1, fields.entrySet().stream()
                .map(field -> new Reading(Field.of(type, field.getKey()), field.getValue().sorted())).toArray(Reading[]::new))));
    }

    private static void note(Rule.Test test, Map<String, String> types, Map<String, Map<String, Use>> uses) {
        Use use = use(types.get(test.subject()), test.field(), uses);
        for (Rule.Operand operand : test.operands()) {
            if (operand.binding().isEmpty()) {
                use.literals.putIfAbsent(operand.literal(), use.literals.size());
            } else {
                int space = operand.field().indexOf(' ');
                Use other = use(types.get(operand.binding()), space < 0 ? operand.field() : operand.field().substring(0, space), uses);
                use.joined = true;
                other.joined = true;
                boolean exact = space >= 0 || inexact(test.field(), types.get(test.subject())) || inexact(operand.field(), types.get(operand.binding()));
                use.exact |= exact;
                other.exact |= exact;
            }
        }
    }

    private static Use use(String type, String field, Map<String, Map<String, Use>> uses) {
        return uses.computeIfAbsent(type, any -> new LinkedHashMap<>()).computeIfAbsent(field, any -> new Use());
    }

    /** True if a rule asks for facts of that kind. */
    boolean sees(Fact fact) {
        return kinds.containsKey(fact.kindName());
    }

    /** True for numbers with fractions, and for what a pack declares: they are compared with numbers of any kind. */
    private static boolean inexact(String field, String type) {
        int space = field.indexOf(' ');
        Field read = Field.of(type, space < 0 ? field : field.substring(0, space));
        return read.type() == double.class || read.declared();
    }

    /** The key of a list of facts, all of which a rule {@link #sees}. */
    Key key(List<Fact> facts) {
        return new Writing(facts.size()).of(facts);
    }

    /** A key while it is made. */
    private final class Writing {

        private static final int MISSING = -1;
        private static final int USUAL = 12;

        private final Map<Object, Integer> names = new HashMap<>();
        private int[] code;
        private int length;
        private long[] ranked;
        private int[] places;
        private int ranks;

        Writing(int facts) {
            this.code = new int[facts * USUAL];
            this.ranked = new long[facts];
            this.places = new int[facts];
        }

        Key of(List<Fact> facts) {
            for (Fact fact : facts) {
                Kind kind = kinds.get(fact.kindName());
                add(kind.number());
                for (Reading reading : kind.readings()) {
                    value(reading.field().read(fact), reading.use());
                }
            }
            rank();
            return new Key(Arrays.copyOf(code, length));
        }

        private void value(Object value, Use use) {
            if (value instanceof Boolean flag) {
                add(flag ? 1 : 0);
            } else if (value instanceof Enum<?> constant) {
                add(constant.ordinal());
            } else if (value instanceof Number number) {
                number(number, use);
            } else if (value == null) {
                add(MISSING);
            } else {
                text(value, use);
            }
        }

        private void text(Object value, Use use) {
            if (!use.literals.isEmpty()) {
                add(value instanceof String text ? use.literals.getOrDefault(text, MISSING) : MISSING);
            }
            if (use.joined) {
                Integer known = names.putIfAbsent(value, names.size());
                add(known == null ? names.size() - 1 : known);
            }
        }

        private void number(Number number, Use use) {
            if (use.bounds.length > 0) {
                int at = Arrays.binarySearch(use.bounds, number.doubleValue());
                add(at >= 0 ? 2 * at + 1 : -2 * (at + 1));
            }
            if (use.exact) {
                long bits = number instanceof Double fraction ? Double.doubleToLongBits(fraction) : number.longValue();
                add((int) (bits >>> Integer.SIZE));
                add((int) bits);
            } else if (use.joined) {
                later(number.longValue());
            }
        }

        /** Of a number that is compared with others it is told last how many different ones are smaller. */
        private void later(long number) {
            if (ranks == ranked.length) {
                ranked = Arrays.copyOf(ranked, ranks * 2 + 1);
                places = Arrays.copyOf(places, ranks * 2 + 1);
            }
            ranked[ranks] = number;
            places[ranks++] = length;
            add(0);
        }

        private void rank() {
            long[] sorted = Arrays.copyOf(ranked, ranks);
            Arrays.sort(sorted);
            int different = 0;
            for (int i = 0; i < ranks; i++) {
                different += i == 0 || sorted[i] != sorted[i - 1] ? 1 : 0;
                sorted[different - 1] = sorted[i];
            }
            for (int i = 0; i < ranks; i++) {
                code[places[i]] = Arrays.binarySearch(sorted, 0, different, ranked[i]);
            }
        }

        private void add(int one) {
            if (length == code.length) {
                code = Arrays.copyOf(code, length * 2 + 1);
            }
            code[length++] = one;
        }
    }
}
