package org.example.fleet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.trustdoctor.feed.Raw;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;

class NumberedLinesTest {

    private static final Names AS_THEY_ARE = new Names(List.of());
    private static final Map<Split, Lines> SPLITS = Map.of(new Split("file:/a", 0, 9), new Lines(0, 1), new Split("file:/b", 0, 9), new Lines(0, 2),
            new Split("file:/b", 9, 5), new Lines(2, 2));

    @Test
    void linesOfASplitGoOnWhereTheOneBeforeEnded() {
        List<String> names = names(row("file:/b", 9, 5, "x"), row("file:/b", 9, 5, "y"), row("file:/a", 0, 9, "z"));

        assertEquals(List.of("file:/b:3", "file:/b:4", "file:/a:1"), names);
    }

    @Test
    void blankLinesCountButAreNoReports() {
        assertEquals(List.of("file:/b:2"), names(row("file:/b", 0, 9, " \t\r"), row("file:/b", 0, 9, "x")));
    }

    @Test
    void aSplitThatWasNotCountedIsNotGuessedAt() {
        IllegalStateException refused = assertThrows(IllegalStateException.class, () -> names(row("file:/b", 5, 9, "x")));

        assertTrue(refused.getMessage().endsWith("were not counted: the file changed while it was read"), refused.getMessage());
    }

    @Test
    void aSplitWithOtherLinesThanWereCountedIsNotGuessedAt() {
        Row b = row("file:/b", 0, 9, "x");

        assertThrows(IllegalStateException.class, () -> names(b));
        assertThrows(IllegalStateException.class, () -> names(b, row("file:/a", 0, 9, "y")));
        assertThrows(IllegalStateException.class, () -> names(b, b, b));
    }

    private static Row row(String file, long start, long length, String json) {
        return RowFactory.create(file, start, length, json.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> names(Row... rows) {
        List<String> names = new ArrayList<>();
        new NumberedLines(List.of(rows).iterator(), AS_THEY_ARE, SPLITS).forEachRemaining((Raw raw) -> names.add(raw.name()));
        return names;
    }
}
