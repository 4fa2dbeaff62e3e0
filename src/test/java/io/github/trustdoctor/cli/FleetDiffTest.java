package io.github.trustdoctor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FleetDiffTest {

    private static final Path SITES = Path.of("examples/feed/sites");

    @TempDir
    Path folder;

    @BeforeEach
    void monday() throws IOException {
        copy("monday", "bristol-custom-upn.json", text -> text);
        copy("monday", "cardiff-firewall.json", text -> text);
        copy("monday", "dundee-forest-suffix.json", text -> text);
        copy("monday", "exeter-healthy.json", text -> text);
    }

    @Test
    void whatIsNewClearedChangedAndGoneIsToldWithTheFactThatMoved() throws IOException {
        copy("tuesday", "bristol-custom-upn.json", text -> text.replaceFirst("\"trustType\": \"2\"", "\"trustType\": \"1\""));
        copy("tuesday", "cardiff-firewall.json", text -> text.replace("\"timeout\"", "\"connected\"").replace("\"failure\"", "\"success\"")
                .replaceAll("\"(status|subStatus)\": *\"[^\"]*\",?", "").replaceAll(",(\\s*})", "$1"));
        copy("tuesday", "exeter-healthy.json", text -> text);
        copy("tuesday", "fowey-undecided.json", text -> text);

        Run run = Run.of("fleet", "diff", ran("monday"), ran("tuesday"));
        String text = run.out().replaceAll("\\s+", " ");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(text).contains("as before")
                .contains("NEW Fowey kiosk (FOW-PC-007)")
                .contains("Bristol branch (BRI-PC-003): no longer custom UPN over an external trust; corp.fabrikam.test's copy of the trust with"
                        + " corp.northwind.test: type uplevel, direction bidirectional, attributes 0x4 -> type downlevel")
                .contains("Cardiff office (CAR-PC-010): no longer Kerberos blocked; TCP 88 to corp.northwind.test: silent -> open")
                .contains("GONE Dundee hub (DUN-TS1): no longer suffix new, not enabled")
                .doesNotContain("Exeter");
    }

    @Test
    void theSameRunDiffersInNothing() throws IOException {
        String run = ran("monday");

        assertThat(Run.of("fleet", "diff", run, run)).isEqualTo(new Run(0, "4 as before\n", ""));
        assertThat(Run.of("fleet", "--format", "ndjson", "diff", run, run + "/verdicts.ndjson")).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void whereNobodyFailsASiteThatIsThereInOneRunAloneIsNotAsBefore() throws IOException {
        copy("tuesday", "bristol-custom-upn.json", text -> text);
        copy("tuesday", "cardiff-firewall.json", text -> text);
        copy("tuesday", "dundee-forest-suffix.json", text -> text);

        String all = ran("monday");
        String less = ran("tuesday");

        assertThat(Run.of("fleet", "diff", all, less).out()).isEqualTo("1 gone, 3 as before\n\nGONE\nExeter shop (EXE-PC-001)\n");
        assertThat(Run.of("fleet", "diff", less, all).out()).isEqualTo("1 added, 3 as before\n\nADDED\nExeter shop (EXE-PC-001)\n");
    }

    @Test
    void machinesGetALineForEachSiteThatDiffers() throws IOException {
        copy("tuesday", "exeter-healthy.json", text -> text);

        List<String> lines = Run.of("fleet", "--format", "ndjson", "diff", ran("monday"), ran("tuesday")).out().lines().toList();

        assertThat(lines).hasSize(3).allMatch(line -> line.startsWith("{\"change\":\"gone\",\"report\":\""));
        assertThat(lines.get(0)).contains("\"went\":[\"ee849847-external-trust-logon/custom-upn-external\"]");
    }

    @Test
    void whatIsNoRunIsRefused() throws IOException {
        String run = ran("monday");

        assertThat(Run.of("fleet", "diff", run).err()).contains("fleet diff: expected two runs, found 1");
        assertThat(Run.of("fleet", "--format", "csv", "diff", run, run).err()).contains("fleet diff writes text or ndjson, not csv");
        assertThat(Run.of("fleet", "diff", run, "nowhere")).isEqualTo(new Run(ExitStatus.NO_INPUT, "", "trust-doctor: no such run: nowhere\n"));
        Path wrong = Files.writeString(folder.resolve("wrong.ndjson"), "{\"report\":\"x\"\n");
        assertThat(Run.of("fleet", "diff", run, wrong.toString()).err()).contains("expected verdict lines; " + wrong + ":1:");
        Path cut = Files.writeString(folder.resolve("cut.ndjson"), Files.readString(Path.of(run, "verdicts.ndjson")).stripTrailing());
        assertThat(Run.of("fleet", "diff", run, cut.toString()).err()).contains("ends within line 4");
    }

    private void copy(String to, String name, UnaryOperator<String> edit) throws IOException {
        Files.createDirectories(folder.resolve(to));
        Files.writeString(folder.resolve(to).resolve(name), edit.apply(Files.readString(SITES.resolve(name))));
    }

    private String ran(String name) {
        Path to = folder.resolve(name + "-run");
        assertThat(Run.of("fleet", "--to", to.toString(), folder.resolve(name).toString()).err()).isEmpty();
        return to.toString();
    }
}
