package io.github.trustdoctor.paths;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.facts.SiteReport;
import io.github.trustdoctor.paths.EncryptionRefused.Told;
import io.github.trustdoctor.paths.EncryptionRefused.Wanted;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What tells that a Kerberos server found no encryption type, and what was asked of it. */
class RefusalsTest {

    private static final String SITE = "'computer':{'name':'PC1','dnsName':'pc1.fabrikam.com','domain':'fabrikam.com','domainNetBios':'FABRIKAM'},"
            + "'domains':[{'dnsName':'fabrikam.com','netBios':'FABRIKAM','controllers':[{'name':'dc1.fabrikam.com'}]},"
            + "{'dnsName':'contoso.com','netBios':'CONTOSO','controllers':[{'name':'dc1.contoso.com'}]}]";
    private static final String LOGON = "'logons':[{'typed':'CONTOSO\\\\anna','logonType':2,'result':'failure'}]";

    private static List<EncryptionRefused> refusals(String... parts) {
        String json = ("{" + SITE + ',' + String.join(",", parts) + "}").replace('\'', '"');
        SiteReport report = SiteReport.parse("site.json", json.getBytes(StandardCharsets.UTF_8));
        assertThat(report.warnings()).isEmpty();
        return Derivation.of(report).facts().stream().filter(EncryptionRefused.class::isInstance)
                .map(EncryptionRefused.class::cast).toList();
    }

    private static List<EncryptionRefused> ofReply(String fields) {
        return refusals(LOGON, "'kerberosReplies':[{" + fields + "}]");
    }

    private static List<EncryptionRefused> ofEvent(String fields) {
        return refusals(LOGON, "'events':[{" + fields + "}]");
    }

    @ParameterizedTest
    @CsvSource({
        "CONTOSO.COM,  AS,  krbtgt/CONTOSO.COM,                INITIAL",
        "CONTOSO.COM,  AS,  krbtgt/FABRIKAM.COM,               INITIAL",
        "CONTOSO.COM,  TGS, krbtgt/FABRIKAM.COM,               REFERRAL",
        "CONTOSO,      TGS, KRBTGT/fabrikam @ CONTOSO.COM,     REFERRAL",
        "CONTOSO.COM,  TGS, krbtgt/CONTOSO.COM,                UNKNOWN",
        "CONTOSO.COM,  TGS, krbtgt/PC1,                        UNKNOWN",
        "CONTOSO.COM,  TGS, host/pc1.fabrikam.com,             REFERRAL",
        "CONTOSO.COM,  TGS, host/pc2.fabrikam.com,             UNKNOWN",
        "CONTOSO.COM,  TGS, pc1.fabrikam.com,                  UNKNOWN",
        "CONTOSO.COM,  TGS, host/,                             UNKNOWN",
        "CONTOSO.COM,  TGS, /pc1.fabrikam.com,                 UNKNOWN",
        "CONTOSO.COM,  TGS, '',                                UNKNOWN",
        "CONTOSO.COM,  '',  krbtgt/FABRIKAM.COM,               UNKNOWN",
        "FABRIKAM.COM, TGS, host/pc1.fabrikam.com@FABRIKAM.COM, SERVICE",
        "FABRIKAM.COM, TGS, krbtgt/FABRIKAM.COM,               UNKNOWN"})
    void whatATicketWasForIsReadFromRequestAndService(String realm, String request, String server, Wanted wanted) {
        assertThat(ofReply("'error':14,'kdc':'dc1','realm':'" + realm + "','request':'" + request + "','server':'" + server + "'"))
                .extracting(EncryptionRefused::wanted).containsExactly(wanted);
    }

    @Test
    void aReplyTellsWhoseServerRefusedWhomAndWhen() {
        EncryptionRefused refused = ofReply("'error':14,'kdc':'dc1.contoso.com','realm':'CONTOSO.COM','at':'2026-11-20T09:00:00Z'").get(0);

        assertThat(refused.domain()).isEqualTo("contoso.com");
        assertThat(refused.told()).isEqualTo(Told.REPLY);
        assertThat(refused.path()).isEqualTo(-1);
        assertThat(refused.taken()).isEqualTo(1_795_165_200L);
        assertThat(refused.pointer()).isEqualTo("/kerberosReplies/0");
        assertThat(refused.field("controller").text()).isEqualTo("dc1.contoso.com");
        assertThat(refused.field("error").text()).isEqualTo("KDC_ERR_ETYPE_NOSUPP");
        assertThat(refused.field("error").pointer()).isEqualTo("/kerberosReplies/0/error");
        assertThat(refused.field("at").text()).isEqualTo("2026-11-20T09:00:00Z");
    }

    @Test
    void aReplyToAnotherHostIsToldFromElsewhere() {
        assertThat(ofReply("'error':14,'kdc':'dc1','realm':'CONTOSO.COM','from':'PC9'"))
                .extracting(EncryptionRefused::told).containsExactly(Told.ELSEWHERE);
    }

    @Test
    void aServerWithoutRealmIsKnownByItsName() {
        assertThat(ofReply("'error':14,'kdc':'DC1.contoso.com'")).extracting(EncryptionRefused::domain).containsExactly("contoso.com");
        assertThat(ofReply("'error':14,'kdc':'dc7.contoso.com'")).isEmpty();
        assertThat(ofReply("'error':14,'kdc':'dc1.contoso.com','realm':'NORTHWIND.COM'")).isEmpty();
    }

    @Test
    void anyOtherReplyIsNone() {
        assertThat(ofReply("'error':7,'kdc':'dc1','realm':'CONTOSO.COM'")).isEmpty();
        assertThat(ofReply("'error':0,'kdc':'dc1','realm':'CONTOSO.COM'")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"14, INITIAL", "26, INITIAL", "16, REFERRAL", "27, REFERRAL"})
    void theServersLogTellsOfBothRequests(int id, Wanted wanted) {
        List<EncryptionRefused> refused = ofEvent("'id':" + id + ",'source':'Microsoft-Windows-Kerberos-Key-Distribution-Center',"
                + "'on':'DC1.contoso.com','text':'While processing a request for the target server krbtgt/FABRIKAM.COM, the account'");

        assertThat(refused).extracting(EncryptionRefused::wanted).containsExactly(wanted);
        assertThat(refused).extracting(EncryptionRefused::told).containsExactly(Told.ELSEWHERE);
        assertThat(refused).extracting(EncryptionRefused::domain).containsExactly("contoso.com");
        assertThat(refused.get(0).field("request").text()).isEqualTo(wanted == Wanted.INITIAL ? "AS" : "TGS");
        assertThat(refused.get(0).field("error").text()).isEqualTo(Integer.toString(id));
    }

    @ParameterizedTest
    @CsvSource({"14, KDC, DC1.contoso.com, 1", "15, KDC, DC1.contoso.com, 0", "16, Microsoft-Windows-Kernel-General, DC1.contoso.com, 0",
        "14, KDC, '', 0", "14, KDC, dc9.contoso.com, 0"})
    void onlyTheLogOfAKnownKerberosServerCounts(int id, String source, String on, int found) {
        assertThat(ofEvent("'id':" + id + ",'source':'" + source + "','on':'" + on + "'")).hasSize(found);
    }

    @Test
    void theCodeOfATryTellsOfThatTry() {
        List<EncryptionRefused> refused = refusals("'logons':[{'typed':'CONTOSO\\\\bert','logonType':2,'result':'failure'},"
                + "{'typed':'CONTOSO\\\\anna','logonType':2,'status':'0xC00002FD'},{'typed':'CONTOSO\\\\carl','logonType':2,'result':'failure',"
                + "'kerberosError':14}]");

        assertThat(refused).extracting(EncryptionRefused::path).containsExactly(1, 2);
        assertThat(refused).allMatch(one -> one.told() == Told.CODE && one.wanted() == Wanted.UNKNOWN && one.domain().isEmpty());
        assertThat(refused.get(0).field("error").text()).isEqualTo("0xC00002FD");
        assertThat(refused.get(0).field("server").text()).isEmpty();
    }

    @Test
    void withoutADomainOfTheComputerNothingIsToldOf() {
        String json = "{'computer':{'name':'PC1'},'domains':{'dnsName':'contoso.com'}," + LOGON
                + ",'kerberosReplies':{'error':14,'kdc':'dc1','realm':'CONTOSO.COM'}}";

        assertThat(Derivation.of(SiteReport.parse("site.json", json.replace('\'', '"').getBytes(StandardCharsets.UTF_8))).facts())
                .noneMatch(EncryptionRefused.class::isInstance);
    }

    @ParameterizedTest
    @CsvSource({"-, UNKNOWN, UNKNOWN, UNKNOWN", "0, NO, UNKNOWN, UNKNOWN", "0x10000, NO, UNKNOWN, UNKNOWN", "3, YES, NO, NO", "4, YES, NO, YES",
        "0x24, YES, NO, YES", "8, YES, YES, NO", "0x10, YES, YES, NO", "28, YES, YES, YES"})
    void aCopyOfTheTrustListsEncryptionTypes(String mask, String any, String aes, String rc4) {
        String json = "{" + SITE + ',' + LOGON + ",'trusts':{'holder':'contoso.com','source':'ldap','trustPartner':'fabrikam.com',"
                + "'msDS-SupportedEncryptionTypes':'" + mask + "'}}";
        TrustHalf half = Derivation.of(SiteReport.parse("site.json", json.replace('\'', '"').getBytes(StandardCharsets.UTF_8))).facts()
                .stream().filter(TrustHalf.class::isInstance).map(TrustHalf.class::cast).findFirst().orElseThrow();

        assertThat(List.of(half.anyTypes().name(), half.aes().name(), half.rc4().name())).containsExactly(any, aes, rc4);
    }
}
