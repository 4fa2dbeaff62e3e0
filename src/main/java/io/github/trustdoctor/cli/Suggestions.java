package io.github.trustdoctor.cli;

import java.util.Collection;

/** Guesses what was meant. */
final class Suggestions {

    private Suggestions() { }

    /** Such as {@code "; did you mean diagnose?"}; empty if nothing is near. */
    static String near(String word, Collection<String> known) {
        String best = "";
        int least = Math.min(3, word.length() / 2 + 1);
        for (String candidate : known) {
            int distance = candidate.startsWith(word) && !word.isEmpty() ? 0 : distance(word, candidate);
            if (distance < least || distance == least && best.isEmpty()) {
                least = distance;
                best = candidate;
            }
        }
        return best.isEmpty() ? "" : "; did you mean " + best + "?";
    }

    /** How many letters have to be put in, left out or changed. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length() && i < 40; i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
