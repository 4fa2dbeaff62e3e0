package io.github.trustdoctor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code packs test} on the bundled pack, with cases of our own. */
class TestPacksTest {

    private static final Path BUNDLED = Path.of("rules/ee849847-external-trust-logon");

    @TempDir
    private Path temp;
    private Path pack;

    @BeforeEach
    void copyThePackWithOneFileOfItsCases() throws IOException {
        pack = temp.resolve(BUNDLED.getFileName());
        Files.createDirectories(pack.resolve("cases"));
        try (Stream<Path> files = Files.list(BUNDLED)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, pack.resolve(file.getFileName()));
            }
        }
        Files.copy(BUNDLED.resolve("cases/captured.yaml"), pack.resolve("cases/captured.yaml"));
    }

    private void add(String cases) throws IOException {
        Files.writeString(pack.resolve("cases/own.yaml"), cases);
    }

    private Run test() {
        return Run.of("packs", "test", temp.toString());
    }

    @Test
    void aPackWhoseCasesComeOutPasses() {
        Run run = test();

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("8 cases, 0 failed\n");
        assertThat(run.status()).isZero();
    }

    @Test
    void warningsThatNobodyExpectsAreTold() throws IOException {
        add("- {case: misspelled, shows: A slip, given: {computer: {nam: PC-1}}, expect: {outcome: UNDECIDED}}\n");

        assertThat(test().out()).contains("""
                  warnings
                    expected nothing
                    actual   1
                  warning /computer/nam: expected a known field, found "nam"; kept, but not understood
                """);
    }

    @Test
    void aCaseThatComesOutOtherwiseIsToldWithPlaceAndDifferences() throws IOException {
        add("""
                # A comment.
                - case: nothing-observed
                  shows: Nothing at all.
                  given: {}
                  expect: {outcome: OUTSIDE, warnings: 2}
                """);

        Run run = test();

        assertThat(run.out()).startsWith(pack + """
                /cases/own.yaml:2:3: case nothing-observed: Nothing at all.
                  outcome
                    expected OUTSIDE
                    actual   UNDECIDED
                  warnings
                    expected 2
                    actual   nothing
                9 cases, 1 failed
                """);
        assertThat(run.status()).isOne();
    }

    @Test
    void theOrderOfChecksIsComparedOnlyIfAsked() throws IOException {
        Path captured = pack.resolve("cases/captured.yaml");
        String swapped = Files.readString(captured).replaceFirst("check-next: \\[([a-z0-9-]+), ([a-z0-9-]+)", "check-next: [$2, $1");
        assertThat(swapped).isNotEqualTo(Files.readString(captured));
        Files.writeString(captured, swapped);

        Run quick = test();
        Run ranked = Run.of("packs", "test", "--ranked", temp.toString());

        assertThat(quick.out()).isEqualTo("8 cases, 0 failed\nThe order of check-next was not compared; --ranked compares it.\n");
        assertThat(ranked.out()).contains("\n  check-next\n    expected [").endsWith("8 cases, 1 failed\n");
        assertThat(ranked.status()).isOne();
    }

    @Test
    void whatIsNoCaseIsRefusedWithItsPlace() throws IOException {
        add("""
                - case: a
                  shows: Both.
                  given: {}
                  based-on: b
                  expect: {outcomes: OUTSIDE}
                - case: a
                  shows: The same name.
                  given: {}
                  expect: {}
                - just text
                - case: c
                  based-on: nowhere
                  expect: {outcome: OUTSIDE}
                  hows: x
                - {case: d, shows: In a circle., based-on: e, expect: {}}
                - {case: e, shows: In a circle., based-on: d, expect: {}}
                - case: f
                  shows: No such place.
                  based-on: g
                  without: [/computer/name]
                  expect: {outcome: UNDECIDED}
                - case: g
                  shows: A bad report.
                  given: {computer: []}
                  expect: {outcome: UNDECIDED}
                - {case: h, shows: No such place., based-on: i, without: [/computer/name], expect: {outcome: UNDECIDED}}
                - {case: i, shows: Nothing., given: {}, expect: {outcome: UNDECIDED}}
                """);

        Run run = test();

        String file = pack + "/cases/own.yaml:";
        assertThat(run.err().lines()).containsExactly(
                file + "4:13: expected either \"given\" or \"based-on\", found both; leave one out",
                file + "5:22: expected a field of \"expect\", found \"outcomes\"; there are outcome, applies, confirmed, open, ruled-out, "
                        + "masked, disputed, contradictions, warnings, do, check-next, fires",
                file + "6:3: expected a case with a name of its own, found a again; it is in line 1 of " + pack + "/cases/own.yaml",
                file + "10:3: expected a case, found \"just text\"; begin each case with \"- case: its name\"",
                file + "11:3: expected a text \"shows\", found none",
                file + "12:13: expected the name of another case, found nowhere",
                file + "14:9: expected a field of a case, found \"hows\"; there are case, shows, given, based-on, set, without, expect",
                file + "15:3: expected a case that is not based on itself, found d, based on e; give one of them a report of its own (given)",
                file + "24:21 /computer: expected an object, found an array",
                file + "26:3: expected a value in the document, found nothing at [/computer/name]; look at the report of i",
                "trust-doctor: what is broken was not tried; mend it, then run packs test again");
        assertThat(run.out()).startsWith("9 cases, 0 failed\n");
        assertThat(run.status()).isEqualTo(78);
    }

    @Test
    void textThatIsNoYamlAndFoldersThatAreNoPacksAreRefused() throws IOException {
        add("- case: [\n");
        Run broken = test();
        Run nowhere = Run.of("packs", "test", temp.resolve("nowhere").toString());
        Run neither = Run.of("packs", "test", pack.resolve("cases").toString());

        assertThat(broken.err()).startsWith(pack + "/cases/own.yaml:1:10: expected well-formed input, found: ");
        assertThat(broken.status()).isEqualTo(78);
        assertThat(nowhere.err()).contains("nowhere: expected the folder of a pack, with pack.yaml, or a folder of such folders, found nothing; packs new DIR makes one");
        assertThat(neither.err()).contains("cases: expected the folder of a pack, with pack.yaml, or a folder of such folders, found neither; packs new DIR makes one");
        assertThat(neither.status()).isEqualTo(66);
    }
}
