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
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Kills and interrupts real processes: some in each build, as many as wanted with {@code -Dtrustdoctor.kills=200}. */
class FleetKillTest {

    private static final int KILLS = Integer.getInteger("trustdoctor.kills", 5);
    private static final int SITES = 4_000;
    private static final long LONGEST_SECONDS = 120;

    @TempDir
    Path folder;

    @Test
    void nothingIsLostOrDoubledWhenARunIsKilledAndGoesOn() throws Exception {
        Path file = fleet();
        Path whole = folder.resolve("whole");
        assertThat(start("fleet", "--to", whole.toString(), file.toString()).waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)).isTrue();
        Random random = new Random(11);
        int kills = 0;
        int begun = 0;
        for (int run = 0; kills < KILLS; run++) {
            Path out = folder.resolve("run-" + run);
            boolean complete = false;
            for (int attempt = 0; !complete; attempt++) {
                Process process = start("fleet", "--resume", "--to", out.toString(), file.toString());
                complete = process.waitFor(300 + random.nextInt(3_000 + 500 * attempt), TimeUnit.MILLISECONDS);
                if (!complete) {
                    process.destroyForcibly().waitFor();
                    kills++;
                    begun += Files.exists(out.resolve("state.json")) ? 1 : 0;
                } else {
                    assertThat(process.exitValue()).isEqualTo(ExitStatus.BAD_DATA);
                }
            }
            assertThat(out.resolve("verdicts.ndjson")).hasSameBinaryContentAs(whole.resolve("verdicts.ndjson"));
            assertThat(out.resolve("rejects.ndjson")).hasSameBinaryContentAs(whole.resolve("rejects.ndjson"));
        }
        System.out.println("kills: " + kills + ", of which " + begun + " after something was written");
        assertThat(begun).isPositive();
    }

    @Test
    void ctrlCLeavesWholeLinesAndARunThatCanGoOn() throws Exception {
        Path file = fleet();
        Path out = folder.resolve("interrupted");
        Process process = start("fleet", "--to", out.toString(), file.toString());
        await(out.resolve("verdicts.ndjson"));
        process.destroy();

        assertThat(process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(Interrupt.STATUS);
        List<String> lines = Files.readAllLines(out.resolve("verdicts.ndjson"));
        assertThat(lines).isNotEmpty().hasSizeLessThan(SITES).allMatch(line -> line.endsWith("}"));
        assertThat(Files.readString(out.resolve("state.json"))).contains("\"complete\":false");
        Process rest = start("fleet", "--resume", "--to", out.toString(), file.toString());
        assertThat(rest.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readAllLines(out.resolve("verdicts.ndjson")).size() + Files.readAllLines(out.resolve("rejects.ndjson")).size())
                .isEqualTo((int) Files.readAllLines(file, StandardCharsets.ISO_8859_1).stream().filter(line -> !line.isBlank()).count());
    }

    @Test
    void ctrlCLeavesWholeJson() throws Exception {
        Path out = folder.resolve("answers.json");
        Process process = start(out, "fleet", "--format", "json", fleet().toString());
        await(out);
        process.destroy();

        assertThat(process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(Interrupt.STATUS);
        assertThat(new JsonMapper().readTree(out).size()).isBetween(1, SITES - 1);
    }

    private static void await(Path file) throws Exception {
        for (int i = 0; i < LONGEST_SECONDS * 100 && !(Files.exists(file) && Files.size(file) > 200); i++) {
            Thread.sleep(10);
        }
    }

    private Process start(String... arguments) throws IOException {
        return start(folder.resolve("out.txt"), arguments);
    }

    private Process start(Path out, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classPath(),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(folder.resolve("err.txt").toFile()).start();
    }

    /** Surefire keeps the class path of the tests in a property of its own. */
    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private Path fleet() throws IOException {
        Path file = folder.resolve("fleet.ndjson");
        try (OutputStream out = Files.newOutputStream(file)) {
            for (Made made : Fleet.draw(3, Options.of(SITES).rotten(0.02)).reports().toList()) {
                out.write(made.json());
                out.write("\n".getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
