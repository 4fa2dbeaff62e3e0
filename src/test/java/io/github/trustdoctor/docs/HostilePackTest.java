package io.github.trustdoctor.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.facts.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A pack whose every text tries to be more than text. */
class HostilePackTest {

    private static final String HOSTILE = "</code></pre><script>alert(1)</script>\"><img src=x onerror='y'>&lt; [a](javascript:b) ![c](http://d) "
            + "| ``` ~~~ <!-- ]]> **e** https://f.g www.h.i <a id=\"S01\"> # {{j}} \u202e\u0007 - k";
    /** The same without quotation marks, which cannot stand in a rule. */
    private static final String IN_RULES = HOSTILE.replace('"', '\'');
    private static final Parser MARKDOWN = Parser.builder().extensions(List.of(TablesExtension.create())).build();

    @TempDir
    private Path temp;
    private SortedMap<String, String> pages;

    @BeforeEach
    void writeThePages() throws IOException {
        String quoted = quoted(HOSTILE);
        String cause = quoted(IN_RULES);
        Map<String, String> replaced = new LinkedHashMap<>();
        replaced.put("The Kiosk Lock refuses users of trusted domains", quoted);
        replaced.put("link: https://kiosk-lock.example/articles/1", "link: javascript:alert(1)");
        replaced.put("an invented article\n", quoted + "\n  also-as: [" + quoted + ", 'https://user@evil.example/', 'data:text/html,x']\n");
        replaced.put("status: draft", "status: " + quoted);
        replaced.put("[Crossing()]", "[" + quoted("Crossing( reason == \"" + IN_RULES + "\" )") + "]");
        replaced.put("weights: {strong", "conventions: [{text: " + quoted + ", claims: [S01]}]\ncalibrated: " + quoted + "\nweights: {strong");
        replaced.put("id: kiosk-lock", "id: " + cause);
        replaced.put("[kiosk-lock]", "[" + cause + "]");
        replaced.put("name: Kiosk Lock", "name: " + quoted);
        replaced.put("'The Kiosk Lock of this computer refuses users of {logon.userDomain}'\n", quoted + "\n    masked-by: [" + cause + "]\n");
        replaced.put("Event 4001 of the Kiosk Lock tells that it refuses users of trusted domains.", quoted);
        replaced.put("'{logon.typed} fails, and the Kiosk Lock wrote event {event.id}: it refuses users of other domains'", quoted);
        replaced.put("no-rule: Nothing to observe; the resolution open-kiosk-lock tells it.", "no-rule: " + quoted + "\n    source: " + quoted);
        replaced.put("id: open-kiosk-lock", "id: " + quoted);
        replaced.put("'Open the Kiosk Lock of {logon.computer} to users of {logon.userDomain}'", quoted);
        replaced.put("open the Kiosk Lock\n", quoted + "\n");
        replaced.put("no outage", quoted);
        replaced.put("preconditions: []", "preconditions: [{text: " + quoted + ", claims: [S01]}]");
        replaced.put("caveats: []", "caveats: [{text: " + quoted + ", claims: [S01]}]");
        replaced.put("'wevtutil qe KioskLock /c:1 /rd:true'", quoted);
        replaced.put("'{logon.computer}'", quoted);
        replaced.put("id: read-kiosk-lock", "id: " + quoted);
        replaced.put("'What does the Kiosk Lock of {logon.computer} tell?'", quoted);
        replaced.put("rights: none", "rights: " + quoted);
        replaced.put("answer: event 4001", "answer: " + quoted + "\n        note: " + quoted);
        replaced.put("answer: event 4002", "answer: '- x'");
        replaced.put("lock-is-open", quoted);
        replaced.put("Nobody read the events of the Kiosk Lock; open, and the check says where to look.", quoted);
        replaced.put("{/events/0/id: 4001}", "{/events/0/id: 4001, /events/0/text: " + quoted + "}");
        replaced.put("event 4001 of the Kiosk Lock tells that it refuses users of trusted domains\"", IN_RULES + "\"");
        replaced.put("\"kiosk-lock\"", "\"" + IN_RULES + "\"");
        pages = Handbook.pages(List.of(Pages.ofScaffold(temp, replaced)));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\\\"").replace("\u202e", "\\u202e").replace("\u0007", "\\u0007") + '"';
    }

    @Test
    void inHtmlItIsText() {
        Document page = Pages.parsed(pages.get("kb1-lock.html"));
        String text = page.getDocumentElement().getTextContent();

        assertThat(text.split(Pattern.quote(Problem.shown(HOSTILE)), -1)).hasSizeGreaterThan(30);
        assertThat(Pages.elements(page, "*")).extracting(Element::getTagName).isSubsetOf("html", "head", "meta", "title", "style", "body", "a", "main",
                "h1", "h2", "h3", "h4", "p", "nav", "ul", "ol", "li", "dl", "dt", "dd", "pre", "code", "strong", "var", "table", "caption", "thead",
                "tbody", "tr", "th", "td");
        assertThat(Pages.attributes(page, "href")).isNotEmpty().allMatch(link -> link.startsWith("#") || link.equals("index.html"));
        assertThat(Pages.attributes(page, "id")).doesNotHaveDuplicates().allMatch(id -> id.matches("[A-Za-z0-9._-]+"));
    }

    @Test
    void inMarkdownItIsText() {
        Node page = MARKDOWN.parse(pages.get("kb1-lock.md"));
        List<String> html = new ArrayList<>();
        List<String> links = new ArrayList<>();
        page.accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlInline inline) {
                html.add(inline.getLiteral());
            }

            @Override
            public void visit(HtmlBlock block) {
                html.add(block.getLiteral());
            }

            @Override
            public void visit(Image image) {
                links.add(image.getDestination());
            }

            @Override
            public void visit(Link link) {
                links.add(link.getDestination());
                visitChildren(link);
            }
        });
        String text = TextContentRenderer.builder().extensions(List.of(TablesExtension.create())).build().render(page);

        assertThat(text.split(Pattern.quote(Problem.shown(HOSTILE)), -1)).hasSizeGreaterThan(30);
        assertThat(html).isNotEmpty().allMatch(tag -> tag.matches("<a id=\"[A-Za-z0-9._-]+\">|</a>"));
        assertThat(links).isNotEmpty().allMatch(link -> link.matches("#[A-Za-z0-9._-]+|index\\.md"));
    }

    @Test
    void nothingIsThereThatATerminalObeys() {
        pages.values().forEach(page -> assertThat(page.codePoints().filter(c -> c != '\n' && (Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT)).mapToObj(Integer::toHexString)).isEmpty());
    }
}
