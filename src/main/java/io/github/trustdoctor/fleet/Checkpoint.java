package io.github.trustdoctor.fleet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * How far a run has come, in a file that is whole at every moment.
 *
 * @param inputs   what the run reads, as a digest
 * @param reports  how many reports were examined
 * @param verdicts how many bytes their verdict lines take
 * @param rejects  how many bytes the rejected ones take
 * @param complete whether there are no more
 */
record Checkpoint(String inputs, long reports, long verdicts, long rejects, boolean complete) {

    private static final JsonFactory JSON = new JsonFactory();

    /** Replaces the file in one step. */
    void write(Path file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeName("inputs").writeString(inputs);
            json.writeName("reports").writeNumber(reports);
            json.writeName("verdicts").writeNumber(verdicts);
            json.writeName("rejects").writeNumber(rejects);
            json.writeName("complete").writeBoolean(complete);
            json.writeEndObject();
        }
        Path next = file.resolveSibling(file.getFileName() + ".next");
        try (FileChannel channel = FileChannel.open(next, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            channel.write(ByteBuffer.wrap(out.toByteArray()));
            channel.force(true);
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if it cannot be read, or is anything else
     */
    static Checkpoint read(Path file) throws IOException {
        Map<String, String> values = new HashMap<>();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), Files.readAllBytes(file))) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isScalarValue()) {
                    values.put(parser.currentName(), parser.getString());
                }
            }
            return new Checkpoint(values.get("inputs"), Long.parseLong(values.get("reports")), Long.parseLong(values.get("verdicts")),
                    Long.parseLong(values.get("rejects")), Boolean.parseBoolean(values.get("complete")));
        } catch (JacksonException | NumberFormatException broken) {
            throw new IOException("expected how far a run has come, found something else", broken);
        }
    }
}
