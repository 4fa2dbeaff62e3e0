package io.github.trustdoctor.redaction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words that the project itself says in answers, of packs, reports and reader: a name that is one of them may be there
 * though nobody told it.
 *
 * @param words in lower case
 */
record Prose(Set<String> words) {

    static final String BETWEEN = "[^\\p{L}\\p{N}_-]+";

    private static final List<String> PLACES = List.of("rules", "src/main/java", "facts/site-report.schema.json",
            "facts/diagnosis.schema.json", "facts/status-codes.tsv", "facts/redaction-words.tsv");

    static Prose ofTheProject() {
        Set<String> words = new HashSet<>();
        for (String place : PLACES) {
            try (Stream<Path> files = Files.walk(Path.of(place))) {
                for (Path file : files.filter(Prose::told).toList()) {
                    String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
                    words.addAll(List.of(text.split(BETWEEN)));
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return new Prose(words);
    }

    /** Cases of packs are reports, and are not told. */
    private static boolean told(Path file) {
        return Files.isRegularFile(file) && !file.toString().contains("/cases/");
    }

    boolean says(String word) {
        return words.contains(word);
    }
}
