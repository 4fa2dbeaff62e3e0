package io.github.trustdoctor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds {@code examples/feed/expected} to the letter. To refresh it: {@code mvn test -Dtest=FeedExamplesTest
 * -Dfeed.refresh=true}, which writes what has changed and fails all the same, so that nobody refreshes unawares; then look
 * at the difference and run without.
 */
class FeedExamplesTest {

    private static final Path EXPECTED = Path.of("examples/feed/expected");
    private static final boolean REFRESH = Boolean.getBoolean("feed.refresh");

    @TestFactory
    Stream<DynamicTest> everyAnswerIsAsExpected() {
        return answers().entrySet().stream()
                .map(answer -> DynamicTest.dynamicTest(answer.getKey(), () -> check(answer.getKey(), answer.getValue())));
    }

    @Test
    void nothingElseIsExpected() throws IOException {
        try (Stream<Path> files = Files.list(EXPECTED)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(
                    answers().keySet());
        }
    }

    /** The options that give each expected file. */
    private static Map<String, List<String>> answers() {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        String branch = "examples/feed/branch-office.json";
        answers.put("branch-office.txt", List.of("diagnose", branch));
        answers.put("branch-office.all.txt", List.of("diagnose", "--all", branch));
        answers.put("branch-office.brief.txt", List.of("diagnose", "--brief", branch));
        answers.put("branch-office.json", List.of("diagnose", "--format", "json", branch));
        answers.put("branch-office.md", List.of("diagnose", "--format", "markdown", branch));
        answers.put("branch-office.explain.txt", List.of("explain", branch));
        answers.put("branch-office.kerberos-blocked.explain.txt", List.of("explain", "--cause", "kerberos-blocked", branch));
        answers.put("fowey-undecided.netbios-trust.explain.txt",
                List.of("explain", "--cause", "netbios-trust", "examples/feed/sites/fowey-undecided.json"));
        answers.put("branch-office.what-if.txt", List.of("what-if", branch));
        answers.put("branch-office.what-if.json", List.of("what-if", "--format", "json", branch));
        answers.put("branch-office.what-if-uplevel.txt", List.of("what-if", "--set", "/trusts/0/trustType=2", branch));
        answers.put("fowey-undecided.what-if.txt", List.of("what-if", "examples/feed/sites/fowey-undecided.json"));
        for (String site : List.of("bristol-custom-upn", "cardiff-firewall", "dundee-forest-suffix", "exeter-healthy",
                "fowey-undecided", "glasgow-xp")) {
            answers.put(site + ".txt", List.of("diagnose", "examples/feed/sites/" + site + ".json"));
        }
        answers.put("sites.brief.txt", List.of("diagnose", "--brief", "examples/feed/sites"));
        answers.put("bad.txt", List.of("facts", "check", "examples/feed/bad.json"));
        return answers;
    }

    private static void check(String name, List<String> command) {
        Path file = EXPECTED.resolve(name);
        String found = Run.of(command.toArray(String[]::new)).out();
        try {
            String expected = Files.exists(file) ? Files.readString(file) : "";
            if (REFRESH && !found.equals(expected)) {
                Files.writeString(file, found);
            }
            assertThat(found).as("trust-doctor " + String.join(" ", command)).isEqualTo(expected);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
