package io.github.trustdoctor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code packs new}. */
class NewPackTest {

    @TempDir
    private Path temp;

    @Test
    void aNewPackPassesAtOnce() throws IOException {
        String folder = temp.resolve("packs/kb123-two-words").toString();

        Run made = Run.of("packs", "new", folder);

        assertThat(made.err()).isEmpty();
        assertThat(made.out().lines()).containsExactly(folder + "/pack.yaml", folder + "/rules.drl", folder + "/cases/events.yaml",
                "A whole small pack. Now: trust-doctor packs lint " + folder, "                         trust-doctor packs test " + folder,
                "                         trust-doctor packs test --mutants " + folder);
        assertThat(Files.readString(Path.of(folder, "pack.yaml"))).contains("\nid: kb123-two-words\n").doesNotContain("@");
        assertThat(Run.of("packs", "lint", folder)).isEqualTo(new Run(0, "1 pack, 0 findings\n", ""));
        assertThat(Run.of("packs", "test", "--ranked", folder)).isEqualTo(new Run(0, "7 cases, 0 failed\n", ""));
        assertThat(Run.of("packs", "test", "--mutants", folder)).isEqualTo(new Run(0,
                "7 cases, 0 failed\n27 mutants, 27 told apart, 0 listed as equivalent, 0 left\n", ""));
    }

    @Test
    void anEmptyFolderIsTakenAndAnyOtherIsLeftAlone() throws IOException {
        Path empty = Files.createDirectory(temp.resolve("empty"));
        Path taken = Files.createDirectory(temp.resolve("taken"));
        Path file = Files.writeString(taken.resolve("notes"), "mine");

        assertThat(Run.of("packs", "new", empty.toString()).status()).isZero();
        for (Path there : new Path[] {taken, file}) {
            Run refused = Run.of("packs", "new", there.toString());
            assertThat(refused).isEqualTo(new Run(73, "", "trust-doctor: " + there
                    + ": expected a folder that is empty or not there yet, found something in it; name another\n"));
        }
        assertThat(taken).isDirectoryContaining(entry -> entry.equals(file)).satisfies(folder -> assertThat(Files.list(folder)).hasSize(1));
        assertThat(file).hasContent("mine");
        assertThat(Run.of("packs", "new", file.resolve("below").toString()).err()).startsWith("trust-doctor: cannot write: ");
    }

    @Test
    void aNameThatIsNoIdIsRefused() {
        for (String name : new String[] {"Upper", "two words", "a--b", "-a", "1st", "a\"b"}) {
            Run run = Run.of("packs", "new", temp.resolve(name).toString());

            assertThat(run.status()).as(name).isEqualTo(64);
            assertThat(run.err()).startsWith("trust-doctor: packs new needs a folder whose name can be an id");
            assertThat(temp.resolve(name)).doesNotExist();
        }
        assertThat(Run.of("packs", "new").err()).startsWith("trust-doctor: packs new needs one folder to make");
    }
}
