package io.github.trustdoctor.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocsFolderTest {

    private static final SortedMap<String, String> TWO = new TreeMap<>(Map.of("a.html", "A", "b.html", "B"));
    private static final SortedMap<String, String> OTHERS = new TreeMap<>(Map.of("a.html", "A again", "c.html", "C"));

    @TempDir
    private Path temp;
    private Path folder;

    @BeforeEach
    void name() {
        folder = temp.resolve("hand/book");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aFolderThatIsNotThereIsMade() throws IOException {
        DocsFolder.write(folder, TWO);

        assertThat(files()).containsExactly("a.html", "b.html", DocsFolder.LIST);
        assertThat(folder.resolve("a.html")).hasContent("A");
        assertThat(Files.readString(folder.resolve(DocsFolder.LIST)))
                .isEqualTo("559aead08264d5795d3909718cdd05abd49572e84fe55590eef31a88a08fdffd  a.html\n"
                        + "df7e70e5021544f4834bbee64a9e3789febc4be81470df629cad6ddb03320a5c  b.html\n");
    }

    @Test
    void whatWasWrittenBeforeIsReplacedAndWhatIsNoMoreIsDeleted() throws IOException {
        DocsFolder.write(folder, TWO);
        Files.writeString(folder.resolve("own.txt"), "mine");

        DocsFolder.write(folder, OTHERS);

        assertThat(files()).containsExactly("a.html", "c.html", "own.txt", DocsFolder.LIST);
        assertThat(folder.resolve("a.html")).hasContent("A again");
        assertThat(folder.resolve("own.txt")).hasContent("mine");
    }

    @Test
    void aPageThatSomebodyDeletedIsWrittenAgain() throws IOException {
        DocsFolder.write(folder, TWO);
        Files.delete(folder.resolve("a.html"));

        DocsFolder.write(folder, TWO);

        assertThat(files()).containsExactly("a.html", "b.html", DocsFolder.LIST);
    }

    @Test
    void aFolderOfSomebodyElseIsLeftAlone() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("own.txt"), "mine");

        refused("is no empty folder, and has no trust-doctor-docs.txt, which packs docs leaves there", folder);
        assertThat(files()).containsExactly("own.txt");
    }

    @Test
    void aPageThatSomebodyChangedIsLeftAlone() throws IOException {
        DocsFolder.write(folder, TWO);
        Files.writeString(folder.resolve("b.html"), "mine");

        refused("is not as packs docs wrote it", folder.resolve("b.html"));
        assertThat(files()).containsExactly("a.html", "b.html", DocsFolder.LIST);
        assertThat(folder.resolve("a.html")).hasContent("A");
    }

    @Test
    void aFileOfSomebodyElseInThePlaceOfAPageIsLeftAlone() throws IOException {
        DocsFolder.write(folder, TWO);
        Files.writeString(folder.resolve("c.html"), "mine");

        refused("was not written by packs docs", folder.resolve("c.html"));
        assertThat(folder.resolve("c.html")).hasContent("mine");
    }

    @Test
    void aLinkInThePlaceOfAPageIsNotFollowed() throws IOException {
        DocsFolder.write(folder, TWO);
        Path elsewhere = Files.writeString(temp.resolve("elsewhere"), "A");
        Files.delete(folder.resolve("a.html"));
        Files.createSymbolicLink(folder.resolve("a.html"), elsewhere);

        refused("is not as packs docs wrote it", folder.resolve("a.html"));
        assertThat(elsewhere).hasContent("A");
    }

    @Test
    void aListThatNamesWhatIsElsewhereIsRefused() throws IOException {
        DocsFolder.write(folder, TWO);
        Path elsewhere = Files.writeString(temp.resolve("a.html"), "A");
        Path list = folder.resolve(DocsFolder.LIST);
        Files.writeString(list, Files.readString(list).replace("  a.html", "  ../../a.html"));

        refused("is not as packs docs wrote it", list);
        assertThat(elsewhere).hasContent("A");
    }

    @Test
    void aFileInThePlaceOfTheFolderIsLeftAlone() throws IOException {
        Files.createDirectories(folder.getParent());
        Files.writeString(folder, "mine");

        refused("is no empty folder, and has no trust-doctor-docs.txt, which packs docs leaves there", folder);
        assertThat(folder).hasContent("mine");
    }

    private void refused(String reason, Path at) {
        assertThatThrownBy(() -> DocsFolder.write(folder, OTHERS)).isInstanceOfSatisfying(FileAlreadyExistsException.class, taken -> {
            assertThat(taken.getFile()).isEqualTo(at.toString());
            assertThat(taken.getReason()).isEqualTo(reason);
        });
    }
}
