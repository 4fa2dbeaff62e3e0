package io.github.trustdoctor.redaction;

import io.github.trustdoctor.facts.Node;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes documents as JSON, as they are to be handed on. */
public final class DocumentWriter {

    private static final JsonFactory JSON = new JsonFactory();

    private DocumentWriter() { }

    /** The document in lines of its own, the last one ended. */
    public static String indented(Node document) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return written(document, new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
            }
        });
    }

    /** The document in one line, which is ended. */
    public static String inOneLine(Node document) {
        return written(document, ObjectWriteContext.empty());
    }

    private static String written(Node document, ObjectWriteContext context) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(context, out)) {
            write(document, json);
        }
        return out.append('\n').toString();
    }

    private static void write(Node node, JsonGenerator json) {
        if (node instanceof Node.Obj object) {
            json.writeStartObject();
            object.fields().forEach((name, value) -> {
                json.writeName(name);
                write(value, json);
            });
            json.writeEndObject();
        } else if (node instanceof Node.Arr list) {
            json.writeStartArray();
            list.items().forEach(item -> write(item, json));
            json.writeEndArray();
        } else {
            write((Node.Scalar) node, json);
        }
    }

    private static void write(Node.Scalar scalar, JsonGenerator json) {
        switch (scalar.type()) {
            case TEXT -> json.writeString(scalar.text());
            case NUMBER -> json.writeNumber(scalar.text());
            case BOOLEAN -> json.writeBoolean(Boolean.parseBoolean(scalar.text()));
            case NULL -> json.writeNull();
        }
    }
}
