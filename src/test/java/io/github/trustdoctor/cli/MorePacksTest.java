package io.github.trustdoctor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.TrustDoctor;
import io.github.trustdoctor.packs.Pack;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MorePacksTest {

    private static final Path BUNDLED = Path.of("rules/ee849847-external-trust-logon");
    private static final String BRANCH = "examples/feed/branch-office.json";

    @TempDir
    private Path folder;
    private Path copy;

    @BeforeEach
    void aCopyOfABundledPackUnderAnotherName() throws IOException {
        copy = copied("kb1-copy");
    }

    @Test
    void packsOfTheCommandLineAndOfTheEnvironmentAreThere() throws IOException {
        String env = copied("kb2-copy") + File.pathSeparator + copied("kb3-copy");

        Run run = with(Map.of("TRUST_DOCTOR_PACKS", env), "packs", "list", "--packs", copy.toString());

        assertThat(run.out().lines().filter(line -> !line.startsWith(" ")).map(line -> line.split(" ")[0]))
                .contains(BUNDLED.getFileName().toString(), "kb1-copy", "kb2-copy", "kb3-copy").isSorted();
        assertThat(run.status()).isZero();
    }

    @Test
    void theyDiagnoseAsThoseThatAreBundled() {
        TrustDoctor doctor = TrustDoctor.builder().packs(folder).build();

        assertThat(doctor.packs()).extracting(Pack::id).contains(BUNDLED.getFileName().toString(), "kb1-copy").isSorted();
        assertThat(count(Run.of("diagnose", "--format", "json", BRANCH), "\"verdict\" : \"confirmed\"")).isPositive();
        assertThat(count(Run.of("diagnose", "--format", "json", "--packs", folder.toString(), BRANCH), "\"verdict\" : \"confirmed\""))
                .isEqualTo(2 * count(Run.of("diagnose", "--format", "json", BRANCH), "\"verdict\" : \"confirmed\""));
    }

    @Test
    void anEmptyPathIsWrongUsage() {
        Run run = Run.of("diagnose", "--packs", "", BRANCH);

        assertThat(run.status()).isEqualTo(64);
        assertThat(run.err()).startsWith("trust-doctor: expected a path, found an empty one\n");
    }

    @Test
    void aBrokenPackIsTold() throws IOException {
        Files.writeString(copy.resolve("more.drl"), "package rules.copy\nrule \"S01.x: so\"\nwhen\n    eval( true )\n");

        Run run = Run.of("diagnose", "--packs", copy.toString(), BRANCH);

        assertThat(run.status()).isEqualTo(78);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("trust-doctor: " + copy + "/more.drl:4:5: expected a kind of facts, such as Crossing")
                .endsWith("found eval\n");
    }

    @Test
    void theCacheIsWhereTheUserWantsIt() {
        AtomicReference<Doctors.Wish> wished = new AtomicReference<>();

        assertThat(cache(wished, Map.of("XDG_CACHE_HOME", "/c", "HOME", "/h"))).contains(Path.of("/c/trust-doctor/packs"));
        assertThat(cache(wished, Map.of("XDG_CACHE_HOME", "c", "HOME", "/h"))).contains(Path.of("/h/.cache/trust-doctor/packs"));
        assertThat(cache(wished, Map.of("HOME", "/h", "TRUST_DOCTOR_NO_CACHE", "1"))).isEmpty();
        assertThat(cache(wished, Map.of("HOME", "/h"), "--no-cache")).isEmpty();
        assertThat(cache(wished, Map.of())).isEmpty();
    }

    private static Optional<Path> cache(AtomicReference<Doctors.Wish> wished, Map<String, String> env, String... more) {
        Run.with("", env, false, wish -> {
            wished.set(wish);
            return TrustDoctor.create();
        }, Stream.concat(Stream.of("packs", "list"), Stream.of(more)).toArray(String[]::new));
        return wished.get().cache();
    }

    private Path copied(String id) throws IOException {
        Path target = Files.createDirectories(folder.resolve(id));
        for (File file : BUNDLED.toFile().listFiles(File::isFile)) {
            String text = Files.readString(file.toPath());
            Files.writeString(target.resolve(file.getName()), text.replace("id: " + BUNDLED.getFileName(), "id: " + id)
                    .replace("  id: ee849847\n", "  id: " + id + "\n"));
        }
        return target;
    }

    private static Run with(Map<String, String> env, String... args) {
        return Run.with("", env, false, wish -> wish.grant(TrustDoctor.builder()), args);
    }

    private static long count(Run run, String text) {
        return run.out().lines().filter(line -> line.contains(text)).count();
    }
}
