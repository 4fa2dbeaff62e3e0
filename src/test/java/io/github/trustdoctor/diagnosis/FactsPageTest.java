package io.github.trustdoctor.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.Screens;
import io.github.trustdoctor.facts.Cited;
import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.facts.SiteReport;
import io.github.trustdoctor.facts.SiteReportReader;
import io.github.trustdoctor.paths.Citable;
import io.github.trustdoctor.paths.Derivation;
import io.github.trustdoctor.paths.Kinds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * {@code rules/facts.md} tells every kind of fact that rules can ask for and its fields, as the code and its javadoc do.
 *
 * <p>{@code mvn test -Dtest=FactsPageTest -Ddocs.update} writes it.
 */
class FactsPageTest {

    private static final Path PAGE = Path.of("rules/facts.md");
    private static final Path SOURCES = Path.of("src/main/java");
    /** One object of every section. */
    private static final String EVERYTHING = """
            {"computer": {"name": "x"}, "domains": [{"dnsName": "x"}], "forests": [{"root": "x"}], "trusts": [{"holder": "x"}],
             "users": [{}], "logons": [{"typed": "x"}], "others": [{}], "passwordChanges": [{}], "probes": [{"to": "x"}],
             "locatorCalls": [{"domain": "x"}], "dnsAnswers": [{"name": "x"}], "secureChannels": [{"partner": "x"}],
             "tickets": [{"server": "x"}], "kerberosReplies": [{}], "spnSearches": [{"spn": "x"}], "events": [{}], "notCollected": [{"what": "x"}],
             "$schema": "x", "schema": "https://trustdoctor.example/site-report/1", "site": "x", "collected": "", "collectedBy": {}}
            """;
    /** What tells where a fact stands, which rules need not ask for. */
    private static final Set<String> PLACES = Set.of("kind", "pointer", "kindName", "seen", "line", "column");
    private static final String HEAD = """
            # What rules can ask for

            Every kind of fact, and its fields. *Derived* facts are worked out of a report for all packs, *observed* ones stand in it. Some
            fields lead to other facts: `logon.status` asks for the status of the logon of a `Crossing`. A field that holds a constant is
            compared with one, such as `failed == Answer.YES`; times are numbers.

            """;

    private final SortedMap<String, Class<?>> parts = new TreeMap<>();
    private final SortedMap<String, Class<?>> constants = new TreeMap<>();

    @Test
    void thePageTellsWhatTheCodeDoes() throws IOException {
        SortedMap<String, Class<?>> observed = observed();
        SortedMap<String, Class<?>> derived = derived();
        StringBuilder page = new StringBuilder(HEAD);
        page.append("## Derived facts\n\n");
        derived.values().forEach(kind -> tell(page, kind));
        page.append("## Observed facts\n\n");
        observed.values().forEach(kind -> tell(page, kind));
        page.append("## Parts of facts\n\nRules do not ask for these, but for fields of theirs.\n\n");
        Set<String> told = new HashSet<>();
        told.addAll(observed.keySet());
        told.addAll(derived.keySet());
        while (!told.containsAll(parts.keySet())) {
            new TreeMap<>(parts).forEach((name, kind) -> {
                if (told.add(name)) {
                    tell(page, kind);
                }
            });
        }
        page.append("## Constants\n\n| kind | constants |\n|---|---|\n");
        constants.forEach((name, kind) -> page.append("| `").append(name).append("` | ").append(Arrays.stream(kind.getEnumConstants())
                .map(one -> '`' + ((Enum<?>) one).name() + '`').collect(Collectors.joining(", "))).append(" |\n"));
        if (Screens.UPDATE) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page.toString());
    }

    private static SortedMap<String, Class<?>> observed() {
        SiteReport report = SiteReportReader.lenient().read("everything", EVERYTHING.getBytes(StandardCharsets.UTF_8)).orElseThrow();
        assertThat(report.document().fields().keySet()).containsExactlyInAnyOrderElementsOf(SiteReportReader.SECTIONS);
        SortedMap<String, Class<?>> kinds = new TreeMap<>();
        for (Fact fact : Judges.facts(report, Derivation.of(report))) {
            if (fact.getClass().getPackage() == SiteReport.class.getPackage()) {
                kinds.put(fact.kindName(), fact.getClass());
            }
        }
        return kinds;
    }

    private static SortedMap<String, Class<?>> derived() throws IOException {
        SortedMap<String, Class<?>> kinds = new TreeMap<>();
        try (Stream<Path> sources = Files.list(SOURCES.resolve(Derivation.class.getPackageName().replace('.', '/')))) {
            for (Path source : sources.toList()) {
                String name = source.getFileName().toString().replace(".java", "");
                Kinds.named(name).filter(kind -> kind.getPackage() == Derivation.class.getPackage()).ifPresent(kind -> kinds.put(name, kind));
            }
        }
        return kinds;
    }

    private void tell(StringBuilder page, Class<?> kind) {
        String source = source(kind);
        String doc = javadoc(source, "public record " + kind.getSimpleName() + "\\(").orElseThrow(() -> new AssertionError(kind + " without words"));
        page.append("### ").append(kind.getSimpleName()).append("\n\n").append(sentence(doc.split(" @param ")[0]))
                .append(Fact.class.isAssignableFrom(kind) ? " In sentences: `{" + Citable.name(kind) + ". ...}`." : "")
                .append("\n\n| field | holds | |\n|---|---|---|\n");
        fields(kind).forEach((name, method) -> {
            String words = param(doc, name).or(() -> javadoc(source, "public [\\w<>]+ " + name + "\\(\\)"))
                    .orElseThrow(() -> new AssertionError(kind + "." + name + " without words"));
            page.append("| `").append(name).append("` | ").append(holds(method.getReturnType())).append(" | ").append(sentence(words)).append(" |\n");
        });
        page.append('\n');
    }

    /** The fields of a fact but for those that tell where it stands. */
    private static SortedMap<String, Method> fields(Class<?> kind) {
        SortedMap<String, Method> fields = new TreeMap<>(Kinds.fields(kind));
        fields.keySet().removeAll(PLACES);
        fields.values().removeIf(field -> field.getReturnType() == Cited.class || field.getReturnType().isRecord() && fields(field.getReturnType()).isEmpty());
        return fields;
    }

    private String holds(Class<?> type) {
        if (type == String.class || type.isPrimitive()) {
            return type == String.class ? "text" : type == boolean.class ? "true or false" : "number";
        }
        (type.isEnum() ? constants : parts).put(type.getSimpleName(), type);
        return '`' + type.getSimpleName() + '`';
    }

    private static String source(Class<?> kind) {
        try {
            return Files.readString(SOURCES.resolve(kind.getName().replace('.', '/').replaceFirst("\\$.*", "") + ".java"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The comment right before something, without stars, in one line. */
    private static Optional<String> javadoc(String source, String before) {
        return Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s+(?:@\\w+\\s+)*" + before, Pattern.DOTALL).matcher(source).results()
                .map(found -> found.group(1).replaceAll("\n\\s*\\*", "\n").replaceAll("\\s+", " ").strip()).findFirst();
    }

    private static Optional<String> param(String doc, String name) {
        return Pattern.compile("@param " + name + " (.*?)(?= @(?:param|return|throws) |$)").matcher(doc).results().map(found -> found.group(1).strip()).findFirst();
    }

    private static String sentence(String text) {
        String plain = text.replaceAll("\\{@\\w+ ([^}]*)}", "`$1`").replaceAll("</?p>.*", "").replace("&lt;", "<").replace("|", "\\|").strip();
        String first = plain.replaceFirst("(?<=[^.]\\.) .*", "");
        return Character.toUpperCase(first.charAt(0)) + first.substring(1) + (first.endsWith(".") ? "" : ".");
    }
}
