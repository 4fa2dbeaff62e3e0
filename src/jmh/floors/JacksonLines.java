package io.github.trustdoctor.bench;

import io.github.trustdoctor.feed.Feed;
import io.github.trustdoctor.feed.Origin;
import io.github.trustdoctor.feed.Raw;
import io.github.trustdoctor.fleet.FleetRun;
import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * What Jackson alone takes over the lines of a fleet: parses each and writes it again, as a tree or token by token, and decides nothing.
 * Reading, threads and order of lines are those of the product. {@code fleet.sh} compares {@code trust-doctor fleet} with it.
 */
public final class JacksonLines {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final JsonFactory FACTORY = new JsonFactory();

    private JacksonLines() {}

    /** Called as {@code fleet tree|tokens THREADS FILE}. */
    public static void main(String[] args) throws IOException {
        boolean tree = args[1].equals("tree");
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        try (Feed feed = new Feed(List.of(new Origin(Path.of(args[3]))), System.in)) {
            new FleetRun<byte[]>(Integer.parseInt(args[2]), batch -> written(batch, tree)).run(feed::next, bytes -> {
                try {
                    out.write(bytes);
                    return true;
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            }, () -> false);
        }
    }

    private static byte[] written(List<Raw> batch, boolean tree) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(batch.size() << 11);
        for (Raw raw : batch) {
            try {
                if (tree) {
                    out.writeBytes(MAPPER.writeValueAsBytes(MAPPER.readTree(raw.bytes())));
                } else {
                    copy(raw, out);
                }
            } catch (JacksonException rotten) {
                out.writeBytes(raw.bytes());
            }
            out.write('\n');
        }
        return out.toByteArray();
    }

    private static void copy(Raw raw, ByteArrayOutputStream out) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), raw.bytes());
                JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            while (parser.nextToken() != null) {
                generator.copyCurrentEvent(parser);
            }
        }
    }
}
