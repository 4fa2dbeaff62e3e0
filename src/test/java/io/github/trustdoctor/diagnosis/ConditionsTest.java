package io.github.trustdoctor.diagnosis;

import static io.github.trustdoctor.diagnosis.Bench.USUAL;
import static io.github.trustdoctor.diagnosis.RuleText.fact;
import static io.github.trustdoctor.diagnosis.RuleText.none;
import static io.github.trustdoctor.diagnosis.RuleText.rule;
import static io.github.trustdoctor.diagnosis.RuleText.some;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.diagnosis.Explanation.Condition;
import io.github.trustdoctor.diagnosis.Explanation.State;
import io.github.trustdoctor.packs.Rule;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConditionsTest {

    private static final Bench PROBED = USUAL.with("'events':[", """
            'probes':[{'from':'pc1','to':'dc1.contoso.com','protocol':'TCP','port':88,'answer':'connected'}],
            'events':[""");
    private static final Rule.Pattern LOGON = fact("$logon", "Crossing", "path == 0");

    @Test
    void whatHoldsAndWhatDoesNotIsToldOfTheLogonWithoutAName() {
        assertThat(told(fact("$logon", "Crossing", "reason == NO_TRUST_SAM_ACCOUNT", "cached == Answer.NO", "failed == Answer.NO")))
                .containsExactly(
                        new Condition(State.HELD, "", "code NO_TRUST_SAM_ACCOUNT (0xC000018B)", "/logons/0/status"),
                        new Condition(State.HELD, "", "from the cache: no", "/logons/0"),
                        new Condition(State.FAILED, "", "failed: yes, needed no", "/logons/0/result"));
    }

    @Test
    void whatNobodyObservedIsUnseen() {
        assertThat(told(fact("$logon", "Crossing", "ntlm == Answer.NO"))).containsExactly(
                new Condition(State.UNSEEN, "", "by NTLM: not observed, needed no", "/logons/0"));
    }

    @Test
    void anyOtherFactIsToldByItsName() {
        assertThat(told(LOGON, fact("$port", "PortState", "port == 88", "state == State.SILENT")).get(1)).isEqualTo(
                new Condition(State.FAILED, "TCP 88 of dc1.contoso.com", "state open (connected), needed no answer", "/probes/0/answer"));
        assertThat(told(fact("$port", "PortState", "state == State.OPEN"))).as("without a logon").containsExactly(
                new Condition(State.HELD, "TCP 88 of dc1.contoso.com", "state open (connected)", "/probes/0/answer"));
        assertThat(told(LOGON, fact("$again", "Crossing", "path == 1")).get(1).about()).as("another logon").isEqualTo("bob@contoso.com");
    }

    @Test
    void aConditionAboutAFactThatIsChosenAlreadyIsToldOfThat() {
        assertThat(told(LOGON, fact("$event", "Event", "$logon.failed == Answer.YES")).get(1)).isEqualTo(
                new Condition(State.HELD, "", "failed: yes", "/logons/0/result"));
    }

    @Test
    void whatADerivedFieldSumsUpIsToldPartByPart() {
        assertThat(told(fact("$logon", "Crossing", "gotIn == true"))).containsExactly(
                new Condition(State.FAILED, "", "failed: yes, needed no", "/logons/0/result"));
        assertThat(told(fact("$logon", "Crossing", "onPath == Answer.YES"))).containsExactly(
                new Condition(State.UNSEEN, "", "a trust leads the right way: not observed, needed yes", "/logons/0"));
    }

    @Test
    void whatADerivedFieldSumsUpIsNotToldIfItIsNotToHold() {
        assertThat(told(fact("$logon", "Crossing", "gotIn != false"))).extracting(Condition::text)
                .containsExactly("got in at this desktop, uncached: no, needed other than no");
        assertThat(told(fact("$logon", "Crossing", "onPath == Answer.NO"))).extracting(Condition::text)
                .containsExactly("on the path: not observed, needed no");
        assertThat(told(fact("$logon", "Crossing", "onPath == Answer.YES || path == 7"))).extracting(Condition::text)
                .containsExactly("on the path: not observed, needed yes; or else path 0, needed 7");
    }

    @Test
    void oneAlternativeThatWasNotObservedIsEnoughToBeUnseen() {
        assertThat(told(fact("$logon", "Crossing", "path == 7 || ntlm == Answer.YES"))).extracting(Condition::state).containsExactly(State.UNSEEN);
        assertThat(told(fact("$logon", "Crossing", "path == 7 || path == 8"))).extracting(Condition::state).containsExactly(State.FAILED);
    }

    @Test
    void ofAlternativesTheFirstThatHoldsIsTold() {
        assertThat(told(fact("$event", "Event", "id == 7 || log == 'System' || id == 3210"))).extracting(Condition::text).containsExactly("log System");
    }

    @Test
    void whatThereIsNoneOfIsToldWithWhatIsNeededMost() {
        assertThat(told(fact("$port", "PortState", "port == 445", "protocol == Protocol.TCP", "state == State.OPEN"))).containsExactly(
                new Condition(State.UNSEEN, "", "no probe port 445 over TCP reported, needed state open", ""));
        assertThat(told(fact("$port", "PortState", "port == 445", "hostUp == Answer.YES"))).extracting(Condition::text)
                .containsExactly("no probe port 445 reported, needed up");
        assertThat(told(fact("$port", "PortState", "port == 445", "hostUp == Answer.NO"))).extracting(Condition::text)
                .containsExactly("no probe port 445 reported, needed up: no");
        assertThat(told(LOGON, fact("$port", "PortState", "port == 445", "hostUp != Answer.NO", "taken >= $logon.freshSince")).get(1).text())
                .isEqualTo("no probe port 445 reported");
    }

    @Test
    void oneMoreOfAKindThatIsThereIsAnother() {
        assertThat(told(fact("$one", "PortState", "port == 88"), fact("$two", "PortState", "port == 445"))).extracting(Condition::text)
                .containsExactly("no other probe port 445 reported");
    }

    @Test
    void whatRefersToAFactThatThereIsNoneOfIsNotAskedFor() {
        assertThat(told(fact("$user", "User"), fact("$dc", "DomainController", "name == $user.name"))).extracting(Condition::text)
                .containsExactly("no User reported", "no controller reported");
    }

    @Test
    void whatThereMustNotBeIsToldByWhatItIs() {
        assertThat(told(none("PortState", "port == 445"))).containsExactly(new Condition(State.HELD, "", "no probe port 445 reported", ""));
        assertThat(told(none("PortState", "port == 88", "state == State.OPEN", "hostUp == Answer.NO"))).containsExactly(
                new Condition(State.FAILED, "TCP 88 of dc1.contoso.com", "state open (connected), up: no, must not be", ""));
        assertThat(told(none("PortState", "port == 88"))).containsExactly(
                new Condition(State.FAILED, "TCP 88 of dc1.contoso.com", "reported, must not be", "/probes/0"));
    }

    @Test
    void whatThereMustBeIsToldByWhatWasAsked() {
        assertThat(told(some("PortState", "port == 88"))).containsExactly(new Condition(State.HELD, "", "probe port 88 reported", ""));
        assertThat(told(some("PortState", "port == 445"))).containsExactly(new Condition(State.UNSEEN, "", "no probe port 445 reported", ""));
    }

    /** The conditions as they stand for the first choice of facts. */
    private static List<Condition> told(Rule.Pattern... patterns) {
        List<Choice> tried = new ArrayList<>();
        new Matching(PROBED.facts()).search(rule(patterns), tried::add);
        return Conditions.of(rule(patterns), tried.get(0));
    }
}
