package io.github.trustdoctor.paths;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.facts.Answer;
import io.github.trustdoctor.facts.SiteReport;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By which forest trust domains are reached that are not the roots of their forests. */
class ForestWaysTest {

    private static final String TRUST = "'trusts':[{'holder':'fabrikam.com','source':'ldap','flatName':'CONTOSO','trustPartner':'contoso.com',"
            + "'trustType':2,'trustDirection':2,'trustAttributes':8}]";
    private static final String CHILD = "{'dnsName':'emea.contoso.com','netBios':'EMEA','forest':'contoso.com'}";

    private static List<ForestWay> ways(String computer, String domains, String rest) {
        String json = ("{'computer':{'name':'PC1'," + computer + "},'domains':[" + domains + "]," + rest
                + ",'logons':[{'typed':'EMEA\\\\anna','logonType':2,'result':'failure'}]}").replace('\'', '"');
        SiteReport report = SiteReport.parse("site.json", json.getBytes(StandardCharsets.UTF_8));
        assertThat(report.warnings()).isEmpty();
        return Derivation.of(report).facts().stream().filter(ForestWay.class::isInstance).map(ForestWay.class::cast).toList();
    }

    private static List<ForestWay> ways(String domains, String rest) {
        return ways("'domain':'fabrikam.com','domainNetBios':'FABRIKAM'", domains, rest);
    }

    @Test
    void aChildDomainIsReachedByTheTrustWithItsRoot() {
        ForestWay way = ways(CHILD, TRUST).get(0);

        assertThat(way.root()).isEqualTo("contoso.com");
        assertThat(way.field("root").text()).isEqualTo("CONTOSO");
        assertThat(way.pointer()).isEqualTo("/trusts/0");
        assertThat(way.inEffect()).isEqualTo(Answer.UNKNOWN);
        assertThat(way.oldest()).isZero();
        assertThat(way.link()).isEqualTo("fabrikam.com>emea.contoso.com");
    }

    @Test
    void theForestMayTellOfItsDomains() {
        String forest = ",'forests':[{'root':'contoso.com','domains':['contoso.com','emea.contoso.com']}]";

        assertThat(ways("{'dnsName':'emea.contoso.com','netBios':'EMEA'}", TRUST + forest)).hasSize(1);
        assertThat(ways("{'dnsName':'emea.contoso.com','netBios':'EMEA'}", TRUST)).isEmpty();
    }

    @Test
    void theRootItselfNeedsNoSuchWay() {
        assertThat(ways("{'dnsName':'emea.contoso.com','netBios':'EMEA','forest':'emea.contoso.com'}", TRUST)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'trustDirection':2, 'trustDirection':1", "'trustDirection':2, 'trustDirection':0", "'trustAttributes':8, 'trustAttributes':4",
        "contoso.com, northwind.com", "'holder':'fabrikam.com', 'holder':'contoso.net'"})
    void onlyAForestTrustThatLeadsThereCounts(String was, String is) {
        assertThat(ways(CHILD, TRUST.replace(was, is).replace("'flatName':'CONTOSO',", ""))).isEmpty();
    }

    @Test
    void theRootOfTheComputersForestMayHoldIt() {
        assertThat(ways("'domain':'uk.fabrikam.com','domainNetBios':'UK'", CHILD + ",{'dnsName':'uk.fabrikam.com','netBios':'UK','forest':'fabrikam.com'}",
                TRUST)).hasSize(1);
        assertThat(ways("'domain':'uk.fabrikam.com','domainNetBios':'UK'", CHILD, TRUST)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"domain-info, emea.contoso.com, enabled, YES", "domain-info, emea.contoso.com, conflict, NO",
        "domain-info, emea.contoso.com, unknown, UNKNOWN", "domain-info, contoso.com, conflict, UNKNOWN", "tln, emea.contoso.com, enabled, UNKNOWN"})
    void itsRecordOfTheDomainIsInEffectOrNot(String type, String name, String status, Answer inEffect) {
        String records = ",'suffixRecords':[{'type':'" + type + "','name':'" + name + "','status':'" + status + "'}]}]";

        assertThat(ways(CHILD, TRUST.replace("}]", records))).extracting(ForestWay::inEffect).containsExactly(inEffect);
    }

    @Test
    void theOldestControllerOfTheComputersDomainIsTold() {
        String home = ",{'dnsName':'fabrikam.com','netBios':'FABRIKAM','controllers':[{'name':'a','os':{'version':'10.0.14393'}},"
                + "{'name':'b','os':{'version':'6.1.7601','productType':2}},{'name':'c'},{'name':'d','os':{'version':'6.3.9600'}}]}";

        assertThat(ways(CHILD + home, TRUST).get(0).oldest()).isEqualTo(601);
    }
}
