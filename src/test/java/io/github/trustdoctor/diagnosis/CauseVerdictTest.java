package io.github.trustdoctor.diagnosis;

import static io.github.trustdoctor.diagnosis.Bench.USUAL;
import static io.github.trustdoctor.diagnosis.Bench.cause;
import static io.github.trustdoctor.diagnosis.Bench.texts;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CauseVerdictTest {

    private static final Bench OPEN_LIST = USUAL.with("{'name':'dc2.contoso.com'}],'controllersComplete':true}",
            "{'name':'dc2.contoso.com'}],'controllersComplete':false}");

    @Test
    void confirmedForOneTryIsConfirmedOpenForOneIsOpenRuledOutForAllIsRuledOut() {
        Diagnosis diagnosis = USUAL.diagnose((conclude, site) -> {
            conclude.proves("A1", "trust", site.logon(1));
            conclude.refutes("E1", "trust", site.logon(0));
            conclude.refutes("A1", "name", site.logon(0));
            conclude.refutes("A1", "own-port", site.logon(0));
            conclude.refutes("A1", "own-port", site.logon(1));
        });

        assertThat(cause(diagnosis, "trust").verdict()).isEqualTo(Verdict.CONFIRMED);
        assertThat(cause(diagnosis, "name").verdict()).isEqualTo(Verdict.OPEN);
        assertThat(cause(diagnosis, "own-port").verdict()).isEqualTo(Verdict.RULED_OUT);
    }

    @Test
    void whatSpeaksForAndAgainstIsToldStrongestFirst() {
        Diagnosis diagnosis = USUAL.diagnose((conclude, site) -> {
            conclude.supports("A1", "trust", Strength.WEAK, site.logon(0));
            conclude.supports("A3", "trust", Strength.STRONG);
            conclude.opposes("A2.any", "trust", Strength.MODERATE);
            conclude.opposes("E1", "trust", Strength.STRONG);
            conclude.misses("A1.plain", "trust");
        });

        CauseVerdict trust = cause(diagnosis, "trust");

        assertThat(texts(trust.supports())).containsExactly("nobody looked", "CONTOSO\\alice fails");
        assertThat(texts(trust.against())).containsExactly("an expert adds", "a controller is silent");
        assertThat(texts(trust.unseen())).containsExactly("it fails");
        assertThat(cause(diagnosis, "name").supports()).isEmpty();
    }

    @Test
    void whatExcludesATryIsToldAgainstTheCauses() {
        Diagnosis diagnosis = USUAL.diagnose((conclude, site) -> conclude.excludes("A3", "ports"));

        assertThat(texts(cause(diagnosis, "port").against())).containsExactly("nobody looked");
        assertThat(texts(cause(diagnosis, "own-port").against())).containsExactly("nobody looked");
        assertThat(cause(diagnosis, "trust").against()).isEmpty();
    }

    @Test
    void onlyTheTriesForWhichItIsNotRuledOutAreToldOf() {
        Diagnosis diagnosis = USUAL.diagnose((conclude, site) -> {
            conclude.refutes("A1", "trust", site.logon(0));
            conclude.supports("A1", "trust", Strength.WEAK, site.logon(1));
            conclude.refutes("A1", "name");
            conclude.refutes("A1.plain", "name", site.logon(0));
        });

        assertThat(cause(diagnosis, "trust").against()).isEmpty();
        assertThat(texts(cause(diagnosis, "trust").supports())).containsExactly("bob@contoso.com fails");
        assertThat(texts(cause(diagnosis, "name").against())).as("ruled out for every try").hasSize(2).contains("it fails");
    }

    @Test
    void theForecastIsToldOnlyOfAMaskedCause() {
        Diagnosis masked = USUAL.diagnose((conclude, site) -> {
            conclude.proves("A3", "trust");
            conclude.foresees("A1", "name", site.logon(0));
        });
        Diagnosis bare = USUAL.diagnose((conclude, site) -> conclude.foresees("A1", "name", site.logon(0)));

        assertThat(texts(cause(masked, "name").forecast())).containsExactly("CONTOSO\\alice fails");
        assertThat(cause(bare, "name").forecast()).isEmpty();
    }

    @Test
    void theTitleIsFilledFromTheEvidenceForThenUnseenThenAgainst() {
        Diagnosis diagnosis = USUAL.diagnose((conclude, site) -> {
            conclude.opposes("A1", "name", Strength.WEAK, site.logon(0));
            conclude.misses("A1", "name", site.logon(1));
            conclude.opposes("A2", "port", Strength.WEAK, site.controller("dc2"));
        });

        assertThat(cause(diagnosis, "name").title()).isEqualTo("The name bob@contoso.com leads nowhere");
        assertThat(cause(diagnosis, "port").title()).isEqualTo("A port of dc2.contoso.com is blocked");
        assertThat(cause(diagnosis, "trust").title()).as("nothing to fill it from").isEqualTo("trust");
    }

    @Test
    void confirmedForSomeControllersIsPartial() {
        Diagnosis one = USUAL.diagnose((conclude, site) -> conclude.proves("A2", "port", site.logon(0), site.controller("dc1")));
        Diagnosis both = USUAL.diagnose((conclude, site) -> conclude.proves("A2.any", "port", site.logon(0)));

        assertThat(cause(one, "port").partial()).isTrue();
        assertThat(cause(one, "port").confirmedControllers()).containsExactly("dc1.contoso.com");
        assertThat(cause(both, "port").partial()).isFalse();
        assertThat(cause(both, "port").unlisted()).isFalse();
        assertThat(cause(both, "port").confirmedControllers()).containsExactly("dc1.contoso.com", "dc2.contoso.com");
    }

    @Test
    void controllersThatNobodyListedCountAsNotConfirmed() {
        Diagnosis diagnosis = OPEN_LIST.diagnose((conclude, site) -> {
            conclude.proves("A2", "port", site.logon(0), site.controller("dc1"));
            conclude.proves("A2", "port", site.logon(0), site.controller("dc2"));
            conclude.proves("A1", "trust", site.logon(0));
        });

        assertThat(cause(diagnosis, "port").unlisted()).isTrue();
        assertThat(cause(diagnosis, "port").partial()).isTrue();
        assertThat(cause(diagnosis, "port").controllers()).containsExactly("dc1.contoso.com", "dc2.contoso.com");
        assertThat(cause(diagnosis, "trust").confirmedControllers()).isEmpty();
        assertThat(cause(diagnosis, "trust").unlisted()).isFalse();
        assertThat(cause(diagnosis, "trust").partial()).isFalse();
    }

    @Test
    void anOpenCauseIsNeverPartial() {
        Diagnosis diagnosis = OPEN_LIST.diagnose((conclude, site) -> { });

        assertThat(cause(diagnosis, "port").partial()).isFalse();
    }
}
