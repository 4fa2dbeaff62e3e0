package io.github.trustdoctor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.Texts;
import io.github.trustdoctor.TrustDoctor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code packs test --mutants} on a new pack that has lost a case, or gained a condition. */
class MutantsTest {

    private static final String CASES = "cases/events.yaml";
    private static final String LIST = "cases/equivalent-mutants.yaml";
    private static final String ADVICE = """
            Of each mutant that is left: write such a case; or drop the condition, if nothing depends on it; or, if no report can
            tell it from its rule, list it by its name, with the reason, in cases/equivalent-mutants.yaml.
            """;

    @TempDir
    private Path temp;
    private Path pack;

    @BeforeEach
    void makeAPack() {
        pack = temp.resolve("kb1-lock");
        assertThat(Run.of("packs", "new", pack.toString()).status()).isZero();
    }

    private void replace(String file, String found, String by) throws IOException {
        Texts.replace(pack.resolve(file), found, by);
    }

    private void loseTheLastCase() throws IOException {
        String cases = Files.readString(pack.resolve(CASES));
        Files.writeString(pack.resolve(CASES), cases.substring(0, cases.indexOf("- case: numbers-of-others")));
    }

    private Run test() {
        Run run = Run.of("packs", "test", "--mutants", pack.toString());
        assertThat(run.err()).isEmpty();
        return run;
    }

    private String told(int line, int column, String rule, String change, String apart) {
        return pack + "/rules.drl:" + line + ':' + column + ": rule " + rule + ": expected a case that tells it from this mutant, found none: "
                + rule + ' ' + change + "\n  Write a case in which " + apart + ".\n";
    }

    @Test
    void whatNoCaseShowsIsToldWithItsPlaceAndWhatToDo() throws IOException {
        loseTheLastCase();

        Run run = test();

        String anySource = "source == \"KioskLock\" -> dropped";
        String noSource = "source == \"KioskLock\" -> source in ( \"KioskLock\", \"\" )";
        assertThat(run.out()).isEqualTo(told(7, 21, "S01", "$event: " + anySource, "all else holds, but not source == \"KioskLock\"")
                + told(7, 21, "S01", "$event: " + noSource, "all else holds, but source is \"\"")
                + told(15, 16, "S01.unseen", "not Event: " + anySource, "all else holds and some Event meets the rest, but not source == \"KioskLock\"")
                + told(15, 16, "S01.unseen", "not Event: " + noSource, "all else holds and some Event meets the rest, but source is \"\"")
                + told(15, 39, "S01.unseen", "not Event: id in ( 4001, 4002 ) -> dropped",
                        "all else holds and some Event meets the rest, but not id in ( 4001, 4002 )")
                + told(23, 21, "S02", "$event: " + anySource, "all else holds, but not source == \"KioskLock\"")
                + told(23, 21, "S02", "$event: " + noSource, "all else holds, but source is \"\"")
                + "6 cases, 0 failed\n27 mutants, 20 told apart, 0 listed as equivalent, 7 left\n" + ADVICE);
        assertThat(run.status()).isOne();
    }

    @Test
    void everyWayToChangeARuleIsTried() throws IOException {
        replace("rules.drl", "id == 4002 )\n", """
                id == 4002, on == "" || on == $logon.userDns, id < 5000 )
                    exists Event( id in ( 4002, 4003 ) )
                    exists Event( id in ( 4002, 4003 ) )
                """);

        Run run = test();

        assertThat(run.out()).contains(
                "S02 $event: on == \"\" || on == $logon.userDns -> on == \"\"\n  Write a case in which all else holds and of the alternatives only on == $logon.userDns.\n",
                "S02 $event: id < 5000 -> id <= 5000\n  Write a case in which all else holds, but id is 5000.\n",
                "S02 exists Event -> dropped\n  Write a case in which all else holds, but there is no such fact.\n",
                "S02 exists Event -> dropped (2)\n");
    }

    @Test
    void whatIsListedWithItsReasonIsNotTold() throws IOException {
        loseTheLastCase();
        Files.writeString(pack.resolve(LIST), """
                never:
                  - {fact: Event, field: source, value: '', why: Every event has a source.}
                mutants:
                  - {mutant: 'S01 $event: source == "KioskLock" -> dropped', why: w}
                  - {mutant: 'S02 $event: source == "KioskLock" -> dropped', why: w}
                  - {mutant: 'S01.unseen not Event: source == "KioskLock" -> dropped', why: w}
                  - {mutant: 'S01.unseen not Event: id in ( 4001, 4002 ) -> dropped', why: w}
                """);

        assertThat(test()).isEqualTo(new Run(0, "6 cases, 0 failed\n27 mutants, 20 told apart, 7 listed as equivalent, 0 left\n", ""));
    }

    @Test
    void whatIsListedInVainIsTold() throws IOException {
        Files.writeString(pack.resolve(LIST), """
                never:
                  - {fact: Event, field: source, value: Other, why: w}
                mutants:
                  - {mutant: 'S02 $event: source == "KioskLock" -> dropped', why: w}
                  - {mutant: S99, why: w}
                  - {mutant: S01}
                others: 1
                """);

        Run run = test();

        assertThat(run.out().lines()).containsExactly(
                pack + "/" + LIST + ":6:5 /mutants/2: expected a field \"why\", found none",
                pack + "/" + LIST + ":7:9: expected items of \"never\" or \"mutants\", found 1 in \"others\"; rules/README.md shows such a file",
                pack + "/" + LIST + ":4:5: expected a mutant that concludes the same as its rule, found S02 $event: source == \"KioskLock\" -> dropped, "
                        + "which case numbers-of-others tells from it; take it out",
                pack + "/" + LIST + ":2:5: expected a value that some mutant takes, found Event source Other; take it out",
                pack + "/" + LIST + ":5:5: expected a mutant of the rules, found none called S99; take it out",
                pack + "/" + LIST + ":6:5: expected a mutant of the rules, found none called S01; take it out",
                "7 cases, 0 failed", "27 mutants, 27 told apart, 0 listed as equivalent, 0 left");
        assertThat(run.status()).isOne();
    }

    @Test
    void aPackWithACaseThatFailsIsNotMutated() throws IOException {
        replace(CASES, "fires: [S02]", "fires: [S01]");

        Run run = test();

        assertThat(run.out()).endsWith("7 cases, 1 failed\nNo mutants were tried: first all cases have to come out.\n");
        assertThat(run.status()).isOne();
    }

    @Test
    void aTerminalShowsHowFarItIs() {
        Run run = Run.with("", Map.of(), true, wish -> wish.grant(TrustDoctor.builder()), "packs", "test", "--mutants", pack.toString());

        assertThat(run.out()).startsWith("\rmutants of kb1-lock [" + ".".repeat(40) + "] 0 %")
                .contains("\rmutants of kb1-lock [" + "#".repeat(40) + "] 100 %")
                .endsWith("\r\u001b[K7 cases, 0 failed\n27 mutants, 27 told apart, 0 listed as equivalent, 0 left\n");
    }
}
