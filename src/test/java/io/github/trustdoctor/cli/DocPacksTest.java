package io.github.trustdoctor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.Texts;
import io.github.trustdoctor.packs.BundledPacks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code packs docs}. */
class DocPacksTest {

    @TempDir
    private Path temp;
    private Path pack;
    private Path target;

    @BeforeEach
    void makeAPack() {
        pack = temp.resolve("packs/kb1-lock");
        target = temp.resolve("handbook");
        assertThat(Run.of("packs", "new", pack.toString()).status()).isZero();
    }

    private Run docs(String... folders) {
        String[] args = new String[folders.length + 4];
        args[0] = "packs";
        args[1] = "docs";
        System.arraycopy(folders, 0, args, 2, folders.length);
        args[args.length - 2] = "--to";
        args[args.length - 1] = target.toString();
        return Run.of(args);
    }

    private void replace(String file, String found, String by) throws IOException {
        Texts.replace(pack.resolve(file), found, by);
    }

    @Test
    void writesPagesOfThePacksInAFolderAndWritesThemAgain() {
        Run first = docs(pack.getParent().toString());
        Run second = docs(pack.toString());

        assertThat(first.err()).isEmpty();
        assertThat(first.out()).isEqualTo("1 pack. Begin with " + target.resolve("index.html") + "\n").isEqualTo(second.out());
        assertThat(first.status()).isZero();
        assertThat(target.resolve("kb1-lock.html")).content().contains("id=\"S01\"", "id=\"case-lock-refuses\"");
        assertThat(target.resolve("kb1-lock.md")).exists();
        assertThat(target.resolve("index.html")).content().contains("href=\"kb1-lock.html\"");
    }

    @Test
    void tellsOfTheBundledPacksAndThoseOfTheCommandLineIfNoneIsNamed() {
        Run run = Run.of("packs", "docs", "--packs", pack.toString(), "--to", target.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith(BundledPacks.ids().size() + 1 + " packs. Begin with ");
        assertThat(BundledPacks.ids()).isNotEmpty().allSatisfy(id -> assertThat(target.resolve(id + ".html")).content().contains("are no part of the program"));
        assertThat(target.resolve("kb1-lock.html")).content().contains("id=\"case-lock-refuses\"");
    }

    @Test
    void refusesWhatLintFindsFaultWith() throws IOException {
        replace("pack.yaml", "shows: [S01.unseen]", "shows: [S02]");

        Run run = docs(pack.toString());

        assertThat(run.err()).startsWith("trust-doctor: " + pack + "/pack.yaml:59:13 /checks/0/shows: expected a rule that misses something");
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(78);
        assertThat(target).doesNotExist();
    }

    @Test
    void refusesAPackOfWhichACaseFails() throws IOException {
        replace("cases/events.yaml", "do: [open-kiosk-lock]", "do: [open-kiosk-lock?]");

        Run run = docs(pack.toString());

        assertThat(run.err()).contains("case lock-refuses: ", "expected [open-kiosk-lock?]", "a page would not be true");
        assertThat(run.status()).isEqualTo(78);
        assertThat(target).doesNotExist();
    }

    @Test
    void refusesTwoPacksOfOneName() {
        Run run = docs(pack.toString(), pack.getParent().toString());

        assertThat(run.err()).isEqualTo("trust-doctor: " + pack + ": expected the id of no other pack, found kb1-lock again\n");
        assertThat(run.status()).isEqualTo(78);
    }

    @Test
    void refusesANameThatCannotBeThatOfAPage() throws IOException {
        Path odd = pack.resolveSibling("Index");
        Files.move(pack, odd);
        pack = odd;
        replace("pack.yaml", "id: kb1-lock", "id: Index");

        Run run = docs(pack.toString());

        assertThat(run.err()).isEqualTo("trust-doctor: " + odd + ": expected an id that can name a page, small letters and digits with hyphens "
                + "between words, not index, found Index\n");
        assertThat(run.status()).isEqualTo(78);
    }

    @Test
    void leavesAFolderOfSomebodyElseAlone() throws IOException {
        Files.createDirectories(target);
        Files.writeString(target.resolve("own.txt"), "mine");

        Run run = docs(pack.toString());

        assertThat(run.err()).isEqualTo("trust-doctor: " + target + " is no empty folder, and has no trust-doctor-docs.txt, which packs docs "
                + "leaves there; move it away, or name another folder with --to\n");
        assertThat(run.status()).isEqualTo(73);
        assertThat(target.toFile().list()).containsExactly("own.txt");
    }

    @Test
    void needsAFolderToWriteTo() {
        Run run = Run.of("packs", "docs", pack.toString());

        assertThat(run.err()).startsWith("trust-doctor: packs docs needs a folder to write to, such as --to handbook\n");
        assertThat(run.status()).isEqualTo(64);
    }
}
