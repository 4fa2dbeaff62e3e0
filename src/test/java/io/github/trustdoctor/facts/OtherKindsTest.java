package io.github.trustdoctor.facts;

import static io.github.trustdoctor.facts.Reports.sound;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherKindsTest {

    @ParameterizedTest
    @CsvSource({"6.1.7601, 601, 7601", "10.0.19045, 1000, 19045", "5.2.3790, 502, 3790", "10.0.22631.4460, 1000, 22631",
        "6.1 (7601), 601, 7601", "10.0 (17763), 1000, 17763", "Microsoft Windows [Version 6.1.7601], 601, 7601",
        "Microsoft Windows [Version 10.0.19045.3570], 1000, 19045", "Microsoft Windows XP [Versi\u00f3n 5.1.2600], 501, 2600", "6.1, 601, 0"})
    void versionsOfWindowsReadInEveryNotation(String version, int kernel, int build) {
        OperatingSystem os = sound("{'computer':{'os':{'version':'" + version + "'}}}").computer().os();

        assertThat(os.kernel()).isEqualTo(kernel);
        assertThat(os.build()).isEqualTo(build);
    }

    @ParameterizedTest
    @CsvSource({"6", "Windows 7", "0.1", "6.x", "999999999999.1", "6.1 7601", "6.1.7601]", "(", "[1", "6.1 (", "100.0", ")"})
    void whatIsNoVersionIsAnError(String version) {
        assertThat(Reports.problems("{'computer':{'os':{'version':'" + version + "'}}}")).singleElement().asString().isEqualTo(
                "site.json:1:30 /computer/os/version: expected a Windows version such as 6.1.7601 or 10.0.19045, found \"" + version + '"');
    }

    @ParameterizedTest
    @CsvSource({"6.1.7601, 1, Windows 7 SP1", "6.1.7601, 3, Windows Server 2008 R2 SP1", "10.0.22631, 1, Windows 11",
        "10.0.26100, 2, Windows Server 2025", "10.0.26100, 1, Windows 11", "10.0.14393, 3, Windows Server 2016", "6.0.6002, 1, Windows Vista SP2"})
    void versionAndProductTypeTogetherNameWindows(String version, int productType, String name) {
        OperatingSystem os = sound("{'computer':{'os':{'Version':'" + version + "','ProductType':" + productType + "}}}").computer().os();

        assertThat(os.commonName()).isEqualTo(name);
    }

    @Test
    void whatIsMissingWasNotObserved() {
        SiteReport report = sound("{'site':null,'collected':'-','computer':{'name':'','os':null,'clock':'-'},'trusts':null,"
                + "'users':[{'mustChangePassword':' '}],'domains':'','passwordChanges':[{}],'forests':[{'root':'a','upnSuffixes':null}]}");

        assertThat(report.site()).isEmpty();
        assertThat(report.collected()).isEmpty();
        assertThat(report.computer().clock()).isEmpty();
        assertThat(report.trusts()).isEmpty();
        assertThat(report.users().get(0).mustChangePassword()).isEqualTo(Answer.UNKNOWN);
        assertThat(report.passwordChanges().get(0).attempted()).isEqualTo(Answer.UNKNOWN);
        assertThat(report.forests().get(0).suffixesRead()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"true, YES", "'\"True\"', YES", "'\"YES\"', YES", "1, YES", "false, NO", "'\"no\"', NO", "0, NO", "null, UNKNOWN", "'\"\"', UNKNOWN",
        "'\"-\"', UNKNOWN", "'\"unknown\"', UNKNOWN"})
    void yesAndNoReadInEveryNotation(String written, Answer answer) {
        assertThat(sound("{'collectedBy':{'administrator':" + written + "}}").collectedBy().administrator()).isEqualTo(answer);
    }

    @Test
    void anEmptyListOfSuffixesWasRead() {
        Forest forest = sound("{'forests':{'root':'contoso.com','upnSuffixes':[],'upnSuffixesComplete':'True'}}").forests().get(0);

        assertThat(forest.suffixesRead()).isTrue();
        assertThat(forest.upnSuffixes()).isEmpty();
    }

    @Test
    void aListThatConvertToJsonCutOffIsAnError() {
        assertThat(Reports.problems("{'forests':{'root':'a','UPNSuffixes':'Microsoft.ActiveDirectory.Management.ADPropertyValueCollection'}}"))
                .singleElement().asString().startsWith("site.json:1:38 /forests/UPNSuffixes: expected a text, found \"Microsoft.");
        assertThat(Reports.problems("{'trusts':['@{Name=contoso.com}']}")).containsExactly(
                "site.json:1:12 /trusts/0: expected an object, found \"@{Name=contoso.com}\"");
    }

    @Test
    void textsAreReadOnceAndInOrder() {
        assertThat(sound("{'forests':{'root':'a','domains':['b','a',null,'b','-',7]}}").forests().get(0).domains())
                .containsExactly("b", "a", "7");
        assertThat(sound("{'forests':{'root':'a','domains':'b'}}").forests().get(0).domains()).containsExactly("b");
    }

    @Test
    void ticketsReadAsKlistShowsThem() {
        Ticket ticket = sound("{'tickets':[{'client':'alice @ CONTOSO.COM','server':'krbtgt/FABRIKAM.COM @ CONTOSO.COM'}]}").tickets().get(0);

        assertThat(ticket.client()).isEqualTo("alice@CONTOSO.COM");
        assertThat(ticket.realm()).isEqualTo("CONTOSO.COM");
        assertThat(ticket.refersTo()).isEqualTo("FABRIKAM.COM");
        assertThat(sound("{'tickets':[{'server':'host/a'}]}").tickets().get(0).refersTo()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'answers':['a'], YES", "'rcode':'NXDOMAIN', NO", "'rcode':'noerror'&'answers':[], NO", "'answers':[], NO",
        "'rcode':'NOERROR', UNKNOWN", "'type':'A', UNKNOWN", "'rcode':'SERVFAIL'&'answers':null, UNKNOWN"})
    void whetherANameResolved(String fields, Answer resolved) {
        assertThat(sound("{'dnsAnswers':[{'name':'a'," + fields.replace('&', ',') + "}]}").dnsAnswers().get(0).resolved()).isEqualTo(resolved);
    }

    @ParameterizedTest
    @CsvSource({"'answer':'found', YES", "'answer':'not-found', NO", "'controller':'con-dc1', YES", "'code':1355, NO", "'forced':true, UNKNOWN",
        "'code':'Status = 1355 0x54b ERROR_NO_SUCH_DOMAIN', NO", "'code':0, UNKNOWN"})
    void whetherTheLocatorFoundAController(String fields, Answer found) {
        assertThat(sound("{'locatorCalls':[{'domain':'a'," + fields + "}]}").locatorCalls().get(0).found()).isEqualTo(found);
    }

    @Test
    void repliesOfKerberosServersReadInEveryNotation() {
        KerberosReply reply = sound("{'kerberosReplies':[{'request':'tgs-req','error':'eRR-S-PRINCIPAL-UNKNOWN (7)'}]}").kerberosReplies().get(0);

        assertThat(reply.request()).isEqualTo("TGS");
        assertThat(reply.error()).isEqualTo("KDC_ERR_S_PRINCIPAL_UNKNOWN");
        assertThat(sound("{'kerberosReplies':[{'request':'KRB_AS_REP','error':0}]}").kerberosReplies().get(0).error()).isEmpty();
    }

    @Test
    void aFailedChangeOfAPasswordWasTried() {
        PasswordChange change = sound("{'passwordChanges':[{'status':'0xC0000022'}]}").passwordChanges().get(0);

        assertThat(change.outcome()).isEqualTo(Outcome.FAILURE);
        assertThat(change.attempted()).isEqualTo(Answer.YES);
    }

    @Test
    void controllersReadAsGetAdDomainControllerWritesThem() {
        Controller controller = sound("{'domains':{'dnsName':'a','controllers':{'HostName':'dc1.a','IPv4Address':'10.0.0.1','IsReadOnly':false,"
                + "'patched':'2026-10-13'}}}").domains().get(0).controllers().get(0);

        assertThat(controller.name()).isEqualTo("dc1.a");
        assertThat(controller.is("10.0.0.1")).isTrue();
        assertThat(controller.readOnly()).isEqualTo(Answer.NO);
        assertThat(controller.patched()).contains(Instant.parse("2026-10-13T00:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({"0.6, 0.6", "'\"-12.5\"', -12.5", "3e2, 300", "'\"+1\"', 1"})
    void offsetsOfClocksReadAsNumbersOrText(String written, double seconds) {
        ClockOffset offset = sound("{'computer':{'clock':[{'against':'a','offsetSeconds':" + written + "}]}}").computer().clock().get(0);

        assertThat(offset.measured()).isTrue();
        assertThat(offset.seconds()).isEqualTo(seconds);
    }
}
