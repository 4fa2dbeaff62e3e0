package io.github.trustdoctor.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustdoctor.TrustDoctor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackLockTest {

    @TempDir
    private Path folder;
    private Path pack;
    private Path lock;

    @BeforeEach
    void aLockOnAPack() throws IOException {
        pack = SmallPack.write(folder.resolve("packs/kb1"));
        lock = Files.writeString(folder.resolve("packs.lock"), PackLock.of(List.of(folder.resolve("packs"))));
    }

    @Test
    void itNamesTheBundledPacksAndThoseOfTheFolders() throws IOException {
        assertThat(Files.readAllLines(lock)).hasSize(BundledPacks.ids().size() + 1).allMatch(line -> line.matches("[0-9a-f]{64}  \\S+"))
                .anyMatch(line -> line.endsWith("  kb1"));
        assertThat(PackLock.of(List.of(pack))).isEqualTo(Files.readString(lock));
    }

    @Test
    void whatItNamesIsUsed() {
        assertThat(TrustDoctor.builder().packs(pack).locked(lock).build().packs()).hasSize(BundledPacks.ids().size() + 1);
        assertThat(TrustDoctor.builder().locked(lock).build().packs()).hasSize(BundledPacks.ids().size());
    }

    @Test
    void aPackThatWasChangedIsRefused() throws IOException {
        Files.writeString(pack.resolve("more.drl"), "package rules.kb1\n");

        assertThatThrownBy(() -> TrustDoctor.builder().packs(pack).locked(lock).build()).isInstanceOf(BadPackException.class)
                .hasMessageMatching(".*kb1: expected the SHA-256 [0-9a-f]{64} of .*packs\\.lock, found [0-9a-f]{64}: the pack is another than it was");
    }

    @Test
    void aPackThatItDoesNotNameIsRefusedBeforeItIsRead() throws IOException {
        Path other = Files.createDirectories(folder.resolve("kb2"));
        Files.writeString(other.resolve("pack.yaml"), "no pack");

        assertThatThrownBy(() -> TrustDoctor.builder().packs(other).locked(lock).build()).isInstanceOf(BadPackException.class)
                .hasMessage(other + ": expected a pack that " + lock + " names, found another; packs lock writes a new lock");
    }

    @Test
    void bundledPacksAreLockedToo() throws IOException {
        Files.writeString(lock, "0".repeat(64) + "  " + BundledPacks.ids().get(0) + "\n");

        assertThatThrownBy(() -> TrustDoctor.builder().locked(lock).build()).isInstanceOf(BadPackException.class)
                .hasMessageStartingWith("bundled pack " + BundledPacks.ids().get(0) + ": expected the SHA-256 0000");
    }

    @Test
    void anotherFileIsNoLock() throws IOException {
        Files.writeString(lock, "0".repeat(64) + "  kb1\nx\ny\n");
        assertThatThrownBy(() -> PackLock.read(lock)).isInstanceOf(BadPackException.class)
                .hasMessage(lock + ":2:1: expected a SHA-256 of 64 hexadecimal digits, a blank and the id of a pack, as packs lock writes them");

        Files.writeString(lock, "0".repeat(64) + "  kb1\n" + "1".repeat(64) + "  kb1\n");
        assertThatThrownBy(() -> PackLock.read(lock)).isInstanceOf(BadPackException.class)
                .hasMessage(lock + ":2:1: expected each pack once, found kb1 again");
    }

    @Test
    void namesAndLengthsCount() {
        assertThat(PackLock.digest(Map.of("a", new byte[] {1}, "b", new byte[] {2})))
                .isNotEqualTo(PackLock.digest(Map.of("a", new byte[] {1, 2}, "b", new byte[] {})))
                .isNotEqualTo(PackLock.digest(Map.of("a", new byte[] {2}, "b", new byte[] {1})))
                .hasSize(64);
    }

    @Test
    void aNameDoesNotPassForAFile() {
        assertThat(PackLock.digest(Map.of("a", "1".getBytes(StandardCharsets.UTF_8), "b", "2".getBytes(StandardCharsets.UTF_8))))
                .isNotEqualTo(PackLock.digest(Map.of("a\n1\n1b", "2".getBytes(StandardCharsets.UTF_8))));
    }
}
