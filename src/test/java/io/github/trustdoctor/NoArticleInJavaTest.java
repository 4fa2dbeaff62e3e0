package io.github.trustdoctor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.packs.Cause;
import io.github.trustdoctor.packs.Claim;
import io.github.trustdoctor.packs.Line;
import io.github.trustdoctor.packs.Pack;
import io.github.trustdoctor.packs.Resolution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No cause, remedy, sentence or port number of any article stands in the Java code. */
class NoArticleInJavaTest {

    private static final Path JAVA = Path.of("src/main/java");
    private static final Pattern PORTS_OF_A_RULE = Pattern.compile("port (?:==|in) [( ]*([0-9][0-9, ]*)");
    private static final int SHORTEST_IN_CODE = 25;
    private static final int SHORTEST_IN_COMMENTS = 45;

    @Test
    void noIdOfACauseResolutionOrCheckStandsInJava() throws IOException {
        List<String> ids = new ArrayList<>();
        for (Pack pack : TrustDoctor.create().packs()) {
            pack.causes().forEach(cause -> ids.add(cause.id()));
            pack.resolutions().forEach(resolution -> ids.add(resolution.id()));
            pack.checks().forEach(check -> ids.add(check.id()));
            ids.add(pack.id());
            ids.add(pack.article().id());
        }

        assertThat(ids).hasSizeGreaterThan(30);
        for (String id : ids) {
            assertThat(mentions("\"" + id + "\"")).as(id).isEmpty();
        }
    }

    @Test
    void noSentenceOfAPackStandsInJava() throws IOException {
        List<String> sentences = new ArrayList<>();
        for (Pack pack : TrustDoctor.create().packs()) {
            sentences.add(pack.article().title());
            pack.causes().stream().map(Cause::title).forEach(sentences::add);
            for (Claim claim : pack.claims()) {
                sentences.add(claim.says());
                sentences.addAll(claim.sentences().values());
            }
            for (Resolution resolution : pack.resolutions()) {
                sentences.add(resolution.title());
                resolution.steps().stream().map(Line::text).forEach(sentences::add);
                resolution.caveats().stream().map(Line::text).forEach(sentences::add);
            }
        }

        for (String sentence : sentences) {
            for (String part : sentence.split("\\{[^}]*}")) {
                if (part.strip().length() >= SHORTEST_IN_CODE) {
                    assertThat(mentions(part.strip())).as(part).isEmpty();
                }
            }
        }
    }

    @Test
    void noPortNumberOfAnArticleStandsInJava() throws IOException {
        Set<String> ports = portsOfRules();
        assertThat(ports).contains("88", "389", "464");
        Pattern portOfAnArticle = Pattern.compile("(?<![\\w.])(" + String.join("|", ports) + ")(?![\\w.])");

        List<String> lines = new ArrayList<>();
        for (Path file : sources()) {
            for (String line : Files.readAllLines(file)) {
                if (portOfAnArticle.matcher(line).find() && !isComment(line)) {
                    lines.add(file + ": " + line.strip());
                }
            }
        }

        assertThat(lines).isEmpty();
    }

    private static Set<String> portsOfRules() throws IOException {
        Set<String> ports = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("rules"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".drl")).toList()) {
                Matcher matcher = PORTS_OF_A_RULE.matcher(Files.readString(file));
                while (matcher.find()) {
                    ports.addAll(List.of(matcher.group(1).strip().split("\\s*,\\s*")));
                }
            }
        }
        return ports;
    }

    private static boolean isComment(String line) {
        return line.strip().startsWith("*") || line.strip().startsWith("//") || line.strip().startsWith("/*");
    }

    private static List<String> mentions(String text) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : sources()) {
            boolean whole = text.length() >= SHORTEST_IN_COMMENTS;
            String searched = Files.readAllLines(file).stream().filter(line -> whole || !isComment(line))
                    .collect(Collectors.joining("\n"));
            if (searched.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT))) {
                found.add(file.toString());
            }
        }
        return found;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(JAVA)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }
}
