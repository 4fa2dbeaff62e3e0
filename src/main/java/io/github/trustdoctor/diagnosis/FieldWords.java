package io.github.trustdoctor.diagnosis;

import io.github.trustdoctor.facts.Answer;
import io.github.trustdoctor.facts.Cited;
import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.packs.Field;
import io.github.trustdoctor.packs.Rule;
import io.github.trustdoctor.paths.Terms;
import io.github.trustdoctor.paths.Terms.Shape;
import io.github.trustdoctor.paths.Terms.Term;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says in words which value a field has, and which it would have to have. */
final class FieldWords {

    private static final String UNSEEN = "not observed";

    /** What is left of a question if one of the answers is not wanted. */
    private static final Map<String, String> OTHERS = Map.of("Answer.YES", "no or " + UNSEEN,
            "Answer.NO", "yes or " + UNSEEN, "Answer.UNKNOWN", "yes or no");

    private FieldWords() { }

    /** The field and its value, such as {@code trustType Uplevel (2)} or {@code from the cache: no}. */
    static String found(Fact fact, String field) {
        Term term = term(fact, field);
        Object value = Field.read(fact, field);
        String said = unseen(fact, field) ? UNSEEN : said(value, term.shape());
        String cited = cited(fact, field).text();
        if (term.shape() == Shape.ID && !cited.isEmpty()) {
            said = cited;
        }
        boolean question = value instanceof Answer || value instanceof Boolean || said.equals(UNSEEN);
        return term.words() + (question ? ": " : " ") + said + (says(cited, said, term) ? " (" + cited + ")" : "");
    }

    /** Whether what the report holds says more than the value. */
    private static boolean says(String cited, String said, Term term) {
        boolean shown = term.shape() == Shape.PLAIN || term.shape() == Shape.OPTIONAL || term.shape() == Shape.VERSION;
        return shown && !cited.isEmpty() && !cited.equalsIgnoreCase(said) && !cited.equals("true")
                && !cited.equals("false");
    }

    /** What the report holds for a field, and where. */
    static Cited cited(Fact fact, String field) {
        Term term = term(fact, field);
        return term.cited().isEmpty() ? new Cited("", fact.pointer()) : fact.field(term.cited());
    }

    /** Whether nobody observed the field. A "no" that is drawn from a field of the report needs that field. */
    static boolean unseen(Fact fact, String field) {
        Object value = Field.read(fact, field);
        Term term = term(fact, field);
        boolean drawn = Boolean.FALSE.equals(value) && term.shape() == Shape.PLAIN && !term.cited().isEmpty();
        return unseen(value, term.shape()) || drawn && cited(fact, field).text().isEmpty();
    }

    private static Term term(Fact fact, String field) {
        return Terms.of(fact.kindName(), field);
    }

    private static boolean unseen(Object value, Shape shape) {
        return value == null || switch (shape) {
            case TIME -> value.equals(Long.MAX_VALUE) || value.equals(Long.MIN_VALUE);
            case VERSION -> value.equals(0);
            case OPTIONAL -> false;
            case PLAIN, PLACE, ID -> value.equals("") || spelled(value).equals("UNKNOWN");
        };
    }

    /** The value that a field of a type would have to have. */
    static String needed(String type, Rule.Test test, Map<String, Fact> bound) {
        Shape shape = Terms.of(type, test.field()).shape();
        List<String> values = new ArrayList<>();
        for (Rule.Operand operand : test.operands()) {
            values.add(operand.binding().isEmpty() ? literal(operand.literal(), shape)
                    : referred(bound.get(operand.binding()), operand.field()));
        }
        int last = values.size() - 1;
        String all = String.join(", ", values.subList(0, last)) + (last > 0 ? " or " : "") + values.get(last);
        boolean time = shape == Shape.TIME;
        return switch (test.operator()) {
            case "!=" -> OTHERS.getOrDefault(test.operands().get(0).literal(), "other than " + all);
            case "not in" -> "other than " + all;
            case "<" -> (time ? "before " : "below ") + all;
            case "<=" -> all + (time ? " or before" : " or less");
            case ">" -> (time ? "after " : "above ") + all;
            case ">=" -> all + (time || shape == Shape.VERSION ? " or later" : " or more");
            default -> all;
        };
    }

    private static String literal(String literal, Shape shape) {
        return switch (shape) {
            case TIME -> time(Long.parseLong(literal));
            case VERSION -> version(Integer.parseInt(literal));
            default -> literal.isEmpty() ? "none" : word(literal);
        };
    }

    /** A constant in words; a text or a number as it is. */
    private static String word(String literal) {
        String constant = constant(literal);
        boolean isConstant = constant.length() < literal.length() && Character.isUpperCase(constant.charAt(0));
        return literal.equals("true") ? "yes" : literal.equals("false") ? "no" : !isConstant ? literal
                : constant.equals("UNKNOWN") ? UNSEEN : Terms.value(constant);
    }

    private static String referred(Fact fact, String field) {
        Term term = term(fact, field);
        String said = said(Field.read(fact, field), term.shape());
        return term.shape() == Shape.TIME ? said + " (" + term.words() + ")" : said;
    }

    private static String said(Object value, Shape shape) {
        if (unseen(value, shape)) {
            return UNSEEN;
        }
        return switch (shape) {
            case TIME -> time((Long) value);
            case VERSION -> version((Integer) value);
            default -> value instanceof Boolean yes ? (yes ? "yes" : "no")
                    : value instanceof Enum<?> constant ? Terms.value(constant.name())
                    : value.equals("") ? "none" : value.toString();
        };
    }

    private static String version(int kernel) {
        return kernel == 0 ? UNSEEN : kernel / 100 + "." + kernel % 100;
    }

    private static String time(long seconds) {
        return LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC).toString().replace('T', ' ') + " UTC";
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
