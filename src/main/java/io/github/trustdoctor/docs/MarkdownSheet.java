package io.github.trustdoctor.docs;

import io.github.trustdoctor.docs.Words.Kind;
import io.github.trustdoctor.docs.Words.Piece;
import io.github.trustdoctor.report.Markdown;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A page of Markdown (CommonMark, with the tables of GitHub), for a wiki or a repository. */
final class MarkdownSheet implements Sheet {

    /** What would begin a list, or a line under a heading. */
    private static final Pattern BEGINS = Pattern.compile("^(?:[-+=]|\\d+(?=[.)]))");

    private final StringBuilder out = new StringBuilder(1 << 16);

    @Override
    public void heading(int level, String anchor, Words words) {
        out.append('\n').append("#".repeat(level)).append(" <a id=\"").append(anchor).append("\"></a>").append(words(words)).append('\n');
    }

    @Override
    public void paragraph(Words words) {
        out.append('\n').append(block(words)).append('\n');
    }

    @Override
    public void contents(String label, List<Words> links) {
        out.append('\n').append(links.stream().map(MarkdownSheet::words).collect(Collectors.joining(" - "))).append('\n');
    }

    @Override
    public void list(List<Words> items) {
        if (!items.isEmpty()) {
            out.append('\n');
            items.forEach(item -> item("", "-", item));
        }
    }

    private void item(String indent, String mark, Words words) {
        out.append(indent).append(mark).append(' ').append(block(words)).append('\n');
    }

    @Override
    public void facts(List<Said> facts) {
        out.append('\n');
        for (Said said : facts) {
            if (!said.lines().isEmpty()) {
                said(said);
            }
        }
    }

    private void said(Said said) {
        out.append("- **").append(prose(said.of())).append(":**");
        switch (said.form()) {
            case LINE -> out.append(' ').append(words(said.lines().get(0))).append('\n');
            case LIST -> {
                out.append('\n');
                said.lines().forEach(line -> item("  ", "-", line));
            }
            case STEPS -> {
                out.append('\n');
                said.lines().forEach(line -> item("  ", "1.", line));
            }
            case CODE -> {
                out.append("\n\n");
                fenced("  ", said.plain());
                out.append('\n');
            }
        }
    }

    @Override
    public void table(String caption, List<String> head, List<List<Words>> rows) {
        out.append("\n| ").append(head.stream().map(MarkdownSheet::prose).collect(Collectors.joining(" | "))).append(" |\n|")
                .append(" --- |".repeat(head.size())).append('\n');
        rows.forEach(row -> out.append("| ").append(row.stream().map(MarkdownSheet::words).collect(Collectors.joining(" | "))).append(" |\n"));
    }

    @Override
    public void code(String text) {
        out.append('\n');
        fenced("", text);
    }

    private void fenced(String indent, String text) {
        out.append(new Markdown().fenced(indent, text.lines().toList()));
    }

    /** Nothing: where SVG stands in Markdown, most of what shows Markdown leaves it out. */
    @Override
    public void picture(Picture picture) { }

    @Override
    public String page(String title) {
        return "# " + prose(title) + '\n' + out;
    }

    @Override
    public String ending() {
        return ".md";
    }

    /** Words with which a block begins: they are not to be read as something else than text. */
    private static String block(Words words) {
        List<Piece> pieces = words.pieces();
        if (pieces.isEmpty() || pieces.get(0).kind() != Kind.TEXT) {
            return words(words);
        }
        String first = prose(pieces.get(0).text().stripLeading());
        String safe = BEGINS.matcher(first).replaceFirst(begins -> begins.group().matches("\\d+")
                ? begins.group() + "\\\\" : "\\\\" + begins.group());
        return safe + pieces.stream().skip(1).map(MarkdownSheet::piece).collect(Collectors.joining());
    }

    private static String words(Words words) {
        return words.pieces().stream().map(MarkdownSheet::piece).collect(Collectors.joining());
    }

    private static String piece(Piece piece) {
        String text = prose(piece.text());
        return switch (piece.kind()) {
            case TEXT, BLANK -> text;
            case STRONG -> "**" + text + "**";
            case CODE -> new Markdown().codes(List.of(piece.text())).toString().substring(1);
            case PLACE -> "<a id=\"" + piece.target() + "\"></a>**" + text + "**";
            case HERE -> '[' + text + "](#" + piece.target() + ')';
            case PAGE -> '[' + text + "](" + piece.target() + ".md)";
            case WEB -> '[' + text + "](" + destination(piece.target()) + ')';
        };
    }

    /** A link of the web, none of whose signs ends it or is read as another. */
    private static String destination(String link) {
        return link.replace("&", "&amp;").replace("(", "\\(").replace(")", "\\)");
    }

    private static String prose(String text) {
        return new Markdown().prose(text).toString();
    }
}
