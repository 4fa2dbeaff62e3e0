package io.github.trustdoctor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.cli.Main;
import io.github.trustdoctor.diagnosis.CauseVerdict;
import io.github.trustdoctor.diagnosis.Outcome;
import io.github.trustdoctor.diagnosis.Verdict;
import io.github.trustdoctor.facts.SiteReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what the program does. */
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    /** Ends a screen that shows the beginning of the output only: all before what to do. */
    private static final String CUT = "[...]\n";

    @TempDir
    Path temp;

    @Test
    void shows_what_the_program_prints() throws IOException {
        assertThat(Screens.check(README, text -> { }, ReadmeTest::shown)).isEqualTo(6);
    }

    private static String shown(String command, String before) {
        String output = output(1, command.split(" "));
        return before.endsWith(CUT) ? output.substring(0, output.indexOf("\nDO") + 1) + CUT : output;
    }

    private static String output(int status, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int ended = Main.run(new ByteArrayInputStream(new byte[0]), new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), args);
        assertThat(err.toString(StandardCharsets.UTF_8)).as("complaints").isEmpty();
        assertThat(ended).as(String.join(" ", args)).isEqualTo(status);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void tells_the_two_commands() throws IOException {
        assertThat(Files.readString(README)).contains("\nmvn -q -DskipTests package && "
                + "target/trust-doctor/bin/trust-doctor diagnose examples/feed/branch-office.json\nmvn verify\n");
    }

    @Test
    void tells_the_exit_status_as_the_help_does() throws IOException {
        Pattern inHelp = Pattern.compile("(?<![\\w,])(\\d+)  (\\S+(?: \\S+)*)");
        List<String> rows = found("\n\\| (\\d+) \\| ([^|]+) \\|", row -> row.group(1) + " " + row.group(2));
        List<String> help = inHelp.matcher(output(0, "--help")).results().map(row -> row.group(1) + " " + row.group(2)).toList();

        assertThat(rows).containsExactlyInAnyOrderElementsOf(help);
        assertThat(rows.stream().map(row -> row.split(" ")[0]))
                .containsAll(Arrays.stream(Outcome.values()).map(outcome -> Integer.toString(outcome.status())).toList());
    }

    @Test
    void names_only_commands_and_options_that_there_are() throws IOException {
        List<String> commands = found("`(?:trust-doctor )?((?:diagnose|explain|what-if|fleet|packs|facts)(?: [a-zA-Z.]+)*)`", code -> code.group(1));
        StringBuilder helps = new StringBuilder();
        for (String command : new TreeSet<>(commands)) {
            String help = output(0, command.split(" ")[0], "--help");
            for (String word : command.split(" ")) {
                assertThat(help).contains(word);
            }
            helps.append(help);
        }

        assertThat(commands).hasSizeGreaterThan(5);
        assertThat(found("`(--[a-z-]+)", code -> code.group(1))).isNotEmpty()
                .allSatisfy(option -> assertThat(helps).contains(option));
    }

    @Test
    void shows_java_that_compiles_and_runs() throws Exception {
        List<String> blocks = found("```java\n(.*?)```", block -> block.group(1));
        assertThat(blocks).hasSize(1);
        assertThat(blocks.get(0).lines()).hasSizeLessThanOrEqualTo(5);

        String printed = printedBy(blocks.get(0));

        List<CauseVerdict> confirmed = TrustDoctor.create()
                .diagnose(SiteReport.read(Path.of("examples/feed/branch-office.json"))).causes(Verdict.CONFIRMED);
        assertThat(confirmed).isNotEmpty();
        assertThat(printed.lines()).containsExactlyElementsOf(confirmed.stream().map(CauseVerdict::title).toList());
    }

    private String printedBy(String statements) throws Exception {
        Path source = temp.resolve("Shown.java");
        Files.writeString(source, """
                import io.github.trustdoctor.TrustDoctor;
                import io.github.trustdoctor.diagnosis.*;
                import io.github.trustdoctor.facts.SiteReport;
                import java.nio.file.Path;
                public class Shown {
                    public static void run(java.io.PrintStream out) throws Exception {
                """ + statements.replace("System.out", "out") + "} }\n");
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, "-proc:none", "-cp",
                System.getProperty("java.class.path"), "-d", temp.toString(), source.toString())).isZero();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (URLClassLoader classes = new URLClassLoader(new URL[] {temp.toUri().toURL()}, getClass().getClassLoader())) {
            classes.loadClass("Shown").getMethod("run", PrintStream.class)
                    .invoke(null, new PrintStream(out, true, StandardCharsets.UTF_8));
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void leaves_no_folder_out_of_its_map() throws IOException {
        List<String> places = found("\n\\| \\[`([^`]+?)/?`]", row -> row.group(1));
        List<String> there = new ArrayList<>();
        for (String folder : List.of(".", "src")) {
            try (Stream<Path> entries = Files.list(Path.of(folder))) {
                entries.map(entry -> entry.normalize().toString().replace('\\', '/'))
                        .filter(entry -> !entry.matches("\\..*|target|src|src/(main|site|test)|LICENSE|README\\.md")).forEach(there::add);
            }
        }

        assertThat(places).containsAll(there);
        assertThat(places).allSatisfy(place -> assertThat(Path.of(place)).exists());
    }

    private static List<String> found(String regex, Function<MatchResult, String> what) throws IOException {
        return Pattern.compile(regex, Pattern.DOTALL).matcher(Files.readString(README)).results().map(what).toList();
    }
}
