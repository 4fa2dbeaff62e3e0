package io.github.trustdoctor.paths;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.facts.Computer;
import io.github.trustdoctor.facts.Probe;
import org.junit.jupiter.api.Test;

class KindsTest {

    @Test
    void kindsAreObservedOrDerivedFactsByTheirNames() {
        assertThat(Kinds.named("Probe")).contains(Probe.class);
        assertThat(Kinds.named("Crossing")).contains(Crossing.class);
        assertThat(Kinds.named("crossing")).isEmpty();
        assertThat(Kinds.named("SiteReport")).isEmpty();
        assertThat(Kinds.named("java.lang.Runtime")).isEmpty();
    }

    @Test
    void fieldsAreWhatAFactTellsAndNothingElseOfIt() {
        assertThat(Kinds.fields(Computer.class)).containsKeys("name", "os").doesNotContainKeys("getClass", "hashCode", "toString", "read");
        assertThat(Kinds.field(Computer.class, "name")).isPresent();
        assertThat(Kinds.field(Computer.class, "noSuchField")).isEmpty();
    }

    @Test
    void textsNumbersAndConstantsHaveNone() {
        assertThat(Kinds.fields(String.class)).isEmpty();
        assertThat(Kinds.fields(int.class)).isEmpty();
        assertThat(Kinds.fields(io.github.trustdoctor.facts.Answer.class)).isEmpty();
    }
}
