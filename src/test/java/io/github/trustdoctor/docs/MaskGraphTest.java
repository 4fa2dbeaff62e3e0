package io.github.trustdoctor.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.docs.MaskGraph.Box;
import io.github.trustdoctor.packs.Cause;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MaskGraphTest {

    private static Cause cause(String id, String... maskedBy) {
        return new Cause(id, id, id, Cause.Origin.ARTICLE, Cause.Role.CAUSE, Cause.Scope.LOGON, Cause.Sits.AT_ITS_FACTS, 0, List.of(maskedBy), List.of(), List.of());
    }

    private static String names(Box box) {
        return String.join("+", box.causes().stream().map(Cause::id).toList());
    }

    private static List<String> arrows(List<Cause> causes) {
        MaskGraph graph = MaskGraph.of(causes);
        List<String> arrows = new ArrayList<>();
        graph.boxes().forEach(from -> graph.boxes().stream().filter(to -> graph.drawn(from, to)).forEach(to -> arrows.add(names(from) + " > " + names(to))));
        return arrows;
    }

    @Test
    void causesThatStandAlikeAreOneBoxAndArrowsGoFromOneToTheNext() {
        List<Cause> causes = List.of(cause("a"), cause("b", "a"), cause("c", "a"), cause("d", "a", "b", "c"), cause("e", "a", "b", "c"), cause("alone"));

        assertThat(arrows(causes)).containsExactly("a > b+c", "b+c > d+e");
        assertThat(MaskGraph.of(causes).columns().stream().map(column -> column.stream().map(MaskGraphTest::names).toList()))
                .containsExactly(List.of("a"), List.of("b+c"), List.of("d+e"));
    }

    @Test
    void whereWhoeverFollowsTheArrowsWouldBeWrongEveryArrowIsDrawn() {
        List<Cause> causes = List.of(cause("a"), cause("b", "a"), cause("c", "a", "b"), cause("d", "c"));

        assertThat(arrows(causes)).containsExactly("a > b", "a > c", "b > c", "c > d");
    }

    @Test
    void aCircleAndCausesThatMaskNothingGiveNoPicture() {
        assertThat(MaskPicture.of(List.of(cause("a", "b"), cause("b", "a")))).isEmpty();
        assertThat(MaskPicture.of(List.of(cause("a", "a")))).isEmpty();
        assertThat(MaskPicture.of(List.of(cause("a"), cause("b")))).isEmpty();
    }

    @Test
    void thePictureSaysInWordsWhatItShows() {
        Sheet.Picture picture = MaskPicture.of(List.of(cause("a"), cause("<b>", "a"))).orElseThrow();

        assertThat(Pages.elements(Pages.parsed(picture.svg()), "desc").get(0).getTextContent()).isEqualTo("<b>: masked by a.");
        assertThat(Pages.elements(Pages.parsed(picture.svg()), "text")).extracting(text -> text.getTextContent()).containsExactly("a", "<b>");
    }
}
