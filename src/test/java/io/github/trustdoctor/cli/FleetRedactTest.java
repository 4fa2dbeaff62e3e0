package io.github.trustdoctor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.world.fleet.Fleet;
import io.github.trustdoctor.world.fleet.Made;
import io.github.trustdoctor.world.fleet.Options;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FleetRedactTest {

    @TempDir
    Path folder;

    @Test
    void noNameOfAFleetIsInAnythingThatIsWritten() throws IOException {
        Fleet fleet = Fleet.draw(7, Options.of(300).rotten(0.1));
        Path file = file(fleet);
        Set<String> names = fleet.allNames();
        Path out = folder.resolve("out");

        Run toFolder = Run.of("fleet", "--redact", "--to", out.toString(), file.toString());
        Run lines = Run.of("fleet", "--redact", "--format", "csv", file.toString());

        assertThat(names).hasSizeGreaterThan(600);
        for (String text : new String[] {toFolder.out(), toFolder.err(), lines.out(), lines.err(),
            Files.readString(out.resolve("verdicts.ndjson")), Files.readString(out.resolve("rejects.ndjson"))}) {
            String lower = text.toLowerCase(Locale.ROOT);
            assertThat(names).noneMatch(name -> lower.contains(name.toLowerCase(Locale.ROOT)));
            assertThat(lower).doesNotContain(file.getFileName().toString());
        }
        assertThat(Files.readString(out.resolve("rejects.ndjson"))).contains("\"report\":\"report ").doesNotContain("\"text\"", "\"base64\"");
    }

    @Test
    void whatSitesHaveInCommonIsTheSameUnderPseudonyms() throws IOException {
        Path file = file(Fleet.draw(8, Options.of(300)));

        String plain = Run.of("fleet", file.toString()).out();
        String redacted = Run.of("fleet", "--redact", file.toString()).out();

        assertThat(shape(redacted)).isEqualTo(shape(plain));
    }

    /** Numbers of sites, by cause, without names. */
    private static String shape(String summary) {
        return summary.replaceAll("\\s+", " ").replaceAll("IN COMMON(.*?)CHANGE.*", "$1").replaceAll(": [^.]*(?:\\.[^ ][^.]*)*\\. (\\d+ sites)", ": $1")
                .replaceAll("not at (\\d+) that.*?(?= \\d  |$)", "$1").replaceAll("with none of these.*", "");
    }

    @Test
    void aSecretGivesTheSamePseudonymsAgainAndARunThatGoesOnNeedsIt() throws IOException {
        Path file = file(Fleet.draw(9, Options.of(40)));
        Path secret = folder.resolve("secret");
        String[] again = {"fleet", "--redact", "--redaction-secret", secret.toString(), "--format", "ndjson", file.toString()};

        assertThat(Run.of(again).out()).isEqualTo(Run.of(again).out());
        assertThat(Run.of("fleet", "--redact", "--format", "ndjson", file.toString()).out()).isNotEqualTo(Run.of(again).out());
        Path out = folder.resolve("out");
        Run.of("fleet", "--redact", "--redaction-secret", secret.toString(), "--to", out.toString(), file.toString());
        assertThat(Run.of("fleet", "--redact", "--resume", "--to", out.toString(), file.toString()).err())
                .contains("--resume with --redact needs the --redaction-secret of the run");
        assertThat(Run.of("fleet", "--redact", "--redaction-secret", secret.toString(), "--resume", "--to", out.toString(), file.toString()).err()).isEmpty();
        assertThat(Run.of("fleet", "--resume", "--to", out.toString(), file.toString()).err()).contains("with other options");
    }

    private Path file(Fleet fleet) throws IOException {
        Path file = folder.resolve("leeds-and-lyon.ndjson");
        try (OutputStream out = Files.newOutputStream(file)) {
            for (Made made : fleet.reports().toList()) {
                out.write(made.json());
                out.write("\n".getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
