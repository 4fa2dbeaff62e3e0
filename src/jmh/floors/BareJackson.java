package io.github.trustdoctor.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The least that a Java program can do to answer a site report: read every token of the report, write every token of the answer, decide
 * nothing. {@code cold-start.sh} compares {@code trust-doctor diagnose} with it.
 */
public final class BareJackson {
    private BareJackson() {}

    /** Called like the command: {@code diagnose <report> --format json}; the answer is the file named by {@code FLOOR_ANSWER}. */
    public static void main(String[] args) throws IOException {
        JsonFactory json = new JsonFactory();
        try (InputStream in = Files.newInputStream(Path.of(args[1]));
                JsonParser report = json.createParser(ObjectReadContext.empty(), in)) {
            while (report.nextToken() != null) {
                if (report.currentToken().isScalarValue()) {
                    report.getString();
                }
            }
        }
        try (InputStream in = Files.newInputStream(Path.of(System.getenv("FLOOR_ANSWER")));
                JsonParser answer = json.createParser(ObjectReadContext.empty(), in);
                JsonGenerator out = json.createGenerator(ObjectWriteContext.empty(), new FileOutputStream(FileDescriptor.out))) {
            while (answer.nextToken() != null) {
                out.copyCurrentEvent(answer);
            }
        }
    }
}
