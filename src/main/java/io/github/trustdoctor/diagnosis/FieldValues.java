package io.github.trustdoctor.diagnosis;

import io.github.trustdoctor.facts.Declared;
import io.github.trustdoctor.facts.Fact;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Reads fields of facts by name and compares them as rules do. */
final class FieldValues {

    private static final Map<String, Method> ACCESSORS = new ConcurrentHashMap<>();

    private FieldValues() { }

    /**
     * The value of a field, or of a path such as {@code os.kernel}; null if a field that a pack declares was not observed.
     *
     * @throws IllegalStateException if there is no such field
     */
    static Object of(Fact fact, String path) {
        if (fact instanceof Declared declared) {
            return declared.value(path);
        }
        Object value = fact;
        for (String step : path.split("\\.")) {
            value = step(value, step);
        }
        return value;
    }

    private static Object step(Object from, String name) {
        Class<?> type = from.getClass();
        try {
            Method known = ACCESSORS.get(type.getName() + ' ' + name);
            if (known == null) {
                known = type.getMethod(name);
                ACCESSORS.put(type.getName() + ' ' + name, known);
            }
            return known.invoke(from);
        } catch (ReflectiveOperationException none) {
            throw new IllegalStateException(type.getSimpleName() + " has no field " + name, none);
        }
    }

    /**
     * Whether a value compares so with others.
     *
     * @param operator {@code == != < <= > >= in} or {@code not in}
     * @param others   one value, or any number for the last two; texts are read as what the value is
     */
    static boolean holds(Object value, String operator, List<Object> others) {
        if (value == null || others.stream().anyMatch(Objects::isNull)) {
            return false;
        }
        return switch (operator) {
            case "==", "in" -> equalsAny(value, others);
            case "!=", "not in" -> !equalsAny(value, others);
            case "<" -> order(value, others.get(0)) < 0;
            case "<=" -> order(value, others.get(0)) <= 0;
            case ">" -> order(value, others.get(0)) > 0;
            case ">=" -> order(value, others.get(0)) >= 0;
            default -> throw new IllegalStateException("no such operator: " + operator);
        };
    }

    private static boolean equalsAny(Object value, List<Object> others) {
        for (Object other : others) {
            if (same(value, other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(Object value, Object other) {
        if (value instanceof Number) {
            return order(value, other) == 0;
        }
        return other instanceof String text && !(value instanceof String) ? spelled(value).equals(constant(text))
                : value.equals(other);
    }

    /** Whole numbers are compared as such: times are too large for fractions. */
    private static int order(Object value, Object other) {
        boolean whole = whole(value) && whole(other);
        return whole ? Long.compare(Long.parseLong(value.toString()), Long.parseLong(other.toString()))
                : Double.compare(Double.parseDouble(value.toString()), Double.parseDouble(other.toString()));
    }

    private static boolean whole(Object number) {
        return !(number instanceof Double) && number.toString().indexOf('.') < 0;
    }

    /** A value as rules spell it. */
    static String spelled(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    /** The last part of a constant such as {@code Answer.YES}. */
    static String constant(String literal) {
        return literal.substring(literal.lastIndexOf('.') + 1);
    }
}
