package io.github.trustdoctor.paths;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.facts.Answer;
import io.github.trustdoctor.facts.Cited;
import io.github.trustdoctor.facts.SiteReport;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the computer stands with its own domain. */
class MembershipTest {

    private static final String NAMES = "'name':'PC1','dnsName':'pc1.fabrikam.com','domain':'fabrikam.com'";
    private static final String DOMAINS = "'domains':[{'dnsName':'fabrikam.com','netBios':'FABRIKAM','controllers':[{'name':'dc1.fabrikam.com'}]}]";

    private static <F> List<F> facts(Class<F> kind, String computer, String rest) {
        String json = ("{'computer':{" + NAMES + computer + "}," + DOMAINS + rest + "}").replace('\'', '"');
        SiteReport report = SiteReport.parse("site.json", json.getBytes(StandardCharsets.UTF_8));
        assertThat(report.warnings()).isEmpty();
        return Derivation.of(report).facts().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static List<OwnChannel> channel(String fields) {
        return facts(OwnChannel.class, "", ",'secureChannels':[{" + fields + "}]");
    }

    private static List<MachinePassword> passwords(String fields) {
        return facts(MachinePassword.class, "," + fields, "");
    }

    @ParameterizedTest
    @CsvSource({"fabrikam.com, '', true", "FABRIKAM, PC1, true", "fabrikam.com, pc1.fabrikam.com, true", "contoso.com, '', false",
        "fabrikam.com, PC2, false"})
    void itsChannelIsTheOneFromItToItsOwnDomain(String partner, String on, boolean own) {
        assertThat(channel("'partner':'" + partner + "','on':'" + on + "','status':5")).hasSize(own ? 1 : 0);
    }

    @Test
    void aChannelTellsItsStateAndWhenItWasAsked() {
        OwnChannel asked = channel("'partner':'FABRIKAM','status':5,'at':'1970-01-02T00:00:00Z'").get(0);

        assertThat(asked.state()).isEqualTo("ACCESS_DENIED");
        assertThat(asked.taken()).isEqualTo(86_400);
        assertThat(asked.field("status")).isEqualTo(new Cited("0xC0000022", "/secureChannels/0/status"));
        assertThat(channel("'partner':'FABRIKAM'").get(0).taken()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void withoutADomainOfItsOwnAComputerHasNoChannelToIt() {
        SiteReport report = SiteReport.parse("site.json", "{\"secureChannels\":[{\"partner\":\"FABRIKAM\",\"status\":5}]}"
                .getBytes(StandardCharsets.UTF_8));

        assertThat(Derivation.of(report).facts()).noneMatch(OwnChannel.class::isInstance);
    }

    @ParameterizedTest
    @CsvSource({"nltest /sc_verify:fabrikam.com, YES", "/SC_VERIFY, YES", "Test-ComputerSecureChannel, YES", "/sc_reset, YES", "/sc_query, NO",
        "netdom, UNKNOWN", "'', UNKNOWN"})
    void onlySomeQuestionsTryTheChannel(String query, Answer verified) {
        assertThat(channel("'partner':'FABRIKAM','query':'" + query + "'").get(0).verified()).isEqualTo(verified);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20T10:00:00Z, 2026-11-20T09:00:00Z, 3600, 0", "2026-11-20T09:00:00Z, 2026-11-20T10:00:00Z, 0, 3600",
        "2026-11-20T09:00:00Z, 2026-11-20T09:00:00Z, 0, 0"})
    void whoseCopyOfThePasswordIsNewer(String cupdTime, String pwdLastSet, long computerLater, long accountLater) {
        MachinePassword password = passwords("'cupdTime':'" + cupdTime + "','account':[{'controller':'dc1','pwdLastSet':'" + pwdLastSet + "'}]")
                .get(0);

        assertThat(password.computerLater()).isEqualTo(computerLater);
        assertThat(password.accountLater()).isEqualTo(accountLater);
        assertThat(password.controller()).isEqualTo("dc1");
        assertThat(password.field("controller")).isEqualTo(new Cited("dc1", "/computer/account/0/controller"));
        assertThat(password.field("cupdTime")).isEqualTo(new Cited(cupdTime, "/computer/cupdTime"));
    }

    @Test
    void timesAreCitedAsPeopleReadThem() {
        MachinePassword password = passwords("'cupdTime':'26A38C1AA0F4DA01','account':[{'PasswordLastSet':'133688107438220070'}]").get(0);

        assertThat(password.field("cupdTime").text()).isEqualTo("2024-08-22T14:32:23Z");
        assertThat(password.field("pwdLastSet")).isEqualTo(new Cited("2024-08-22T14:32:23Z", "/computer/account/0/PasswordLastSet"));
    }

    @Test
    void bothTimesAreNeededAndEveryCopyCounts() {
        assertThat(passwords("'cupdTime':'2026-11-20'")).isEmpty();
        assertThat(passwords("'account':{'pwdLastSet':'2026-11-20'}")).isEmpty();
        assertThat(passwords("'cupdTime':'2026-11-20','account':{'controller':'dc1'}")).isEmpty();
        assertThat(passwords("'cupdTime':'2026-11-20','account':[{'pwdLastSet':'2026-11-20'},{'pwdLastSet':'2026-11-21'}]")).hasSize(2);
    }
}
