package io.github.trustdoctor.diagnosis;

import static io.github.trustdoctor.diagnosis.Bench.USUAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NextCheckTest {

    private static final Bench PART_OF_CONTROLLERS = USUAL.with("{'name':'dc2.contoso.com'}],'controllersComplete':true}",
            "{'name':'dc2.contoso.com'}],'controllersComplete':false}");

    @Test
    void aCheckIsProposedForWhatIsUnseenOfAnOpenCause() {
        Diagnosis diagnosis = USUAL.diagnose((conclude, site) -> conclude.misses("A3", "trust", site.logon(0), site.controller("dc1")));

        assertThat(diagnosis.checks()).containsExactly(new NextCheck("look-at-trust", "Is the trust to CONTOSO old?",
                "nltest /server:dc1.contoso.com", "pc1", 9, "user", List.of("trust", "name"),
                List.of(new NextCheck.Answer("NT 4 to CONTOSO", "the trust to CONTOSO is old")), List.of("E1", "A3"), true));
    }

    @Test
    void aCheckOfDecidedCausesIsNotProposed() {
        Diagnosis confirmed = USUAL.diagnose((conclude, site) -> {
            conclude.misses("A3", "trust", site.logon(0));
            conclude.proves("E1", "trust", site.logon(0));
        });
        Diagnosis otherTry = USUAL.diagnose((conclude, site) -> {
            conclude.misses("A3", "trust", site.logon(1));
            conclude.refutes("E1", "trust", site.logon(0));
        });

        assertThat(confirmed.checks()).isEmpty();
        assertThat(otherTry.checks()).extracting(NextCheck::check).containsExactly("look-at-trust");
        assertThat(otherTry.checks().get(0).settles()).containsExactly("trust", "name");
    }

    @Test
    void aCheckSettlesOnlyWhatIsOpen() {
        Diagnosis diagnosis = USUAL.diagnose((conclude, site) -> {
            conclude.misses("A3", "trust", site.logon(0));
            conclude.refutes("E1", "name");
        });

        assertThat(diagnosis.checks()).singleElement().extracting(NextCheck::settles).isEqualTo(List.of("trust"));
    }

    @Test
    void aControllerIsCheckedOnceAndOnlyIfItIsOpen() {
        Diagnosis diagnosis = USUAL.diagnose((conclude, site) -> {
            conclude.misses("A2", "port", site.logon(0), site.controller("dc1"));
            conclude.misses("A2", "port", site.logon(1), site.controller("dc1"));
            conclude.misses("A2", "port", site.logon(0), site.controller("dc2"));
            conclude.refutes("E1", "port", site.logon(0), site.controller("dc2"));
        });

        assertThat(diagnosis.checks()).extracting(NextCheck::command).containsExactly("portqry -n dc1.contoso.com");
        assertThat(diagnosis.checks().get(0).ofArticle()).isFalse();
    }

    @Test
    void whatIsUnseenOfAllControllersIsCheckedAsLongAsOneIsOpen() {
        Diagnosis oneOpen = PART_OF_CONTROLLERS.diagnose((conclude, site) -> {
            conclude.misses("A2.any", "ports", site.logon(0));
            conclude.refutes("E1", "port", site.logon(0), site.controller("dc2"));
        });
        Diagnosis noneOpen = PART_OF_CONTROLLERS.diagnose((conclude, site) -> {
            conclude.misses("A2.any", "ports", site.logon(0));
            conclude.refutes("E1", "ports");
        });

        assertThat(oneOpen.checks()).extracting(NextCheck::check).containsExactly("probe-port");
        assertThat(noneOpen.checks()).isEmpty();
    }

    @Test
    void aRuleThatSaysMoreThanUnseenCallsForACheckAsWell() {
        Diagnosis diagnosis = USUAL.diagnose((conclude, site) -> conclude.supports("A1", "neighbour", Strength.WEAK, site.logon(1)));

        assertThat(diagnosis.checks()).extracting(NextCheck::title).containsExactly("Who is bob@contoso.com?");
    }

    @Test
    void checksStandByTheCauseThatTheySettle() {
        Diagnosis diagnosis = USUAL.diagnose((conclude, site) -> {
            conclude.misses("A3", "name", site.logon(0));
            conclude.misses("A1", "neighbour", site.logon(0));
            conclude.misses("A2", "port", site.logon(0), site.controller("dc1"));
        });

        assertThat(diagnosis.checks()).extracting(NextCheck::check).containsExactly("look-at-trust", "probe-port", "ask-user");
    }
}
