package io.github.trustdoctor.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.TrustDoctor;
import io.github.trustdoctor.diagnosis.Explanation.Condition;
import io.github.trustdoctor.diagnosis.Explanation.Miss;
import io.github.trustdoctor.diagnosis.Explanation.OfClaim;
import io.github.trustdoctor.diagnosis.Explanation.OfRule;
import io.github.trustdoctor.diagnosis.Explanation.State;
import io.github.trustdoctor.facts.SiteReport;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhyNotTest {

    private static final TrustDoctor DOCTOR = TrustDoctor.create();
    private static final String REPORT = """
            {"computer": {"name": "W", "domain": "fabrikam.com", "domainNetBios": "FABRIKAM",
                          "os": {"version": "6.1.7601", "productType": 1}},
             "domains": [{"dnsName": "contoso.com", "netBios": "CONTOSO", "controllers": [
                             {"name": "dc1.contoso.com"}, {"name": "dc2.contoso.com"}]}],
             "trusts": [{"holder": "FABRIKAM", "source": "ldap", "flatName": "CONTOSO", "trustPartner": "contoso.com",
                         "trustType": 2, "trustDirection": 2, "trustAttributes": 0}],
             "probes": [{"from": "W", "to": "dc1.contoso.com", "protocol": "TCP", "port": 88, "answer": "connected"}],
             "logons": [{"typed": "CONTOSO\\\\ann", "logonType": 2, "result": "failure", "status": "0xC000018B"%s}]}
            """;

    @Test
    void tellsTheValueThatWasFoundAndTheOneThatIsNeeded() {
        Miss miss = rule("S28", "netbios-trust", "").missed().get(0);

        assertThat(miss.unseen()).isFalse();
        assertThat(miss.lacking()).containsExactly(new Condition(State.FAILED, "FABRIKAM's trust object",
                "trustType Uplevel (2), needed Downlevel", "/trusts/0/trustType"));
        assertThat(miss.conditions()).contains(
                new Condition(State.HELD, "", "Windows 6.1 (Windows 7 SP1)", "/computer/os/version"));
    }

    @Test
    void tellsWhatNobodyReported() {
        Miss miss = rule("S17", "netbios-trust", "").missed().get(0);

        assertThat(miss.unseen()).isTrue();
        assertThat(miss.lacking()).extracting(Condition::text).containsExactly(
                "no other copy of the trust object held by the user's domain reported, needed trustType Uplevel");
    }

    @Test
    void tellsWhatADerivedFieldSumsUp() {
        Miss miss = rule("S28", "netbios-trust", ", \"cached\": true").missed().get(0);

        assertThat(miss.lacking()).first().isEqualTo(
                new Condition(State.FAILED, "", "from the cache: yes, needed no", "/logons/0/cached"));
    }

    @Test
    void tellsOfEachControllerByItself() {
        OfRule rule = rule("S35.silent", "kerberos-blocked", "");

        assertThat(rule.missed()).anySatisfy(miss -> {
            assertThat(miss.controllers()).containsExactly("dc1.contoso.com");
            assertThat(miss.lacking()).extracting(Condition::text).contains("state open (connected), needed no answer");
        }).anySatisfy(miss -> {
            assertThat(miss.controllers()).containsExactly("dc2.contoso.com");
            assertThat(miss.lacking()).extracting(Condition::text)
                    .containsExactly("no probe at dc2.contoso.com over TCP port 88 reported, needed state no answer");
        });
    }

    @Test
    void tellsWhatStandsInTheWay() {
        Miss miss = rule("S18.unseen", "kerberos-blocked", "").missed().get(0);

        assertThat(miss.lacking()).containsExactly(
                new Condition(State.FAILED, "TCP 88 of dc1.contoso.com", "reported, must not be", "/probes/0"));
    }

    private static OfRule rule(String id, String cause, String more) {
        Diagnosis diagnosis = DOCTOR.diagnose(
                SiteReport.parse("r", String.format(REPORT, more).getBytes(StandardCharsets.UTF_8)));
        CauseVerdict verdict = diagnosis.causes().stream().filter(c -> c.cause().id().equals(cause)).findFirst().orElseThrow();
        return rules(WhyNot.of(diagnosis, verdict)).stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
    }

    static List<OfRule> rules(Explanation explanation) {
        List<OfRule> rules = new ArrayList<>();
        for (OfClaim claim : explanation.claims()) {
            rules.addAll(claim.rules());
        }
        return rules;
    }
}
