package io.github.trustdoctor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.TrustDoctor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of several articles that judge one report, and of packs whose cases another pack comes first in. */
class WhichArticleTest {

    private static final String REPORT = """
            {"computer": {"name": "PC-7", "domain": "fabrikam.com", "domainNetBios": "FABRIKAM", "os": {"version": "10.0.19045"}},
             "domains": [{"dnsName": "contoso.com", "netBios": "CONTOSO"}],
             "logons": [{"typed": "CONTOSO\\\\anna", "on": "PC-7", "logonType": 2, "result": "failure"}],
             "events": [{"source": "KioskLock", "id": %s}]}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void twoPacks() throws IOException {
        for (String id : new String[] {"kb1-lock", "kb2-lock"}) {
            assertThat(Run.of("packs", "new", folder.resolve("packs").resolve(id).toString()).status()).isZero();
        }
    }

    private String diagnose(String event, String... options) throws IOException {
        Path report = folder.resolve("report.json");
        Files.writeString(report, REPORT.formatted(event));
        String[] args = new String[options.length + 4];
        args[0] = "diagnose";
        args[1] = "--packs";
        args[2] = folder.resolve("packs").toString();
        System.arraycopy(options, 0, args, 3, options.length);
        args[args.length - 1] = report.toString();
        return Run.with("", Map.of(), false, wish -> wish.grant(TrustDoctor.builder()), args).out();
    }

    @Test
    void twoThatExplainItAreATie() throws IOException {
        assertThat(diagnose("4001")).contains("Article: it is kb1-lock: ", "Article: it is kb2-lock: ", "Article: it may be ee849847; not seen: ",
                "A tie: each of these 2 explains it");
    }

    @Test
    void thoseWhoseCausesAreAllRuledOutItIsNotAndTheFactIsTold() throws IOException {
        assertThat(diagnose("4002")).contains("Article: it is not kb1-lock: the Kiosk Lock wrote event 4002", "Article: it may be ee849847").doesNotContain("A tie");
    }

    @Test
    void jsonTellsTheSame() throws IOException {
        assertThat(diagnose("4002", "--format", "json")).contains("\"is\" : \"not\"", "\"is\" : \"open\"");
    }

    @Test
    void aCaseInWhichAnotherPackComesFirstFailsTogether() throws IOException {
        Path rules = folder.resolve("packs/kb1-lock/rules.drl");
        Files.writeString(rules, Files.readString(rules).replace("proves( \"S01\", \"kiosk-lock\"", "supports( \"S01\", \"kiosk-lock\", Strength.STRONG"));

        Run together = Run.of("packs", "test", "--together", folder.resolve("packs").toString());

        assertThat(together.status()).isEqualTo(1);
        assertThat(together.out()).contains("  first of all packs\n    expected kiosk-lock, or a tie\n    actual   kiosk-lock of pack kb2-lock, confirmed\n");
    }

    @Test
    void packsThatTieDoNotFailTogether() {
        assertThat(Run.of("packs", "test", "--together", folder.resolve("packs").toString()).status()).isZero();
    }
}
