package io.github.trustdoctor.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.fleet.Examined;
import io.github.trustdoctor.fleet.Waivers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FleetHtmlTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path folder;

    @Test
    void thePageHoldsEachSiteWithItsStory() {
        List<Examined> examined = FleetPages.examined(FleetPages.raws(3, 150, 0.05), Waivers.none());
        List<Examined> sound = examined.stream().filter(one -> one.line().isPresent()).toList();

        String page = FleetPages.page(examined, Waivers.none(), 1000);

        JsonNode sites = json(page, "sites");
        JsonNode summary = json(page, "summary");
        assertThat(sites.get("rows")).hasSize(sound.size());
        assertThat(summary.get("reports").asInt()).isEqualTo(sound.size());
        assertThat(summary.get("rejects")).hasSize(examined.size() - sound.size());
        for (int i = 0; i < sound.size(); i++) {
            JsonNode row = sites.get("rows").get(i);
            JsonNode story = json(page, "stories-" + i / FleetHtmlPage.STORIES).get(i % FleetHtmlPage.STORIES);
            assertThat(row.get(0).asString()).isEqualTo(sound.get(i).line().orElseThrow().report());
            assertThat(row.get(7)).hasSize(sound.get(i).line().orElseThrow().causes().size());
            assertThat(story.get(0).get(0).asString()).isEqualTo("who");
            assertThat(story.get(0).get(2).asString()).contains(row.get(2).asString());
        }
    }

    @Test
    void ofTooManySitesThoseAreShownWhereSomethingIsWrong() {
        List<Examined> examined = FleetPages.examined(FleetPages.raws(3, 150, 0), Waivers.none());

        String page = FleetPages.page(examined, Waivers.none(), 20);

        assertThat(json(page, "summary").get("shown").asInt()).isEqualTo(20);
        assertThat(json(page, "summary").get("reports").asInt()).isEqualTo(150);
        assertThat(json(page, "sites").get("rows")).hasSize(20).allMatch(row -> row.get(4).asInt() != 0);
    }

    @Test
    void whateverTheDataHoldsItCannotLeaveItsElements() throws IOException {
        String page = FleetPages.hostile(folder);

        Matcher elements = Pattern.compile("<script type=\"(text/plain|application/json)\" id=\"[a-z0-9-]+\">([^<]*)</script>\n").matcher(page);
        int data = 0;
        StringBuilder rest = new StringBuilder();
        while (elements.find()) {
            data++;
            elements.appendReplacement(rest, "");
            assertThat(elements.group(2)).matches("[\\x20-\\x7e]*");
        }
        elements.appendTail(rest);

        assertThat(data).isGreaterThan(3);
        assertThat(rest).isEqualToIgnoringNewLines(empty());
        assertThat(json(page, "sites").get("rows").size()).isGreaterThan(50);
        assertThat(json(page, "summary").toString()).contains("window.hacked");
        assertThat(json(page, "stories-0").toString()).contains("window.hacked").doesNotContain("\u202e", "\u2028", "\u0007");
    }

    /** The frame of the page. */
    private static String empty() {
        String page = FleetPages.page(List.of(), Waivers.none(), 1);
        return page.replaceAll("<script type=[^>]*>[^<]*</script>\n", "");
    }

    @Test
    void theBrowserIsToldToFetchNothingAndRunNothingElse() {
        String page = empty().replace("http://www.w3.org/2000/svg", "");

        assertThat(page).contains("content=\"default-src 'none'; style-src 'sha256-").contains("require-trusted-types-for 'script'; trusted-types 'none'\"");
        assertThat(page).doesNotContain("{{", "http:", "https:", "//www", "url(", "@import", "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "fetch(", "XMLHttpRequest", " src=");
    }

    private static JsonNode json(String page, String id) {
        return JSON.readTree(FleetPages.data(page, id).orElseThrow());
    }
}
