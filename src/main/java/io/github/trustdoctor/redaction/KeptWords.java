package io.github.trustdoctor.redaction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The words that say nothing of a site and are kept: what {@code facts/redaction-words.tsv} holds. */
final class KeptWords {

    private static final String RESOURCE = "/facts/redaction-words.tsv";
    private static final Map<String, Set<String>> USES = read();
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;()\\[\\]|:]+");
    private static final Pattern SHORT_NUMBER = Pattern.compile("[0-9]{1,4}(?:\\.[0-9]{1,4})?|0[xX][0-9A-Fa-f]{1,16}");
    private static final String MAKER = "microsoft-windows-";

    private KeptWords() { }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> uses = new HashMap<>();
        try (InputStream in = KeptWords.class.getResourceAsStream(RESOURCE);
             BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0) {
                    uses.computeIfAbsent(line.substring(0, tab), use -> new LinkedHashSet<>())
                            .addAll(List.of(line.substring(tab + 1).split(" ")));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return uses;
    }

    /** The words of a use, in their order. */
    static Set<String> of(String use) {
        return USES.get(use);
    }

    /** True if that word, in whatever case, has that use. */
    static boolean has(String use, String word) {
        return USES.get(use).contains(word.toLowerCase(Locale.ROOT));
    }

    /** True for a text of nothing but such words and short numbers. */
    static boolean tellNothing(String text) {
        String plain = text.strip();
        if (has("word", plain) || SHORT_NUMBER.matcher(plain).matches()) {
            return true;
        }
        for (String word : BETWEEN.split(plain)) {
            if (!word.isEmpty() && !tellsNothing(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean tellsNothing(String word) {
        String folded = word.toLowerCase(Locale.ROOT);
        String made = folded.startsWith(MAKER) ? folded.substring(MAKER.length()) : folded;
        return SHORT_NUMBER.matcher(word).matches() || has("word", made) || has("word", made.replace("_", "").replace("-", ""));
    }
}
