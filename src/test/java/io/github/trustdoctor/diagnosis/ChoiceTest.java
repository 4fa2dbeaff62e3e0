package io.github.trustdoctor.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.facts.Fact;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChoiceTest {

    private static final Fact FACT = Bench.USUAL.facts().get(0);
    private static final Choice.Part HOLDS = new Choice.Part(FACT, List.of(), true);
    private static final Choice.Part FAILS = new Choice.Part(FACT, List.of(1, 3), false);
    private static final Choice.Part LACKS = new Choice.Part(null, List.of(), false);

    @Test
    void itHoldsIfAllOfItDoes() {
        assertThat(Choice.NONE.holds()).isTrue();
        assertThat(choice(HOLDS, HOLDS).holds()).isTrue();
        assertThat(choice(HOLDS, FAILS).holds()).isFalse();
        assertThat(choice(LACKS, HOLDS).holds()).isFalse();
    }

    @Test
    void itsRunEndsWhereAPatternDoesNotHold() {
        assertThat(choice(HOLDS, HOLDS, FAILS, HOLDS).prefix()).isEqualTo(2);
        assertThat(choice(LACKS, HOLDS).prefix()).isZero();
    }

    @Test
    void everyConditionThatFailsIsLackingAndAFactThatThereIsNoneOfIsOne() {
        assertThat(choice(HOLDS).lacking()).isZero();
        assertThat(choice(FAILS).lacking()).isEqualTo(2);
        assertThat(choice(FAILS, HOLDS, LACKS).lacking()).isEqualTo(3);
    }

    @Test
    void onlyAFactIsBound() {
        Choice choice = Choice.NONE.with("$one", FACT, HOLDS).with("$other", null, LACKS);

        assertThat(choice.bound()).containsOnlyKeys("$one").containsValue(FACT);
        assertThat(choice.parts()).containsExactly(HOLDS, LACKS);
    }

    private static Choice choice(Choice.Part... parts) {
        Choice choice = Choice.NONE;
        for (Choice.Part part : parts) {
            choice = choice.with("", part.fact(), part);
        }
        return choice;
    }
}
