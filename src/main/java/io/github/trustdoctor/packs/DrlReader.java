package io.github.trustdoctor.packs;

import io.github.trustdoctor.facts.Problem;
import io.github.trustdoctor.packs.DeclarationReader.Declaration;
import io.github.trustdoctor.packs.Tokens.Kind;
import io.github.trustdoctor.packs.Tokens.Token;
import io.github.trustdoctor.packs.Tokens.Unexpected;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads one file of rules: the part of DRL that asks for facts and draws one conclusion. Whatever else DRL can do is refused
 * where it begins, so that a pack is knowledge and no program.
 *
 * <pre>
 * file       = "package" name ";" { "import" name ";" } [ "global" Conclusions "conclude" ";" ] { declaration | rule }
 * rule       = "rule" "id: a sentence" "when" { fact } "then" conclusion "end"
 * fact       = [ "not" | "exists" ] [ $binding ":" ] Kind "(" [ condition { "," condition } ] ")"
 * condition  = test { "||" test }
 * test       = [ $binding "." ] field ( comparison operand | [ "not" ] "in" "(" operand { "," operand } ")" )
 * comparison = "==" | "!=" | "&lt;" | "&lt;=" | "&gt;" | "&gt;="
 * operand    = number | "true" | "false" | text | Constant.OF_A_KIND | $binding "." field
 * conclusion = "conclude." verb "(" id [ "," target ] [ "," Strength.S ] { "," $binding } ")" ";"
 * </pre>
 */
public final class DrlReader {

    private static final String GLOBAL = "io.github.trustdoctor.diagnosis.Conclusions";
    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");
    private static final List<String> VERBS = List.of("proves", "refutes", "supports", "opposes", "misses", "foresees", "covers",
            "stretches", "excludes", "notes", "warns");
    private static final List<String> STRENGTHS = List.of("STRONG", "MODERATE", "WEAK");
    private static final Pattern ID = Pattern.compile("([A-Z][A-Za-z0-9]*(?:\\.[a-z0-9-]+)?): \\S.*");
    private static final Pattern PACKAGE = Pattern.compile("rules\\.[a-z][a-z0-9_]*");
    private static final Pattern KIND = Pattern.compile("[A-Z]\\w*");
    private static final Pattern FIELD = Pattern.compile("[a-z]\\w*(\\.[a-z]\\w*)*");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z]\\w*(\\.[A-Z]\\w*)+");
    private static final Pattern BINDING = Pattern.compile("\\$[a-z]\\w*");
    private static final Pattern NO_TEXT = Pattern.compile("-?\\d+|true|false|-|\\s.*|.*\\s|" + CONSTANT);
    private static final List<String> BEGINNINGS = List.of("rule", "declare");
    private static final int MOST_RULES = 1000;
    private static final int MOST_PATTERNS = 30;
    private static final int MOST_CONDITIONS = 100;
    private static final int MOST_OPERANDS = 200;
    private static final int MOST_PROBLEMS = 100;
    private static final String STRENGTH = "Strength.";

    /**
     * What came of reading one file.
     *
     * @param rules    its rules, in the order of the file, without those that are wrong
     * @param declared the kinds of facts that it declares
     * @param problems everything that is wrong
     */
    public record ReadRules(List<Rule> rules, List<Declaration> declared, List<Problem> problems) { }

    private final Tokens tokens;
    private final List<Rule> rules = new ArrayList<>();
    private final List<Declaration> declared = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private Set<String> bound = Set.of();

    private DrlReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Reads the rules of one file.
     *
     * @param file how messages and {@link Rule#place} call it
     * @param drl  what stands in it
     */
    public static ReadRules read(String file, String drl) {
        DrlReader reader = new DrlReader(Tokens.of(file, drl));
        reader.file();
        return new ReadRules(List.copyOf(reader.rules), List.copyOf(reader.declared), List.copyOf(reader.problems));
    }

    /**
     * Reads what is asked of one fact, as a rule asks for it, without a binding.
     *
     * @throws IllegalArgumentException that says what was expected and what was found
     */
    static Rule.Pattern symptom(String text) {
        DrlReader reader = new DrlReader(Tokens.of("", text));
        try {
            Rule.Pattern pattern = reader.pattern();
            Token next = reader.tokens.peek();
            boolean single = pattern.kind() == Rule.Kind.FACT && pattern.binding().isEmpty();
            checked(next, single && next.kind() == Kind.END, "one fact such as Crossing( failed != Answer.NO ) and nothing else");
            return pattern;
        } catch (Unexpected wrong) {
            throw new IllegalArgumentException(wrong.getMessage().replace("the end of the file", "nothing more"));
        }
    }

    private void file() {
        try {
            head();
        } catch (Unexpected wrong) {
            refuse(wrong);
            tokens.passTo(BEGINNINGS);
        }
        while (tokens.peek().kind() != Kind.END) {
            try {
                if (tokens.skip("declare")) {
                    declared.add(new DeclarationReader(tokens).read());
                } else {
                    checked(tokens.peek(), rules.size() < MOST_RULES, "at most " + MOST_RULES + " rules in a file");
                    rules.add(rule());
                }
            } catch (Unexpected wrong) {
                refuse(wrong);
                if (problems.size() >= MOST_PROBLEMS) {
                    return;
                }
                tokens.take();
                tokens.passTo(BEGINNINGS);
            }
        }
    }

    private void refuse(Unexpected wrong) {
        problems.add(tokens.problem(wrong.token(), wrong.getMessage()));
    }

    private void head() throws Unexpected {
        tokens.expect("package", " and a name");
        Token name = tokens.peek();
        tokens.expect(Kind.NAME, "the name of a package");
        if (!PACKAGE.matcher(name.text()).matches()) {
            throw new Unexpected("a package such as rules.kb1234567", name);
        }
        tokens.skip(";");
        while (tokens.skip("import")) {
            Token imported = tokens.peek();
            tokens.expect(Kind.NAME, "the name of a kind of facts");
            if (!imported.text().startsWith("io.github.trustdoctor.")) {
                throw new Unexpected("a kind of facts, such as io.github.trustdoctor.paths.Crossing", imported);
            }
            tokens.skip(";");
        }
        if (tokens.skip("global")) {
            Token type = tokens.take();
            if (!GLOBAL.endsWith(type.text()) || !tokens.take().is("conclude")) {
                throw new Unexpected("no global but Conclusions conclude", type);
            }
            tokens.skip(";");
        }
    }

    private Rule rule() throws Unexpected {
        Token at = tokens.peek();
        tokens.expect("rule", " and nothing else beside rules");
        Token name = tokens.peek();
        tokens.expect(Kind.TEXT, "the name of the rule in quotation marks, such as \"S28: a sentence\"");
        if (!ID.matcher(name.text()).matches()) {
            throw new Unexpected("a name such as \"S28: a sentence\"", name);
        }
        String id = name.text().substring(0, name.text().indexOf(':'));
        tokens.expect("when", " after the name of the rule");
        bound = new HashSet<>();
        List<Rule.Pattern> patterns = new ArrayList<>();
        while (!tokens.skip("then")) {
            checked(tokens.peek(), patterns.size() < MOST_PATTERNS, "at most " + MOST_PATTERNS + " facts in a rule");
            patterns.add(pattern());
        }
        Rule rule = conclusion(id, name, tokens.file() + ":" + tokens.line(at), List.copyOf(patterns));
        tokens.expect("end", " after one conclusion");
        return rule;
    }

    private Rule.Pattern pattern() throws Unexpected {
        Rule.Kind kind = tokens.skip("not") ? Rule.Kind.NOT : tokens.skip("exists") ? Rule.Kind.EXISTS : Rule.Kind.FACT;
        String binding = "";
        if (tokens.peek().text().startsWith("$")) {
            Token name = tokens.take();
            binding = checked(name, kind == Rule.Kind.FACT, "no binding in not and exists");
            checked(name, BINDING.matcher(binding).matches() && !bound.contains(binding), "a new binding such as $logon");
            tokens.expect(":", " after " + binding);
        }
        String type = checked(tokens.take(), KIND, "a kind of facts, such as Crossing, not such a kind, or exists such a kind");
        tokens.expect("(", " after " + type);
        List<Rule.Condition> conditions = new ArrayList<>();
        if (!tokens.peek().is(")")) {
            do {
                checked(tokens.peek(), conditions.size() < MOST_CONDITIONS, "at most " + MOST_CONDITIONS + " conditions of a fact");
                conditions.add(condition());
            } while (tokens.skip(","));
        }
        tokens.expect(")", " or a comma after a condition");
        if (!binding.isEmpty()) {
            bound.add(binding);
        }
        return new Rule.Pattern(kind, binding, type, List.copyOf(conditions));
    }

    private Rule.Condition condition() throws Unexpected {
        Token from = tokens.peek();
        List<Rule.Test> anyOf = new ArrayList<>();
        do {
            checked(tokens.peek(), anyOf.size() < MOST_CONDITIONS, "at most " + MOST_CONDITIONS + " alternatives");
            anyOf.add(test());
        } while (tokens.skip("||"));
        return new Rule.Condition(tokens.written(from, tokens.last()), List.copyOf(anyOf));
    }

    private Rule.Test test() throws Unexpected {
        Rule.Operand left = path(tokens.take(), "a field of the fact, such as failed, or of another, such as $logon.link");
        if (tokens.skip("not")) {
            tokens.expect("in", " after not");
            return new Rule.Test(left.binding(), left.field(), "not in", operands());
        }
        if (tokens.skip("in")) {
            return new Rule.Test(left.binding(), left.field(), "in", operands());
        }
        Token comparison = tokens.take();
        checked(comparison, comparison.kind() == Kind.SIGN && COMPARISONS.contains(comparison.text()),
                "one of == != < <= > >= in, not in");
        return new Rule.Test(left.binding(), left.field(), comparison.text(), List.of(operand(tokens.take())));
    }

    private List<Rule.Operand> operands() throws Unexpected {
        List<Rule.Operand> operands = new ArrayList<>();
        tokens.expect("(", " after in");
        do {
            checked(tokens.peek(), operands.size() < MOST_OPERANDS, "at most " + MOST_OPERANDS + " values in a list");
            operands.add(operand(tokens.take()));
        } while (tokens.skip(","));
        tokens.expect(")", " or a comma");
        return List.copyOf(operands);
    }

    private Rule.Operand operand(Token token) throws Unexpected {
        String text = token.text();
        return switch (token.kind()) {
            case NUMBER -> literal(text);
            case TEXT -> literal(checked(token, !NO_TEXT.matcher(text).matches(),
                    "a text that is no number, true, false, constant or hyphen and has no blank at its ends"));
            case NAME -> text.equals("true") || text.equals("false") || CONSTANT.matcher(text).matches() ? literal(text)
                    : reference(token);
            case SIGN, END -> throw new Unexpected("something to compare with", token);
        };
    }

    private static Rule.Operand literal(String text) {
        return new Rule.Operand(text, "", "");
    }

    private Rule.Operand reference(Token token) throws Unexpected {
        String expected = "a literal, a constant such as Answer.YES or a field of another fact such as $logon.link";
        checked(token, token.text().startsWith("$"), expected);
        return path(token, expected);
    }

    /** A field and the binding of the fact that has it; no binding for the fact that is matched. */
    private Rule.Operand path(Token token, String expected) throws Unexpected {
        String text = token.text();
        int dot = text.startsWith("$") ? text.indexOf('.') : -1;
        String binding = text.substring(0, Math.max(dot, 0));
        checked(token, token.kind() == Kind.NAME && FIELD.matcher(text.substring(dot + 1)).matches(), expected);
        checked(token, binding.isEmpty() || bound.contains(binding), "a fact that was asked for before");
        return new Rule.Operand("", binding, text.substring(dot + 1));
    }

    private Rule conclusion(String id, Token name, String place, List<Rule.Pattern> patterns) throws Unexpected {
        Token verb = tokens.take();
        boolean known = verb.text().startsWith(Tokens.CONCLUSION) && VERBS.contains(verb.text().substring(Tokens.CONCLUSION.length()));
        checked(verb, known, "one conclusion such as conclude.proves( ... ); the verbs are " + String.join(", ", VERBS));
        tokens.expect("(", " after " + verb.text());
        Token own = tokens.take();
        checked(own, own.kind() == Kind.TEXT && own.text().equals(id), "the rule's own id \"" + id + '"');
        boolean more = tokens.skip(",");
        String target = "";
        if (more && tokens.peek().kind() == Kind.TEXT) {
            target = tokens.take().text();
            more = tokens.skip(",");
        }
        String strength = "";
        if (more && tokens.peek().text().startsWith(STRENGTH)) {
            Token found = tokens.take();
            strength = found.text().substring(STRENGTH.length());
            checked(found, STRENGTHS.contains(strength), "Strength.STRONG, Strength.MODERATE or Strength.WEAK");
            more = tokens.skip(",");
        }
        List<String> facts = new ArrayList<>();
        for (; more; more = tokens.skip(",")) {
            Token fact = tokens.take();
            facts.add(checked(fact, bound.contains(fact.text()), "a fact that the rule asks for, such as $logon"));
        }
        tokens.expect(")", " or a comma after a fact");
        tokens.expect(";", " after the conclusion");
        return new Rule(id, name.text(), place, patterns, verb.text().substring(Tokens.CONCLUSION.length()), target, strength, List.copyOf(facts));
    }

    private static String checked(Token token, Pattern form, String expected) throws Unexpected {
        return checked(token, token.kind() == Kind.NAME && form.matcher(token.text()).matches(), expected);
    }

    private static String checked(Token token, boolean sound, String expected) throws Unexpected {
        if (!sound) {
            throw new Unexpected(expected, token);
        }
        return token.text();
    }
}
