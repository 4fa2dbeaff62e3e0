package io.github.trustdoctor.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts and links that a page is given. */
class WordsTest {

    private static final Parser MARKDOWN = Parser.builder().build();

    @ParameterizedTest
    @ValueSource(strings = {"- a", "+ a", "1. a", "12) a", "=== a", "--- a", "# a", "> a", "    a", "* a", "```", "| a | b |", "&amp;", "[a]: b", "\t- a"})
    void whatBeginsABlockOfMarkdownIsText(String text) {
        Sheet sheet = new MarkdownSheet();
        sheet.paragraph(Words.of(text));
        sheet.list(List.of(Words.of(text)));
        sheet.facts(List.of(Sheet.Said.list("a", List.of(Words.of(text)))));

        String shown = HtmlRenderer.builder().build().render(MARKDOWN.parse(sheet.page("b")));

        String escaped = HtmlSheet.escaped(text.strip()).replace("&#39;", "'");
        assertThat(shown.replaceAll("\\s*\n\\s*|</?p>", "")).isEqualTo("<h1>b</h1>" + escaped + "<ul><li>" + escaped
                + "</li><li><strong>a:</strong><ul><li>" + escaped + "</li></ul></li></ul>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "JAVASCRIPT:x", "data:text/html,x", "file:///etc/hosts", "//evil.example", "https:evil", "https://a@evil.example/",
            "https://evil.example/\u202e", "https://evil.example/ x", " https://evil.example/", "vbscript:x", "", "http://"})
    void aLinkThatLeadsElsewhereThanToTheWebIsText(String link) {
        assertThat(new Words().web(link).pieces()).noneMatch(piece -> piece.kind() == Words.Kind.WEB);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://learn.microsoft.com/a/ee849847(v=ws.10)", "http://kb.example/?a=1&copy=2#c", "HTTPS://kb.example"})
    void aLinkToTheWebIsALink(String link) {
        Sheet sheet = new MarkdownSheet();
        sheet.paragraph(new Words().web(link));
        Node paragraph = MARKDOWN.parse(sheet.page("b")).getLastChild();

        assertThat(((Link) paragraph.getFirstChild()).getDestination()).isEqualTo(link);
    }
}
