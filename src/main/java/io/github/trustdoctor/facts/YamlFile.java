package io.github.trustdoctor.facts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Reads a file of YAML. */
public final class YamlFile {

    private static final long LONGEST = 4_000_000;

    private YamlFile() { }

    /**
     * What stands in a file; empty if it is no YAML, which is then among the problems.
     *
     * @throws IOException if it cannot be read
     */
    public static Optional<Node> read(Path file, Problems problems) throws IOException {
        long size = Files.size(file);
        if (size > LONGEST) {
            problems.error(0, 0, "", "expected at most " + LONGEST + " bytes, found " + size + "; divide the file");
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file);
             JsonParser parser = new YAMLFactory().createParser(ObjectReadContext.empty(), in)) {
            return Documents.read(parser, problems);
        }
    }
}
