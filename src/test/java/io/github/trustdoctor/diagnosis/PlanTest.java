package io.github.trustdoctor.diagnosis;

import static io.github.trustdoctor.diagnosis.Bench.USUAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTest {

    @Test
    void aResolutionIsOfferedForAConfirmedCauseOnly() {
        Diagnosis confirmed = USUAL.diagnose((conclude, site) -> conclude.proves("A1", "trust", site.logon(0)));
        Diagnosis open = USUAL.diagnose((conclude, site) -> conclude.supports("A1", "trust", Strength.STRONG, site.logon(0)));

        assertThat(confirmed.plan()).extracting(Step::resolution).containsExactly("not-if-silent", "trust-again", "open-port");
        assertThat(open.plan()).isEmpty();
    }

    @Test
    void whatRepairsFirstStandsFirst() {
        Diagnosis diagnosis = USUAL.diagnose((conclude, site) -> {
            conclude.proves("A1.plain", "trust", site.logon(0));
            conclude.proves("A2", "port", site.logon(0), site.controller("dc1"));
        });

        assertThat(diagnosis.plan()).extracting(Step::resolution)
                .containsExactly("not-if-silent", "open-port", "trust-again", "only-if-plain");
        assertThat(diagnosis.plan()).extracting(Step::tentative).containsOnly(false);
    }

    @Test
    void aRuleForbidsOrPermitsAResolution() {
        Diagnosis neither = USUAL.diagnose((conclude, site) -> conclude.proves("A1", "trust", site.logon(0)));
        Diagnosis both = USUAL.diagnose((conclude, site) -> {
            conclude.proves("A1", "trust", site.logon(0));
            conclude.covers("A4", site.logon(0));
            conclude.misses("A3", "port", site.logon(0));
        });

        assertThat(neither.plan()).extracting(Step::resolution).containsExactly("not-if-silent", "trust-again", "open-port");
        assertThat(both.plan()).extracting(Step::resolution).containsExactly("trust-again", "only-if-plain", "open-port");
    }

    @Test
    void whatAMaskedCauseNeedsIsOfferedLastIfThePackSaysSo() {
        Diagnosis masked = USUAL.diagnose((conclude, site) -> conclude.proves("A3", "trust", site.logon(0)));
        Diagnosis ruledOut = USUAL.diagnose((conclude, site) -> {
            conclude.proves("A3", "trust", site.logon(0));
            conclude.refutes("E1", "port");
        });

        assertThat(masked.plan()).extracting(Step::resolution).containsExactly("trust-again", "open-port");
        assertThat(masked.plan()).extracting(Step::tentative).containsExactly(false, true);
        assertThat(step(masked, "open-port").fixes()).containsExactly("port");
        assertThat(ruledOut.plan()).extracting(Step::resolution).containsExactly("trust-again");
    }

    @Test
    void whatAMaskedCauseNeedsIsNotOfferedIfThePackDoesNotSaySo() {
        Diagnosis diagnosis = USUAL.diagnose((conclude, site) -> conclude.proves("A2.any", "port"));

        assertThat(Bench.cause(diagnosis, "name").maskedBy()).containsExactly("port");
        assertThat(diagnosis.plan()).extracting(Step::resolution).containsExactly("open-port");
    }

    @Test
    void theWordingIsFilledFromTheTryTheLinkAndTheController() {
        Diagnosis diagnosis = USUAL.diagnose((conclude, site) -> conclude.proves("A1", "trust", site.logon(0)));

        Step step = step(diagnosis, "trust-again");

        assertThat(step.title()).isEqualTo("Make the trust to CONTOSO again");
        assertThat(step.name()).isEqualTo("the trust to CONTOSO again");
        assertThat(step.choice()).isEqualTo("trust");
        assertThat(step.when()).isEqualTo("change window");
        assertThat(step.order()).isEqualTo(20);
        assertThat(step.claims()).containsExactly("A1");
        assertThat(step.steps()).containsExactly(new Step.Advice("Remove it at FABRIKAM.", List.of("A1"), true),
                new Step.Advice("Make it.", List.of("E1"), false));
        assertThat(step.preconditions()).containsExactly(new Step.Advice("Names resolve.", List.of("A1", "E1"), true));
        assertThat(step.caveats()).containsExactly(new Step.Advice("Plan an outage.", List.of(), false));
        assertThat(step.sideEffects()).containsExactly(new Step.Advice("Other users wait.", List.of("E1"), false));
        assertThat(step.verify()).containsExactly(new Step.Verification("nltest /dsgetdc:CONTOSO", "pc1", "a name at CONTOSO"));
    }

    @Test
    void theWordingIsFilledFromTheTriesForWhichTheCauseIsConfirmed() {
        Diagnosis one = USUAL.diagnose((conclude, site) -> conclude.proves("A1", "name", site.logon(1)));
        Diagnosis both = USUAL.diagnose((conclude, site) -> conclude.proves("A3", "name"));

        assertThat(step(one, "other-name").title()).isEqualTo("Another name than bob@contoso.com");
        assertThat(step(both, "other-name").title()).isEqualTo("Another name than CONTOSO\\alice and bob@contoso.com");
    }

    @Test
    void aStepNamesTheCausesThatItRemovesAndThatAreNotRuledOut() {
        Diagnosis open = USUAL.diagnose((conclude, site) -> conclude.proves("A1", "trust", site.logon(0)));
        Diagnosis ruledOut = USUAL.diagnose((conclude, site) -> {
            conclude.proves("A1", "trust", site.logon(0));
            conclude.refutes("E1", "name");
        });

        assertThat(step(open, "trust-again").fixes()).containsExactly("trust", "name");
        assertThat(step(ruledOut, "trust-again").fixes()).containsExactly("trust");
    }

    @Test
    void everyControllerIsNamedOnceAndVerifiedByItself() {
        Diagnosis diagnosis = USUAL.diagnose((conclude, site) -> {
            conclude.proves("A2", "port", site.logon(0), site.controller("dc1"));
            conclude.proves("A2", "port", site.logon(0), site.controller("dc2"));
            conclude.proves("A2", "port", site.logon(1), site.controller("dc2"));
        });

        Step step = step(diagnosis, "open-port");

        assertThat(step.title()).isEqualTo("Open the port to dc1.contoso.com and dc2.contoso.com");
        assertThat(step.verify()).extracting(Step.Verification::command)
                .containsExactly("portqry -n dc1.contoso.com", "portqry -n dc2.contoso.com");
    }

    @Test
    void whatTheRulesWarnOfStandsAmongTheCaveatsOfThatResolution() {
        Diagnosis diagnosis = USUAL.diagnose((conclude, site) -> {
            conclude.proves("A1", "trust", site.logon(0));
            conclude.warns("E1", "trust-again", site.logon(0));
            conclude.warns("A1.plain", "open-port", site.logon(0));
        });

        assertThat(step(diagnosis, "trust-again").caveats()).containsExactly(new Step.Advice("Plan an outage.", List.of(), false),
                new Step.Advice("an expert adds", List.of("E1"), false));
        assertThat(step(diagnosis, "not-if-silent").caveats()).isEmpty();
    }

    private static Step step(Diagnosis diagnosis, String resolution) {
        return diagnosis.plan().stream().filter(step -> step.resolution().equals(resolution)).findFirst().orElseThrow();
    }
}
