package io.github.trustdoctor.packs;

import io.github.trustdoctor.facts.Documents;
import io.github.trustdoctor.facts.Fields;
import io.github.trustdoctor.facts.Node;
import io.github.trustdoctor.facts.Problems;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The rules of a pack as JSON: written by the build, read by whoever explains them. */
public final class Rules {

    private Rules() { }

    /**
     * Leaves the rules of a bundled pack beside its description.
     *
     * @param classes the folder of classes
     * @param pack    id of the pack
     * @param rules   its rules, sorted by file and line
     * @throws IOException if the file cannot be written
     */
    public static void write(Path classes, String pack, List<Rule> rules) throws IOException {
        try (OutputStream out = Files.newOutputStream(classes.resolve(BundledPacks.fileOfRules(pack)));
             JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            list(json, "rules", rules, rule -> rule(json, rule));
            json.writeEndObject();
        }
    }

    /** Reads what {@link #write} wrote. */
    static List<Rule> read(String name, byte[] bytes) {
        Problems problems = new Problems(name, true);
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), bytes)) {
            Optional<Node> document = Documents.read(parser, problems);
            List<Rule> rules = document.isPresent() && document.get() instanceof Node.Obj root
                    ? new Fields(root, "", problems).list("rules", Rule::read) : List.of();
            if (rules.isEmpty() || problems.hasErrors()) {
                throw new IllegalStateException(name + " expected rules, found none " + problems.all());
            }
            return rules;
        }
    }

    private static void rule(JsonGenerator json, Rule rule) {
        text(json, "id", rule.id());
        text(json, "name", rule.name());
        text(json, "place", rule.place());
        list(json, "patterns", rule.patterns(), pattern -> pattern(json, pattern));
        text(json, "verb", rule.verb());
        text(json, "target", rule.target());
        text(json, "strength", rule.strength());
        json.writeArrayPropertyStart("facts");
        rule.facts().forEach(json::writeString);
        json.writeEndArray();
    }

    private static void pattern(JsonGenerator json, Rule.Pattern pattern) {
        text(json, "kind", pattern.kind().name().toLowerCase(Locale.ROOT));
        text(json, "binding", pattern.binding());
        text(json, "type", pattern.type());
        list(json, "conditions", pattern.conditions(), condition -> {
            text(json, "text", condition.text());
            list(json, "any-of", condition.anyOf(), test -> test(json, test));
        });
    }

    private static void test(JsonGenerator json, Rule.Test test) {
        text(json, "subject", test.subject());
        text(json, "field", test.field());
        text(json, "operator", test.operator());
        list(json, "operands", test.operands(), operand -> {
            text(json, "literal", operand.literal());
            text(json, "binding", operand.binding());
            text(json, "field", operand.field());
        });
    }

    /** What is empty is left out: it reads the same. */
    private static void text(JsonGenerator json, String name, String value) {
        if (!value.isEmpty()) {
            json.writeStringProperty(name, value);
        }
    }

    private static <T> void list(JsonGenerator json, String name, List<T> items, Consumer<T> fields) {
        json.writeArrayPropertyStart(name);
        for (T item : items) {
            json.writeStartObject();
            fields.accept(item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
