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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertThat(shown(cache("1").read(pack))).isEqualTo(shown(PackFolder.read(pack)));
        Files.setLastModifiedTime(entry(), LONG_AGO);
        assertThat(shown(cache("1").read(pack))).isEqualTo(shown(PackFolder.read(pack)));
        assertThat(Files.getLastModifiedTime(entry())).isEqualTo(LONG_AGO);
    }

    @Test
    void anotherProgramAnotherNameOrAnotherContentIsAnotherEntry() throws IOException {
        cache("1").read(pack);
        cache("2").read(pack);
        cache("1").read(SmallPack.write(folder.resolve("other/kb1")));
        Files.writeString(pack.resolve("rules.drl"), Files.readString(pack.resolve("rules.drl")).replace("YES", "NO"));

        assertThat(shown(cache("1").read(pack))).isEqualTo(shown(PackFolder.read(pack)));
        assertThat(entries()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, 40, 300, -1})
    void anEntryThatIsNotWholeIsMadeAnew(int length) throws IOException {
        cache("1").read(pack);
        byte[] whole = Files.readAllBytes(entry());
        byte[] broken = Arrays.copyOf(whole, length < 0 ? whole.length : length);
        if (length < 0) {
            broken[whole.length / 2] ^= 1;
        }
        Files.write(entry(), broken);

        assertThat(shown(cache("1").read(pack))).isEqualTo(shown(PackFolder.read(pack)));
        assertThat(Files.readAllBytes(entry())).isEqualTo(whole);
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
        cache("1").read(pack);
        Files.delete(entry());
        Files.setPosixFilePermissions(kept, PosixFilePermissions.fromString("rwxrwxrwx"));

        assertThat(shown(cache("1").read(pack))).isEqualTo(shown(PackFolder.read(pack)));
        assertThat(entries()).isEmpty();
    }

    @Test
    void aCacheThatCannotBeWrittenIsNoFailure() throws IOException {
        Files.writeString(kept, "a file");

        assertThat(shown(cache("1").read(pack))).isEqualTo(shown(PackFolder.read(pack)));
        assertThat(kept).hasContent("a file");
    }

    @Test
    void severalMayShareIt() throws IOException {
        List<Object> expected = shown(PackFolder.read(pack));

        List<List<Object>> read = IntStream.range(0, 200).parallel().mapToObj(i -> {
            try {
                return shown(cache("1").read(pack));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }).toList();

        assertThat(read).allMatch(expected::equals);
        assertThat(entries()).hasSize(1);
    }

    private static List<Object> shown(PackFolder.ReadPack read) {
        LoadedPack loaded = read.pack().orElseThrow();
        Pack known = loaded.pack();
        return List.of(known.id(), known.article(), known.concerns(), known.causes(), known.claims(), loaded.rules(), read.problems());
    }

    private PackCache cache(String program) {
        return new PackCache(kept, program);
    }

    private Path entry() throws IOException {
        assertThat(entries()).hasSize(1);
        return entries().get(0);
    }

    private List<Path> entries() throws IOException {
        try (Stream<Path> files = Files.list(kept)) {
            return files.toList();
        }
    }
}
