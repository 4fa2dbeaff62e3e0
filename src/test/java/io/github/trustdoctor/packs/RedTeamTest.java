package io.github.trustdoctor.packs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.facts.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Packs that try to be programs, or to do harm otherwise: each is refused whole, where and why {@code refusals.txt} says.
 * {@code -Dred-team.update=true} writes that file anew.
 */
class RedTeamTest {

    private static final Path PACKS = Path.of("src/test/red-team");
    private static final Path REFUSALS = PACKS.resolve("refusals.txt");

    @TempDir
    private Path folder;

    @Test
    void everyHostilePackIsRefusedWithPlaceAndReason() throws IOException {
        List<String> refusals = new ArrayList<>();
        for (Path pack : PackFolder.in(PACKS)) {
            PackFolder.ReadPack read = PackFolder.readBound(pack.getFileName(), pack);
            assertThat(read.pack()).as(pack.toString()).isEmpty();
            assertThat(read.problems()).as(pack.toString()).isNotEmpty();
            read.problems().forEach(problem -> refusals.add(problem.toString()));
        }

        if (Boolean.getBoolean("red-team.update")) {
            Files.write(REFUSALS, refusals);
        }
        assertThat(refusals).hasSizeGreaterThan(40).containsExactlyElementsOf(Files.readAllLines(REFUSALS));
    }

    @Test
    void aLinkToElsewhereIsNotFollowed() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "the secret");
        Path pack = SmallPack.write(folder.resolve("kb1"));
        Files.createSymbolicLink(pack.resolve("more.drl"), secret);

        assertThat(told(pack)).containsExactly(pack + "/more.drl: expected a file in the folder of the pack, found a link to one elsewhere");
    }

    @Test
    void whatIsNoTextIsRefused() throws IOException {
        Path pack = SmallPack.write(folder.resolve("kb1"));
        Files.write(pack.resolve("rules.drl"), new byte[] {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE});

        assertThat(told(pack)).containsExactly(pack + "/rules.drl: expected text in UTF-8, found other bytes");
    }

    @Test
    void filesWithoutEndAreNotRead() throws IOException {
        Path pack = SmallPack.write(folder.resolve("kb1"));
        Files.write(pack.resolve("rules.drl"), "x".repeat(4_000_001).getBytes(StandardCharsets.US_ASCII));
        Files.write(pack.resolve("pack.yaml"), "x".repeat(4_000_001).getBytes(StandardCharsets.US_ASCII));

        assertThat(told(pack)).containsExactly(pack + "/pack.yaml: expected at most 4000000 bytes, found 4000001",
                pack + "/rules.drl: expected at most 4000000 bytes, found 4000001");
    }

    @Test
    void aDeviceIsNoFileOfRules() throws IOException {
        Path zero = Path.of("/dev/zero");
        if (Files.exists(zero) && FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Path pack = SmallPack.write(folder.resolve("kb1"));
            Files.createSymbolicLink(pack.resolve("more.drl"), zero);

            assertThat(told(pack)).containsExactly(pack + "/more.drl: expected a file in the folder of the pack, found a link to one elsewhere");
        }
    }

    private static Stream<String> told(Path pack) throws IOException {
        return PackFolder.read(pack).problems().stream().map(Problem::toString);
    }
}
