package io.github.trustdoctor.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.facts.Documents;
import io.github.trustdoctor.facts.Node;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChangeTest {

    private static final Node.Obj DOCUMENT = (Node.Obj) Documents.value("{\"a\":{\"b\":1,\"c\":[1,2]},\"n\":null}");

    @Test
    void whatBecomesNothingIsTakenAwayIfSomethingStandsThere() {
        assertThat(asked("/a/b", "null")).isEqualTo(Change.without(DOCUMENT, "/a/b"));
        assertThat(asked("/a/x", "null").puts()).containsOnlyKeys("/a/x");
        assertThat(asked("/a/b", "2")).isEqualTo(Change.of(DOCUMENT, "/a/b", Documents.value("2")));
        assertThat(asked("/a/b", "\"null\"").drops()).isEmpty();
    }

    @Test
    void itIsToldWhatStoodThere() {
        assertThat(List.of(asked("/a/b", "2").before(), asked("/a", "2").before(), asked("/a/c", "2").before(), asked("/x", "2").before(),
                asked("/n", "2").before())).containsExactly("1", "{...}", "[...]", "", "");
    }

    @Test
    void itTakesAwayIfNothingComesAndNoCheckTellsIt() {
        assertThat(Change.without(DOCUMENT, "/a/b").takesAway()).isTrue();
        assertThat(asked("/a/b", "2").takesAway()).isFalse();
        assertThat(answer("look", "Is it?", "").takesAway()).isFalse();
    }

    @Test
    void changesOfOnePlaceOrAPartOfItTouch() {
        Change whole = Change.without(DOCUMENT, "/a");
        Change part = asked("/a/b", "2");
        Change other = asked("/a/c", "2");

        assertThat(part.touches(asked("/a/b", "3"))).isTrue();
        assertThat(whole.touches(part)).isTrue();
        assertThat(part.touches(whole)).isTrue();
        assertThat(part.touches(other)).isFalse();
    }

    @Test
    void aPlaceIsNoPartOfOneThatOnlyBeginsAlike() {
        assertThat(asked("/a/10", "2").touches(asked("/a/1", "2"))).isFalse();
        assertThat(asked("/b/1", "2").touches(asked("/a", "2"))).isFalse();
        assertThat(asked("/a", "2").touches(asked("/b/1", "2"))).isFalse();
    }

    @Test
    void answersToOneQuestionTouch() {
        Change yes = answer("look", "Is it?", "yes");

        assertThat(yes.touches(answer("look", "Is it?", "no"))).isTrue();
        assertThat(yes.touches(answer("look", "Is she?", "no"))).isFalse();
        assertThat(yes.touches(answer("ask", "Is it?", "no"))).isFalse();
    }

    @Test
    void whatIsAppendedSharesNoPlace() {
        assertThat(asked("/list/-", "1").touches(asked("/list/-", "2"))).isFalse();
        assertThat(asked("/list/-", "1").touches(Change.without(DOCUMENT, "/list"))).isFalse();
    }

    @Test
    void whatIsPutIsPutBeforeAnythingIsDropped() {
        Node.Obj changed = Change.apply(DOCUMENT, List.of(Change.without(DOCUMENT, "/a/c/0"), asked("/a/c/1", "7")));

        assertThat(changed).isEqualTo(Change.apply(DOCUMENT, List.of(asked("/a/c/1", "7"), Change.without(DOCUMENT, "/a/c/0"))));
        assertThat(Change.of(changed, "/a/c/0", Documents.value("0")).before()).isEqualTo("7");
    }

    private static Change asked(String pointer, String value) {
        return Change.asked(DOCUMENT, pointer, Documents.value(value));
    }

    private static Change answer(String check, String question, String after) {
        return new Change("/list/-", "", after, check, question, Map.of("/list/-", Documents.value("1")), Set.of());
    }
}
