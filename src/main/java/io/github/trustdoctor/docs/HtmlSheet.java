package io.github.trustdoctor.docs;

import io.github.trustdoctor.docs.Words.Piece;
import io.github.trustdoctor.facts.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** A page of HTML that is well-formed XML as well. It holds all that it needs, and a browser is told to fetch and run nothing else. */
final class HtmlSheet implements Sheet {

    private static final String STYLE = style();

    private final StringBuilder out = new StringBuilder(1 << 16);

    private static String style() {
        try (InputStream in = HtmlSheet.class.getResourceAsStream("/trust-doctor/docs/style.css")) {
            if (in == null) {
                throw new IllegalStateException("style.css is not part of this build");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void heading(int level, String anchor, Words words) {
        out.append("\n<h").append(level).append(" id=\"").append(escaped(anchor)).append("\">");
        words(words);
        out.append("</h").append(level).append(">\n");
    }

    @Override
    public void paragraph(Words words) {
        element("p", words);
    }

    @Override
    public void contents(String label, List<Words> links) {
        out.append("<nav aria-label=\"").append(escaped(label)).append("\">\n");
        list(links);
        out.append("</nav>\n");
    }

    @Override
    public void list(List<Words> items) {
        list("ul", items);
    }

    private void list(String element, List<Words> items) {
        if (!items.isEmpty()) {
            out.append('<').append(element).append(">\n");
            items.forEach(item -> element("li", item));
            out.append("</").append(element).append(">\n");
        }
    }

    @Override
    public void facts(List<Said> facts) {
        out.append("<dl>\n");
        for (Said said : facts) {
            if (!said.lines().isEmpty()) {
                element("dt", Words.of(said.of()));
                out.append("<dd>");
                said(said);
                out.append("</dd>\n");
            }
        }
        out.append("</dl>\n");
    }

    private void said(Said said) {
        switch (said.form()) {
            case LINE -> words(said.lines().get(0));
            case LIST -> list("ul", said.lines());
            case STEPS -> list("ol", said.lines());
            case CODE -> code(said.plain());
        }
    }

    @Override
    public void table(String caption, List<String> head, List<List<Words>> rows) {
        out.append("<table>\n");
        element("caption", Words.of(caption));
        out.append("<thead><tr>");
        head.forEach(title -> out.append("<th scope=\"col\">").append(escaped(title)).append("</th>"));
        out.append("</tr></thead>\n<tbody>\n");
        rows.forEach(this::row);
        out.append("</tbody>\n</table>\n");
    }

    private void row(List<Words> cells) {
        out.append("<tr>");
        String element = "th scope=\"row\"";
        for (Words cell : cells) {
            out.append('<').append(element).append('>');
            words(cell);
            out.append("</").append(element, 0, 2).append('>');
            element = "td";
        }
        out.append("</tr>\n");
    }

    @Override
    public void code(String text) {
        out.append("<pre><code>");
        text.lines().forEach(line -> out.append(escaped(line)).append('\n'));
        out.append("</code></pre>\n");
    }

    @Override
    public void picture(Picture picture) {
        out.append("<figure>\n").append(picture.svg());
        element("figcaption", Words.of(picture.caption()));
        out.append("</figure>\n");
    }

    private void element(String element, Words words) {
        out.append('<').append(element).append('>');
        words(words);
        out.append("</").append(element).append(">\n");
    }

    private void words(Words words) {
        words.pieces().forEach(this::piece);
    }

    private void piece(Piece piece) {
        String text = escaped(piece.text());
        String target = escaped(piece.target());
        out.append(switch (piece.kind()) {
            case TEXT -> text;
            case STRONG -> "<strong>" + text + "</strong>";
            case CODE -> "<code>" + text + "</code>";
            case BLANK -> "<var>" + text + "</var>";
            case PLACE -> "<strong id=\"" + target + "\">" + text + "</strong>";
            case HERE -> "<a href=\"#" + target + "\">" + text + "</a>";
            case PAGE -> "<a href=\"" + target + ending() + "\">" + text + "</a>";
            case WEB -> "<a href=\"" + target + "\">" + text + "</a>";
        });
    }

    @Override
    public String page(String title) {
        String shown = escaped(title);
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="referrer" content="no-referrer"/>
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'"/>
                <title>%s</title>
                <style>%s</style>
                </head>
                <body>
                <a class="skip" href="#text">To the text</a>
                <main id="text">
                <h1>%s</h1>
                %s</main>
                </body>
                </html>
                """.formatted(Base64.getEncoder().encodeToString(Sha256.of(STYLE)), shown, STYLE, shown, out);
    }

    @Override
    public String ending() {
        return ".html";
    }

    /** Text that is text in HTML and in the values of its attributes, whatever it holds. */
    static String escaped(String text) {
        String shown = Problem.shown(text);
        StringBuilder out = new StringBuilder(shown.length() + 16);
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
