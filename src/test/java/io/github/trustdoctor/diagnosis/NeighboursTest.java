package io.github.trustdoctor.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.packs.Cause;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a cause that one pack names as a neighbour and another treats. */
class NeighboursTest {

    private static Standing standing(String pack, String id, Verdict verdict, String... treatedBy) {
        Cause.Role role = treatedBy.length > 0 ? Cause.Role.NEIGHBOUR : Cause.Role.CAUSE;
        Cause cause = new Cause(id, id, id, Cause.Origin.ARTICLE, role, Cause.Scope.LOGON, Cause.Sits.AT_ITS_FACTS, 0, List.of(), List.of(treatedBy), List.of());
        Finding finding = new Finding(id, 0, "", verdict, false, false, 0);
        return new Standing(pack, cause, verdict, false, List.of(), List.of(finding), false);
    }

    private static List<String> told(Standing... standings) {
        return Neighbours.united(List.of(standings)).stream().map(one -> one.pack() + ' ' + one.verdict()
                + (one.disputed() ? " disputed" : "")).toList();
    }

    /** Columns: what the neighbour is to its pack, what the pack that treats it says, what is told. */
    @ParameterizedTest
    @CsvSource({
        "OPEN,      OPEN,      treating OPEN",
        "OPEN,      CONFIRMED, treating CONFIRMED",
        "CONFIRMED, CONFIRMED, treating CONFIRMED",
        "CONFIRMED, OPEN,      treating OPEN",
        "RULED_OUT, OPEN,      treating OPEN",
        "RULED_OUT, RULED_OUT, treating RULED_OUT",
        "CONFIRMED, RULED_OUT, first OPEN disputed; treating OPEN disputed",
        "RULED_OUT, CONFIRMED, first OPEN disputed; treating OPEN disputed"})
    void thePackThatTreatsItSpeaksUnlessTheyContradictEachOther(Verdict first, Verdict treating, String told) {
        assertThat(told(standing("first", "a", first, "treating/b"), standing("treating", "b", treating)))
                .containsExactly(told.split("; "));
    }

    /** Columns: what the neighbour is to its pack, what the pack that divides it into two says of them, what is told. */
    @ParameterizedTest
    @CsvSource({
        "CONFIRMED, OPEN,      OPEN,      first CONFIRMED; treating OPEN; treating OPEN",
        "CONFIRMED, CONFIRMED, OPEN,      treating CONFIRMED; treating OPEN",
        "CONFIRMED, RULED_OUT, RULED_OUT, first OPEN disputed; treating OPEN disputed; treating OPEN disputed",
        "CONFIRMED, RULED_OUT, OPEN,      first CONFIRMED; treating RULED_OUT; treating OPEN",
        "RULED_OUT, CONFIRMED, OPEN,      treating CONFIRMED; treating OPEN",
        "OPEN,      RULED_OUT, RULED_OUT, treating RULED_OUT; treating RULED_OUT"})
    void oneThatIsDividedStaysWhereNothingTellsWhichOfThemItIs(Verdict first, Verdict one, Verdict other, String told) {
        assertThat(told(standing("first", "a", first, "treating/b", "treating/c"), standing("treating", "b", one),
                standing("treating", "c", other))).containsExactly(told.split("; "));
    }

    @Test
    void aPackThatWasNotAskedSaysNothing() {
        assertThat(told(standing("first", "a", Verdict.CONFIRMED, "treating/b"), standing("another", "b", Verdict.RULED_OUT)))
                .containsExactly("first CONFIRMED", "another RULED_OUT");
    }

    @Test
    void oneOfSeveralThatWereAskedDeniesNothing() {
        assertThat(told(standing("first", "a", Verdict.CONFIRMED, "treating/b", "absent/c"), standing("treating", "b", Verdict.RULED_OUT)))
                .containsExactly("first CONFIRMED", "treating RULED_OUT");
    }

    @Test
    void whatIsContradictedIsOpenForEveryTry() {
        List<Standing> united = Neighbours.united(List.of(standing("first", "a", Verdict.CONFIRMED, "treating/b"),
                standing("treating", "b", Verdict.RULED_OUT)));

        assertThat(united).flatExtracting(Standing::findings).allMatch(finding -> finding.undecided() && finding.disputed());
    }
}
