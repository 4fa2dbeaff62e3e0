package io.github.trustdoctor.facts;

import static io.github.trustdoctor.facts.Reports.logon;
import static io.github.trustdoctor.facts.Reports.sound;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the wording of packs names kinds of fact and what it gets of their fields. */
class CitingTest {

    private static final SiteReport EVERYTHING = sound("""
            {'collectedBy':{'account':'a'},
             'computer':{'name':'pc1','subnet':'10.0.0.0/24','address':'10.0.0.9','os':{'version':'6.1.7601','productType':1},
                         'clock':[{'against':'dc1','offsetSeconds':-2.5}],
                         'account':[{'controller':'dc1','PasswordLastSet':'20261120094112Z'}]},
             'domains':[{'dnsName':'contoso.com','controllers':[{'name':'dc1'}]}],
             'forests':[{'root':'contoso.com','domains':['contoso.com','eu.contoso.com'],'upnSuffixes':['alt.com','b.com']}],
             'trusts':[{'holder':'a','suffixRecords':[{'name':'*.alt.com','status':'conflict'}]}],
             'users':[{'sAMAccountName':'alice'}], 'logons':[{'typed':'a','logonType':10,'status':'0xc000018b'}],
             'others':[{'users':'local','os':{'version':'5.1.2600','productType':1}}],
             'passwordChanges':[{'status':'0xC0000022','user':'alice'}], 'probes':[{'to':'dc1','tool':'portqry','protocol':'tcp'}],
             'locatorCalls':[{'domain':'contoso.com','code':1355}], 'dnsAnswers':[{'name':'a'}],
             'secureChannels':[{'partner':'a','status':'0xC0000022'}],
             'tickets':[{'server':'krbtgt/B @ A'},{'server':'krbtgt/B','realm':'A'}],
             'kerberosReplies':[{'kdc':'dc1','error':7,'extendedError':'0xc0000035 KLIN(0)'}],
             'spnSearches':[{'spn':'host/a','accounts':[]},{'spn':'host/a','accounts':['CN=A','CN=B']}], 'events':[{'id':3210,'status':5}], 'notCollected':[{'what':'ports','why':'x'}]}
            """);

    @Test
    void everyKindOfFactHasANameOfItsOwn() {
        SiteReport all = EVERYTHING;

        assertThat(List.of(all.collectedBy(), all.computer(), all.computer().os(), all.computer().clock().get(0), all.computer().account().get(0), all.domains().get(0),
                all.domains().get(0).controllers().get(0), all.forests().get(0), all.trusts().get(0),
                all.trusts().get(0).suffixRecords().get(0), all.users().get(0), all.logons().get(0), all.others().get(0),
                all.passwordChanges().get(0), all.probes().get(0), all.locatorCalls().get(0), all.dnsAnswers().get(0),
                all.secureChannels().get(0), all.tickets().get(0), all.kerberosReplies().get(0), all.spnSearches().get(0),
                all.events().get(0), all.notCollected().get(0))).extracting(Fact::kind).containsExactly("collector", "computer", "os", "clock", "account",
                "domain", "dc",
                "forest", "trust", "suffix", "user", "logon", "others", "change", "probe", "locator", "dns", "channel", "ticket", "reply",
                "spn", "event", "gap");
    }

    @Test
    void aFieldIsCitedAsItWasWritten() {
        assertThat(EVERYTHING.users().get(0).field("sAMAccountName")).isEqualTo(new Cited("alice", "/users/0/sAMAccountName"));
        assertThat(EVERYTHING.users().get(0).pointer()).isEqualTo("/users/0");
        assertThat(EVERYTHING.users().get(0).field("domain")).as("not observed").isEqualTo(new Cited("", "/users/0"));
        assertThat(EVERYTHING.others().get(0).field("users")).isEqualTo(new Cited("local", "/others/0/users"));
        assertThat(EVERYTHING.passwordChanges().get(0).field("user")).isEqualTo(new Cited("alice", "/passwordChanges/0/user"));
        assertThat(EVERYTHING.kerberosReplies().get(0).field("kdc")).isEqualTo(new Cited("dc1", "/kerberosReplies/0/kdc"));
        assertThat(EVERYTHING.locatorCalls().get(0).field("domain")).isEqualTo(new Cited("contoso.com", "/locatorCalls/0/domain"));
        assertThat(EVERYTHING.secureChannels().get(0).field("partner")).isEqualTo(new Cited("a", "/secureChannels/0/partner"));
        assertThat(EVERYTHING.events().get(0).field("id")).isEqualTo(new Cited("3210", "/events/0/id"));
        assertThat(EVERYTHING.computer().account().get(0).field("pwdLastSet"))
                .isEqualTo(new Cited("20261120094112Z", "/computer/account/0/PasswordLastSet"));
        assertThat(EVERYTHING.computer().field("name")).isEqualTo(new Cited("pc1", "/computer/name"));
        assertThat(EVERYTHING.computer().os().field("version")).isEqualTo(new Cited("6.1.7601", "/computer/os/version"));
        assertThat(EVERYTHING.tickets().get(1).field("server")).isEqualTo(new Cited("krbtgt/B", "/tickets/1/server"));
        assertThat(EVERYTHING.forests().get(0).field("root")).isEqualTo(new Cited("contoso.com", "/forests/0/root"));
        assertThat(EVERYTHING.probes().get(0).field("to")).isEqualTo(new Cited("dc1", "/probes/0/to"));
        assertThat(EVERYTHING.trusts().get(0).suffixRecords().get(0).field("with")).isEqualTo(new Cited("", "/trusts/0/suffixRecords/0"));
    }

    @Test
    void codesAreCitedAsTheNumberThatTheyStandFor() {
        assertThat(EVERYTHING.logons().get(0).field("reason")).isEqualTo(new Cited("0xC000018B", "/logons/0/status"));
        assertThat(EVERYTHING.events().get(0).field("status")).isEqualTo(new Cited("0xC0000022", "/events/0/status"));
        assertThat(EVERYTHING.locatorCalls().get(0).field("reason")).isEqualTo(new Cited("0xC00000DF", "/locatorCalls/0/code"));
        assertThat(EVERYTHING.passwordChanges().get(0).field("reason")).isEqualTo(new Cited("0xC0000022", "/passwordChanges/0/status"));
        assertThat(EVERYTHING.secureChannels().get(0).field("status")).isEqualTo(new Cited("0xC0000022", "/secureChannels/0/status"));
        assertThat(EVERYTHING.kerberosReplies().get(0).field("error"))
                .isEqualTo(new Cited("KDC_ERR_S_PRINCIPAL_UNKNOWN", "/kerberosReplies/0/error"));
        assertThat(EVERYTHING.kerberosReplies().get(0).field("extendedError"))
                .isEqualTo(new Cited("0xC0000035", "/kerberosReplies/0/extendedError"));
    }

    @Test
    void theAccountsThatHoldANameAreCitedAsAList() {
        assertThat(EVERYTHING.spnSearches().get(0).field("accounts")).isEqualTo(new Cited("none", "/spnSearches/0/accounts"));
        assertThat(EVERYTHING.spnSearches().get(1).field("accounts")).isEqualTo(new Cited("CN=A; CN=B", "/spnSearches/1/accounts"));
        assertThat(EVERYTHING.spnSearches().get(1).field("spn")).isEqualTo(new Cited("host/a", "/spnSearches/1/spn"));
    }

    @Test
    void whatWasReadOutOfAFieldIsCitedFromIt() {
        assertThat(EVERYTHING.computer().os().field("name")).isEqualTo(new Cited("Windows 7 SP1", "/computer/os/version"));
        assertThat(EVERYTHING.others().get(0).field("os")).isEqualTo(new Cited("Windows XP", "/others/0/os/version"));
        assertThat(EVERYTHING.logons().get(0).field("manner")).isEqualTo(new Cited("by Remote Desktop", "/logons/0/logonType"));
        assertThat(EVERYTHING.probes().get(0).field("attempts")).as("usual for the tool").isEqualTo(new Cited("3", "/probes/0"));
        assertThat(EVERYTHING.tickets().get(0).field("server")).isEqualTo(new Cited("krbtgt/B", "/tickets/0/server"));
        assertThat(EVERYTHING.tickets().get(0).field("realm")).isEqualTo(new Cited("A", "/tickets/0/server"));
        assertThat(EVERYTHING.tickets().get(1).field("realm")).isEqualTo(new Cited("A", "/tickets/1/realm"));
        assertThat(EVERYTHING.forests().get(0).field("upnSuffixes")).isEqualTo(new Cited("alt.com, b.com", "/forests/0/upnSuffixes"));
        assertThat(EVERYTHING.forests().get(0).field("domains")).isEqualTo(new Cited("contoso.com, eu.contoso.com", "/forests/0/domains"));
        assertThat(sound("{'forests':[{'root':'a','UPNSuffixes':[]}]}").forests().get(0).field("upnSuffixes"))
                .isEqualTo(new Cited("none", "/forests/0/UPNSuffixes"));
        assertThat(EVERYTHING.trusts().get(0).suffixRecords().get(0).field("name"))
                .isEqualTo(new Cited("alt.com", "/trusts/0/suffixRecords/0/name"));
        assertThat(EVERYTHING.trusts().get(0).suffixRecords().get(0).field("status"))
                .isEqualTo(new Cited("conflict", "/trusts/0/suffixRecords/0/status"));
        assertThat(EVERYTHING.computer().clock().get(0).size()).isEqualTo(2.5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"'subnet':'10.0.0.0/24','address':'10.0.0.9';10.0.0.0/24;/computer/subnet",
        "'address':'10.0.0.9';10.0.0.9;/computer/address", "'domain':'a';pc1;/computer/name"})
    void theNetworkOfAComputerIsItsSubnetOrElseItsAddressOrItself(String fields, String network, String pointer) {
        Computer computer = sound("{'computer':{'name':'pc1'," + fields + "}}").computer();

        assertThat(computer.field("network")).isEqualTo(new Cited(network, pointer));
    }

    @ParameterizedTest
    @CsvSource({"'', true", "PC1, true", "pc1.fabrikam.com, true", "10.0.0.9, true", "pc2, false", "10.0.0.8, false", "other.fabrikam.com, false"})
    void aComputerIsKnownByItsNamesAndItsAddressAndMeantByNone(String host, boolean same) {
        Computer computer = sound("{'computer':{'name':'pc1','dnsName':'pc1.fabrikam.com','address':'10.0.0.9'}}").computer();

        assertThat(computer.is(host)).isEqualTo(same);
    }

    @Test
    void aControllerIsKnownByItsNameAndItsAddress() {
        Controller controller = sound("{'domains':{'controllers':{'name':'dc1.a','address':'10.0.0.1'}}}").domains().get(0).controllers().get(0);

        assertThat(controller.is("DC1")).isTrue();
        assertThat(controller.is("10.0.0.1")).isTrue();
        assertThat(controller.is("dc2")).isFalse();
        assertThat(controller.is("")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"NTLM, YES", "ntlm v2, YES", "Kerberos, NO", "Negotiate, UNKNOWN", "negotiate, UNKNOWN", "-, UNKNOWN"})
    void thePackageTellsWhetherNtlmWasUsed(String written, Answer ntlm) {
        assertThat(logon("'authenticationPackage':'" + written + "'").ntlm()).isEqualTo(ntlm);
    }

    @Test
    void anObservationIsTheSameByItsPlaceAndWhatStandsThere() {
        Observation one = EVERYTHING.users().get(0).seen();
        Observation same = new Observation(one.pointer(), one.node(), one.spelled());

        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(one.hashCode()).isNotEqualTo(EVERYTHING.computer().seen().hashCode());
    }
}
