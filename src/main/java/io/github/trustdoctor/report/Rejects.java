package io.github.trustdoctor.report;

import io.github.trustdoctor.facts.Problem;
import io.github.trustdoctor.fleet.Examined;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/** Reports that were rejected, one JSON object a line: where each came from, what is wrong with it, and the report as it came. */
public final class Rejects {

    private Rejects() { }

    /**
     * Appends one, as {@code text}, or as {@code base64} if its bytes are no UTF-8.
     *
     * @param whole whether the report itself is kept, and not only what is wrong with it
     */
    public static void write(Examined rejected, boolean whole, ByteArrayOutputStream out) {
        try (JsonGenerator json = JsonReport.FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            JsonCauses.text(json, "report", rejected.raw().name());
            JsonCauses.texts(json, "problems", rejected.problems().stream().map(Problem::toString).toList());
            if (whole) {
                content(rejected.raw().bytes(), json);
            }
            json.writeEndObject();
        }
        out.write('\n');
    }

    private static void content(byte[] bytes, JsonGenerator json) {
        try {
            JsonCauses.text(json, "text", StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException binary) {
            JsonCauses.text(json, "base64", Base64.getEncoder().encodeToString(bytes));
        }
    }
}
