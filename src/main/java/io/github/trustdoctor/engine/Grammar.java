package io.github.trustdoctor.engine;

import io.github.trustdoctor.engine.Tokens.Kind;
import io.github.trustdoctor.engine.Tokens.Token;
import io.github.trustdoctor.packs.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What may stand in a condition and in a conclusion.
 *
 * <pre>
 * condition  = test { "||" test }
 * test       = [ binding "." ] field ( comparison operand | [ "not" ] "in" "(" operand { "," operand } ")" )
 * comparison = "==" | "!=" | "&lt;" | "&lt;=" | "&gt;" | "&gt;="
 * operand    = number | "true" | "false" | text | constant | binding "." field
 * conclusion = "conclude." verb "(" id { "," target } { "," strength } { "," binding } ")" ";"
 * </pre>
 *
 * A field may be a path, such as {@code os.kernel}; a binding begins with {@code $}, a constant with a capital letter. A
 * target and a strength stand there once or not at all.
 */
final class Grammar {

    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");
    private static final Pattern FIELD = Pattern.compile("[a-z]\\w*(\\.[a-z]\\w*)*");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z]\\w*(\\.[A-Z]\\w*)+");
    private static final Pattern BINDING = Pattern.compile("\\$\\w+");
    private static final Pattern NO_TEXT = Pattern.compile("-?\\d+|true|false|-|\\s.*|.*\\s|" + CONSTANT);
    private static final String COLLECTOR = "conclude.";
    private static final String STRENGTH = "Strength.";

    private Grammar() { }

    /**
     * Reads a condition.
     *
     * @throws IllegalArgumentException that says what was expected and what was found, if it is none
     */
    static Rule.Condition condition(String text) {
        Tokens tokens = Tokens.of(text);
        List<Rule.Test> anyOf = new ArrayList<>();
        do {
            anyOf.add(test(tokens));
        } while (tokens.skip("||"));
        tokens.expectEnd();
        return new Rule.Condition(text.strip().replaceAll("\\s+", " "), List.copyOf(anyOf));
    }

    private static Rule.Test test(Tokens tokens) {
        Path left = path(tokens.expect(Kind.NAME, "a field"));
        if (tokens.skip("not")) {
            tokens.expect("in");
            return new Rule.Test(left.binding, left.field, "not in", operands(tokens));
        }
        if (tokens.skip("in")) {
            return new Rule.Test(left.binding, left.field, "in", operands(tokens));
        }
        Token comparison = tokens.take();
        if (!COMPARISONS.contains(comparison.text()) || comparison.kind() != Kind.SIGN) {
            throw Tokens.unexpected("one of == != < <= > >= in, not in", comparison);
        }
        return new Rule.Test(left.binding, left.field, comparison.text(), List.of(operand(tokens.take())));
    }

    private static List<Rule.Operand> operands(Tokens tokens) {
        List<Rule.Operand> operands = new ArrayList<>();
        tokens.expect("(");
        do {
            operands.add(operand(tokens.take()));
        } while (tokens.skip(","));
        tokens.expect(")");
        return List.copyOf(operands);
    }

    private static Rule.Operand operand(Token token) {
        String text = token.text();
        return switch (token.kind()) {
            case NUMBER -> literal(text);
            case TEXT -> literal(plain(text));
            case NAME -> text.equals("true") || text.equals("false") || CONSTANT.matcher(text).matches() ? literal(text)
                    : reference(text);
            case SIGN, END -> throw Tokens.unexpected("something to compare with", token);
        };
    }

    private static Rule.Operand literal(String text) {
        return new Rule.Operand(text, "", "");
    }

    /** A text that reads like one of the other literals could not be told from it. */
    private static String plain(String text) {
        if (NO_TEXT.matcher(text).matches()) {
            throw Tokens.unexpected("a text that is no number, true, false, constant or hyphen and has no blank at its ends",
                    '"' + text + '"');
        }
        return text;
    }

    private static Rule.Operand reference(String text) {
        Path path = path(text);
        if (path.binding.isEmpty()) {
            throw Tokens.unexpected("a literal, a constant such as Answer.YES or a field of another fact such as $logon.link",
                    text);
        }
        return new Rule.Operand("", path.binding, path.field);
    }

    /** A field and the binding of the fact that has it; no binding for the fact that is matched. */
    private record Path(String binding, String field) { }

    private static Path path(String text) {
        int dot = text.startsWith("$") ? text.indexOf('.') : -1;
        String field = text.substring(dot + 1);
        if (!FIELD.matcher(field).matches()) {
            throw Tokens.unexpected("a field", text);
        }
        return new Path(text.substring(0, Math.max(dot, 0)), field);
    }

    /**
     * What a rule concludes.
     *
     * @param verb     the method of the collector
     * @param id       the id that it concludes by
     * @param target   what it is about; empty if nothing is named
     * @param strength how much it says; empty if it does not tell
     * @param facts    the bindings that it concludes from
     */
    record Conclusion(String verb, String id, String target, String strength, List<String> facts) { }

    /**
     * Reads a conclusion.
     *
     * @throws IllegalArgumentException that says what was expected and what was found, if it is none
     */
    static Conclusion conclusion(String text) {
        Tokens tokens = Tokens.of(text);
        String verb = tokens.expect(Kind.NAME, "one conclusion such as conclude.proves( ... );");
        if (!verb.startsWith(COLLECTOR)) {
            throw Tokens.unexpected("one conclusion such as conclude.proves( ... );", verb);
        }
        tokens.expect("(");
        String id = tokens.expect(Kind.TEXT, "the id of the rule");
        boolean more = tokens.skip(",");
        String target = "";
        if (more && tokens.peek().kind() == Kind.TEXT) {
            target = tokens.take().text();
            more = tokens.skip(",");
        }
        String strength = "";
        if (more && tokens.peek().text().startsWith(STRENGTH)) {
            strength = tokens.take().text().substring(STRENGTH.length());
            more = tokens.skip(",");
        }
        List<String> facts = new ArrayList<>();
        for (; more; more = tokens.skip(",")) {
            facts.add(binding(tokens.take()));
        }
        tokens.expect(")");
        tokens.expect(";");
        tokens.expectEnd();
        return new Conclusion(verb.substring(COLLECTOR.length()), id, target, strength, List.copyOf(facts));
    }

    private static String binding(Token token) {
        if (!BINDING.matcher(token.text()).matches()) {
            throw Tokens.unexpected("a fact such as $logon", token);
        }
        return token.text();
    }
}
