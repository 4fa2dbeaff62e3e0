package io.github.trustdoctor.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.trustdoctor.packs.BundledPacks;
import io.github.trustdoctor.packs.PackFolder;
import io.github.trustdoctor.packs.Rule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/**
 * Pages say what the pack says, and lead where they say.
 *
 * <p>{@code mvn test -Dtest=HandbookTest -Ddocs.update} writes the pages of the small pack as they are now.
 */
class HandbookTest {

    private static final Path GOLDEN = Path.of("src/test/resources/docs");

    @TempDir
    private Path temp;

    private List<Documented> allPacks() throws IOException {
        List<Documented> packs = new ArrayList<>(List.of(Pages.ofScaffold(temp)));
        for (String id : BundledPacks.ids()) {
            packs.add(Pages.of(Path.of("rules").resolve(id)));
        }
        return packs;
    }

    @Test
    void thePagesOfTheSmallPackAreThese() throws IOException {
        SortedMap<String, String> pages = Handbook.pages(List.of(Pages.ofScaffold(temp)));
        if (System.getProperty("docs.update") != null) {
            for (Map.Entry<String, String> page : pages.entrySet()) {
                Files.writeString(GOLDEN.resolve(page.getKey()), page.getValue());
            }
        }

        assertThat(pages.keySet()).containsExactly("index.html", "index.md", "kb1-lock.html", "kb1-lock.md");
        for (Map.Entry<String, String> page : pages.entrySet()) {
            assertThat(page.getValue()).as(page.getKey()).isEqualTo(Files.readString(GOLDEN.resolve(page.getKey())).replace("\r\n", "\n"));
        }
    }

    @Test
    void everyPlaceHasANameOfItsOwnAndEveryLinkLeadsToOne() throws IOException {
        Map<String, Document> pages = new HashMap<>();
        Handbook.pages(allPacks()).forEach((name, page) -> {
            if (name.endsWith(".html")) {
                pages.put(name, Pages.parsed(page));
            }
        });

        assertThat(pages).hasSizeGreaterThan(3);
        pages.forEach((name, page) -> {
            List<String> ids = Pages.attributes(page, "id");
            assertThat(ids).as(name).doesNotHaveDuplicates();
            for (String link : Pages.attributes(page, "href")) {
                if (link.startsWith("#")) {
                    assertThat(ids).as(name).contains(link.substring(1));
                } else if (!link.startsWith("https://")) {
                    assertThat(pages).as(name).containsKey(link);
                }
            }
        });
    }

    @Test
    void everyPartOfAPackStandsOnItsPage() throws IOException {
        for (Documented documented : allPacks()) {
            SortedMap<String, String> pages = Handbook.pages(List.of(documented));
            String id = documented.pack().id();
            Document page = Pages.parsed(pages.get(id + ".html"));
            List<String> ids = Pages.attributes(page, "id");
            String text = page.getDocumentElement().getTextContent();

            documented.pack().claims().forEach(claim -> assertThat(ids).contains(claim.id()));
            documented.pack().causes().forEach(cause -> assertThat(ids).contains("cause-" + cause.id()));
            documented.pack().checks().forEach(check -> assertThat(ids).contains("check-" + check.id()));
            documented.pack().resolutions().forEach(resolution -> assertThat(ids).contains("resolution-" + resolution.id()));
            documented.cases().orElseThrow().forEach(one -> assertThat(ids).contains("case-" + one.name()));
            documented.rules().forEach(rule -> {
                assertThat(ids).contains("rule-" + rule.id());
                assertThat(text).contains(documented.written().get(rule.id())).contains(documented.pack().sentence(rule.id()));
            });
        }
    }

    @Test
    void whatIsBundledIsToldWithoutCasesAndItsRulesReadAsTheyWere() throws IOException {
        for (Documented folder : allPacks()) {
            if (!BundledPacks.ids().contains(folder.pack().id())) {
                continue;
            }
            Documented bundled = Documented.bundled(folder.pack());
            Path pack = Files.createDirectories(temp.resolve("bundled").resolve(folder.pack().id()));
            Files.copy(Path.of("rules").resolve(folder.pack().id()).resolve("pack.yaml"), pack.resolve("pack.yaml"));
            Files.writeString(pack.resolve("all.drl"), "package rules.bundled;\n" + String.join("\n", bundled.written().values()));

            List<Rule> again = PackFolder.read(pack).pack().orElseThrow().rules();

            assertThat(again).hasSameSizeAs(folder.rules());
            assertThat(again).extracting(Rule::name, Rule::patterns, Rule::verb, Rule::target, Rule::strength, Rule::facts).containsExactlyElementsOf(
                    folder.rules().stream().map(rule -> tuple(rule.name(), rule.patterns(), rule.verb(), rule.target(),
                            rule.strength(), rule.facts())).toList());
            assertThat(Handbook.pages(List.of(bundled)).get(folder.pack().id() + ".md")).contains("are no part of the program");
        }
    }

    @Test
    void theSamePacksGiveTheSameBytes() throws IOException {
        List<Documented> packs = allPacks();
        SortedMap<String, String> pages = Handbook.pages(packs);
        Locale before = Locale.getDefault();
        List<Documented> others = new ArrayList<>(packs);
        Collections.reverse(others);
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));

            assertThat(Handbook.pages(others)).isEqualTo(pages);
        } finally {
            Locale.setDefault(before);
        }
        assertThat(String.join("", pages.values())).doesNotContain("\r", temp.toString());
    }

    @Test
    void theBrowserIsToldToTakeTheStyleOfThePageAndNothingElse() throws Exception {
        Document page = Pages.parsed(Handbook.pages(List.of(Pages.ofScaffold(temp))).get("kb1-lock.html"));
        String style = Pages.elements(page, "style").get(0).getTextContent();
        String digest = Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));

        List<String> policies = Pages.elements(page, "meta").stream().filter(meta -> meta.getAttribute("http-equiv").equals("Content-Security-Policy"))
                .map(meta -> meta.getAttribute("content")).collect(Collectors.toList());

        assertThat(policies).containsExactly("default-src 'none'; style-src 'sha256-" + digest + "'; base-uri 'none'; form-action 'none'");
    }
}
