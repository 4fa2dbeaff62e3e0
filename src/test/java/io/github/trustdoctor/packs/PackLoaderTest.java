package io.github.trustdoctor.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustdoctor.TrustDoctor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackLoaderTest {

    private final PackLoader loader = new PackLoader();

    @TempDir
    private Path folder;

    @BeforeEach
    void twoPacks() throws IOException {
        SmallPack.write(folder.resolve("two/kb2"));
        SmallPack.write(folder.resolve("two/kb1"));
        Files.writeString(folder.resolve("two/README.md"), "no pack");
    }

    @Test
    void aFolderIsAPackOrHoldsPacks() {
        assertThat(ids(loader.load(List.of(folder.resolve("two")), Set.of()))).containsExactly("kb1", "kb2");
        assertThat(ids(loader.load(List.of(folder.resolve("two/kb2")), taken("kb1")))).containsExactly("kb2");
    }

    @Test
    void itsRulesCameWithIt() {
        Library.Volume pack = loader.load(List.of(folder.resolve("two/kb1")), Set.of()).get(0);

        assertThat(pack.rules().get()).extracting(Rule::id).containsExactly("S01");
        assertThat(pack.rules().get().get(0).place()).isEqualTo(folder.resolve("two/kb1") + "/rules.drl:2");
    }

    @Test
    void allThatIsWrongWithAllIsTold() throws IOException {
        Files.writeString(folder.resolve("two/kb1/rules.drl"), "package kb1\nrule S01\n");
        Files.writeString(folder.resolve("two/kb2/pack.yaml"), "id: [kb2]\n");

        assertThatThrownBy(() -> loader.load(List.of(folder.resolve("two"), folder.resolve("none"), folder.resolve("two/README.md")), Set.of()))
                .isInstanceOf(BadPackException.class)
                .hasMessageContaining("two/kb1/rules.drl:2:6: expected")
                .hasMessageContaining("two/kb2/pack.yaml:1:5 /id: expected")
                .hasMessageContaining("none: expected a folder with a file pack.yaml, or a folder of such folders, found nothing")
                .hasMessageContaining("README.md: expected a folder with a file pack.yaml, or a folder of such folders, found a file");
    }

    @Test
    void noIdIsTakenTwice() {
        Path pack = folder.resolve("two/kb1");

        assertThatThrownBy(() -> loader.load(List.of(pack), taken("kb1"))).isInstanceOf(BadPackException.class)
                .hasMessage(pack + ": expected the id of no other pack, found kb1, which pack kb1 has; name it otherwise");
        assertThatThrownBy(() -> loader.load(List.of(pack, pack), Set.of())).isInstanceOf(BadPackException.class)
                .hasMessageContaining("found kb1, which pack kb1 has; name it otherwise");
    }

    @Test
    void noPackSpeaksForTheArticleOfAnother() throws IOException {
        Path pack = folder.resolve("two/kb1");
        Files.writeString(pack.resolve("pack.yaml"), Files.readString(pack.resolve("pack.yaml")).replace("{id: kb1,", "{id: ee849847,"));

        assertThatThrownBy(() -> TrustDoctor.builder().packs(pack).build()).isInstanceOf(BadPackException.class).hasMessage(pack
                + ": expected the article of no other pack, found ee849847, which pack ee849847-external-trust-logon has; name it otherwise");
    }

    @Test
    void caseFilesThatLieElsewhereAndOddNamesAreRefused() throws IOException {
        Path pack = folder.resolve("two/kb1");
        Files.createDirectories(pack.resolve("cases"));
        Files.createSymbolicLink(pack.resolve("cases/x.yaml"), Files.writeString(folder.resolve("private.yaml"), "secret"));
        Files.writeString(pack.resolve("a\nb.drl"), "package rules.kb1");

        assertThatThrownBy(() -> loader.load(List.of(pack), Set.of())).isInstanceOf(BadPackException.class)
                .hasMessageContaining("cases/x.yaml: expected a file in the folder of the pack, found a link to one elsewhere")
                .hasMessageContaining("expected a name of letters, digits, dots, hyphens and underscores, found another");
    }

    @Test
    void whatIsNoFileIsNotRead() throws IOException {
        Path pack = folder.resolve("two/kb1");
        Files.createSymbolicLink(pack.resolve("more.drl"), Path.of("/dev/zero"));

        assertThatThrownBy(() -> new PackLoader(Optional.of(folder.resolve("cache")), Optional.empty()).load(List.of(pack), Set.of()))
                .isInstanceOf(BadPackException.class).hasMessageContaining("more.drl: expected a file in the folder of the pack");
        assertThat(new String(PackFolder.content(pack.resolve("more.drl")), StandardCharsets.UTF_8)).startsWith("no file");
    }

    private static List<String> ids(List<Library.Volume> packs) {
        return packs.stream().map(pack -> pack.head().id()).toList();
    }

    private static List<PackHead> taken(String id) {
        return List.of(new PackHead(id, "article", List.of(), Set.of(), List.of()));
    }
}
