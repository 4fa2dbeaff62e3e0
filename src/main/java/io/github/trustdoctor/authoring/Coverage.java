package io.github.trustdoctor.authoring;

import io.github.trustdoctor.diagnosis.CauseVerdict;
import io.github.trustdoctor.diagnosis.Evidence;
import io.github.trustdoctor.diagnosis.Verdict;
import io.github.trustdoctor.facts.Problem;
import io.github.trustdoctor.packs.Cause;
import io.github.trustdoctor.packs.Check;
import io.github.trustdoctor.packs.Pack;
import io.github.trustdoctor.packs.PackFolder.LoadedPack;
import io.github.trustdoctor.packs.Places;
import io.github.trustdoctor.packs.Resolution;
import io.github.trustdoctor.packs.Rule;
import io.github.trustdoctor.packs.Template;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether the cases of a pack show all of it: every rule from three sides, every sentence filled, every cause with each
 * verdict, every resolution and check.
 *
 * <p>A rule fires; it no longer does once something is otherwise (a case based on one where it fires, by {@code set}); it no
 * longer does once its facts are missing (by {@code without}). A rule that tells what is missing fires in the third case
 * instead, and not in the one that it is based on.
 */
public final class Coverage {

    private final Pack pack;
    private final List<Rule> rules;
    private final Places places;
    private final List<Case> cases;
    private final Map<String, Set<String>> fired = new HashMap<>();
    private final Set<String> verdicts = new HashSet<>();
    private final Map<String, String> sentences = new HashMap<>();
    private final Map<String, String> shown = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private Coverage(LoadedPack pack, List<Case> cases, Places places) {
        this.pack = pack.pack();
        this.rules = pack.rules();
        this.cases = cases;
        this.places = places;
    }

    /**
     * What the cases of a pack do not show.
     *
     * @param places where the parts of the pack stand
     * @throws io.github.trustdoctor.diagnosis.UnjudgeableException if a case holds more than one site can have observed
     */
    public static List<Problem> problems(LoadedPack pack, List<Case> cases, Places places) {
        Coverage coverage = new Coverage(pack, cases, places);
        Trial.Bench bench = new Trial.Bench(List.of(pack));
        Map<Case, Trial> trials = new LinkedHashMap<>();
        cases.parallelStream().map(one -> Map.entry(one, bench.run(one, pack.pack()))).toList()
                .forEach(trial -> trials.put(trial.getKey(), trial.getValue()));
        trials.forEach(coverage::note);
        coverage.rules.forEach(coverage::sides);
        coverage.causes();
        coverage.parts();
        return List.copyOf(coverage.problems);
    }

    private void note(Case one, Trial trial) {
        fired.put(one.name(), trial.fired());
        for (CauseVerdict cause : trial.diagnosis().causes()) {
            verdicts.add(cause.cause().id() + ' ' + cause.verdict());
            if (cause.verdict() != Verdict.RULED_OUT && !cause.title().equals(cause.cause().name())) {
                keepWhole(shown, "cause " + cause.cause().id(), cause.title());
            }
        }
        for (Evidence e : trial.evidence()) {
            keepWhole(sentences, e.rule(), new Template(pack.sentence(e.rule())).fill(e.facts()).text());
        }
        trial.diagnosis().plan().forEach(step -> keepWhole(shown, "resolution " + step.resolution(), step.toString()));
        trial.diagnosis().next().unweighed().forEach(next -> keepWhole(shown, "check " + next.check(), next.toString()));
    }

    private static void keepWhole(Map<String, String> shown, String id, String text) {
        if (!shown.containsKey(id) || !text.contains(Template.NOT_OBSERVED)) {
            shown.put(id, text);
        }
    }

    private void sides(Rule rule) {
        String id = rule.id();
        boolean tellsOfGap = rule.verb().equals("misses");
        if (fired.values().stream().noneMatch(ids -> ids.contains(id))) {
            wrong(rule, "in which it fires, found none; write one that has \"" + id + "\" under \"fires\"");
        }
        if (cases.stream().noneMatch(one -> one.changes() && told(one) && firesIn(one.basedOn(), id) && !firesIn(one.name(), id))) {
            wrong(rule, "in which a changed value keeps it quiet, found none; write one that is based on a case where it fires, with \"set\" only");
        }
        if (cases.stream().noneMatch(one -> one.lacks() && told(one)
                && firesIn(one.basedOn(), id) == !tellsOfGap && firesIn(one.name(), id) == tellsOfGap)) {
            wrong(rule, (tellsOfGap ? "in which something is missing and it says so" : "in which its facts are missing and it stays quiet")
                    + ", found none; write one that is based on a case where it " + (tellsOfGap ? "stays quiet" : "fires") + ", with \"without\" only");
        }
        String sentence = sentences.getOrDefault(id, "");
        if (sentence.contains(Template.NOT_OBSERVED)) {
            wrong(rule, "that fills its sentence, found none: " + sentence + "; mend the placeholder, or write a case that observes it");
        }
    }

    private boolean told(Case one) {
        return !fired.get(one.name()).isEmpty();
    }

    private boolean firesIn(String name, String rule) {
        return fired.getOrDefault(name, Set.of()).contains(rule);
    }

    private void wrong(Rule rule, String message) {
        problems.add(places.inRule(rule, List.of(), "expected a case " + message));
    }

    private void causes() {
        Set<String> provable = new TreeSet<>();
        rules.stream().filter(rule -> rule.verb().equals("proves")).forEach(rule -> provable.addAll(
                pack.causes(rule.target()).stream().map(Cause::id).toList()));
        for (int i = 0; i < pack.causes().size(); i++) {
            String id = pack.causes().get(i).id();
            for (Verdict verdict : Verdict.values()) {
                boolean possible = verdict != Verdict.CONFIRMED || provable.contains(id);
                if (possible && !verdicts.contains(id + ' ' + verdict)) {
                    problems.add(places.inPack("/causes/" + i, "", "expected a case in which cause " + id + " is "
                            + verdict.name().toLowerCase(Locale.ROOT).replace('_', '-') + ", found none; write one"));
                }
            }
        }
    }

    private void parts() {
        parts("cause ", "/causes/", pack.causes().stream().map(Cause::id).toList());
        parts("resolution ", "/resolutions/", pack.resolutions().stream().map(Resolution::id).toList());
        parts("check ", "/checks/", pack.checks().stream().map(Check::id).toList());
    }

    private void parts(String what, String list, List<String> ids) {
        for (int i = 0; i < ids.size(); i++) {
            String text = shown.get(what + ids.get(i));
            if (text == null || text.contains(Template.NOT_OBSERVED)) {
                problems.add(places.inPack(list + i, "", "expected a case that shows " + what + ids.get(i) + (text == null
                        ? ", found none; write one" : " without a gap, found " + text + "; mend the placeholder, or write one that observes it")));
            }
        }
    }
}
