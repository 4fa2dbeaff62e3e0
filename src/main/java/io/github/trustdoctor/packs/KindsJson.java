package io.github.trustdoctor.packs;

import io.github.trustdoctor.facts.DeclaredKind;
import io.github.trustdoctor.facts.Fields;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Keeps the kinds of facts that a pack declares in its description, by the program for the program. */
final class KindsJson {

    static final String FIELD = "declared-kinds";

    private KindsJson() { }

    static void write(JsonGenerator json, List<DeclaredKind> kinds) {
        if (kinds.isEmpty()) {
            return;
        }
        json.writeName(FIELD);
        json.writeStartArray();
        for (DeclaredKind kind : kinds) {
            json.writeStartObject();
            json.writeStringProperty("name", kind.name());
            json.writeStringProperty("section", kind.section());
            json.writeStringProperty("schema", kind.schema());
            json.writeName("fields");
            json.writeStartArray();
            for (DeclaredKind.Field field : kind.fields()) {
                json.writeStartObject();
                json.writeStringProperty("name", field.name());
                json.writeStringProperty("type", field.type().declared());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static List<DeclaredKind> read(Fields in) {
        String pack = in.text("id");
        return in.list(FIELD, kind -> new DeclaredKind(pack, kind.required("name"), kind.required("section"),
                kind.list("fields", KindsJson::field), kind.required("schema")));
    }

    private static DeclaredKind.Field field(Fields in) {
        Optional<DeclaredKind.Type> type = DeclaredKind.Type.named(in.required("type"));
        if (type.isEmpty()) {
            in.wrong("type", "the type of a declared field");
        }
        return new DeclaredKind.Field(in.required("name"), type.orElse(DeclaredKind.Type.TEXT));
    }
}
