package io.github.trustdoctor.packs;

import io.github.trustdoctor.facts.DeclaredKind;
import io.github.trustdoctor.paths.Kind;
import io.github.trustdoctor.paths.Kinds;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Whether the kinds of facts, fields and constants that patterns ask for are there, and compare. */
final class PatternBinding {

    private static final Set<String> NUMBERS = Set.of("int", "long", "double");
    private static final int MOST_OTHERS = 2;

    private final Map<String, Kind> bound = new HashMap<>();
    private final List<DeclaredKind> declared;
    private final Wrong wrong;

    /** Takes what is wrong. */
    interface Wrong {

        /**
         * Something is wrong.
         *
         * @param message what was expected, what was found, what to do
         * @param word    the word that it is about, if it stands where the pattern stands
         */
        void tell(String message, String... word);
    }

    /**
     * For the patterns of one rule.
     *
     * @param declared the kinds of facts that the pack declares
     */
    PatternBinding(List<DeclaredKind> declared, Wrong wrong) {
        this.declared = declared;
        this.wrong = wrong;
    }

    /** The kind of the facts that a pattern bound. */
    Optional<Kind> kind(String binding) {
        return Optional.ofNullable(bound.get(binding));
    }

    /** Looks at what one pattern asks for; those that it refers to come before it. */
    void check(Rule.Pattern pattern) {
        Optional<Kind> kind = Kind.named(pattern.type(), declared);
        if (kind.isEmpty()) {
            wrong.tell("expected a kind of facts, found " + pattern.type()
                    + "; rules/facts.md names them all");
            return;
        }
        pattern.conditions().forEach(condition -> condition(condition, kind.get()));
        if (!pattern.binding().isEmpty()) {
            bound.put(pattern.binding(), kind.get());
        }
    }

    private void condition(Rule.Condition condition, Kind kind) {
        Set<String> others = new TreeSet<>();
        for (Rule.Test test : condition.anyOf()) {
            others.add(test.subject());
            test.operands().forEach(operand -> others.add(operand.binding()));
            Class<?> type = type(test.subject(), test.field(), kind);
            if (type != null) {
                comparison(test, type, kind);
            }
        }
        others.remove("");
        if (others.size() > MOST_OTHERS) {
            wrong.tell("expected a condition on " + MOST_OTHERS + " other facts at most, found " + condition.text() + "; divide it");
        }
    }

    private void comparison(Rule.Test test, Class<?> type, Kind kind) {
        String name = test.subject().isEmpty() ? test.field() : test.subject() + '.' + test.field();
        boolean ordered = test.operator().startsWith("<") || test.operator().startsWith(">");
        if (ordered && !NUMBERS.contains(type.getSimpleName())) {
            wrong.tell("expected a number before " + test.operator() + ", found " + name + ", which is " + words(type) + "; compare with == or !=", name);
            return;
        }
        for (Rule.Operand operand : test.operands()) {
            if (operand.binding().isEmpty()) {
                literal(name, operand.literal(), type);
                boolean lower = operand.literal().equals(operand.literal().toLowerCase(Locale.ROOT));
                expect(lower || type != String.class || !declares(test.subject(), kind), "expected a text in lower case to compare with " + name
                        + ", found " + operand.literal() + "; texts of declared kinds are compared in lower case", operand.literal());
            } else {
                Class<?> other = type(operand.binding(), operand.field(), kind);
                boolean same = other == null || other == type || isNumber(other) && isNumber(type);
                expect(same, "expected " + words(type) + " to compare with " + name + ", found " + operand.binding() + '.' + operand.field()
                        + ", which is " + (same ? "" : words(other)) + "; compare like with like", operand.binding() + '.' + operand.field());
            }
        }
    }

    private boolean declares(String binding, Kind kind) {
        Kind from = binding.isEmpty() ? kind : bound.get(binding);
        return from != null && !from.ownClass();
    }

    private void literal(String field, String literal, Class<?> type) {
        boolean fits = switch (type.getSimpleName()) {
            case "String" -> true;
            case "boolean" -> literal.equals("true") || literal.equals("false");
            case "int", "long", "double" -> number(literal, type);
            default -> type.isEnum() && constants(type).contains(literal.substring(literal.lastIndexOf('.') + 1))
                    && List.of(literal.split("\\.")).contains(type.getSimpleName());
        };
        expect(fits, "expected " + words(type) + " to compare with " + field + ", found " + (literal.isEmpty() ? "\"\"" : literal)
                + (type.isEnum() ? "; there are " + String.join(", ", constants(type)) : "; compare like with like"), literal);
    }

    private static boolean number(String literal, Class<?> type) {
        try {
            return type == int.class ? Integer.parseInt(literal) <= Integer.MAX_VALUE : Long.parseLong(literal) <= Long.MAX_VALUE;
        } catch (NumberFormatException other) {
            return false;
        }
    }

    private static boolean isNumber(Class<?> type) {
        return NUMBERS.contains(type.getSimpleName());
    }

    private static List<String> constants(Class<?> type) {
        List<String> constants = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            constants.add(((Enum<?>) constant).name());
        }
        return constants;
    }

    private static String words(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "String" -> "a text";
            case "boolean" -> "true or false";
            case "int", "long", "double" -> "a number";
            default -> type.isEnum() ? "a constant of " + type.getSimpleName() : "a fact";
        };
    }

    /** What a field, or a path of fields, holds; null if there is none, or its fact is of no known kind. */
    private Class<?> type(String binding, String path, Kind kind) {
        Kind from = binding.isEmpty() ? kind : bound.get(binding);
        if (from == null) {
            return null;
        }
        String[] steps = path.split("\\.");
        Class<?> type = from.field(steps[0]).orElse(null);
        expect(type != null, Binding.missing("a field of " + from.name(), steps[0], from.fields()), binding.isEmpty() ? path : binding + '.' + path);
        for (int i = 1; i < steps.length && type != null; i++) {
            Optional<Method> field = Kinds.field(type, steps[i]);
            expect(field.isPresent(), Binding.missing("a field of " + type.getSimpleName(), steps[i], Kinds.fields(type).keySet()),
                    binding.isEmpty() ? path : binding + '.' + path);
            type = field.map(Method::getReturnType).orElse(null);
        }
        return type;
    }

    private void expect(boolean sound, String message, String word) {
        if (!sound) {
            wrong.tell(message, word);
        }
    }
}
