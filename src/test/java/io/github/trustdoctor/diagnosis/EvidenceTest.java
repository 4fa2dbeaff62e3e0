package io.github.trustdoctor.diagnosis;

import static io.github.trustdoctor.diagnosis.Bench.USUAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.facts.Computer;
import io.github.trustdoctor.facts.DnsAnswer;
import io.github.trustdoctor.facts.Event;
import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.facts.Forest;
import io.github.trustdoctor.facts.NotCollected;
import io.github.trustdoctor.facts.OperatingSystem;
import io.github.trustdoctor.facts.Others;
import io.github.trustdoctor.facts.SecureChannel;
import io.github.trustdoctor.facts.User;
import io.github.trustdoctor.paths.Crossing;
import io.github.trustdoctor.paths.Located;
import io.github.trustdoctor.paths.PortState;
import io.github.trustdoctor.paths.Replied;
import io.github.trustdoctor.paths.TrustLink;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    private static final Bench ASKED = USUAL.with("'events':[", """
            'probes':[{'to':'dc2.contoso.com','protocol':'tcp','port':88,'answer':'connected'}],
            'locatorCalls':[{'domain':'contoso.com','controller':'dc1.contoso.com'},{'domain':'contoso.com','answer':'not-found'}],
            'kerberosReplies':[{'kdc':'dc2.contoso.com','realm':'contoso.com','request':'AS'}],
            'others':[{'users':'local','result':'success'}],'users':[{'sAMAccountName':'alice'}],'forests':[{'root':'contoso.com'}],
            'dnsAnswers':[{'name':'contoso.com'}],'secureChannels':[{'partner':'fabrikam.com'}],'notCollected':[{'what':'ports'}],
            'events':[""");

    @Test
    void itIsAboutTheFirstTryAndTheFirstControllerThatItsFactsName() {
        Bench.Site site = site();

        Evidence none = evidence(site.all(TrustLink.class).get(0));
        Evidence first = evidence(site.all(TrustLink.class).get(0), site.logon(1), site.controller("dc2"), site.logon(0),
                site.controller("dc1"));

        assertThat(none.path()).isEqualTo(-1);
        assertThat(none.controller()).isEmpty();
        assertThat(first.path()).isEqualTo(1);
        assertThat(first.controller()).isEqualTo("dc2.contoso.com");
    }

    @Test
    void portsLocatorCallsAndRepliesNameTheirController() {
        Bench.Site site = site();

        assertThat(evidence(site.all(PortState.class).get(0)).controller()).isEqualTo("dc2.contoso.com");
        assertThat(evidence(site.all(Replied.class).get(0)).controller()).isEqualTo("dc2.contoso.com");
        assertThat(evidence(site.all(Located.class).get(0)).controller()).isEqualTo("dc1.contoso.com");
        assertThat(evidence(site.all(Located.class).get(1), site.controller("dc9")).controller())
                .as("the locator found none").isEqualTo("dc9.fabrikam.com");
    }

    @Test
    void itConcernsItsOwnTryOrEveryTry() {
        Bench.Site site = site();

        assertThat(evidence(site.logon(1)).concerns(1)).isTrue();
        assertThat(evidence(site.logon(1)).concerns(0)).isFalse();
        assertThat(evidence(site.logon(0)).concerns(1)).isFalse();
        assertThat(evidence(site.controller("dc1")).concerns(0)).isTrue();
    }

    @Test
    void rulesSeeWhatIsDerivedAndWhatIsObservedBesides() {
        Bench.Site site = site();

        for (Class<? extends Fact> kind : List.of(Crossing.class, TrustLink.class, Computer.class, OperatingSystem.class, Others.class,
                User.class, Forest.class, DnsAnswer.class, SecureChannel.class, Event.class, NotCollected.class)) {
            assertThat(site.all(kind)).as(kind.getSimpleName()).isNotEmpty();
        }
    }

    private static Evidence evidence(Fact... facts) {
        return Evidence.of("A1", Verb.FOR, "trust", Strength.WEAK, facts);
    }

    private static Bench.Site site() {
        List<Bench.Site> seen = new ArrayList<>();
        ASKED.diagnose((conclude, site) -> seen.add(site));
        return seen.get(0);
    }
}
