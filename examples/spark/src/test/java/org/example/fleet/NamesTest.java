package org.example.fleet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;

class NamesTest {

    private static final String HERE = Path.of("").toUri().toString();

    @Test
    void filesAreCalledAsTheyWereAskedFor() throws IOException {
        assertEquals("in/monday.ndjson", name("in/monday.ndjson", "in/monday.ndjson"));
        assertEquals("in/a/monday.ndjson", name("in/a/monday.ndjson", "in"));
        assertEquals("in/a/monday.ndjson", name("in/a/monday.ndjson", "in/"));
        assertEquals("in/a/monday.ndjson", name("in/a/monday.ndjson", "in/*/mon*"));
        assertEquals("monday.ndjson", name("monday.ndjson", "*.ndjson"));
        assertEquals("./monday 1%.ndjson", name("monday%201%25.ndjson", "./monday 1%.ndjson"));
    }

    @Test
    void whatIsAskedForMostCloselyGivesTheName() throws IOException {
        assertEquals("in/a", name("in/a", "in", Path.of("in2").toAbsolutePath().toString()));
        assertEquals(Path.of("in2/a").toAbsolutePath().toString(), name("in2/a", "in", Path.of("in2").toAbsolutePath().toString()));
    }

    @Test
    void storesElsewhereKeepTheirAddress() throws IOException {
        assertEquals("file:/data/in/a.ndjson", Names.of(List.of("file:/data/in"), new Configuration(false)).of("file:///data/in/a.ndjson"));
    }

    private static String name(String file, String... asked) throws IOException {
        return Names.of(List.of(asked), new Configuration(false)).of(HERE + file);
    }
}
