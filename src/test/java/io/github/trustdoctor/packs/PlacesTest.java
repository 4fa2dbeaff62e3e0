package io.github.trustdoctor.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustdoctor.packs.PackFolder.LoadedPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacesTest {

    private static final String FIRST = """
            rule "S01: it is so"
            when
                $logon : Crossing( onPath == Answer.YES ) // why that matters
            then
                conclude.proves( "S01", "end", $logon );
            end""";
    private static final String SECOND = "rule \"S01.too: it is so, too\" when $logon : Crossing( ) then conclude.refutes( \"S01.too\", \"end\", $logon ); end";
    private static final String THIRD = SECOND.replace("S01.too", "S01.three");

    @TempDir
    private Path temp;

    private LoadedPack pack(String rules) throws IOException {
        Path folder = SmallPack.write(temp.resolve("small"));
        Files.writeString(folder.resolve("rules.drl"), rules);
        PackFolder.ReadPack read = PackFolder.read(folder);
        assertThat(read.problems()).isEmpty();
        return read.pack().orElseThrow();
    }

    @Test
    void aRuleIsAsWrittenWithTheCommentRightAboveItWhereverItEnds() throws IOException {
        LoadedPack pack = pack("package rules.small;\n// of the file\n\n// first\n// second\n" + FIRST + " " + SECOND + " " + THIRD + "\n");

        Places places = Places.of(temp.resolve("small"), pack.rules());

        assertThat(pack.rules()).extracting(places::written).containsExactly("// first\n// second\n" + FIRST, SECOND, THIRD);
    }

    @Test
    void aRuleWhoseFileIsNotAtHandCannotBeTold() throws IOException {
        LoadedPack pack = pack("package rules.small;\n" + FIRST);

        assertThatThrownBy(() -> Places.unknown(pack.pack()).written(pack.rules().get(0)))
                .isInstanceOf(IllegalStateException.class).hasMessage("no file of rule S01 is at hand");
    }
}
