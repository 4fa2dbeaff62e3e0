package io.github.trustdoctor.packs;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;

/**
 * One condition of a mutant, as the engine asks it: of the fact that is matched, and of one other at most.
 *
 * @param text  what tells the condition from others: the kind of fact and the condition itself
 * @param other the binding of the other fact that it looks at; empty if it looks at none
 * @param anyOf its tests
 */
record Comparison(String text, String other, List<Compared> anyOf) {

    /** One test. */
    private record Compared(String operator, Side left, List<Side> right) { }

    /**
     * What stands on one side of a test: a value, or a field.
     *
     * @param value   the value; null for a field
     * @param ofOther whether it is a field of the other fact
     * @param path    the field, or the fields one of another
     * @param step    what is added to the field, a number
     */
    private record Side(Object value, boolean ofOther, List<Method> path, int step) { }

    /** A condition on a kind of fact, where other facts are bound already. */
    static Comparison of(String type, Rule.Condition condition, Map<String, String> bound, RuleFile file) {
        Set<String> others = new TreeSet<>();
        for (Rule.Test test : condition.anyOf()) {
            others.add(test.subject());
            test.operands().forEach(operand -> others.add(operand.binding()));
        }
        others.remove("");
        if (others.size() > 1) {
            throw new IllegalArgumentException("expected a condition on one other fact at most, found " + condition.text());
        }
        List<Compared> anyOf = new ArrayList<>();
        for (Rule.Test test : condition.anyOf()) {
            Side left = field(test.subject(), test.field(), type, bound, file);
            anyOf.add(new Compared(test.operator(), left, test.operands().stream().map(operand ->
                    operand.binding().isEmpty() ? new Side(file.value(operand), false, List.of(), 0)
                            : field(operand.binding(), operand.field(), type, bound, file)).toList()));
        }
        return new Comparison(type + ' ' + condition.text(), String.join("", others), anyOf);
    }

    /** A field, a path of fields, or a field and the number next to it, such as {@code freshSince - 1}. */
    private static Side field(String binding, String written, String type, Map<String, String> bound, RuleFile file) {
        Class<?> of = file.type(binding.isEmpty() ? type : bound.get(binding));
        String[] parts = written.split(" ");
        List<Method> path = new ArrayList<>();
        for (String name : parts[0].split("\\.")) {
            path.add(accessor(of, name));
            of = path.get(path.size() - 1).getReturnType();
        }
        return new Side(null, !binding.isEmpty(), path, parts.length == 1 ? 0 : parts[1].equals("-") ? -1 : 1);
    }

    private static Method accessor(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException unknown) {
            throw new IllegalArgumentException(type.getSimpleName() + " has no field " + name, unknown);
        }
    }

    /** Whether it holds of a fact, given the other one. */
    boolean holds(Object fact, Object other) {
        for (Compared test : anyOf) {
            if (holds(test, fact, other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(Compared test, Object fact, Object other) {
        Object left = value(test.left, fact, other);
        boolean in = test.operator.equals("in");
        if (!in && !test.operator.equals("not in")) {
            return holds(left, test.operator, value(test.right.get(0), fact, other));
        }
        for (Side right : test.right) {
            if (holds(left, "==", value(right, fact, other))) {
                return in;
            }
        }
        return !in;
    }

    private static Object value(Side side, Object fact, Object other) {
        if (side.value != null) {
            return side.value;
        }
        try {
            Object value = side.ofOther ? other : fact;
            for (Method accessor : side.path) {
                value = accessor.invoke(value);
            }
            return side.step == 0 ? value : next((Long) value, side.step);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(side.path + " cannot be read", broken);
        }
    }

    /** The number beside a time; the beginning and the end of time have none. */
    private static long next(long time, int step) {
        return time == Long.MAX_VALUE || time == Long.MIN_VALUE ? time : time + step;
    }

    private static boolean holds(Object left, String operator, Object right) {
        return switch (operator) {
            case "==" -> same(left, right);
            case "!=" -> !same(left, right);
            case "<" -> order(left, right) < 0;
            case "<=" -> order(left, right) <= 0;
            case ">" -> order(left, right) > 0;
            case ">=" -> order(left, right) >= 0;
            default -> throw new IllegalArgumentException("no comparison " + operator);
        };
    }

    private static boolean same(Object left, Object right) {
        return left instanceof Number ? order(left, right) == 0 : left.equals(right);
    }

    private static int order(Object left, Object right) {
        return left instanceof Double || right instanceof Double
                ? Double.compare(((Number) left).doubleValue(), ((Number) right).doubleValue())
                : Long.compare(((Number) left).longValue(), ((Number) right).longValue());
    }

    /** The condition as one on the matched fact alone. */
    Predicate1<Object> alone() {
        return new Alone(this);
    }

    /** The condition as one on the matched fact and the other. */
    Predicate2<Object, Object> joined() {
        return new Joined(this);
    }

    /** Drools takes two conditions of equal hash for one, which it then asks once. */
    private record Alone(Comparison condition) implements Predicate1<Object>, HashedExpression {

        @Override
        public boolean test(Object fact) {
            return condition.holds(fact, null);
        }

        @Override
        public String getExpressionHash() {
            return condition.text;
        }
    }

    private record Joined(Comparison condition) implements Predicate2<Object, Object>, HashedExpression {

        @Override
        public boolean test(Object fact, Object other) {
            return condition.holds(fact, other);
        }

        @Override
        public String getExpressionHash() {
            return condition.text;
        }
    }
}
