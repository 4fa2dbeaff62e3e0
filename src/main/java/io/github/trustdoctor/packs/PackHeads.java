package io.github.trustdoctor.packs;

import io.github.trustdoctor.facts.DeclaredKind;
import io.github.trustdoctor.packs.Pack.Tries;
import java.io.ByteArrayOutputStream;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Keeps heads of packs, by the program for the program, as {@link Rules} keeps rules. */
final class PackHeads {

    private final Rules json;

    private PackHeads(Rules json) {
        this.json = json;
    }

    static byte[] write(List<PackHead> heads) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            Rules.list(json, heads, head -> {
                json.writeString(head.id()).writeString(head.article());
                Rules.list(json, head.concerns(), symptom -> {
                    json.writeString(symptom.text());
                    Rules.list(json, List.of(symptom.pattern()), pattern -> Rules.pattern(json, pattern));
                });
                Rules.list(json, List.copyOf(head.tries()), tries -> json.writeString(tries.name()));
                Rules.list(json, head.kinds(), kind -> {
                    json.writeString(kind.name()).writeString(kind.section()).writeString(kind.schema());
                    Rules.list(json, kind.fields(), field -> json.writeString(field.name()).writeString(field.type().declared()));
                });
            });
        }
        return out.toByteArray();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalStateException if it is anything else
     */
    static List<PackHead> read(String name, byte[] bytes) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), bytes)) {
            Rules json = new Rules(parser);
            return Rules.sound(name, json, () -> json.list(new PackHeads(json)::head));
        }
    }

    private PackHead head() {
        String id = json.text();
        String article = json.text();
        List<Symptom> concerns = json.list(() -> new Symptom(json.text(), json.list(json::pattern).get(0)));
        Set<Tries> tries = EnumSet.noneOf(Tries.class);
        json.list(() -> tries.add(Tries.valueOf(json.text())));
        return new PackHead(id, article, concerns, Collections.unmodifiableSet(tries), json.list(() -> kind(id)));
    }

    private DeclaredKind kind(String pack) {
        String name = json.text();
        String section = json.text();
        String schema = json.text();
        return new DeclaredKind(pack, name, section, json.list(() -> new DeclaredKind.Field(json.text(),
                DeclaredKind.Type.named(json.text()).orElseThrow(() -> new IllegalStateException("expected the type of a field")))), schema);
    }
}
