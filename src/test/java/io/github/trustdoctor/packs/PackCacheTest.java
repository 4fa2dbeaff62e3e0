package io.github.trustdoctor.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.trustdoctor.packs.PackFolder.LoadedPack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackCacheTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    private Path folder;
    private Path pack;
    private Path kept;

    @BeforeEach
    void aPack() throws IOException {
        pack = SmallPack.write(folder.resolve("kb1"));
        kept = folder.resolve("cache");
    }

    @Test
    void whatIsKeptIsWhatWasRead() throws IOException {
        assertThat(shown(loaded("1", pack))).isEqualTo(shown(PackFolder.read(pack)));
        Files.setLastModifiedTime(entry(".pack"), LONG_AGO);
        assertThat(shown(loaded("1", pack))).isEqualTo(shown(PackFolder.read(pack)));
        assertThat(Files.getLastModifiedTime(entry(".pack"))).isEqualTo(LONG_AGO);
    }

    @Test
    void anotherProgramAnotherNameOrAnotherContentIsAnotherEntry() throws IOException {
        loaded("1", pack);
        loaded("2", pack);
        loaded("1", SmallPack.write(folder.resolve("other/kb1")));
        Files.writeString(pack.resolve("rules.drl"), Files.readString(pack.resolve("rules.drl")).replace("YES", "NO"));

        assertThat(shown(loaded("1", pack))).isEqualTo(shown(PackFolder.read(pack)));
        assertThat(entries()).hasSize(8);
    }

    @ParameterizedTest
    @CsvSource({".head, 0", ".head, 10", ".head, 40", ".head, -1", ".pack, 0", ".pack, 10", ".pack, 40", ".pack, 300", ".pack, -1"})
    void anEntryThatIsNotWholeIsMadeAnew(String part, int length) throws IOException {
        loaded("1", pack);
        byte[] whole = Files.readAllBytes(entry(part));
        byte[] broken = Arrays.copyOf(whole, length < 0 ? whole.length : length);
        if (length < 0) {
            broken[whole.length / 2] ^= 1;
        }
        Files.write(entry(part), broken);

        assertThat(shown(loaded("1", pack))).isEqualTo(shown(PackFolder.read(pack)));
        assertThat(Files.readAllBytes(entry(part))).isEqualTo(whole);
    }

    @Test
    void aBrokenPackIsNotKept() throws IOException {
        Files.writeString(pack.resolve("rules.drl"), "rule");

        assertThat(cache("1").read(pack).problems()).isNotEmpty();
        assertThat(kept).doesNotExist();
    }

    @Test
    void aFolderThatOthersCanWriteToIsNotUsed() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        loaded("1", pack);
        for (Path entry : entries()) {
            Files.delete(entry);
        }
        Files.setPosixFilePermissions(kept, PosixFilePermissions.fromString("rwxrwxrwx"));

        assertThat(shown(loaded("1", pack))).isEqualTo(shown(PackFolder.read(pack)));
        assertThat(entries()).isEmpty();
    }

    @Test
    void aCacheThatCannotBeWrittenIsNoFailure() throws IOException {
        Files.writeString(kept, "a file");

        assertThat(shown(loaded("1", pack))).isEqualTo(shown(PackFolder.read(pack)));
        assertThat(kept).hasContent("a file");
    }

    @Test
    void severalMayShareIt() throws IOException {
        List<Object> expected = shown(PackFolder.read(pack));

        List<List<Object>> read = IntStream.range(0, 200).parallel().mapToObj(i -> {
            try {
                return shown(loaded("1", pack));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }).toList();

        assertThat(read).allMatch(expected::equals);
        assertThat(entries()).hasSize(2);
    }

    /** As a doctor who uses the cache loads it. */
    private LoadedPack loaded(String program, Path pack) throws IOException {
        Optional<Library.Volume> kept = cache(program).kept(pack);
        if (kept.isPresent()) {
            return new LoadedPack(kept.get().pack().get(), kept.get().rules().get());
        }
        PackFolder.ReadPack read = cache(program).read(pack);
        assertThat(read.problems()).isEmpty();
        return read.pack().orElseThrow();
    }

    private static List<Object> shown(PackFolder.ReadPack read) {
        assertThat(read.problems()).isEmpty();
        return shown(read.pack().orElseThrow());
    }

    private static List<Object> shown(LoadedPack loaded) {
        Pack known = loaded.pack();
        return List.of(known.id(), known.article(), known.concerns(), known.causes(), known.claims(), loaded.rules());
    }

    private PackCache cache(String program) {
        return new PackCache(kept, program);
    }

    private Path entry(String part) throws IOException {
        return entries().stream().filter(file -> file.toString().endsWith(part)).findFirst().orElseThrow();
    }

    private List<Path> entries() throws IOException {
        try (Stream<Path> files = Files.list(kept)) {
            return files.toList();
        }
    }
}
