package io.github.trustdoctor.facts;

/**
 * Something wrong or doubtful in what was read: where, what was expected, what was found.
 *
 * @param severity {@code ERROR} if the document cannot be used, {@code WARNING} if it can
 * @param file     the document's name as the caller knows it
 * @param line     line from 1, or 0 if it has none
 * @param column   column from 1, or 0 if it has none
 * @param pointer  JSON pointer (RFC 6901) to the value; empty for the whole document
 * @param message  what was expected and what was found
 */
public record Problem(Severity severity, String file, int line, int column, String pointer, String message) {

    /** How bad it is. */
    public enum Severity { ERROR, WARNING }

    private static final int LONGEST_QUOTE = 60;

    /** The problem in one line: {@code file:line:column /pointer: message}. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(shown(file));
        if (line > 0) {
            out.append(':').append(line).append(':').append(column);
        }
        if (!pointer.isEmpty()) {
            out.append(' ').append(shown(pointer));
        }
        return out.append(": ").append(message).toString();
    }

    /** A text in quotation marks, shortened and without control characters. */
    public static String quote(String text) {
        return '"' + shorten(text) + '"';
    }

    /** A text without control characters and of at most 60 characters. */
    public static String shorten(String text) {
        String clean = shown(text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE + 1));
        if (clean.length() <= LONGEST_QUOTE) {
            return clean;
        }
        int end = Character.isHighSurrogate(clean.charAt(LONGEST_QUOTE - 1)) ? LONGEST_QUOTE - 1 : LONGEST_QUOTE;
        return clean.substring(0, end) + "...";
    }

    /**
     * The text with every character that a terminal could obey or cannot show made visible as {@code \\uXXXX}: control
     * and format characters, line and paragraph separators, unassigned ones, and halves of surrogate pairs.
     */
    public static String shown(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) >= 0x20 && text.charAt(i) < 0x7f) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, i);
        while (i < text.length()) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (harmless(c)) {
                out.append(text, i, next);
            } else {
                for (; i < next; i++) {
                    escape(out, text.charAt(i));
                }
            }
            i = next;
        }
        return out.toString();
    }

    private static void escape(StringBuilder out, char c) {
        String hex = Integer.toHexString(c);
        out.append("\\u").append("0000", 0, 4 - hex.length()).append(hex);
    }

    private static boolean harmless(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                 Character.UNASSIGNED, Character.SURROGATE -> false;
            default -> true;
        };
    }
}
