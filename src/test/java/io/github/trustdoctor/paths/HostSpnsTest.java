package io.github.trustdoctor.paths;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.facts.Answer;
import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.facts.SiteReport;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who holds the name of the report's computer, and where it is named. */
class HostSpnsTest {

    private static final String PC = "'computer':{'name':'PC1','dnsName':'pc1.fabrikam.com','domain':'fabrikam.com'}";
    private static final String DOMAINS = "'domains':[{'dnsName':'fabrikam.com','netBios':'FABRIKAM','controllers':[{'name':'dc1.fabrikam.com'}]},"
            + "{'dnsName':'contoso.com','netBios':'CONTOSO','controllers':[{'name':'dc1.contoso.com'}]}],"
            + "'logons':[{'typed':'CONTOSO\\\\anna'}]";

    private static <F extends Fact> List<F> derived(Class<F> kind, String... parts) {
        String json = ("{" + DOMAINS + ',' + String.join(",", parts) + "}").replace('\'', '"');
        SiteReport report = SiteReport.parse("site.json", json.getBytes(StandardCharsets.UTF_8));
        assertThat(report.warnings()).isEmpty();
        return Derivation.of(report).facts().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static LogEntry logged(String computer, String fields) {
        return derived(LogEntry.class, computer, "'events':[{'id':11," + fields + "}]").get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "the name is host/pc1.fabrikam.com (of type X)         | true",
        "the name is HOST/PC1.FABRIKAM.COM@FABRIKAM.COM        | true",
        "the entries for host/pc1.fabrikam.com, and so on      | true",
        "the name is host/pc1 (of type X)                      | false",
        "the name is host/pc1.contoso.com (of type X)          | false",
        "the name is cifs/pc1.fabrikam.com (of type X)         | false",
        "the name is pc1.fabrikam.com                          | false",
        "the name is host/@FABRIKAM.COM                        | false"})
    void anEntryNamesTheComputerIfTheFullNameIsAWordOfItsText(String text, boolean named) {
        assertThat(logged(PC, "'text':'" + text + "'").namesHost()).isEqualTo(named);
    }

    @Test
    void theFullNameFollowsFromNameAndDomain() {
        assertThat(logged("'computer':{'name':'PC1','domain':'fabrikam.com'}", "'text':'host/pc1.fabrikam.com'").namesHost()).isTrue();
        assertThat(logged("'computer':{'domain':'fabrikam.com'}", "'text':'host/.fabrikam.com'").namesHost()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "host/pc1.fabrikam.com,              true",
        "HOST/PC1 @ FABRIKAM.COM,            true",
        "host/pc1.contoso.com,               false",
        "host/pc2,                           false",
        "host/,                              false",
        "krbtgt/FABRIKAM.COM,                false",
        "'',                                 false"})
    void aReplyIsAboutTheComputerIfItsNameWasAskedFor(String server, boolean forHost) {
        Replied reply = derived(Replied.class, PC, "'kerberosReplies':[{'realm':'FABRIKAM.COM','error':7,"
                + "'extendedError':'0xc0000035 KLIN(0)','server':'" + server + "'}]").get(0);

        assertThat(reply.forHost()).isEqualTo(forHost);
        assertThat(reply.extended()).isEqualTo("OBJECT_NAME_COLLISION");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "CN=PC1,CN=Computers,DC=fabrikam,DC=com                            | true  | YES | NO  | NO",
        "CN=PC1,CN=Computers,DC=fabrikam,DC=com                            | false | YES | NO  | UNKNOWN",
        "CN=pc1,OU=a,dc=Fabrikam, dc=com;CN=svc,DC=fabrikam,DC=com         | true  | YES | YES | NO",
        "CN=svc,DC=fabrikam,DC=com                                         | true  | NO  | YES | NO",
        "CN=PC1,DC=fabrikam,DC=com;CN=PC1,OU=old,DC=fabrikam,DC=com        | true  | YES | YES | NO",
        "CN=PC1,DC=fabrikam,DC=com;CN=PC1,DC=eu,DC=fabrikam,DC=com         | true  | YES | NO  | YES",
        "CN=PC1,DC=eu,DC=fabrikam,DC=com                                   | false | NO  | NO  | YES",
        "FABRIKAM\\\\PC1$;FABRIKAM\\\\svc                                      | true  | YES | YES | NO",
        "fabrikam.com\\\\pc1$;CONTOSO\\\\PC1$                                   | true  | YES | NO  | YES",
        "FABRIKAM\\\\pc1                                                     | true  | NO  | YES | NO",
        "PC1                                                               | true  | UNKNOWN | UNKNOWN | UNKNOWN",
        "''                                                                | true  | NO  | NO  | NO"})
    void holdersAreTheComputersOwnAccountOthersOfItsDomainOrOfAnother(String accounts, boolean forest, Answer ours, Answer rival,
                                                                     Answer elsewhere) {
        HostSpn spn = derived(HostSpn.class, PC, "'spnSearches':[{'spn':'host/pc1.fabrikam.com','accounts':["
                + (accounts.isEmpty() ? "" : "'" + accounts.replace(";", "','") + "'") + "],'forest':" + forest + "}]").get(0);

        assertThat(List.of(spn.ours(), spn.rival(), spn.elsewhere())).containsExactly(ours, rival, elsewhere);
        assertThat(spn.pointer()).isEqualTo("/spnSearches/0");
        assertThat(spn.field("spn").text()).isEqualTo("host/pc1.fabrikam.com");
    }

    @ParameterizedTest
    @CsvSource({"host/pc1, 'CN=A'", "host/pc2.fabrikam.com, 'CN=A'", "HTTP/pc1.fabrikam.com, 'CN=A'"})
    void otherSearchesTellNothing(String spn, String account) {
        assertThat(derived(HostSpn.class, PC, "'spnSearches':[{'spn':'" + spn + "','accounts':['" + account + "']}]")).isEmpty();
        assertThat(derived(HostSpn.class, PC, "'spnSearches':[{'spn':'host/pc1.fabrikam.com'}]")).isEmpty();
    }
}
