package io.github.trustdoctor.redaction;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds words of a report in what is said of it. */
final class Leaks {

    private static final int SHORTEST = 3;

    private final Collection<String> originals;
    private final Set<String> words = new HashSet<>();

    /** The words of those originals that have at least three signs, begin with a letter, and that the project does not say itself. */
    Leaks(Prose prose, Collection<String> originals) {
        this.originals = originals;
        for (String original : originals) {
            for (String word : original.toLowerCase(Locale.ROOT).split(Prose.BETWEEN)) {
                boolean kept = KeptWords.has("name", word) || KeptWords.has("word", word) || prose.says(word)
                        || prose.says(word.replace("-", "")) || !word.isEmpty() && word.charAt(0) <= '9';
                if (word.length() >= SHORTEST && word.chars().anyMatch(Character::isLetter) && !kept) {
                    words.add(word);
                }
            }
        }
    }

    Collection<String> originals() {
        return originals;
    }

    /** A word that a text tells. */
    Optional<String> in(String text) {
        String folded = text.toLowerCase(Locale.ROOT);
        if (folded.contains(Strangers.MARK)) {
            return Optional.of(Strangers.MARK);
        }
        for (String word : folded.split(Prose.BETWEEN)) {
            if (words.contains(word)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }
}
