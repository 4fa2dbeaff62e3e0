package io.github.trustdoctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.trustdoctor.facts.ReadReport;
import io.github.trustdoctor.facts.SiteReportReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pages lead somewhere, their JSON can be read, and the fields that they name are those of the schema. */
class DocsTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern FENCED = Pattern.compile("```.*?```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Path BRANCH_OFFICE = Path.of("facts/branch-office.md");

    @TestFactory
    List<DynamicTest> every_relative_link_leads_to_a_file() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path page : pages()) {
            String text = FENCED.matcher(Files.readString(page)).replaceAll("");
            tests.add(DynamicTest.dynamicTest(page.toString(), () -> {
                for (MatchResult link : LINK.matcher(text).results().toList()) {
                    if (!link.group(1).matches("https?:.*|#.*")) {
                        assertThat(page.resolveSibling(link.group(1).replaceFirst("#.*", "")).normalize()).exists();
                    }
                }
            }));
        }
        assertThat(tests).hasSizeGreaterThan(5);
        return tests;
    }

    @TestFactory
    List<DynamicTest> every_json_block_can_be_read_and_every_report_diagnosed() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path page : pages()) {
            for (String json : blocks(page, "json")) {
                tests.add(DynamicTest.dynamicTest(page + " " + json.lines().skip(1).findFirst().orElse(json), () -> {
                    if (JSON.readTree(json).has("schema")) {
                        ReadReport read = SiteReportReader.strict().read(page.toString(), json.getBytes(StandardCharsets.UTF_8));
                        assertThat(read.problems()).isEmpty();
                        assertThat(TrustDoctor.create().diagnose(read.orElseThrow()).attempts()).isNotEmpty();
                    }
                }));
            }
        }
        assertThat(tests).hasSizeGreaterThan(1);
        return tests;
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(""))) {
            return files.filter(file -> file.toString().endsWith(".md") && !file.toString().matches("target.*|.*[/\\\\]target[/\\\\].*"))
                    .sorted().toList();
        }
    }

    private static List<String> blocks(Path page, String language) throws IOException {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(page)).results()
                .map(block -> block.group(1)).toList();
    }

    /** Such as {@code probes[].answer}; one that begins with a dot is a sibling of the one before. */
    @Test
    void the_branch_office_page_names_fields_of_the_schema() throws IOException {
        JsonNode schema = JSON.readTree(Files.readString(Path.of("facts/site-report.schema.json")));
        Pattern field = Pattern.compile("`(\\.?[a-zA-Z-]+(?:\\[])?(?:\\.[a-zA-Z-]+(?:\\[])?)*)`");
        String before = "";
        int checked = 0;
        for (MatchResult code : field.matcher(FENCED.matcher(Files.readString(BRANCH_OFFICE)).replaceAll("")).results().toList()) {
            String path = code.group(1).startsWith(".") ? before.substring(0, before.lastIndexOf('.')) + code.group(1) : code.group(1);
            if (path.matches("[a-zA-Z]+\\[].*|computer\\..+|collectedBy\\..+")) {
                follow(schema, path);
                before = path;
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(80);
    }

    private static void follow(JsonNode schema, String path) {
        JsonNode at = schema;
        for (String step : path.split("\\.")) {
            String name = step.replace("[]", "");
            JsonNode property = at.path("properties").path(name);
            assertThat(property.isMissingNode()).as(path + ": " + name + " in the schema").isFalse();
            at = target(schema, property, step.endsWith("[]")).orElseGet(() -> fail(path + ": " + name + " as a list or not"));
        }
    }

    /** What a property holds: the kind of its items, or its own. */
    private static Optional<JsonNode> target(JsonNode schema, JsonNode property, boolean list) {
        List<JsonNode> choices = new ArrayList<>(List.of(property));
        property.path("anyOf").forEach(choices::add);
        boolean hasItems = choices.stream().anyMatch(choice -> choice.has("items"));
        if (list != hasItems) {
            // A list of texts is a definition of its own, and no kind.
            return property.path("$ref").asString("").equals("#/$defs/texts") ? Optional.of(property) : Optional.empty();
        }
        return choices.stream().map(choice -> list ? choice.path("items") : choice)
                .map(choice -> choice.path("$ref").asString("")).filter(ref -> !ref.isEmpty()).findFirst()
                .map(ref -> schema.at(ref.substring(1))).or(() -> Optional.of(property));
    }

    @Test
    void the_answers_of_probes_on_the_branch_office_page_are_understood() throws IOException {
        String page = Files.readString(BRANCH_OFFICE);
        String table = page.substring(page.indexOf("| printed | `probes[].answer`"), page.indexOf("Beside it:"));
        List<String> words = Pattern.compile("`\"([a-z-]+)\"`").matcher(table).results().map(word -> word.group(1)).toList();

        assertThat(words).contains("timeout", "refused");
        for (String word : words) {
            String report = "{\"probes\": {\"to\": \"dc\", \"protocol\": \"tcp\", \"port\": 88, \"answer\": \"" + word + "\"}}";
            assertThat(SiteReportReader.strict().read(word, report.getBytes(StandardCharsets.UTF_8)).problems()).isEmpty();
        }
    }

    @Test
    void decisions_are_numbered_and_have_their_three_parts() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/site/decisions"))) {
            int number = 0;
            for (Path decision : files.sorted().toList()) {
                number++;
                assertThat(decision.getFileName().toString()).matches(String.format("%04d-[a-z0-9-]+\\.md", number));
                assertThat(Files.readString(decision)).startsWith("# " + number + ". ")
                        .contains("\n## Context\n", "\n## Decision\n", "\n## Consequences\n");
            }
            assertThat(number).isGreaterThan(5);
        }
    }
}
