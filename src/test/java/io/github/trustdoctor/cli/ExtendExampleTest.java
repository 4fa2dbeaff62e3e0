package io.github.trustdoctor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.Screens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Does what {@code examples/extend/README.md} says, step by step in an empty folder, and compares what comes out with what stands there.
 *
 * <p>{@code mvn test -Dtest=ExtendExampleTest -Ddocs.update} writes what comes out into the page and beside it.
 */
class ExtendExampleTest {

    private static final Path EXAMPLE = Path.of("examples/extend");
    private static final Path PAGE = EXAMPLE.resolve("README.md");
    private static final String EXPECTED = "expected/lobby.txt";
    private static final Pattern STEP = Pattern.compile(
            "\\*\\*`(?<file>[^`]+)`\\*\\*, (?:a new file|(?<end>at the end)|above the line `(?<above>[^`]+)`)[^\n]*\n\n```\\w+\n(?<text>.*?)```"
                    + "|\n\\| what stands there \\| what it is to be \\|\n\\|---\\|---\\|\n(?<rows>(?:\\|[^\n]+\n)+)", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("\\| `([^`]+)` \\| `([^`]+)` \\|\n");

    @TempDir
    private Path folder;
    private int blocks;

    @Test
    void whoFollowsThePageMakesTheExample() throws IOException {
        int screens = Screens.check(PAGE, this::follow, (command, now) -> prints(command));

        assertThat(screens).isGreaterThan(8);
        assertThat(Pattern.compile("(?m)^```\\w").matcher(Files.readString(PAGE)).results()).as("every block is a screen or a step").hasSize(screens + blocks);
        Map<String, String> made = files(folder, "");
        made.put(EXPECTED, prints("diagnose --packs packs lobby.json"));
        if (Screens.UPDATE) {
            for (Map.Entry<String, String> file : made.entrySet()) {
                Files.createDirectories(EXAMPLE.resolve(file.getKey()).getParent());
                Files.writeString(EXAMPLE.resolve(file.getKey()), file.getValue());
            }
        }
        assertThat(files(EXAMPLE, "README.md")).isEqualTo(made);
    }

    private String prints(String command) {
        String[] args = command.split(" ");
        for (int i = 1; i < args.length; i++) {
            Path place = folder.resolve(args[i]);
            args[i] = args[i].contains("/") || Files.exists(place) ? place.toString() : args[i];
        }
        Run run = Run.of(args);
        return (run.out() + run.err()).replace(folder + "/", "");
    }

    private void follow(String text) {
        for (Matcher step = STEP.matcher(text); step.find();) {
            try {
                if (step.group("rows") != null) {
                    replace(ROW.matcher(step.group("rows")).results().toList());
                } else {
                    edit(step, folder.resolve(step.group("file")));
                    blocks++;
                }
            } catch (IOException broken) {
                throw new UncheckedIOException(step.group(), broken);
            }
        }
    }

    private void replace(List<MatchResult> rows) throws IOException {
        assertThat(rows).isNotEmpty();
        for (MatchResult row : rows) {
            int changed = 0;
            for (Map.Entry<String, String> file : files(folder, "").entrySet()) {
                String by = file.getValue().replace(row.group(1), row.group(2));
                changed += by.equals(file.getValue()) ? 0 : 1;
                Files.writeString(folder.resolve(file.getKey()), by);
            }
            assertThat(changed).as(row.group()).isPositive();
        }
    }

    private static void edit(Matcher step, Path file) throws IOException {
        String above = step.group("above");
        if (step.group("end") != null) {
            Files.writeString(file, step.group("text"), StandardOpenOption.APPEND);
        } else if (above == null) {
            Files.writeString(file, step.group("text"), StandardOpenOption.CREATE_NEW);
        } else {
            List<String> lines = new ArrayList<>(Files.readAllLines(file));
            assertThat(lines).containsOnlyOnce(above);
            lines.addAll(lines.indexOf(above), step.group("text").lines().toList());
            Files.write(file, lines);
        }
    }

    /** The text of every file in a folder, by its path there, but for those whose path matches. */
    private static Map<String, String> files(Path folder, String but) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        texts.keySet().removeIf(path -> path.matches(but));
        return texts;
    }

    @Test
    void thePackIsWholeAndItsReportDiagnosed() throws IOException {
        String packs = EXAMPLE.resolve("packs").toString();

        assertThat(Run.of("packs", "lint", packs)).isEqualTo(new Run(0, "1 pack, 0 findings\n", ""));
        assertThat(Run.of("packs", "test", "--mutants", packs)).satisfies(run -> {
            assertThat(run.status()).isZero();
            assertThat(run.out()).matches("14 cases, 0 failed\n\\d+ mutants, \\d+ told apart, 0 listed as equivalent, 0 left\n");
        });
        assertThat(Run.of("diagnose", "--packs", packs, EXAMPLE.resolve("lobby.json").toString()))
                .isEqualTo(new Run(1, Files.readString(EXAMPLE.resolve(EXPECTED)), ""));
    }
}
