package io.github.trustdoctor.packs;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The rules of a pack as JSON, by the program for the program: every rule, and every part of it, is an array of its
 * components in the order of {@link Rule}. It is read at each start, so it is short and read without a detour.
 */
final class Rules {

    private static final Rule.Kind[] KINDS = Rule.Kind.values();

    private final JsonParser json;

    Rules(JsonParser json) {
        this.json = json;
    }

    /** The rules of a pack, sorted by file and line, as {@link #read} reads them. */
    static byte[] write(List<Rule> rules) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            list(json, rules, rule -> {
                json.writeString(rule.id()).writeString(rule.name()).writeString(rule.place());
                list(json, rule.patterns(), pattern -> pattern(json, pattern));
                json.writeString(rule.verb()).writeString(rule.target()).writeString(rule.strength());
                json.writeStartArray();
                rule.facts().forEach(json::writeString);
                json.writeEndArray();
            });
        }
        return out.toByteArray();
    }

    static void pattern(JsonGenerator json, Rule.Pattern pattern) {
        json.writeString(pattern.kind().name()).writeString(pattern.binding()).writeString(pattern.type());
        list(json, pattern.conditions(), condition -> {
            json.writeString(condition.text());
            list(json, condition.anyOf(), test -> {
                json.writeString(test.subject()).writeString(test.field()).writeString(test.operator());
                list(json, test.operands(), operand ->
                        json.writeString(operand.literal()).writeString(operand.binding()).writeString(operand.field()));
            });
        });
    }

    static <T> void list(JsonGenerator json, List<T> items, Consumer<T> components) {
        json.writeStartArray();
        for (T item : items) {
            json.writeStartArray();
            components.accept(item);
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalStateException if it is anything else
     */
    static List<Rule> read(String name, byte[] bytes) {
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), bytes)) {
            Rules rules = new Rules(json);
            return sound(name, rules, () -> rules.list(rules::rule));
        }
    }

    /** What is read, if that is all there is. */
    static <T> T sound(String name, Rules rules, Supplier<T> read) {
        try {
            T whole = read.get();
            if (rules.json.nextToken() != null) {
                throw new IllegalStateException("expected the end, found " + rules.json.currentToken());
            }
            return whole;
        } catch (JacksonException | IllegalStateException other) {
            throw new IllegalStateException(name + ": expected rules, found something else: " + other.getMessage(), other);
        }
    }

    private Rule rule() {
        return new Rule(text(), text(), text(), list(this::pattern), text(), text(), text(), texts());
    }

    Rule.Pattern pattern() {
        return new Rule.Pattern(kind(), text(), text(), list(this::condition));
    }

    private Rule.Condition condition() {
        return new Rule.Condition(text(), list(this::test));
    }

    private Rule.Test test() {
        return new Rule.Test(text(), text(), text(), list(this::operand));
    }

    private Rule.Operand operand() {
        return new Rule.Operand(text(), text(), text());
    }

    private Rule.Kind kind() {
        String name = text();
        for (Rule.Kind kind : KINDS) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        throw new IllegalStateException("expected a kind of pattern, found " + name);
    }

    String text() {
        expect(JsonToken.VALUE_STRING);
        return json.getString();
    }

    private List<String> texts() {
        expect(JsonToken.START_ARRAY);
        List<String> texts = new ArrayList<>();
        while (json.nextToken() == JsonToken.VALUE_STRING) {
            texts.add(json.getString());
        }
        ends();
        return List.copyOf(texts);
    }

    <T> List<T> list(Supplier<T> components) {
        expect(JsonToken.START_ARRAY);
        List<T> items = new ArrayList<>();
        while (json.nextToken() == JsonToken.START_ARRAY) {
            items.add(components.get());
            expect(JsonToken.END_ARRAY);
        }
        ends();
        return List.copyOf(items);
    }

    private void expect(JsonToken token) {
        if (json.nextToken() != token) {
            throw new IllegalStateException("expected " + token + ", found " + json.currentToken());
        }
    }

    private void ends() {
        if (json.currentToken() != JsonToken.END_ARRAY) {
            throw new IllegalStateException("expected " + JsonToken.END_ARRAY + ", found " + json.currentToken());
        }
    }
}
