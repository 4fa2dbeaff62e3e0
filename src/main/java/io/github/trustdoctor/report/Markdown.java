package io.github.trustdoctor.report;

import io.github.trustdoctor.facts.Problem;
import java.util.List;

/** Markdown being written: what is prose stays prose, whatever it holds. */
public final class Markdown {

    private static final String SIGNS = "\\`*_[]<>#|~&$";

    private final StringBuilder out = new StringBuilder(1 << 13);

    @Override
    public String toString() {
        return out.toString();
    }

    /** Text of our own, which may be Markdown. */
    Markdown raw(String text) {
        out.append(text);
        return this;
    }

    Markdown blank() {
        out.append('\n');
        return this;
    }

    void blankUnless(boolean not) {
        if (!not) {
            out.append('\n');
        }
    }

    Markdown line(String mark, String text) {
        return raw(mark).prose(text).raw("\n");
    }

    /** A heading for a list, unless the list is empty. */
    void section(String title, List<?> list) {
        if (!list.isEmpty()) {
            out.append("\n## ").append(title).append("\n\n");
        }
    }

    /** Text that is not to be read as Markdown, in one line. */
    public Markdown prose(String text) {
        String shown = Problem.shown(text);
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            boolean link = c == ':' && shown.startsWith("//", i + 1) || c == '.' && endsInWww(shown, i);
            if (link || c < 0x80 && SIGNS.indexOf(c) >= 0) {
                out.append('\\');
            }
            out.append(c);
        }
        return this;
    }

    private static boolean endsInWww(String text, int dot) {
        return dot >= 3 && text.regionMatches(true, dot - 3, "www", 0, 3);
    }

    /** Texts as code, such as places in a report, with a blank before each; empty ones are left out. */
    public Markdown codes(List<String> places) {
        for (String place : places) {
            if (!place.isEmpty()) {
                String shown = Problem.shown(place);
                String ticks = ticks(shown, 1);
                String room = shown.startsWith("`") || shown.endsWith("`") ? " " : "";
                out.append(' ').append(ticks).append(room).append(shown).append(room).append(ticks);
            }
        }
        return this;
    }

    /** A command to copy. */
    Markdown fenced(String indent, String command) {
        return fenced(indent, List.of(command));
    }

    /** Lines to read or to copy as they are, such as those of a file, with an indent before each. */
    public Markdown fenced(String indent, List<String> lines) {
        List<String> shown = lines.stream().map(Problem::shown).toList();
        String ticks = ticks(String.join("\n", shown), 3);
        out.append(indent).append(ticks).append('\n');
        shown.forEach(line -> out.append(indent).append(line).append('\n'));
        out.append(indent).append(ticks).append('\n');
        return this;
    }

    /** More backticks than stand in a row in the text. */
    private static String ticks(String text, int least) {
        int most = 0;
        int row = 0;
        for (int i = 0; i < text.length(); i++) {
            row = text.charAt(i) == '`' ? row + 1 : 0;
            most = Math.max(most, row);
        }
        return "`".repeat(Math.max(least, most + 1));
    }
}
