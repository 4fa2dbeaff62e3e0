package io.github.trustdoctor.packs;

import io.github.trustdoctor.facts.Documents;
import io.github.trustdoctor.facts.Fields;
import io.github.trustdoctor.facts.Node;
import io.github.trustdoctor.facts.Problems;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Keeps heads of packs, by the program for the program. */
final class PackHeads {

    private PackHeads() { }

    static byte[] write(List<PackHead> heads) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartArray();
            heads.forEach(head -> head.write(json));
            json.writeEndArray();
        }
        return out.toByteArray();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalStateException if it is anything else
     */
    static List<PackHead> read(String name, byte[] bytes) {
        Problems problems = new Problems(name, true);
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), bytes)) {
            Node list = Documents.read(parser, problems).orElse(new Node.Arr(0, 0, List.of()));
            Fields heads = new Fields(new Node.Obj(0, 0, Map.of("packs", list)), "", problems);
            List<PackHead> read = heads.longList("packs", PackHead::read);
            if (problems.hasErrors()) {
                throw new IllegalStateException(name + ": expected heads of packs, found something else: " + problems.all());
            }
            return read;
        }
    }
}
