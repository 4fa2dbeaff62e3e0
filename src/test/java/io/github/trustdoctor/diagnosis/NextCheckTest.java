package io.github.trustdoctor.diagnosis;

import static io.github.trustdoctor.diagnosis.Bench.USUAL;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NextCheckTest {

    private static final Bench PART_OF_CONTROLLERS = USUAL.with("{'name':'dc2.contoso.com'}],'controllersComplete':true}",
            "{'name':'dc2.contoso.com'}],'controllersComplete':false}");

    @Test
    void aCheckIsProposedForWhatIsUnseenOfAnOpenCause() {
        Diagnosis diagnosis = USUAL.diagnose((conclude, site) -> conclude.misses("A3", "trust", site.logon(0), site.controller("dc1")));

        assertThat(diagnosis.checks()).singleElement().satisfies(check -> {
            assertThat(check.check()).isEqualTo("look-at-trust");
            assertThat(check.title()).isEqualTo("Is the trust to CONTOSO old?");
            assertThat(check.command()).isEqualTo("nltest /server:dc1.contoso.com");
            assertThat(check.on()).isEqualTo("pc1");
            assertThat(check.minutes()).isEqualTo(9);
            assertThat(check.rights()).isEqualTo("user");
            assertThat(check.claims()).containsExactly("E1", "A3");
            assertThat(check.ofArticle()).isTrue();
        });
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
}
