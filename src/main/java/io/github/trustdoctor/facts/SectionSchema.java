package io.github.trustdoctor.facts;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionConfig;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;

/** Holds the objects of one section against the JSON Schema that a pack brings for it. */
final class SectionSchema {

    private final DeclaredKind kind;
    private final Schema schema;
    private final Set<String> properties;

    SectionSchema(DeclaredKind kind) {
        this.kind = kind;
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(kind.schema(), InputFormat.JSON);
        this.properties = new HashSet<>(schema.getSchemaNode().path("properties").propertyNames());
    }

    /** The facts of the section. */
    List<Declared> read(Fields in) {
        return in.list(kind.section(), object -> {
            Declared declared = Declared.read(kind, object);
            object.ignore(properties.toArray(String[]::new));
            for (Error wrong : schema.validate(json(declared), InputFormat.JSON, context -> context.executionConfig(SectionSchema::english))) {
                tell(wrong, object);
            }
            return declared;
        });
    }

    private static void english(ExecutionConfig.Builder config) {
        config.locale(Locale.ENGLISH).formatAssertionsEnabled(true);
    }

    private static void tell(Error wrong, Fields object) {
        String field = wrong.getInstanceLocation().getNameCount() == 0 ? "" : wrong.getInstanceLocation().getName(0);
        if (wrong.getKeyword().equals("required")) {
            object.required(wrong.getProperty());
        } else if (object.has(field)) {
            object.wrong(field, expected(wrong));
        } else {
            object.wrong(expected(wrong));
        }
    }

    private static String expected(Error wrong) {
        Object limit = wrong.getSchemaNode() == null ? "" : wrong.getSchemaNode();
        return switch (wrong.getKeyword()) {
            case "enum" -> "one of " + String.join(", ", words(wrong));
            case "minimum" -> "at least " + limit;
            case "maximum" -> "at most " + limit;
            default -> "what its schema says (" + wrong.getKeyword() + ": " + limit + ")";
        };
    }

    private static List<String> words(Error wrong) {
        List<String> words = new ArrayList<>();
        wrong.getSchemaNode().forEach(word -> words.add(word.asString()));
        return words;
    }

    /** A text as the schema spells it, if it lists it, whatever the case. */
    private String spelled(String text, String field) {
        for (JsonNode word : schema.getSchemaNode().path("properties").path(field).path("enum")) {
            if (word.isString() && word.asString().equalsIgnoreCase(text)) {
                return word.asString();
            }
        }
        return text;
    }

    /** What was observed, as a schema expects it: numbers as numbers, yes and no as true and false, nothing for what is missing. */
    private String json(Declared declared) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            declared.of().fields().forEach(field -> write(json, declared, field));
            json.writeEndObject();
        }
        return out.toString();
    }

    private void write(JsonGenerator json, Declared declared, DeclaredKind.Field field) {
        Object value = declared.value(field.name());
        if (value == null) {
            return;
        }
        json.writeName(field.name());
        switch (field.type()) {
            case TEXT -> json.writeString(spelled((String) value, field.name()));
            case WHOLE -> json.writeNumber((Long) value);
            case NUMBER -> json.writeNumber((Double) value);
            case ANSWER -> json.writeBoolean(value == Answer.YES);
            case TIME -> json.writeString(Instant.ofEpochSecond((Long) value).toString());
        }
    }
}
