package io.github.trustdoctor.diagnosis;

import static io.github.trustdoctor.diagnosis.Bench.USUAL;
import static io.github.trustdoctor.diagnosis.Bench.cause;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.facts.Event;
import io.github.trustdoctor.paths.TrustLink;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void aReasonNamesItsRuleItsClaimAndWhatItCites() {
        Diagnosis diagnosis = USUAL.diagnose((conclude, site) ->
                conclude.supports("A1", "trust", Strength.MODERATE, site.logon(1)));

        assertThat(cause(diagnosis, "trust").supports()).containsExactly(new Reason("A1", "A1", true, Strength.MODERATE,
                "bob@contoso.com fails", List.of(new Reason.Citation("/logons/1/typed", "bob@contoso.com")), List.of(1), List.of()));
    }

    @Test
    void aSentenceThatCitesNothingCitesTheFactsThemselves() {
        Diagnosis diagnosis = USUAL.diagnose((conclude, site) -> conclude.supports("A1.plain", "trust", Strength.WEAK,
                site.logon(0), site.all(TrustLink.class).get(0)));

        Reason reason = cause(diagnosis, "trust").supports().get(0);

        assertThat(reason.rule()).isEqualTo("A1.plain");
        assertThat(reason.claim()).isEqualTo("A1");
        assertThat(reason.citations()).containsExactly(new Reason.Citation("/logons/0", ""), new Reason.Citation("/trusts/0", ""));
    }

    @Test
    void aFactThatStandsNowhereInTheReportIsNotCited() {
        Diagnosis diagnosis = USUAL.with("'trusts':[{'holder':'fabrikam.com','trustPartner':'contoso.com','flatName':'CONTOSO','trustType':2}],", "")
                .diagnose((conclude, site) -> conclude.supports("A3", "trust", Strength.WEAK, site.all(TrustLink.class).get(0)));

        assertThat(cause(diagnosis, "trust").supports().get(0).citations()).isEmpty();
    }

    @Test
    void sentencesThatReadTheSameBecomeOneAboutAllTriesAndControllers() {
        Diagnosis diagnosis = USUAL.diagnose((conclude, site) -> {
            conclude.supports("A2.any", "port", Strength.WEAK, site.logon(1), site.controller("dc2"));
            conclude.supports("A2.any", "port", Strength.WEAK, site.logon(0), site.controller("dc1"));
            conclude.supports("A2.any", "port", Strength.WEAK);
        });

        assertThat(cause(diagnosis, "port").supports()).singleElement().satisfies(reason -> {
            assertThat(reason.paths()).containsExactly(0, 1);
            assertThat(reason.controllers()).containsExactly("dc1.contoso.com", "dc2.contoso.com");
        });
    }

    @Test
    void sentencesOfOneStrengthStandInTheOrderOfThePackThenOfTheTriesAndControllers() {
        Diagnosis diagnosis = USUAL.diagnose((conclude, site) -> {
            conclude.supports("E1", "port", Strength.WEAK);
            conclude.supports("A2", "port", Strength.WEAK, site.controller("dc2"));
            conclude.supports("A2", "port", Strength.WEAK, site.controller("dc1"));
            conclude.supports("A1", "port", Strength.WEAK, site.logon(1));
            conclude.supports("A1", "port", Strength.WEAK, site.logon(0));
        });

        assertThat(Bench.texts(cause(diagnosis, "port").supports())).containsExactly("CONTOSO\\alice fails", "bob@contoso.com fails",
                "dc1.contoso.com is silent", "dc2.contoso.com is silent", "an expert adds");
    }

    @Test
    void ofSentencesThatReadTheSameTheFirstPlaceInTheReportIsCited() {
        Diagnosis forwards = USUAL.diagnose((conclude, site) ->
                site.all(Event.class).forEach(event -> conclude.supports("A7", "trust", Strength.WEAK, event)));
        Diagnosis backwards = USUAL.diagnose((conclude, site) -> {
            conclude.supports("A7", "trust", Strength.WEAK, site.all(Event.class).get(1));
            conclude.supports("A7", "trust", Strength.WEAK, site.all(Event.class).get(0));
        });

        assertThat(cause(forwards, "trust").supports()).isEqualTo(cause(backwards, "trust").supports());
        assertThat(cause(forwards, "trust").supports()).singleElement().extracting(Reason::citations)
                .isEqualTo(List.of(new Reason.Citation("/events/0/log", "System")));
    }

    @Test
    void whatExpertsAddIsTold() {
        Diagnosis diagnosis = USUAL.diagnose((conclude, site) -> conclude.supports("E1", "trust", Strength.WEAK));

        assertThat(cause(diagnosis, "trust").supports()).singleElement().extracting(Reason::ofArticle).isEqualTo(false);
    }
}
