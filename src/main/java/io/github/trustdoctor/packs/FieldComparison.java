package io.github.trustdoctor.packs;

import io.github.trustdoctor.facts.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** One comparison of a field with literals or with a field of another fact. Facts stand in an array, the matched one first. */
public final class FieldComparison {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}");

    private final int subject;
    private final Field field;
    private final boolean sameness;
    private final boolean wanted;
    private final String order;
    private final Value[] operands;

    /** What a field is compared with: a literal, or a field of the fact at a place. */
    private record Value(Object literal, int place, Field field, int step) {

        Object of(Object[] facts) {
            Object value = field == null ? literal : field.read(facts[place]);
            return step == 0 ? value : next((Number) value, step);
        }

        /** The number beside another; the first and the last that there are have none on the far side. */
        private static Number next(Number number, int step) {
            if (number instanceof Double) {
                return number.doubleValue() + step;
            }
            long whole = number.longValue();
            return whole == Long.MAX_VALUE || whole == Long.MIN_VALUE ? whole : whole + step;
        }
    }

    /**
     * Prepares a comparison.
     *
     * @param facts tells the place and the kind of the facts that it refers to
     * @throws IllegalArgumentException if a kind has no such field, or a field cannot be compared so
     */
    public FieldComparison(Rule.Test test, Joined facts) {
        this.subject = facts.place(test.subject());
        this.field = facts.field(test.subject(), test.field());
        this.sameness = test.operator().charAt(0) != '<' && test.operator().charAt(0) != '>';
        this.wanted = test.operator().equals("==") || test.operator().equals("in");
        this.order = test.operator();
        this.operands = test.operands().stream().map(operand -> value(operand, facts)).toArray(Value[]::new);
    }

    private Value value(Rule.Operand operand, Joined facts) {
        if (operand.binding().isEmpty()) {
            return new Value(literal(operand.literal(), field.type()), -1, null, 0);
        }
        int step = operand.field().endsWith(Rule.Operand.NEXT) ? 1 : operand.field().endsWith(Rule.Operand.BEFORE) ? -1 : 0;
        String path = step == 0 ? operand.field() : operand.field().substring(0, operand.field().indexOf(' '));
        return new Value(null, facts.place(operand.binding()), facts.field(operand.binding(), path), step);
    }

    private static Object literal(String text, Class<?> type) {
        if (type.isEnum()) {
            return constant(text, type);
        }
        return switch (type.getSimpleName()) {
            case "Object" -> NUMBER.matcher(text).matches() ? Long.valueOf(text) : text.startsWith("Answer.") ? constant(text, Answer.class) : text;
            case "String" -> text;
            case "boolean" -> Boolean.valueOf(text);
            case "int" -> Integer.valueOf(text);
            case "long" -> Long.valueOf(text);
            case "double" -> Double.valueOf(text);
            default -> throw new IllegalArgumentException("nothing compares with a " + type.getSimpleName());
        };
    }

    private static Object constant(String text, Class<?> type) {
        String name = text.substring(text.lastIndexOf('.') + 1);
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(type.getSimpleName() + " has no constant " + name);
    }

    /** True if the facts are so. */
    public boolean holds(Object[] facts) {
        Object value = field.read(facts[subject]);
        if (value == null) {
            return false;
        }
        if (!sameness) {
            Object other = operands[0].of(facts);
            return other != null && ordered(compare(value, other));
        }
        for (Value operand : operands) {
            Object other = operand.of(facts);
            if (other == null) {
                return false;
            }
            if (value == other || value.equals(other) || value instanceof Number && compare(value, other) == 0) {
                return wanted;
            }
        }
        return !wanted;
    }

    private boolean ordered(int sign) {
        return switch (order) {
            case "<" -> sign < 0;
            case "<=" -> sign <= 0;
            case ">" -> sign > 0;
            default -> sign >= 0;
        };
    }

    private static int compare(Object one, Object other) {
        if (one instanceof Double || other instanceof Double) {
            return Double.compare(((Number) one).doubleValue(), ((Number) other).doubleValue());
        }
        return Long.compare(((Number) one).longValue(), ((Number) other).longValue());
    }

    /** True for a field of the matched fact that has to equal one literal. */
    public boolean equalsLiteral() {
        return subject == 0 && order.equals("==") && operands[0].field == null && !field.declared();
    }

    /** True for a field of the matched fact that has to equal a field of the next one. */
    public boolean equalsField() {
        return subject == 0 && order.equals("==") && operands[0].field != null && operands[0].place == 1 && !field.declared()
                && !operands[0].field.declared();
    }

    /** The field that it is about. */
    public Field field() {
        return field;
    }

    /** What an {@link #equalsLiteral()} compares with. */
    public Object literal() {
        return operands[0].literal;
    }

    /** What an {@link #equalsField()} compares with. */
    public Field otherField() {
        return operands[0].field;
    }

    /** The facts that one condition is about: the matched one, and others by their bindings, in the order in which it names them. */
    public static final class Joined {

        private final String kind;
        private final Map<String, String> kinds;
        private final List<String> others = new ArrayList<>();

        /**
         * None yet.
         *
         * @param kind  the name of the kind of the matched fact
         * @param kinds those of the others, by their bindings
         */
        public Joined(String kind, Map<String, String> kinds) {
            this.kind = kind;
            this.kinds = kinds;
        }

        int place(String binding) {
            if (binding.isEmpty()) {
                return 0;
            }
            if (!others.contains(binding)) {
                others.add(binding);
            }
            return others.indexOf(binding) + 1;
        }

        Field field(String binding, String path) {
            return Field.of(binding.isEmpty() ? kind : kinds.get(binding), path);
        }

        /** The bindings of the others. */
        public List<String> others() {
            return others;
        }
    }
}
