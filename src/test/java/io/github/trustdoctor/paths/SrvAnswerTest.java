package io.github.trustdoctor.paths;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.facts.Answer;
import io.github.trustdoctor.facts.SiteReport;
import io.github.trustdoctor.paths.SrvAnswer.Asked;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which answers of DNS are to the question for the controllers of a domain, and where it was asked. */
class SrvAnswerTest {

    private static List<SrvAnswer> of(String answer) {
        String json = ("{'computer':{'name':'PC1','dnsName':'pc1.fabrikam.com','domain':'fabrikam.com','domainNetBios':'FABRIKAM'},"
                + "'domains':[{'dnsName':'fabrikam.com','netBios':'FABRIKAM'},"
                + "{'dnsName':'contoso.com','netBios':'CONTOSO','controllers':[{'name':'dc1.contoso.com'}]}],"
                + "'logons':[{'typed':'CONTOSO\\\\anna','logonType':2,'result':'failure'},{'typed':'NORTHWIND\\\\nora','result':'failure'}],"
                + "'dnsAnswers':[{" + answer + "}]}").replace('\'', '"');
        SiteReport report = SiteReport.parse("site.json", json.getBytes(StandardCharsets.UTF_8));
        assertThat(report.warnings()).isEmpty();
        return Derivation.of(report).facts().stream().filter(SrvAnswer.class::isInstance).map(SrvAnswer.class::cast).toList();
    }

    @ParameterizedTest
    @CsvSource({"'', HERE", "PC1, HERE", "pc1.fabrikam.com, HERE", "dc1, THERE", "dc1.contoso.com, THERE", "contoso.com, THERE",
        "dc2.contoso.com, ELSEWHERE", "fabrikam.com, ELSEWHERE"})
    void whereItWasAskedTellsWhoseServersAnswered(String from, Asked asked) {
        assertThat(of("'name':'_ldap._tcp.dc._msdcs.contoso.com','type':'SRV','rcode':'NXDOMAIN','from':'" + from + "'"))
                .extracting(SrvAnswer::asked).containsExactly(asked);
    }

    @ParameterizedTest
    @CsvSource({"_ldap._tcp.dc._msdcs.contoso.com, SRV, 1", "_kerberos._tcp.dc._msdcs.CONTOSO.COM., srv, 1",
        "_ldap._tcp.dc._msdcs.contoso.com, A, 0", "_ldap._tcp.Leeds._sites.dc._msdcs.contoso.com, SRV, 0",
        "_ldap._tcp.dc._msdcs.northwind.com, SRV, 0", "_ldap._tcp.dc._msdcs., SRV, 0", "contoso.com, SRV, 0"})
    void onlyTheQuestionForAllControllersCounts(String name, String type, int found) {
        assertThat(of("'name':'" + name + "','type':'" + type + "','rcode':'NXDOMAIN'")).hasSize(found);
    }

    @Test
    void anAnswerThatSaysNothingIsNone() {
        assertThat(of("'name':'_ldap._tcp.dc._msdcs.contoso.com','type':'SRV'")).isEmpty();
    }

    @Test
    void itCitesWhatCame() {
        SrvAnswer none = of("'name':'_ldap._tcp.dc._msdcs.contoso.com','type':'SRV','answers':[],'at':'2026-11-20T09:00:00Z'").get(0);
        SrvAnswer some = of("'name':'_ldap._tcp.dc._msdcs.contoso.com','type':'SRV','rcode':'NOERROR','answers':['dc1.contoso.com']").get(0);

        assertThat(none.resolved()).isEqualTo(Answer.NO);
        assertThat(none.domain()).isEqualTo("contoso.com");
        assertThat(none.taken()).isEqualTo(1_795_165_200L);
        assertThat(none.field("told").text()).isEqualTo("no records");
        assertThat(none.pointer()).isEqualTo("/dnsAnswers/0");
        assertThat(some.resolved()).isEqualTo(Answer.YES);
        assertThat(some.taken()).isEqualTo(Long.MAX_VALUE);
        assertThat(some.field("told").text()).isEqualTo("NOERROR");
    }
}
