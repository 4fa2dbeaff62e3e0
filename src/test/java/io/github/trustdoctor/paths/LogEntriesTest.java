package io.github.trustdoctor.paths;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.facts.Answer;
import io.github.trustdoctor.facts.SiteReport;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose log an entry is of, and whom it names; what a copy of a trust and a controller tell besides. */
class LogEntriesTest {

    private static final String SITE = "'computer':{'name':'PC1','dnsName':'pc1.fabrikam.com','domain':'fabrikam.com','domainNetBios':'FABRIKAM'},"
            + "'domains':[{'dnsName':'fabrikam.com','netBios':'FABRIKAM','controllers':[{'name':'dc1.fabrikam.com'}]},"
            + "{'dnsName':'contoso.com','netBios':'CONTOSO','controllers':[{'name':'dc1.contoso.com'},{'name':'DC2','address':'10.0.0.2'}]},"
            + "{'dnsName':'sub.contoso.com','netBios':'SUB'}],"
            + "'logons':[{'typed':'CONTOSO\\\\anna','result':'failure'},{'typed':'CONTOSO\\\\anna.b','result':'failure'}]";

    private static Derived derived(String part) {
        return derivedOf(SITE + ',' + part);
    }

    private static Derived derivedOf(String report) {
        String json = ("{" + report + "}").replace('\'', '"');
        return Derivation.of(SiteReport.parse("site.json", json.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<LogEntry> entries(String event) {
        return derived("'events':[{" + event + "}]").facts().stream().filter(LogEntry.class::isInstance)
                .map(LogEntry.class::cast).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "'',                  fabrikam.com",
        "PC1,                 fabrikam.com",
        "dc1.contoso.com,     contoso.com",
        "DC1.CONTOSO.COM.,    contoso.com",
        "dc2,                 contoso.com",
        "dc2.contoso.com,     contoso.com",
        "10.0.0.2,            contoso.com",
        "fs1.contoso.com,     contoso.com",
        "fs1.sub.contoso.com, sub.contoso.com",
        "contoso.com,         contoso.com"})
    void anEntryIsOfTheDomainOfItsHost(String on, String domain) {
        assertThat(entries("'id':1,'on':'" + on + "'")).extracting(LogEntry::domain).containsExactly(domain);
    }

    @ParameterizedTest
    @CsvSource({"dc1", "fs1", "fs1.northwind.com", "xcontoso.com"})
    void anEntryOfAHostOfNoKnownDomainIsOfNone(String on) {
        assertThat(entries("'id':1,'on':'" + on + "'")).extracting(LogEntry::domain).containsExactly("?");
    }

    @ParameterizedTest
    @CsvSource({"The session setup from the computer PC1 failed to authenticate., true", "security database is pc1$. The following, true",
        "from (pc1.fabrikam.com)., true", "from computer PC10 failed, false", "from computer PC2 failed, false", "'', false", "., false"})
    void aTextMayNameTheComputer(String text, boolean named) {
        assertThat(entries("'id':1,'text':'" + text + "'")).extracting(LogEntry::namesComputer).containsExactly(named);
    }

    @Test
    void anEntryTellsItsStatus() {
        assertThat(entries("'id':5722,'status':5")).extracting(LogEntry::status).containsExactly("ACCESS_DENIED");
    }

    @ParameterizedTest
    @CsvSource({
        "Account name: anna,              contoso.com\\anna",
        "Account name: ANNA.,             contoso.com\\anna",
        "anna@contoso.com,                contoso.com\\anna",
        "CONTOSO\\\\anna logged on,       contoso.com\\anna",
        "joanna annabel anna-2 anna$,     ''",
        "anna_2 x.anna anna.c,            ''",
        "'',                              ''",
        "Account name: anna.b,            contoso.com\\anna.b"})
    void anEntryTellsWhichUserItsTextNames(String text, String account) {
        assertThat(entries("'id':1,'on':'dc1.contoso.com','text':'" + text + "'")).extracting(LogEntry::account).containsExactly(account);
    }

    @Test
    void anEntryThatNamesSeveralUsersIsOneForEachOfThem() {
        assertThat(entries("'id':1,'on':'dc1.contoso.com','text':'anna, anna.b'")).extracting(LogEntry::account)
                .containsExactly("contoso.com\\anna", "contoso.com\\anna.b");
    }

    @ParameterizedTest
    @CsvSource({"Trust name: fabrikam.com, true", "FABRIKAM, true", "sub.fabrikam.com, false", "fabrikam.community, false", "contoso.com, false"})
    void anEntryTellsWhetherItsTextNamesTheComputersDomain(String text, boolean names) {
        assertThat(entries("'id':1,'on':'dc1.contoso.com','text':'" + text + "'")).extracting(LogEntry::namesOwn).containsExactly(names);
    }

    @ParameterizedTest
    @CsvSource({"NETLOGON, netlogon", "Microsoft-Windows-Security-Kerberos, security-kerberos", "Security-Kerberos, security-kerberos", "'', ''"})
    void aSourceIsAsWindowsShowsIt(String source, String shown) {
        assertThat(entries("'id':1,'source':'" + source + "'")).extracting(LogEntry::source).containsExactly(shown);
    }

    @ParameterizedTest
    @CsvSource({"'', true", "pc1.fabrikam.com, true", "pc2.fabrikam.com, false", "dc1.contoso.com, false"})
    void anEntryTellsWhetherItIsOfTheReportsComputer(String on, boolean here) {
        assertThat(entries("'id':1,'on':'" + on + "'")).extracting(LogEntry::here).containsExactly(here);
    }

    @Test
    void anEntryTellsItsSourceAndTime() {
        LogEntry entry = entries("'id':5835,'source':'NETLOGON','on':'dc1.contoso.com','at':'1970-01-01T00:01:00Z'").get(0);

        assertThat(entry.id()).isEqualTo(5835);
        assertThat(entry.source()).isEqualTo("netlogon");
        assertThat(entry.taken()).isEqualTo(60);
        assertThat(entry.field("host").text()).isEqualTo("dc1.contoso.com");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "'flatName':'FABRIKAM','trustPartner':'fabrikam.com'                 | YES     | UNKNOWN",
        "'flatName':'FABRIKAM','trustPartner':'FABRIKAM','trustAttributes':0 | NO      | YES",
        "'flatName':'FABRIKAM','trustAttributes':4096                        | UNKNOWN | NO",
        "'trustPartner':'fabrikam.com','trustAttributes':8                   | UNKNOWN | YES"})
    void aCopyTellsHowItCallsItsPartnerAndWhetherItLooksAtTargets(String fields, Answer bothNames, Answer targetValidated) {
        TrustHalf half = derived("'trusts':[{'holder':'contoso.com','source':'ldap'," + fields + "}]").facts().stream()
                .filter(TrustHalf.class::isInstance).map(TrustHalf.class::cast).findFirst().orElseThrow();

        assertThat(half.bothNames()).isEqualTo(bothNames);
        assertThat(half.targetValidated()).isEqualTo(targetValidated);
    }

    @Test
    void aControllerTellsWhenItWasUpdated() {
        assertThat(derivedOf("'computer':{'domain':'fabrikam.com'},'logons':[{'typed':'anna@contoso.com','result':'failure'}],'domains':[{'dnsName':'contoso.com','controllers':[{'name':'dc1','patched':'1970-01-01T00:01:00Z'},{'name':'dc2'}]}]")
                .facts().stream().filter(DomainController.class::isInstance).map(DomainController.class::cast))
                .extracting(DomainController::updated).containsExactly(60L, Long.MAX_VALUE);
    }
}
