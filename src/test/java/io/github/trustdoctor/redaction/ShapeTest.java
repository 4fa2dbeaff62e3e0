package io.github.trustdoctor.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.facts.SiteReportReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every field has a use, and what rules look for is kept. */
class ShapeTest {

    private static final Pattern COMPARED = Pattern.compile("\\bsource (?:==|in|not in|!=) (\\([^)]*\\)|\"[^\"]*\")");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");

    @Test
    void everyFieldOfTheSchemaSaysWhatItHolds() throws IOException {
        JsonNode schema = JsonMapper.shared().readTree(Files.readString(Path.of("facts/site-report.schema.json")));
        List<String> silent = new ArrayList<>();
        fields(schema, schema, "report", silent);
        schema.get("$defs").propertyStream().forEach(one -> fields(schema, one.getValue(), one.getKey(), silent));

        assertThat(silent).isEmpty();
        assertThat(Shape.REPORT.fields().keySet()).isEqualTo(SiteReportReader.SECTIONS);
    }

    private static void fields(JsonNode schema, JsonNode object, String name, List<String> silent) {
        object.path("properties").propertyStream().forEach(one -> {
            boolean below = false;
            boolean told = one.getValue().has("x-redact");
            for (String definition : references(one.getValue())) {
                JsonNode defined = schema.get("$defs").get(definition);
                below |= defined.has("properties");
                told |= defined.has("x-redact");
            }
            if (told == below) {
                silent.add(name + "." + one.getKey());
            }
        });
    }

    private static Set<String> references(JsonNode node) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile("#/\\$defs/(\\w+)").matcher(node.toString());
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    @Test
    void everyUseOfTheSchemaIsKnownAndEveryUseIsUsed() throws IOException {
        Set<Use> used = new TreeSet<>();
        Matcher matcher = Pattern.compile("\"x-redact\": \"(\\w+)\"").matcher(Files.readString(Path.of("facts/site-report.schema.json")));
        while (matcher.find()) {
            used.add(Use.named(matcher.group(1)));
        }

        assertThat(used).containsExactly(Use.values());
    }

    @Test
    void everySourceThatBundledRulesAskForIsKept() throws IOException {
        Set<String> sources = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("rules"))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".drl")).toList()) {
                Matcher compared = COMPARED.matcher(Files.readString(file));
                while (compared.find()) {
                    LITERAL.matcher(compared.group(1)).results().forEach(one -> sources.add(one.group(1)));
                }
            }
        }

        assertThat(sources).contains("netlogon", "system restore").allMatch(KeptWords::tellNothing);
    }

    @Test
    void whatIsNoWordOfWindowsIsNotKept() {
        assertThat(KeptWords.tellNothing("Microsoft Windows Server 2008 R2 Enterprise")).isTrue();
        assertThat(KeptWords.tellNothing("Microsoft-Windows-Kerberos-Key-Distribution-Center")).isTrue();
        assertThat(KeptWords.tellNothing("Microsoft-Windows-Contoso")).isFalse();
        assertThat(KeptWords.tellNothing("Windows 7 of alice")).isFalse();
        assertThat(KeptWords.tellNothing("10.20.0.11")).isFalse();
    }
}
