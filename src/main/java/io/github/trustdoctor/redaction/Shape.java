package io.github.trustdoctor.redaction;

import io.github.trustdoctor.facts.DeclaredKind;
import io.github.trustdoctor.facts.Documents;
import io.github.trustdoctor.facts.Node;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The fields of an object and what each holds.
 *
 * @param fields by name; of a field that is not there nothing is known
 */
record Shape(Map<String, Field> fields) {

    private static final String SCHEMA = "/facts/site-report.schema.json";
    private static final String DEFINITION = "#/$defs/";
    private static final String ANYTHING_AFTER = "[\\s\\S]";

    /** Site reports without the sections of packs. */
    static final Shape REPORT = new Reading().report();

    /**
     * What a field holds.
     *
     * @param use     what its texts are
     * @param spelled the texts that it is spelled by, for {@link Use#ENUM}
     * @param list    whether it may be a list of texts
     * @param below   the objects that stand there instead of texts
     * @param least   the least number of signs of a sound text
     * @param most    the most
     */
    record Field(Use use, List<Pattern> spelled, boolean list, Optional<Shape> below, int least, int most) {

        static final Field UNKNOWN = of(Use.TEXT);

        static Field of(Use use) {
            return new Field(use, List.of(), false, Optional.empty(), 0, Integer.MAX_VALUE);
        }

        static Field of(Shape below) {
            return new Field(Use.TEXT, List.of(), false, Optional.of(below), 0, Integer.MAX_VALUE);
        }

        /** A name that is sound or not sound for its length stays so. */
        String asLong(String pseudonym, String name) {
            int length = name.strip().length();
            return length < least ? pseudonym.substring(0, Math.min(length, pseudonym.length()))
                    : length > most ? pseudonym + "-".repeat(Math.max(0, most + 1 - pseudonym.length())) : pseudonym;
        }
    }

    /** The field of that name; of one that nobody knows, a free text. */
    Field field(String name) {
        return fields.getOrDefault(name, Field.UNKNOWN);
    }

    boolean knows(String name) {
        return fields.containsKey(name);
    }

    /** The same with the sections that packs bring. */
    Shape with(List<DeclaredKind> kinds) {
        Map<String, Field> all = new HashMap<>(fields);
        for (DeclaredKind kind : kinds) {
            Shape section = declared(kind);
            all.merge(kind.section(), Field.of(section), Shape::both);
        }
        return new Shape(all);
    }

    private static Field both(Field one, Field other) {
        Map<String, Field> fields = new HashMap<>(other.below().map(Shape::fields).orElse(Map.of()));
        fields.putAll(one.below().map(Shape::fields).orElse(Map.of()));
        return Field.of(new Shape(fields));
    }

    /** A section of a pack: texts are names, but for the words that its schema lists; what its rules cannot see is free text. */
    private static Shape declared(DeclaredKind kind) {
        Map<String, Field> fields = new HashMap<>();
        Node.Obj schema = object(Documents.value(kind.schema()), "properties");
        schema.fields().keySet().forEach(name -> fields.put(name, Field.UNKNOWN));
        for (DeclaredKind.Field field : kind.fields()) {
            fields.put(field.name(), switch (field.type()) {
                case TEXT -> text(object(schema, field.name()));
                case WHOLE, NUMBER -> Field.of(Use.NUMBER);
                case ANSWER -> REPORT.field("logons").below().orElseThrow().field("cached");
                case TIME -> Field.of(Use.TIME);
            });
        }
        return new Shape(fields);
    }

    private static Field text(Node.Obj schema) {
        Set<Pattern> words = new HashSet<>();
        for (Node word : items(schema.fields().get("enum"))) {
            if (word instanceof Node.Scalar scalar && scalar.type() == Node.Type.TEXT) {
                words.add(Pattern.compile("(?iu)\\s*" + Pattern.quote(scalar.text().toLowerCase(Locale.ROOT)) + "\\s*"));
            }
        }
        return words.isEmpty() ? new Field(Use.NAME, List.of(), false, Optional.empty(), length(schema, "minLength", 0),
                length(schema, "maxLength", Integer.MAX_VALUE)) : new Field(Use.ENUM, List.copyOf(words), false, Optional.empty(), 0, Integer.MAX_VALUE);
    }

    private static int length(Node.Obj schema, String field, int ifMissing) {
        String text = text(schema, field);
        return text.isEmpty() ? ifMissing : Integer.parseInt(text);
    }

    private static Node.Obj object(Node node, String field) {
        return node instanceof Node.Obj object && object.fields().get(field) instanceof Node.Obj found ? found
                : new Node.Obj(0, 0, Map.of());
    }

    private static List<Node> items(Node node) {
        return node instanceof Node.Arr list ? list.items() : List.of();
    }

    private static String text(Node.Obj object, String field) {
        return object.fields().get(field) instanceof Node.Scalar scalar ? scalar.text() : "";
    }

    /** Reads the shape out of the published schema. */
    private static final class Reading {

        private final Node.Obj schema;
        private final Map<String, Shape> known = new HashMap<>();

        Reading() {
            try (InputStream in = Shape.class.getResourceAsStream(SCHEMA)) {
                schema = (Node.Obj) Documents.value(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        Shape report() {
            return shape(schema);
        }

        private Shape shape(Node.Obj described) {
            Map<String, Field> fields = new HashMap<>();
            object(described, "properties").fields().forEach((name, property) -> fields.put(name, field(name, (Node.Obj) property)));
            return new Shape(fields);
        }

        private Field field(String name, Node.Obj property) {
            List<String> definitions = new ArrayList<>();
            refer(property, definitions);
            String use = text(property, "x-redact");
            List<Pattern> spelled = new ArrayList<>();
            for (String definition : definitions) {
                Node.Obj defined = object(object(schema, "$defs"), definition);
                if (defined.fields().containsKey("properties")) {
                    return Field.of(known(definition, defined));
                }
                use = use.isEmpty() ? text(defined, "x-redact") : use;
                patterns(defined, spelled);
            }
            if (use.isEmpty()) {
                throw new IllegalStateException(SCHEMA + " does not say what the field " + name + " holds (x-redact)");
            }
            return new Field(Use.named(use), List.copyOf(spelled), definitions.contains("texts"), Optional.empty(), 0,
                    Integer.MAX_VALUE);
        }

        private Shape known(String definition, Node.Obj defined) {
            Shape shape = known.get(definition);
            if (shape == null) {
                shape = shape(defined);
                known.put(definition, shape);
            }
            return shape;
        }

        private static void refer(Node.Obj property, List<String> definitions) {
            String reference = text(property, "$ref");
            if (reference.startsWith(DEFINITION)) {
                definitions.add(reference.substring(DEFINITION.length()));
            }
            for (Node choice : items(property.fields().get("anyOf"))) {
                refer((Node.Obj) choice, definitions);
            }
            if (property.fields().get("items") instanceof Node.Obj items) {
                refer(items, definitions);
            }
        }

        /** Those that leave no room for other words. */
        private static void patterns(Node.Obj defined, List<Pattern> spelled) {
            for (Node choice : items(defined.fields().get("anyOf"))) {
                String pattern = text((Node.Obj) choice, "pattern");
                if (!pattern.isEmpty() && !pattern.contains(ANYTHING_AFTER)) {
                    spelled.add(Pattern.compile(pattern));
                }
            }
        }
    }
}
