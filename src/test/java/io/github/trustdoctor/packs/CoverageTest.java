package io.github.trustdoctor.packs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.diagnosis.Evidence;
import io.github.trustdoctor.diagnosis.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The cases of a pack show every rule from three sides: it fires; it no longer does once something is otherwise (a case
 * based on one where it fires, by {@code set}); it no longer does once its facts are missing (by {@code without}). A rule
 * that tells what is missing fires in the third case instead, and not in the one that it is based on.
 */
class CoverageTest {

    @TestFactory
    Stream<DynamicTest> everyRuleFiresStaysQuietAndMissesItsFacts() {
        return BundledPacks.load().stream().map(pack -> DynamicTest.dynamicTest(pack.id(), () ->
                assertThat(String.join("\n", uncovered(pack))).as("rules/%s/cases", pack.id()).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> everySentenceIsFilledInSomeCase() {
        return BundledPacks.load().stream().map(pack -> DynamicTest.dynamicTest(pack.id(), () ->
                assertThat(String.join("\n", unfilled(pack))).as("rules/%s/cases", pack.id()).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> everyCauseResolutionAndCheckIsShownInSomeCaseWithoutAGap() {
        return BundledPacks.load().stream().map(pack -> DynamicTest.dynamicTest(pack.id(), () ->
                assertThat(String.join("\n", unshown(pack))).as("rules/%s/cases", pack.id()).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> everyCauseIsConfirmedOpenAndRuledOutInSomeCase() {
        return BundledPacks.load().stream().map(pack -> DynamicTest.dynamicTest(pack.id(), () ->
                assertThat(String.join("\n", unjudged(pack))).as("rules/%s/cases", pack.id()).isEmpty()));
    }

    private static List<String> unjudged(Pack pack) {
        Set<String> seen = new HashSet<>();
        trials(pack, Cases.of(pack)).values().forEach(trial -> trial.diagnosis().causes()
                .forEach(cause -> seen.add(cause.cause().id() + ' ' + cause.verdict())));
        List<String> unjudged = new ArrayList<>();
        Set<String> provable = BindingTest.targets(pack, "proves");
        for (Cause cause : pack.causes()) {
            for (Verdict verdict : Verdict.values()) {
                boolean possible = verdict != Verdict.CONFIRMED || provable.contains(cause.id());
                if (possible && !seen.contains(cause.id() + ' ' + verdict)) {
                    unjudged.add("cause " + cause.id() + " is " + verdict + " in no case");
                }
            }
        }
        return unjudged;
    }

    private static List<String> uncovered(Pack pack) {
        Collection<Case> cases = Cases.of(pack);
        Map<String, TreeSet<String>> fired = new HashMap<>();
        trials(pack, cases).forEach((one, trial) -> fired.put(one.name(), trial.fired()));
        List<String> uncovered = new ArrayList<>();
        for (Rule rule : BundledPacks.rules(pack.id())) {
            String id = rule.id();
            boolean tellsOfGap = rule.verb().equals("misses");
            boolean fires = fired.values().stream().anyMatch(ids -> ids.contains(id));
            boolean quiet = cases.stream().anyMatch(one -> one.changes() && !fired.get(one.name()).isEmpty()
                    && fired.get(one.basedOn()).contains(id) && !fired.get(one.name()).contains(id));
            boolean missing = cases.stream().anyMatch(one -> one.lacks() && !fired.get(one.name()).isEmpty()
                    && fired.get(one.basedOn()).contains(id) == !tellsOfGap
                    && fired.get(one.name()).contains(id) == tellsOfGap);
            if (!fires) {
                uncovered.add("rule " + id + " fires in no case");
            }
            if (!quiet) {
                uncovered.add("rule " + id + " has no case in which it stays quiet because of a changed value (set)");
            }
            if (!missing) {
                uncovered.add("rule " + id + " has no case in which its facts are missing (without)"
                        + (tellsOfGap ? " and it says so" : ""));
            }
        }
        return uncovered;
    }

    private static List<String> unfilled(Pack pack) {
        Set<String> filled = new HashSet<>();
        Map<String, String> gaps = new HashMap<>();
        trials(pack, Cases.of(pack)).values().forEach(trial -> {
            for (Evidence e : trial.evidence()) {
                String text = new Template(pack.sentence(e.rule())).fill(e.facts()).text();
                if (text.contains(Template.NOT_OBSERVED)) {
                    gaps.put(e.rule(), text);
                } else {
                    filled.add(e.rule());
                }
            }
        });
        gaps.keySet().removeAll(filled);
        return gaps.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(gap -> "sentence " + gap.getKey() + " always has a gap: " + gap.getValue()).toList();
    }

    private static List<String> unshown(Pack pack) {
        Map<String, String> shown = new HashMap<>();
        trials(pack, Cases.of(pack)).values().forEach(trial -> {
            trial.diagnosis().plan().forEach(step -> keepWhole(shown, step.resolution(), step.toString()));
            trial.diagnosis().checks().forEach(next -> keepWhole(shown, next.check(), next.toString()));
            trial.diagnosis().causes().stream().filter(cause -> cause.verdict() != Verdict.RULED_OUT)
                    .filter(cause -> !cause.title().equals(cause.cause().name()))
                    .forEach(cause -> keepWhole(shown, cause.cause().id(), cause.title()));
        });
        List<String> wrong = new ArrayList<>();
        Stream.of(pack.causes().stream().map(Cause::id), pack.resolutions().stream().map(Resolution::id),
                pack.checks().stream().map(Check::id)).flatMap(ids -> ids).forEach(id -> {
                    if (!shown.containsKey(id)) {
                        wrong.add(id + " is shown in no case");
                    } else if (shown.get(id).contains(Template.NOT_OBSERVED)) {
                        wrong.add(id + " always has a gap: " + shown.get(id));
                    }
                });
        return wrong;
    }

    private static void keepWhole(Map<String, String> shown, String id, String text) {
        if (!shown.containsKey(id) || !text.contains(Template.NOT_OBSERVED)) {
            shown.put(id, text);
        }
    }

    private static Map<Case, Trial> trials(Pack pack, Collection<Case> cases) {
        Trial.Bench bench = new Trial.Bench(List.of(pack));
        Map<Case, Trial> trials = new LinkedHashMap<>();
        cases.forEach(one -> trials.put(one, bench.run(one, pack)));
        return trials;
    }
}
