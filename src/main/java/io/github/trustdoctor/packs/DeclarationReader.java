package io.github.trustdoctor.packs;

import io.github.trustdoctor.facts.DeclaredKind;
import io.github.trustdoctor.facts.DeclaredKind.Type;
import io.github.trustdoctor.facts.Problem;
import io.github.trustdoctor.packs.Tokens.Kind;
import io.github.trustdoctor.packs.Tokens.Token;
import io.github.trustdoctor.packs.Tokens.Unexpected;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads what a file of rules declares: a kind of facts that a section of site reports tells of.
 *
 * <pre>
 * declaration = "declare" Kind "@section" "(" name ")" { field ":" type } "end"
 * type        = "String" | "long" | "double" | "Answer" | "Instant"
 * </pre>
 */
public final class DeclarationReader {

    private static final Pattern KIND = Pattern.compile("[A-Z]\\w*");
    private static final Pattern FIELD = Pattern.compile("[a-z]\\w*");
    private static final int MOST_FIELDS = 100;

    private final Tokens tokens;

    /**
     * A declaration as it stands in a file.
     *
     * @param kind the kind that is declared, without its schema
     * @param at   what stands there, for messages
     */
    public record Declaration(DeclaredKind kind, At at) { }

    /** Makes problems that stand where a declaration stands. */
    public interface At {
        /** A problem with a field, or, if its name is empty, with the declaration. */
        Problem problem(String field, String message);
    }

    DeclarationReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Reads one, whose first word has been taken. */
    Declaration read() throws Unexpected {
        Token name = tokens.take();
        expect(name, KIND, "the name of a kind of facts, such as KioskToken");
        tokens.expect("@", " and the section of site reports that tells of it, such as @section( kioskTokens )");
        tokens.expect("section", " after @");
        tokens.expect("(", " after @section");
        Token section = tokens.take();
        expect(section, FIELD, "the name of a section of site reports, such as kioskTokens");
        tokens.expect(")", " after the section");
        List<DeclaredKind.Field> fields = new ArrayList<>();
        List<Token> places = new ArrayList<>(List.of(name));
        while (!tokens.skip("end")) {
            Token field = tokens.peek();
            fields.add(field(fields));
            places.add(field);
        }
        DeclaredKind kind = new DeclaredKind("", name.text(), section.text(), List.copyOf(fields), "");
        return new Declaration(kind, (field, message) -> tokens.problem(places.stream().skip(1)
                .filter(place -> place.text().equals(field)).findFirst().orElse(name), message));
    }

    private DeclaredKind.Field field(List<DeclaredKind.Field> before) throws Unexpected {
        Token name = tokens.take();
        expect(name, FIELD, "a field and its type, such as state : String, or end");
        boolean isNew = before.stream().noneMatch(field -> field.name().equals(name.text())) && before.size() < MOST_FIELDS;
        if (!isNew) {
            throw new Unexpected("a field that is not declared yet, and " + MOST_FIELDS + " at most", name);
        }
        tokens.expect(":", " after " + name.text());
        Token type = tokens.take();
        Optional<Type> known = type.kind() == Kind.NAME ? Type.named(type.text()) : Optional.empty();
        if (known.isEmpty()) {
            throw new Unexpected("String, long, double, Answer or Instant", type);
        }
        return new DeclaredKind.Field(name.text(), known.get());
    }

    private static void expect(Token token, Pattern form, String expected) throws Unexpected {
        if (token.kind() != Kind.NAME || !form.matcher(token.text()).matches()) {
            throw new Unexpected(expected, token);
        }
    }
}
