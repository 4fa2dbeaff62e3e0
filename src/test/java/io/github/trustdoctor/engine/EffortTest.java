package io.github.trustdoctor.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustdoctor.diagnosis.UnjudgeableException;
import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.facts.SiteReport;
import io.github.trustdoctor.packs.Rule;
import io.github.trustdoctor.packs.Rule.Kind;
import io.github.trustdoctor.packs.Rule.Pattern;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EffortTest {

    private static final Rule.Condition NEVER = new Rule.Condition("port < $0.port",
            List.of(new Rule.Test("", "port", "<", List.of(new Rule.Operand("", "$0", "port")))));

    @Test
    void factsThatHaveNothingInCommonAreNotPutTogetherForEver() {
        DroolsInference engine = new DroolsInference(pack -> List.of(joining(7)));

        assertThatThrownBy(() -> engine.run("kb1", probes(40))).isInstanceOf(UnjudgeableException.class)
                .hasMessageContaining("more combinations of observations than can be judged (" + Effort.MOST + " by pack kb1)");
        assertThat(engine.run("kb1", probes(3))).isEmpty();
    }

    @Test
    void eachReportIsCountedByItself() {
        DroolsInference engine = new DroolsInference(pack -> List.of(joining(4)));

        for (int i = 0; i < 50; i++) {
            assertThat(engine.run("kb1", probes(20))).isEmpty();
        }
    }

    /** Puts so many facts together, any with any; no conclusion comes of it. */
    private static Rule joining(int facts) {
        List<Pattern> patterns = new ArrayList<>();
        for (int i = 0; i < facts; i++) {
            patterns.add(new Pattern(Kind.FACT, "$" + i, "Probe", i == facts - 1 ? List.of(NEVER) : List.of()));
        }
        return new Rule("S01", "S01: x", "a.drl:1", patterns, "covers", "", "", List.of());
    }

    private static List<Fact> probes(int count) {
        String json = IntStream.range(0, count).mapToObj(i -> "{\"to\": \"dc" + i + "\", \"port\": 88, \"answer\": \"timeout\"}")
                .collect(Collectors.joining(",", "{\"probes\": [", "]}"));
        return List.copyOf(SiteReport.parse("probes", json.getBytes(StandardCharsets.UTF_8)).probes());
    }
}
