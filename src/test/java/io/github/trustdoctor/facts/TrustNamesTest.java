package io.github.trustdoctor.facts;

import static io.github.trustdoctor.facts.Reports.problems;
import static io.github.trustdoctor.facts.Reports.sound;
import static io.github.trustdoctor.facts.Reports.trust;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who holds a trust object, whom it points to, and what else it says beside its type. */
class TrustNamesTest {

    @ParameterizedTest
    @CsvSource({"contoso.com, CONTOSO, true", "CONTOSO.com., '', true", "'', contoso, true", "fabrikam.com, CONTOSO, false", "contoso.com, OTHER, true",
        "fabrikam.com, FABRIKAM, false", "'', '', false", "'', FABRIKAM, false"})
    void aCopyPointsToADomainByItsDnsNameFirst(String dnsName, String netBios, boolean pointsTo) {
        assertThat(trust("'trustPartner':'contoso.com','flatName':'CONTOSO'").pointsTo(dnsName, netBios)).isEqualTo(pointsTo);
    }

    @ParameterizedTest
    @CsvSource({"contoso.com, CONTOSO, true", "contoso.com, OTHER, false", "'', CONTOSO, true", "CONTOSO, '', true"})
    void aCopyThatKnowsNoDnsNamePointsByItsNetBiosName(String dnsName, String netBios, boolean pointsTo) {
        assertThat(trust("'trustPartner':'CONTOSO'").pointsTo(dnsName, netBios)).isEqualTo(pointsTo);
        assertThat(trust("'flatName':'CONTOSO'").pointsTo(dnsName, netBios)).isEqualTo(pointsTo);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"DC=eu,DC=fabrikam,DC=com;eu.fabrikam.com", "dc=fabrikam, dc=com;fabrikam.com",
        "DC=fabrikam,OU=x,DC=com;fabrikam.com", "fabrikam.com;fabrikam.com", "FABRIKAM;FABRIKAM"})
    void theHolderIsReadFromItsNameOrItsDistinguishedName(String written, String holder) {
        assertThat(sound("{'trusts':{'holder':'" + written + "'}}").trusts().get(0).holder()).isEqualTo(holder);
    }

    @ParameterizedTest
    @CsvSource({"24, 24", "0x18, 24", "0, 0", "-1, 4294967295", "4294967295, 4294967295", "-2147483648, 2147483648", "-, -1"})
    void encryptionTypesAreAMask(String written, long types) {
        assertThat(trust("'msDS-SupportedEncryptionTypes':'" + written + "'").encryptionTypes()).isEqualTo(types);
    }

    @Test
    void whatIsNoMaskIsAnError() {
        assertThat(problems("{'trusts':{'holder':'a','trustAttributes':'strong'}}")).containsExactly("site.json:1:43 /trusts/trustAttributes: expected "
                + "a number from 0 to 0xFFFFFFFF, decimal or hexadecimal, or words such as foresttrans, found \"strong\"");
        assertThat(problems("{'trusts':{'holder':'a','trustAttributes':4294967296}}")).hasSize(1);
        assertThat(problems("{'trusts':{'holder':'a','trustAttributes':-2147483649}}")).hasSize(1);
        assertThat(trust("'trustAttributes':4294967295").trustAttributes()).isEqualTo(0xFFFF_FFFFL);
        assertThat(trust("'trustAttributes':-2147483648").trustAttributes()).isEqualTo(0x8000_0000L);
    }

    @Test
    void aTypeThatTheCollectorCannotMeanIsAnError() {
        assertThat(problems("{'trusts':{'holder':'a','source':'ldap','trustType':'Sideways'}}")).singleElement().asString()
                .startsWith("site.json:1:53 /trusts/trustType: expected ").endsWith("found \"Sideways\"");
        assertThat(problems("{'trusts':{'holder':'a','source':'dotnet','trustType':'7'}}")).hasSize(1);
        assertThat(problems("{'trusts':{'holder':'a','source':'bloodhound','trustType':'Sideways'}}")).hasSize(1);
        assertThat(problems("{'trusts':{'holder':'a','trustType':'Sideways'}}")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"'trustType':1&'trustAttributes':1, EXTERNAL", "'trustType':'Downlevel'&'ForestTransitive':false, EXTERNAL",
        "'ForestTransitive':true&'IntraForest':true, INTRA_FOREST", "'trustAttributes':1, UNKNOWN", "'trustAttributes':5, UNKNOWN", "'trustAttributes':4, EXTERNAL"})
    void theKindFollowsFromWhatIsThere(String fields, TrustKind kind) {
        assertThat(trust("'source':'get-adtrust'," + fields.replace('&', ',')).trustKind()).isEqualTo(kind);
    }

    @Test
    void aForestFlagContradictsANetBiosTrustOnly() {
        assertThat(trust("'source':'ldap','trustType':2,'trustAttributes':8").contradictory()).isFalse();
        assertThat(trust("'source':'ldap','trustType':1,'trustAttributes':0").contradictory()).isFalse();
    }

    @Test
    void theDayOfItsCreationAndThePartnerAreCited() {
        TrustObject trust = trust("'whenCreated':'20030612141907.0Z','flatName':'CONTOSO','trustPartner':'contoso.com'");

        assertThat(trust.whenCreated()).contains(Instant.parse("2003-06-12T14:19:07Z"));
        assertThat(trust.field("created")).isEqualTo(new Cited("2003-06-12", "/trusts/0/whenCreated"));
        assertThat(trust.field("partner")).isEqualTo(new Cited("CONTOSO", "/trusts/0/flatName"));
        assertThat(trust("'trustPartner':'contoso.com'").field("partner")).isEqualTo(new Cited("contoso.com", "/trusts/0/trustPartner"));
        assertThat(trust("'cn':'a'").field("created")).isEqualTo(new Cited("", "/trusts/0"));
    }

    @ParameterizedTest
    @CsvSource({"0, 7, CONFLICT", "0, 3, DISABLED_ADMIN", "1, 1, DISABLED_NEW", "0, 8, UNKNOWN", "2, 2, CONFLICT", "2, 4, DISABLED_ADMIN", "2, 5, DISABLED_ADMIN",
        "2, 3, CONFLICT", "2, 16, UNKNOWN", "0, 4294967295, CONFLICT", "3, 0, ENABLED"})
    void ofSeveralFlagsTheStrongestCounts(String type, String flags, SuffixRecord.Status status) {
        assertThat(trust("'suffixRecords':[{'name':'a','type':" + type + ",'flags':" + flags + "}]").suffixRecords().get(0).status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"-1", "4294967296", "sometimes"})
    void flagsBeyondTheirLimitsAreErrors(String flags) {
        assertThat(problems("{'trusts':{'holder':'b','suffixRecords':[{'name':'a','type':0,'flags':'" + flags + "'}]}}")).singleElement().asString()
                .startsWith("site.json:1:71 /trusts/suffixRecords/0/flags: expected ");
    }
}
