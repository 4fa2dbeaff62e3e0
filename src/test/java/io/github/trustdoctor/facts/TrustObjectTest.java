package io.github.trustdoctor.facts;

import static io.github.trustdoctor.facts.Reports.problems;
import static io.github.trustdoctor.facts.Reports.trust;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.facts.SuffixRecord.Status;
import io.github.trustdoctor.facts.SuffixRecord.Type;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrustObjectTest {

    @ParameterizedTest
    @CsvSource({"ldap, '1', DOWNLEVEL", "ldap, 1, DOWNLEVEL", "ldap, 0x1, DOWNLEVEL", "ldap, '0x2 (UPLEVEL)', UPLEVEL",
        "adsisearcher, 2, UPLEVEL", "get-adtrust, 2, UPLEVEL", "Get-ADTrust, Uplevel, UPLEVEL", "get-adtrust, Downlevel, DOWNLEVEL",
        "get-adtrust, MIT, MIT", "ldap, 4, DCE", "event, 5, AAD", "nltest, NT 5, UPLEVEL", "nltest, (NT 4), DOWNLEVEL",
        "nltest, (MIT), MIT", "ldap, TRUST_TYPE_DOWNLEVEL, DOWNLEVEL", "unknown, Uplevel, UPLEVEL"})
    void collectorsThatReadTheObjectTellItsType(String source, String written, TrustType type) {
        TrustObject trust = trust("'source':'" + source + "','trustType':'" + written + "'");

        assertThat(trust.trustType()).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({"dotnet, 0, INTRA_FOREST", "dotnet, 1, INTRA_FOREST", "dotnet, 2, INTRA_FOREST", "dotnet, 3, EXTERNAL",
        ".NET, 4, FOREST", "dotnet, Kerberos, REALM", "dotnet, ParentChild, INTRA_FOREST", "bloodhound, 0, INTRA_FOREST",
        "bloodhound, 1, INTRA_FOREST", "bloodhound, 2, FOREST", "bloodhound, 3, EXTERNAL", "bloodhound, 4, UNKNOWN",
        "SharpHound, External, EXTERNAL", "bloodhound, Unknown, UNKNOWN", "-, External, EXTERNAL", "-, Forest, FOREST"})
    void collectorsThatCountOtherwiseTellAKindAndNoType(String source, String written, TrustKind kind) {
        TrustObject trust = trust("'source':'" + source + "','TrustType':'" + written + "'");

        assertThat(trust.trustType()).isEqualTo(TrustType.UNKNOWN);
        assertThat(trust.trustKind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "'2'", "'0x2'", "2.0"})
    void aNumberWithoutSourceIsNotUsed(String written) {
        ReadReport read = Reports.read("{'trusts':[{'holder':'fabrikam.com','trustType':" + written + "}]}");

        assertThat(read.orElseThrow().trusts().get(0).trustType()).isEqualTo(TrustType.UNKNOWN);
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Problem.Severity.WARNING);
            assertThat(problem.toString()).startsWith("site.json:1:49 /trusts/0/trustType: expected a \"source\" beside the number ");
        });
    }

    @ParameterizedTest
    @CsvSource({"0, DISABLED", "'1', INBOUND", "2, OUTBOUND", "3, BIDIRECTIONAL", "0x3, BIDIRECTIONAL", "0x3 (BOTH), BIDIRECTIONAL",
        "BiDirectional, BIDIRECTIONAL", "Inbound, INBOUND", "outbound, OUTBOUND", "(Direct Outbound), OUTBOUND",
        "(Direct Inbound), INBOUND", "(Direct Outbound) (Direct Inbound), BIDIRECTIONAL", "-, UNKNOWN"})
    void directionsReadInEveryNotation(String written, TrustDirection direction) {
        assertThat(trust("'trustDirection':'" + written + "'").trustDirection()).isEqualTo(direction);
        assertThat(trust("'Direction':'" + written + "'").trustDirection()).isEqualTo(direction);
        assertThat(trust("'TrustDirection':'" + written + "'").trustDirection()).isEqualTo(direction);
    }

    @ParameterizedTest
    @CsvSource({"2, 0, EXTERNAL", "2, 4, EXTERNAL", "1, 0, EXTERNAL", "2, 8, FOREST", "2, 0x48, FOREST", "2, 0x40, EXTERNAL",
        "2, 0x20, INTRA_FOREST", "2, 0x28, INTRA_FOREST", "2, 0x400000, INTRA_FOREST", "2, 0x800000, INTRA_FOREST",
        "3, 1, REALM", "3, 8, REALM", "4, 0, REALM", "5, 0, AAD"})
    void theKindFollowsFromTypeAndAttributes(String type, String attributes, TrustKind kind) {
        TrustObject trust = trust("'source':'ldap','trustType':'" + type + "','trustAttributes':'" + attributes + "'");

        assertThat(trust.trustKind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"'ForestTransitive':true, FOREST", "'IntraForest':'True', INTRA_FOREST", "'IsTreeRoot':true, INTRA_FOREST",
        "'IsTreeParent':true, INTRA_FOREST", "'ForestTransitive':false, UNKNOWN", "'trustType':'Downlevel', EXTERNAL",
        "'trustType':'Uplevel', UNKNOWN", "'cn':'x', UNKNOWN"})
    void withoutAttributesTheWordsOfTheCollectorDecide(String fields, TrustKind kind) {
        assertThat(trust("'source':'get-adtrust'," + fields).trustKind()).isEqualTo(kind);
    }

    @Test
    void neitherForestNorIntraForestIsExternal() {
        assertThat(trust("'ForestTransitive':false,'IntraForest':false").trustKind()).isEqualTo(TrustKind.EXTERNAL);
        assertThat(trust("'TrustAttributes':8,'ForestTransitive':false,'IntraForest':false").trustKind())
                .isEqualTo(TrustKind.FOREST);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"8;8", "'8';8", "'0x8 (FOREST_TRANSITIVE)';8", "'foresttrans';8",
        "'( Attr: foresttrans external )';72", "'( Attr: 0x8 )';8", "'quarantined';4", "'FOREST_TRANSITIVE, CROSS_ORGANIZATION';24",
        "-2147483640;2147483656", "null;-1", "''; -1", "0;0"})
    void attributesReadAsMaskOrWords(String written, long attributes) {
        String quoted = written == null || written.isEmpty() ? "''" : written;
        boolean bare = quoted.equals("null") || quoted.equals("''") || quoted.matches("-?[0-9]+");

        assertThat(trust("'trustAttributes':" + (bare ? quoted : "'" + quoted + "'")).trustAttributes()).isEqualTo(attributes);
    }

    @Test
    void selectiveAuthenticationIsAnAttributeFirst() {
        assertThat(trust("'trustAttributes':16").selective()).isEqualTo(Answer.YES);
        assertThat(trust("'trustAttributes':8,'SelectiveAuthentication':true").selective()).isEqualTo(Answer.NO);
        assertThat(trust("'SelectiveAuthentication':true").selective()).isEqualTo(Answer.YES);
        assertThat(trust("'cn':'x'").selective()).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void aForestTrustThatResolvesByNetBiosContradictsItself() {
        assertThat(trust("'source':'ldap','trustType':1,'trustAttributes':8").contradictory()).isTrue();
        assertThat(trust("'source':'ldap','trustType':1,'trustAttributes':4").contradictory()).isFalse();
        assertThat(trust("'source':'ldap','trustType':1").contradictory()).isFalse();
    }

    @Test
    void namesOfOtherCollectorsAreReadAndCited() {
        SiteReport report = Reports.sound("{'trusts':[{'source':'get-adtrust','Source':'DC=eu,DC=fabrikam,DC=com',"
                + "'Name':'contoso.com','Target':'contoso.com','TrustType':2,'Direction':3,'TrustAttributes':8}]}");
        TrustObject trust = report.trusts().get(0);

        assertThat(List.of(trust.holder(), trust.cn(), trust.trustPartner()))
                .containsExactly("eu.fabrikam.com", "contoso.com", "contoso.com");
        assertThat(trust.trustType()).isEqualTo(TrustType.UPLEVEL);
        assertThat(trust.field("trustType")).isEqualTo(new Cited("2", "/trusts/0/TrustType"));
        assertThat(trust.field("trustPartner")).isEqualTo(new Cited("contoso.com", "/trusts/0/Target"));
        assertThat(trust.field("trustAttributes")).isEqualTo(new Cited("8", "/trusts/0/TrustAttributes"));
    }

    @Test
    void aNameThatHoldsNothingGivesWayToAnotherAndTwoThatDisagreeAreDoubtful() {
        assertThat(trust("'source':'ldap','trustType':null,'TrustType':1").trustType()).isEqualTo(TrustType.DOWNLEVEL);
        assertThat(trust("'source':'ldap','trustType':1,'TrustType':'1'").trustType()).isEqualTo(TrustType.DOWNLEVEL);
        assertThat(problems("{'trusts':[{'holder':'a','source':'ldap','trustType':1,'TrustType':2}]}")).containsExactly(
                "site.json:1:68 /trusts/0/TrustType: expected the same as in \"trustType\", found 2; not used");
    }

    @ParameterizedTest
    @CsvSource({"TopLevelName, Enabled, ENABLED", "Name Suffix, Conflicting, CONFLICT", "TLN, Disabled-New, DISABLED_NEW",
        "TLN, Disabled-Conflicting, CONFLICT", "0, 0, ENABLED", "0, 1, DISABLED_NEW", "0, 0x2, DISABLED_ADMIN", "0, 4, CONFLICT",
        "0, 5, CONFLICT", "2, 1, DISABLED_ADMIN", "2, 8, CONFLICT", "-, 1, UNKNOWN", "0, -, UNKNOWN", "0, AdminDisabled, DISABLED_ADMIN",
        "0, NewlyCreated, DISABLED_NEW", "4, 1, UNKNOWN"})
    void suffixRecordsReadAsToolsWriteThem(String type, String status, Status expected) {
        String record = "{'name':'*.contosoalt.com','type':'" + type + "','status':'" + status + "'}";

        SuffixRecord read = trust("'suffixRecords':[" + record + "]").suffixRecords().get(0);

        assertThat(read.name()).isEqualTo("contosoalt.com");
        assertThat(read.status()).isEqualTo(expected);
    }

    @Test
    void aBareDisabledDoesNotSayWhy() {
        ReadReport read = Reports.read("{'trusts':[{'holder':'a','suffixRecords':{'name':'b','type':0,'status':'Disabled'}}]}");

        assertThat(read.orElseThrow().trusts().get(0).suffixRecords().get(0).status()).isEqualTo(Status.UNKNOWN);
        assertThat(read.problems()).singleElement().asString().isEqualTo("site.json:1:72 /trusts/0/suffixRecords/status: expected "
                + "disabled-new or disabled-admin, found \"Disabled\", which some tools say of both; not used");
    }

    @Test
    void typesOfSuffixRecordsReadInEveryNotation() {
        TrustObject trust = trust("'suffixRecords':[{'name':'a','type':0},{'name':'b','type':'Exclusion'},"
                + "{'name':'c','type':'DOM'},{'name':'d','type':4},{'name':'e'}]");

        assertThat(trust.suffixRecords()).extracting(SuffixRecord::type).containsExactly(Type.TOP_LEVEL_NAME,
                Type.TOP_LEVEL_NAME_EX, Type.DOMAIN_INFO, Type.OTHER, Type.OTHER);
        assertThat(trust.suffixesComplete()).isEqualTo(Answer.UNKNOWN);
    }
}
