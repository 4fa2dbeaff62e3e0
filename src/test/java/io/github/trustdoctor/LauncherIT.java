package io.github.trustdoctor;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher prints what a plain {@code java -cp} prints, byte for byte, wherever its folder is and whatever became of the archives that
 * make it fast; and it does use an archive wherever one can be had.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {
    private static final Path PROGRAM = Path.of(System.getProperty("trust-doctor.program", "target/trust-doctor")).toAbsolutePath();
    private static final Path JDK = Path.of(System.getProperty("java.home"));
    private static final Path REPORT = Path.of("examples/feed/branch-office.json").toAbsolutePath();
    private static final List<List<String>> COMMANDS = commands();
    private static final Map<List<String>, Outcome> PLAIN = new TreeMap<>(LauncherIT::byText);

    @TempDir Path temp;
    private Path cache;

    private record Outcome(int status, String out, String err) {}

    @BeforeAll
    static void runWithoutLauncher() throws Exception {
        String main = mainClass();
        for (List<String> command : COMMANDS) {
            List<String> line = new ArrayList<>(List.of(JDK.resolve("bin/java").toString(), "-cp", jar(PROGRAM).toString(), main));
            line.addAll(command);
            PLAIN.put(command, run(line, Map.of()));
        }
    }

    @BeforeEach
    void emptyCache() {
        cache = temp.resolve("cache");
    }

    @Test
    void inPlaceUsesTheArchiveOfTheBuild() throws Exception {
        assertSame(PROGRAM, env());

        assertThat(usesArchive(PROGRAM, env())).isTrue();
        assertThat(cache).doesNotExist();
    }

    @Test
    void copiedFolderGetsAnArchiveOfItsOwn() throws Exception {
        Path program = copy(temp.resolve("copied"), false);

        assertSame(program, env());
        awaitArchive();

        assertSame(program, env());
        assertThat(usesArchive(program, env())).isTrue();
    }

    @Test
    void movedFolderGetsAnArchiveOfItsOwn() throws Exception {
        Path program = Files.move(copy(temp.resolve("copied"), true), temp.resolve("moved"));

        assertSame(program, env());
        awaitArchive();

        assertSame(program, env());
        assertThat(usesArchive(program, env())).isTrue();
    }

    @Test
    void archiveInTheCacheIsPrivate() throws Exception {
        assertSame(copy(temp.resolve("copied"), false), env());

        Path archive = awaitArchive();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(archive))).endsWith("------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cache.resolve("trust-doctor/start")))).isEqualTo("rwx------");
    }

    @Test
    void pathWithSpaces() throws Exception {
        Path program = copy(temp.resolve("pro gram 'x' $y"), false);

        assertSame(program, env());
        awaitArchive();

        assertSame(program, env());
    }

    @Test
    void calledThroughLinks() throws Exception {
        Path absolute = Files.createSymbolicLink(temp.resolve("td"), PROGRAM.resolve("bin/trust-doctor"));
        Path relative = Files.createSymbolicLink(temp.resolve("td2"), Path.of("td"));

        assertSame(absolute, relative, env());
    }

    @Test
    void calledByRelativePath() throws Exception {
        Path here = Path.of("").toAbsolutePath();

        assertSame(here.relativize(PROGRAM).resolve("bin/trust-doctor"), env());
    }

    @Test
    void readOnlyFolder() throws Exception {
        Path program = copy(temp.resolve("copied"), false);
        try {
            setAll(program, "r-xr-xr-x");

            assertSame(program, env());
            awaitArchive();

            assertSame(program, env());
        } finally {
            setAll(program, "rwxr-xr-x");
        }
    }

    @Test
    void noArchiveInTheFolder() throws Exception {
        Path program = copy(temp.resolve("copied"), true);
        for (Path archive : archives(program)) {
            Files.delete(archive);
        }

        assertSame(program, env());
        awaitArchive();

        assertSame(program, env());
        assertThat(usesArchive(program, env())).isTrue();
    }

    @Test
    void garbageInPlaceOfTheArchive() throws Exception {
        Path archive = only(archives(PROGRAM));
        byte[] good = Files.readAllBytes(archive);
        FileTime time = Files.getLastModifiedTime(archive);
        try {
            byte[] bad = new byte[good.length];
            Arrays.fill(bad, (byte) 0x5a);
            write(archive, bad, time);

            assertSame(PROGRAM, env());
        } finally {
            write(archive, good, time);
        }
    }

    @Test
    void halfAnArchive() throws Exception {
        Path archive = only(archives(PROGRAM));
        byte[] good = Files.readAllBytes(archive);
        FileTime time = Files.getLastModifiedTime(archive);
        try {
            write(archive, Arrays.copyOf(good, good.length / 2), FileTime.from(Instant.now()));

            assertSame(PROGRAM, env());
            awaitArchive();
        } finally {
            write(archive, good, time);
        }
    }

    @Test
    void garbageInTheCache() throws Exception {
        Path program = copy(temp.resolve("copied"), false);
        assertSame(program, env());
        Path archive = awaitArchive();

        write(archive, new byte[100_000], Files.getLastModifiedTime(archive));

        assertSame(program, env());
    }

    @Test
    void staleArchiveIsMadeAgain() throws Exception {
        Path program = copy(temp.resolve("copied"), false);
        assertSame(program, env());
        Path archive = awaitArchive();

        FileTime touched = FileTime.from(Instant.now().plusSeconds(7));
        Files.setLastModifiedTime(jar(program), touched);
        assertSame(program, env());
        await(() -> Files.getLastModifiedTime(archive).equals(Files.getLastModifiedTime(jar(program))));
        awaitArchive();

        assertSame(program, env());
        assertThat(usesArchive(program, env())).isTrue();
    }

    @Test
    void archiveOfAnotherJdk() throws Exception {
        Optional<Path> other = otherJdk();
        assumeTrue(other.isPresent(), "no second JDK found; set TRUST_DOCTOR_OTHER_JDK to the folder of one");
        Map<String, String> env = env();
        env.put("JAVA_HOME", other.get().toString());

        assertSame(PROGRAM, env);
        awaitArchive();

        assertSame(PROGRAM, env);
        assertThat(usesArchive(PROGRAM, env)).isTrue();
        assertSame(PROGRAM, env());
    }

    @Test
    void archiveOfAnotherJdkUnderTheNameOfThisOne() throws Exception {
        Optional<Path> other = otherJdk();
        assumeTrue(other.isPresent(), "no second JDK found; set TRUST_DOCTOR_OTHER_JDK to the folder of one");
        Path program = copy(temp.resolve("copied"), false);
        Map<String, String> env = env();
        env.put("JAVA_HOME", other.get().toString());
        assertSame(program, env());
        Path mine = awaitArchive();
        assertSame(program, env);
        await(() -> cached().size() == 2);
        awaitArchive();
        Path theirs = cached().stream().filter(file -> !file.equals(mine)).findFirst().orElseThrow();

        byte[] bytes = Files.readAllBytes(mine);
        FileTime time = Files.getLastModifiedTime(mine);
        write(mine, Files.readAllBytes(theirs), time);
        write(theirs, bytes, time);

        assertSame(program, env());
        assertSame(program, env);
    }

    @Test
    void cacheFolderThatCannotBeMade() throws Exception {
        Path program = copy(temp.resolve("copied"), false);
        Files.writeString(cache, "a file, not a folder");

        assertSame(program, env());
        assertSame(program, env());

        Map<String, String> homeless = env();
        homeless.put("XDG_CACHE_HOME", "");
        homeless.put("HOME", "");
        assertSame(program, homeless);
    }

    @Test
    void noCacheMeansNone() throws Exception {
        Path program = copy(temp.resolve("copied"), false);
        Map<String, String> env = env();
        env.put("TRUST_DOCTOR_NO_CACHE", "1");

        assertSame(program, env);
        for (List<String> command : COMMANDS) {
            List<String> line = new ArrayList<>(List.of(program.resolve("bin/trust-doctor").toString()));
            line.addAll(command);
            line.add("--no-cache");
            run(line, env());
        }

        Thread.sleep(3000);
        assertThat(cache).doesNotExist();
    }

    @Test
    void severalAtOnceMakeOneArchive() throws Exception {
        Path program = copy(temp.resolve("copied"), false);
        List<String> line = new ArrayList<>(List.of(program.resolve("bin/trust-doctor").toString()));
        line.addAll(COMMANDS.get(0));
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            processes.add(start(line, env()).redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD).start());
        }
        for (Process process : processes) {
            assertThat(process.waitFor()).isEqualTo(PLAIN.get(COMMANDS.get(0)).status());
        }

        awaitArchive();

        assertThat(cached()).hasSize(1);
        assertSame(program, env());
    }

    @Test
    void withoutJavaItSaysWhatIsMissing() throws Exception {
        Map<String, String> env = env();
        env.put("JAVA_HOME", temp.resolve("none").toString());

        Outcome outcome = run(List.of(PROGRAM.resolve("bin/trust-doctor").toString(), "--version"), env);

        assertThat(outcome).isEqualTo(new Outcome(70, "", """
                trust-doctor: JAVA_HOME is "%s", but there is no bin/java in it
                  Install Java 17 or later and set JAVA_HOME to its folder, or put its java first on the PATH.
                """.formatted(temp.resolve("none"))));
    }

    @Test
    void tooOldJavaIsNamed() throws Exception {
        Path jdk = Files.createDirectories(temp.resolve("jdk"));
        Files.createDirectories(jdk.resolve("bin"));
        Files.createSymbolicLink(jdk.resolve("bin/java"), JDK.resolve("bin/java"));
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"1.8.0_402\"\nOS_NAME=\"Linux\"\n");
        Map<String, String> env = env();
        env.put("JAVA_HOME", jdk.toString());

        Outcome outcome = run(List.of(PROGRAM.resolve("bin/trust-doctor").toString(), "--version"), env);

        assertThat(outcome.status()).isEqualTo(70);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith("trust-doctor: \"" + jdk.resolve("bin/java") + "\" is Java 1.8.0_402, which is too old\n");
    }

    private static List<List<String>> commands() {
        List<String> version = List.of("--version");
        return Files.exists(REPORT) ? List.of(List.of("diagnose", REPORT.toString(), "--format", "json"), version) : List.of(version);
    }

    private void assertSame(Path program, Map<String, String> env) throws Exception {
        assertSame(new Path[] {Files.isDirectory(program) ? program.resolve("bin/trust-doctor") : program}, env);
    }

    private void assertSame(Path one, Path two, Map<String, String> env) throws Exception {
        assertSame(new Path[] {one, two}, env);
    }

    private void assertSame(Path[] launchers, Map<String, String> env) throws Exception {
        for (Path launcher : launchers) {
            for (List<String> command : COMMANDS) {
                List<String> line = new ArrayList<>(List.of(launcher.toString()));
                line.addAll(command);
                assertThat(run(line, env)).as("%s %s", launcher, command).isEqualTo(PLAIN.get(command));
            }
        }
    }

    /** Asks the virtual machine where it took the main class from. */
    private boolean usesArchive(Path program, Map<String, String> env) throws Exception {
        Path log = temp.resolve("classes.log");
        Map<String, String> logged = new TreeMap<>(env);
        logged.put("TRUST_DOCTOR_OPTS", "-Xlog:class+load:file=" + log);
        List<String> line = new ArrayList<>(List.of(program.resolve("bin/trust-doctor").toString()));
        line.addAll(COMMANDS.get(0));
        run(line, logged);
        return Files.readAllLines(log, ISO_8859_1).stream().anyMatch(text -> text.contains(mainClass() + " source: shared objects file"));
    }

    private Map<String, String> env() {
        return new TreeMap<>(Map.of("JAVA_HOME", JDK.toString(), "XDG_CACHE_HOME", cache.toString()));
    }

    private static Outcome run(List<String> line, Map<String, String> env) throws Exception {
        Path out = Files.createTempFile("launcher", ".out");
        Path err = Files.createTempFile("launcher", ".err");
        try {
            Process process = start(line, env).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
            process.getOutputStream().close();
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("still running after two minutes: " + line);
            }
            return new Outcome(process.exitValue(), Files.readString(out, ISO_8859_1), Files.readString(err, ISO_8859_1));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    private static ProcessBuilder start(List<String> line, Map<String, String> env) {
        ProcessBuilder builder = new ProcessBuilder(line);
        builder.environment().keySet().removeAll(List.of(
                "TRUST_DOCTOR_OPTS", "TRUST_DOCTOR_NO_CACHE", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        builder.environment().putAll(env);
        return builder;
    }

    private static Path jar(Path program) {
        return only(list(program.resolve("lib"), "trust-doctor-.*\\.jar"));
    }

    private static String mainClass() {
        try (java.util.jar.JarFile jar = new java.util.jar.JarFile(jar(PROGRAM).toFile())) {
            return jar.getManifest().getMainAttributes().getValue("Main-Class");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Path> archives(Path program) {
        return list(program.resolve("lib"), "trust-doctor\\.(jsa|aot)");
    }

    private List<Path> cached() {
        return list(cache, "trust-doctor\\.(jsa|aot)");
    }

    /** Waits until an archive is in the cache and no maker is at work any more. */
    private Path awaitArchive() throws Exception {
        await(() -> !cached().isEmpty() && list(cache, ".*\\.lock|making\\..*").isEmpty());
        return cached().get(0);
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    private static void await(Condition condition) throws Exception {
        Instant end = Instant.now().plusSeconds(90);
        while (!condition.holds()) {
            assertThat(Instant.now()).as("time to wait for the archive").isBefore(end);
            Thread.sleep(100);
        }
    }

    private static List<Path> list(Path folder, String name) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        for (int tries = 0; ; tries++) {
            try (Stream<Path> files = Files.walk(folder)) {
                return files.filter(file -> file.getFileName().toString().matches(name)).sorted().toList();
            } catch (IOException | java.io.UncheckedIOException e) {
                if (tries == 20) { // a maker is tidying up meanwhile
                    throw new AssertionError(e);
                }
            }
        }
    }

    private static Path only(List<Path> paths) {
        assertThat(paths).hasSize(1);
        return paths.get(0);
    }

    private static Path copy(Path to, boolean keepTimes) throws IOException {
        try (Stream<Path> files = Files.walk(PROGRAM)) {
            for (Path from : (Iterable<Path>) files::iterator) {
                Path target = to.resolve(PROGRAM.relativize(from).toString());
                Files.copy(from, target, StandardCopyOption.COPY_ATTRIBUTES);
                if (!keepTimes && Files.isRegularFile(target)) {
                    Files.setLastModifiedTime(target, FileTime.from(Instant.now()));
                }
            }
        }
        return to;
    }

    private static void setAll(Path folder, String permissions) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
            }
        }
    }

    private static void write(Path file, byte[] bytes, FileTime time) throws IOException {
        Path other = file.resolveSibling(file.getFileName() + ".new");
        Files.write(other, bytes);
        Files.setLastModifiedTime(other, time);
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** A JDK of another major version, 17 or later. */
    private static Optional<Path> otherJdk() throws IOException {
        String named = System.getenv("TRUST_DOCTOR_OTHER_JDK");
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        Path folder = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> jdks = Files.list(folder)) {
            return jdks.sorted().filter(jdk -> Files.isExecutable(jdk.resolve("bin/java")))
                    .filter(jdk -> major(jdk) >= 17 && major(jdk) != Runtime.version().feature()).findFirst();
        }
    }

    private static int major(Path jdk) {
        try (Stream<String> lines = Files.lines(jdk.resolve("release"))) {
            return lines.filter(line -> line.startsWith("JAVA_VERSION=")).map(line -> line.replaceAll("[^0-9.]", ""))
                    .map(version -> Integer.parseInt(version.split("\\.")[0])).findFirst().orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    private static int byText(List<String> a, List<String> b) {
        return String.join(" ", a).compareTo(String.join(" ", b));
    }
}
