package io.github.trustdoctor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.TrustDoctor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.apache.commons.cli.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    private static final String BRANCH = "examples/feed/branch-office.json";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "diagnos x                     | no such command: diagnos; did you mean diagnose?",
        "--verbose                     | expected a command, found the option --verbose",
        "diagnose                      | expected a file, a folder or -, found none",
        "diagnose --bref x             | no such option: --bref; did you mean --brief?",
        "diagnose --format yaml x      | --format is one of text, json, ndjson, markdown, found yaml",
        "diagnose --format             | --format needs a value",
        "diagnose --color blue x       | --color is one of auto, always, never, found blue",
        "diagnose --brief --all x      | --brief does not go with --all",
        "diagnose - -                  | standard input can be read once, found - twice",
        "packs                         | expected packs list, packs show, packs lock, packs new, packs lint, packs test or packs docs, found neither",
        "packs show                    | packs show needs the id of one pack; packs list names them",
        "facts schema --answer --what-if | --what-if does not go with --answer",
        "facts chek                    | expected facts check, facts redact or facts schema, found chek; did you mean check?"})
    void wrongUsageIsOneClearLineAndStatus64(String line, String message) {
        Run run = Run.of(line.split(" "));

        assertThat(run.status()).isEqualTo(64);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().toList()).hasSize(2).first().isEqualTo("trust-doctor: " + message);
        assertThat(run.err().lines().skip(1)).allMatch(l -> l.startsWith("  See trust-doctor ") && l.endsWith("--help."));
    }

    @Test
    void noCommandIsWrongUsage() {
        assertThat(Run.of().status()).isEqualTo(64);
    }

    @Test
    void complaintsDoNotObeyWhatTheyQuote() {
        assertThat(Run.of("\u001b[2Jx").err()).doesNotContain("\u001b").contains("\\u001b[2Jx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"diagnose", "explain", "what-if", "packs", "facts"})
    void everyCommandHasHelpWithExamplesAndExitStatuses(String command) {
        Run run = Run.of(command, "--help");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("\ntrust-doctor " + command, "Exit status");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void helpNamesEveryOption() {
        for (Command command : List.of(new Diagnose(), new Explain(), new Suppose(), new Packs(), new Facts())) {
            for (Option option : command.options().getOptions()) {
                assertThat(command.help()).contains("  --" + option.getLongOpt());
            }
        }
    }

    @Test
    void helpAndVersionAreResults() {
        assertThat(Run.of("--help").out()).contains("diagnose", "explain", "what-if", "packs", "facts", "Exit status");
        assertThat(Run.of("--version").out()).startsWith("trust-doctor ");
    }

    @Test
    void aBugIsOneLineAndStatus70() {
        Run run = Run.with("", Map.of(), false, wish -> {
            throw new IllegalArgumentException("oops");
        }, "diagnose", BRANCH);

        assertThat(run.status()).isEqualTo(70);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("internal error", "oops", "Please report it").doesNotContain("\tat ");
    }

    @Test
    void theTraceOfABugIsForThoseWhoDebug() {
        Run run = Run.with("", Map.of("TRUST_DOCTOR_DEBUG", "1"), false, wish -> {
            throw new IllegalArgumentException("oops");
        }, "diagnose", BRANCH);

        assertThat(run.err()).contains("\tat ");
    }

    @Test
    void brokenPacksAreStatus78() {
        Run run = Run.with("", Map.of(), false, wish -> {
            throw new IllegalStateException("pack x has no claim S01");
        }, "packs", "list");

        assertThat(run.status()).isEqualTo(78);
        assertThat(run.err()).contains("pack x has no claim S01");
    }

    @Test
    void aClosedPipeIsNoError() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream closed = new PrintStream(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        });

        int status = Main.run(InputStream.nullInputStream(), closed, new PrintStream(err), "diagnose", BRANCH, BRANCH);

        assertThat(status).isEqualTo(1);
        assertThat(err.size()).isZero();
    }

    @Test
    void packsAreListedAndShown() {
        String id = TrustDoctor.create().packs().get(0).id();

        assertThat(Run.of("packs", "list").out()).contains(id);
        assertThat(Run.of("packs", "show", id).out()).contains("CAUSES", "STATEMENTS", "REMEDIES", "CHECKS");
        Run unknown = Run.of("packs", "show", id + "s");
        assertThat(unknown.status()).isEqualTo(66);
        assertThat(unknown.err()).contains("did you mean " + id);
    }

    @Test
    void factsCheckTellsAllProblemsOnStandardOutput() {
        Run bad = Run.of("facts", "check", "examples/feed/bad.json", BRANCH);

        assertThat(bad.status()).isEqualTo(65);
        assertThat(bad.out()).contains("error   examples/feed/bad.json:", "/probes/0/port",
                "examples/feed/bad.json: 3 errors, 0 warnings", BRANCH + ": 0 errors, 0 warnings");
        assertThat(bad.err()).isEmpty();
        assertThat(Run.of("facts", "check", BRANCH).status()).isZero();
    }

    @Test
    void theSchemasAreOnBoard() {
        assertThat(Run.of("facts", "schema").out()).contains("site-report/1");
        assertThat(Run.of("facts", "schema", "--answer").out()).contains("diagnosis/1");
        assertThat(Run.of("facts", "schema", "--what-if").out()).contains("what-if/1");
        assertThat(Run.of("facts", "schema", "--verdict-line").out()).contains("verdict-line/1");
    }
}
