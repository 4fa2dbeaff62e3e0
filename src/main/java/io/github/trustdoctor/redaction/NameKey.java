package io.github.trustdoctor.redaction;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What each pseudonym stands for. Thread-safe. */
public final class NameKey {

    private static final JsonFactory JSON = new JsonFactory();

    private final ConcurrentSkipListMap<String, String> originals = new ConcurrentSkipListMap<>();

    /** An empty key. */
    public NameKey() { }

    void note(String pseudonym, String original) {
        originals.putIfAbsent(pseudonym, original);
    }

    /** What stands behind each pseudonym, sorted by pseudonym. */
    public SortedMap<String, String> originals() {
        return Collections.unmodifiableSortedMap(originals);
    }

    /**
     * Writes the key into a file that only its owner can read: a line of JSON for each pseudonym, sorted.
     *
     * @throws java.nio.file.FileAlreadyExistsException if there is such a file
     * @throws IOException if it cannot be written
     */
    public void write(Path file) throws IOException {
        try (FileChannel channel = PrivateFile.create(file)) {
            write(channel);
        }
    }

    /** Writes the key into an open file. */
    public void write(FileChannel channel) throws IOException {
        BufferedWriter out = new BufferedWriter(new OutputStreamWriter(Channels.newOutputStream(channel), StandardCharsets.UTF_8));
        originals.forEach((pseudonym, original) -> line(out, pseudonym, original));
        out.flush();
    }

    private static void line(BufferedWriter out, String pseudonym, String original) {
        try {
            StringWriter line = new StringWriter();
            try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
                json.writeStartObject();
                json.writeStringProperty("pseudonym", pseudonym);
                json.writeStringProperty("original", original);
                json.writeEndObject();
            }
            out.append(line.getBuffer()).append('\n');
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
