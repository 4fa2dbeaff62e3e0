package io.github.trustdoctor.report;

import io.github.trustdoctor.facts.Problem;

/** Text in 80 columns: wraps, aligns and colours. What it is given may be hostile; what comes out of it is not. */
final class Page {

    static final int WIDTH = 80;
    private static final int LONGEST = 900;
    private static final String SPACES = " ".repeat(WIDTH);

    /** How something is shown on a terminal that knows colours. */
    enum Style {
        PLAIN(""), HEAD("1"), BAD("1;31"), OPEN("1;33"), GOOD("32"), FAINT("2");

        private final String code;

        Style(String code) {
            this.code = code;
        }
    }

    private final StringBuilder out = new StringBuilder(1 << 13);
    private final boolean colour;
    private String firstClaim = "";

    Page(boolean colour) {
        this.colour = colour;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    /** The first claim at the margin that is not marked as the experts'; empty if there is none. */
    String firstClaim() {
        return firstClaim;
    }

    /** How many lines there are up to now. */
    int lines() {
        int lines = 0;
        for (int i = 0; i < out.length(); i++) {
            lines += out.charAt(i) == '\n' ? 1 : 0;
        }
        return lines;
    }

    void blank() {
        out.append('\n');
    }

    /** A line that is neither wrapped nor cut, such as a command to copy. */
    void verbatim(int indent, String text) {
        out.append(SPACES, 0, indent).append(Problem.shown(text)).append('\n');
    }

    /** A paragraph with a hanging indent. */
    void text(int first, int indent, String text) {
        entry(SPACES.substring(0, first), Style.PLAIN, indent, text, Reference.NONE);
    }

    /** A paragraph behind a label, with a reference at the right margin. */
    void entry(String label, Style style, int indent, String text, Reference reference) {
        String start = Problem.shown(label);
        String rest = cut(Problem.shown(text), LONGEST);
        int column = columns(start);
        if (column > WIDTH - 20) {
            styled(cut(start.stripTrailing(), WIDTH), style);
            out.append('\n');
            start = SPACES.substring(0, indent);
            column = indent;
        }
        styled(start, style);
        int margin = reference.claim().isEmpty() ? WIDTH : Math.max(WIDTH - 1 - columns(reference.claim()), WIDTH - 20);
        column = wrapped(rest, column, indent, margin);
        reference(reference, column);
        out.append('\n');
    }

    private void styled(String text, Style style) {
        if (colour && style != Style.PLAIN && !text.isBlank()) {
            out.append("\u001b[").append(style.code).append('m').append(text).append("\u001b[0m");
        } else {
            out.append(text);
        }
    }

    /** Writes a text from a column on, breaking at spaces; tells the column behind it. */
    private int wrapped(String text, int from, int indent, int margin) {
        int column = from;
        boolean begun = false;
        for (int i = 0; i < text.length();) {
            int end = text.indexOf(' ', i);
            end = end < 0 ? text.length() : end;
            String word = text.substring(i, end);
            int wide = columns(word);
            if (begun && column + 1 + wide > margin) {
                column = newLine(indent);
            } else if (begun) {
                out.append(' ');
                column++;
            }
            column = word(word, column, indent, margin);
            begun = true;
            i = end + 1;
        }
        return column;
    }

    /** Writes a word, broken where it is longer than a line. */
    private int word(String word, int from, int indent, int margin) {
        int column = from;
        for (int i = 0; i < word.length();) {
            int c = word.codePointAt(i);
            if (column + columns(c) > margin) {
                column = newLine(indent);
            }
            out.appendCodePoint(c);
            column += columns(c);
            i += Character.charCount(c);
        }
        return column;
    }

    private int newLine(int indent) {
        out.append('\n').append(SPACES, 0, indent);
        return indent;
    }

    /** The reference at the right margin, as much of it as there is room for; a place that has none gets a line of its own. */
    private void reference(Reference reference, int column) {
        for (String form : reference.forms()) {
            String shown = Problem.shown(form);
            int gap = WIDTH - columns(shown) - column;
            if (firstClaim.isEmpty() && !reference.claim().isEmpty() && Character.isLetter(reference.claim().charAt(0))) {
                firstClaim = id(reference.claim());
            }
            if (gap >= 2 || gap == 1 && form.equals(reference.claim())) {
                out.append(SPACES, 0, gap);
                styled(shown, Style.FAINT);
                return;
            }
        }
        if (reference.claim().startsWith("/")) {
            String shown = cut(Problem.shown(reference.claim()), WIDTH - 8);
            out.append('\n').append(SPACES, 0, WIDTH - columns(shown));
            styled(shown, Style.FAINT);
        }
    }

    private static String id(String claims) {
        int end = 0;
        while (end < claims.length() && Character.isLetterOrDigit(claims.charAt(end))) {
            end++;
        }
        return claims.substring(0, end);
    }

    /** The text, or as much of it as fits into so many columns with three dots behind. */
    static String cut(String text, int most) {
        if (text.length() <= most && columns(text) <= most) {
            return text;
        }
        int column = 0;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            column += Math.max(columns(c), 1);
            if (column > most - 3) {
                return text.substring(0, i) + "...";
            }
            i += Character.charCount(c);
        }
        return text;
    }

    static int columns(String text) {
        int columns = 0;
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            columns += columns(c);
            i += Character.charCount(c);
        }
        return columns;
    }

    /** Two for the wide letters of East Asia and for pictures, as terminals do; one for all others. */
    private static int columns(int c) {
        if (c < 0x1100) {
            return 1;
        }
        boolean wide = c <= 0x115f || c >= 0x2e80 && c <= 0xa4cf || c >= 0xac00 && c <= 0xd7a3
                || c >= 0xf900 && c <= 0xfaff || c >= 0xfe30 && c <= 0xfe6f || c >= 0xff00 && c <= 0xff60
                || c >= 0xffe0 && c <= 0xffe6 || c >= 0x1f300 && c <= 0x1faff || c >= 0x20000 && c <= 0x3fffd;
        return wide ? 2 : 1;
    }
}
