package io.github.trustdoctor.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.diagnosis.Likelihood;
import io.github.trustdoctor.diagnosis.Outcome;
import io.github.trustdoctor.diagnosis.Verdict;
import io.github.trustdoctor.facts.Answer;
import io.github.trustdoctor.fleet.VerdictLine.CauseLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SurveyTest {

    private static final Place BLAMED = new Place(Place.Kind.PORT, "tcp/88 dc-a.corp.test");
    private static final Place SHUT = new Place(Place.Kind.PORT, "tcp/88 dc-b.corp.test");
    private static final Place OPEN = new Place(Place.Kind.PORT, "udp/389 dc-b.corp.test");
    private static final Place OTHER = new Place(Place.Kind.SUFFIX, "brand.test");

    private static VerdictLine line(String report, Answer fails, Map<Place, String> seen, Place... at) {
        CauseLine cause = new CauseLine("pack", "cause", Verdict.OPEN, Optional.of(Likelihood.LIKELY), false, false, List.of(), List.of(), List.of(at),
                Optional.empty());
        return new VerdictLine(report, "site", "PC", "corp.test", Outcome.UNDECIDED, fails, List.of(cause), List.of(), new TreeMap<>(seen), 0);
    }

    private static Survey survey() {
        return new Survey(List.of(), Waivers.none(), true);
    }

    @Test
    void aPortThatDoesNotAnswerIsInViewIfItIsBlamedAlone() {
        Survey survey = survey();

        survey.add(line("one", Answer.YES, Map.of(BLAMED, "no-answer", SHUT, "no-answer", OPEN, "open", OTHER, ""), BLAMED));

        assertThat(survey.sites()).singleElement().satisfies(site -> assertThat(site.places()).containsExactly(BLAMED, OPEN, OTHER));
    }

    @Test
    void sitesOfWhichNobodyKnowsWhetherTheyFailAreNotCompared() {
        Survey survey = survey();

        survey.add(line("one", Answer.UNKNOWN, Map.of(), BLAMED));
        survey.add(line("two", Answer.NO, Map.of(), BLAMED));

        assertThat(survey.reports()).isEqualTo(2);
        assertThat(survey.sites()).extracting(Site::name).containsExactly("two");
    }

    @Test
    void ofTooManySitesTheSameAreComparedWhateverTheirOrder() {
        List<VerdictLine> lines = new ArrayList<>(IntStream.range(0, Survey.MOST_SITES + 5_000)
                .mapToObj(number -> line("sites.ndjson:" + number, Answer.YES, Map.of(), BLAMED)).toList());
        Survey one = survey();
        Survey other = survey();

        lines.forEach(one::add);
        Collections.shuffle(lines, new Random(1));
        lines.forEach(other::add);

        assertThat(one.sites()).hasSize(Survey.MOST_SITES).isEqualTo(other.sites());
        assertThat(one.sites().stream().filter(site -> Integer.parseInt(site.name().substring(13)) >= Survey.MOST_SITES).count())
                .isBetween(3_500L, 4_500L);
    }
}
