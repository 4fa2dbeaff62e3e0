package io.github.trustdoctor.packs;

import io.github.trustdoctor.facts.DeclaredKind;
import io.github.trustdoctor.facts.Documents;
import io.github.trustdoctor.facts.Node;
import io.github.trustdoctor.facts.Problem;
import io.github.trustdoctor.facts.Problems;
import io.github.trustdoctor.facts.SiteReportReader;
import io.github.trustdoctor.packs.DeclarationReader.Declaration;
import io.github.trustdoctor.paths.Kinds;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Puts declarations of kinds of facts and the JSON Schemas of their sections together. */
final class DeclaredKinds {

    /** What the name of a schema ends with; before it stands the section. */
    static final String SCHEMA = ".schema.json";

    /** What a schema can say: enough for single values, and nothing with which a validator reads elsewhere or works without end. */
    private static final Set<String> OF_VALUES = Set.of("type", "title", "description", "enum", "minimum", "maximum", "exclusiveMinimum",
            "exclusiveMaximum", "minLength", "maxLength", "format");
    private static final Set<String> OF_OBJECTS = Set.of("$schema", "title", "description", "type", "properties", "required");
    private static final int MOST_WORDS = 1000;
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private final String name;
    private final Path folder;
    private final List<Problem> problems;

    /** For the pack in a folder, which messages call by that name; what is wrong is added to the problems. */
    DeclaredKinds(String name, Path folder, List<Problem> problems) {
        this.name = name;
        this.folder = folder;
        this.problems = problems;
    }

    /** The kinds that a pack of that id brings. */
    List<DeclaredKind> of(String pack, List<Declaration> declarations) throws IOException {
        List<DeclaredKind> kinds = new ArrayList<>();
        Set<String> schemas = schemas();
        Set<String> names = new HashSet<>();
        for (Declaration declaration : declarations) {
            DeclaredKind kind = declaration.kind();
            boolean isNew = names.add(kind.name()) & names.add(kind.section());
            boolean free = isNew && Kinds.named(kind.name()).isEmpty() && !SiteReportReader.SECTIONS.contains(kind.section());
            String file = kind.section() + SCHEMA;
            if (!free) {
                problems.add(declaration.at().problem("", "expected a kind of facts and a section that are not there yet, found "
                        + kind.name() + " in " + kind.section() + "; name them otherwise"));
            } else if (!schemas.contains(file)) {
                problems.add(declaration.at().problem("", "expected the JSON Schema of one object of section " + kind.section()
                        + " in a file " + file + " beside pack.yaml, found none; write it"));
            } else {
                schema(file, declaration).ifPresent(schema ->
                        kinds.add(new DeclaredKind(pack, kind.name(), kind.section(), kind.fields(), schema)));
            }
            schemas.remove(file);
        }
        for (String left : schemas) {
            wrong(left, 0, 0, "", "expected a kind of facts with @section( " + left.substring(0, left.length() - SCHEMA.length())
                    + " ) in a file of rules, found none; declare one, or remove the schema");
        }
        return List.copyOf(kinds);
    }

    private Set<String> schemas() throws IOException {
        Set<String> schemas = new TreeSet<>();
        try (var files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString()).filter(file -> file.endsWith(SCHEMA)).forEach(schemas::add);
        }
        return schemas;
    }

    /** The text of a schema that says what was declared. */
    private Optional<String> schema(String file, Declaration declaration) throws IOException {
        int before = problems.size();
        String text = "";
        try {
            text = Files.readString(folder.resolve(file));
            Problems found = new Problems(name + '/' + file, true);
            Optional<Node> root;
            try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
                root = Documents.read(parser, found);
            }
            problems.addAll(found.all());
            root.ifPresent(schema -> schema(file, schema, declaration));
        } catch (CharacterCodingException foreign) {
            wrong(file, 0, 0, "", "expected text in UTF-8, found other bytes");
        }
        return problems.size() == before ? Optional.of(text) : Optional.empty();
    }

    private void schema(String file, Node root, Declaration declaration) {
        keywords(file, root, "");
        Map<String, Node> schema = root instanceof Node.Obj object ? object.fields() : Map.of();
        if (!text(schema.get("type")).equals("object") || !(schema.get("properties") instanceof Node.Obj properties)) {
            wrong(file, root.line(), root.column(), "", "expected the schema of an object: \"type\": \"object\" and \"properties\"; "
                    + "it tells what one object of the section holds");
            return;
        }
        for (DeclaredKind.Field field : declaration.kind().fields()) {
            Node property = properties.fields().get(field.name());
            String type = property instanceof Node.Obj object ? text(object.fields().get("type")) : "";
            if (property == null) {
                problems.add(declaration.at().problem(field.name(), "expected a field that " + file + " has under \"properties\", found "
                        + field.name() + "; there are " + String.join(", ", new TreeSet<>(properties.fields().keySet()))));
            } else if (!type.equals(field.type().schema())) {
                wrong(file, property.line(), property.column(), "/properties/" + field.name(), "expected \"type\": \"" + field.type().schema()
                        + "\", because " + field.name() + " is declared as " + field.type().declared() + ", found "
                        + (type.isEmpty() ? "none" : '"' + Problem.shown(type) + '"'));
            }
        }
    }

    /** The keywords of an object and of its properties; a property is a single value. */
    private void keywords(String file, Node node, String pointer) {
        boolean object = pointer.isEmpty();
        if (!(node instanceof Node.Obj schema)) {
            wrong(file, node.line(), node.column(), pointer, "expected a schema, found " + Node.describe(node));
            return;
        }
        schema.fields().forEach((key, value) -> {
            String at = pointer + '/' + key;
            if (object && key.equals("properties") && value instanceof Node.Obj properties) {
                properties.fields().forEach((name, property) -> keywords(file, property, at + '/' + name));
            } else if (!(object ? OF_OBJECTS : OF_VALUES).contains(key)) {
                wrong(file, value.line(), value.column(), at, "expected one of " + String.join(", ", new TreeSet<>(object ? OF_OBJECTS : OF_VALUES))
                        + ", found " + Problem.shown(key) + "; a schema says no more than that, so that it is quickly done");
            } else if (!fits(key, value)) {
                wrong(file, value.line(), value.column(), at, "expected " + expected(key) + ", found " + Node.describe(value));
            }
        });
    }

    private static boolean fits(String key, Node value) {
        String text = text(value);
        return switch (key) {
            case "$schema" -> text.equals(DIALECT);
            case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum" -> number(value) && text.matches("-?\\d{1,15}(\\.\\d{1,9})?");
            case "minLength", "maxLength" -> number(value) && text.matches("\\d{1,6}");
            case "format" -> text.equals("date-time");
            case "enum", "required" -> value instanceof Node.Arr list && list.items().size() <= MOST_WORDS
                    && list.items().stream().allMatch(item -> item instanceof Node.Scalar word && word.type() == Node.Type.TEXT);
            case "type" -> value instanceof Node.Scalar;
            default -> true;
        };
    }

    private static boolean number(Node value) {
        return value instanceof Node.Scalar scalar && scalar.type() == Node.Type.NUMBER;
    }

    private static String expected(String key) {
        return switch (key) {
            case "$schema" -> DIALECT;
            case "format" -> "date-time";
            case "enum", "required" -> "a list of at most " + MOST_WORDS + " texts";
            case "minLength", "maxLength" -> "a whole number up to 999999";
            case "type" -> "one type";
            default -> "a number of at most 15 digits";
        };
    }

    private static String text(Node node) {
        return node instanceof Node.Scalar scalar ? scalar.text() : "";
    }

    private void wrong(String file, int line, int column, String pointer, String message) {
        problems.add(new Problem(Problem.Severity.ERROR, name + '/' + file, line, column, pointer, message));
    }
}
