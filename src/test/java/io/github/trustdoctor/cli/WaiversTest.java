package io.github.trustdoctor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaiversTest {

    private static final String SITES = "examples/feed/sites";
    private static final String CARDIFF = """
            waivers:
              - cause: ee849847-external-trust-logon/kerberos-blocked
                scope: {site: "cardiff*"}
                reason: the firewall is exchanged in March
                owner: j.doe
                expires: 2026-12-31
            """;

    @TempDir
    Path folder;

    @Test
    void whatIsWaivedIsShownAsWaived() throws IOException {
        Run run = fleet(CARDIFF, "2026-12-31", "ndjson");

        assertThat(run.out().lines().filter(line -> line.contains("Cardiff"))).singleElement().asString()
                .contains("\"id\":\"kerberos-blocked\",\"verdict\":\"confirmed\"")
                .contains("\"waived\":{\"reason\":\"the firewall is exchanged in March\",\"owner\":\"j.doe\",\"expires\":\"2026-12-31\"}");
        assertThat(run.out().split("\"waived\"")).hasSize(2);
        assertThat(fleet(CARDIFF, "2026-12-31", "text").out())
                .contains("WAIVED at 1 site until 2026-12-31 by j.doe: the firewall is exchanged in March");
        assertThat(fleet(CARDIFF, "2026-12-31", "csv").out()).contains("cause-confirmed,,ee849847-external-trust-logon/kerberos-blocked,");
    }

    @Test
    void whatHasExpiredComesBackAndIsTold() throws IOException {
        assertThat(fleet(CARDIFF, "2027-01-01", "ndjson").out()).doesNotContain("waived").isEqualTo(Run.of("fleet", "--format", "ndjson", SITES).out());
        assertThat(fleet(CARDIFF, "2027-01-01", "text").out().replaceAll("\\s+", " ")).contains(
                "EXPIRED WAIVER (line 2, ee849847-external-trust-logon/kerberos-blocked, j.doe, until 2026-12-31): counts again at 1 site");
    }

    @Test
    void aWaiverThatCoversNothingIsTold() throws IOException {
        assertThat(fleet(CARDIFF.replace("cardiff", "nowhere"), "2026-01-01", "text").out().replaceAll("\\s+", " "))
                .contains("Waiver without a site (line 2, ee849847-external-trust-logon/kerberos-blocked, j.doe, until 2026-12-31)");
    }

    @Test
    void waiversInTheSameWordsAreToldApart() throws IOException {
        String two = CARDIFF + CARDIFF.replace("waivers:\n", "").replace("cardiff", "nowhere");

        assertThat(fleet(two, "2026-01-01", "text").out().replaceAll("\\s+", " ")).contains("WAIVED at 1 site until 2026-12-31")
                .contains("Waiver without a site (line 7, ");
    }

    @Test
    void theExitStatusLeavesWaivedCausesOut() throws IOException {
        Path one = folder.resolve("cardiff.json");
        Files.copy(Path.of(SITES, "cardiff-firewall.json"), one);
        Path waivers = Files.writeString(folder.resolve("w.yaml"), CARDIFF);

        assertThat(Run.of("fleet", one.toString()).status()).isEqualTo(1);
        assertThat(Run.of("fleet", "--waivers", waivers.toString(), "--as-of", "2026-01-01", one.toString()).status()).isZero();
        assertThat(Run.of("fleet", "--waivers", waivers.toString(), "--as-of", "2027-01-01", one.toString()).status()).isEqualTo(1);
    }

    @Test
    void scopesAreTextsWithStars() throws IOException {
        for (String scope : new String[] {"site: Cardiff office", "site: c*d*f*e", "computer: car-pc-*, domain: corp.fabrikam.test",
            "at: port tcp/88 dc-c*"}) {
            assertThat(fleet(CARDIFF.replace("site: \"cardiff*\"", scope), "2026-01-01", "text").out()).as(scope).contains("WAIVED at 1 site");
        }
        for (String scope : new String[] {"site: Cardiff", "site: c*x*e", "site: cardiff office*e", "computer: car-pc-*, domain: other", "at: port tcp/89*"}) {
            assertThat(fleet(CARDIFF.replace("site: \"cardiff*\"", scope), "2026-01-01", "text").out()).as(scope).contains("Waiver without a site");
        }
    }

    @Test
    void whatIsWrongWithAFileIsToldWithItsPlace() throws IOException {
        Path file = Files.writeString(folder.resolve("w.yaml"), """
                waivers:
                  - cause: kerberos-blocked
                    scope: {}
                    owner: j.doe
                    until: soon
                    expires: soon
                """);

        Run run = Run.of("fleet", "--waivers", file.toString(), SITES);

        assertThat(run.status()).isEqualTo(ExitStatus.BAD_DATA);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("""
                FILE:2:5 /waivers/0: expected a field "reason", found none
                FILE:2:12 /waivers/0/cause: expected a cause of a pack, such as broken-trust-secure-channel/account-older, found "kerberos-blocked"
                FILE:3:12 /waivers/0/scope: expected a field "site", found none
                FILE:5:12 /waivers/0/until: expected a known field, found "until"; kept, but not understood
                FILE:6:14 /waivers/0/expires: expected a day such as 2026-12-31, found "soon"
                """.replace("FILE", file.toString()));
        Files.writeString(file, "[]");
        assertThat(Run.of("fleet", "--waivers", file.toString(), SITES).err()).contains("expected an object with a list of waivers");
        assertThat(Run.of("fleet", "--waivers", folder.resolve("none.yaml").toString(), SITES).status()).isEqualTo(ExitStatus.NO_INPUT);
        assertThat(Run.of("fleet", "--waivers", file.toString(), "--as-of", "today", SITES).err()).contains("expected a day such as 2026-12-31, found today");
    }

    private Run fleet(String waivers, String day, String format) throws IOException {
        Path file = Files.writeString(folder.resolve("waivers.yaml"), waivers);
        return Run.of("fleet", "--format", format, "--waivers", file.toString(), "--as-of", day, SITES);
    }
}
