package io.github.trustdoctor.diagnosis;

import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.packs.Cause;
import io.github.trustdoctor.packs.Pack;
import io.github.trustdoctor.paths.Crossing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** What one pack says of one report: evidence, findings and advice, put into words. */
final class PackAnswer {

    private final Pack pack;
    private final Wording wording;
    private final Judgement judgement;
    private final List<Evidence> evidence;
    private final List<Finding> findings;
    private final List<Evidence> advice;

    PackAnswer(Pack pack, Wording wording, Judgement judgement, List<Evidence> evidence, List<Finding> findings,
               List<Evidence> advice) {
        this.pack = pack;
        this.wording = wording;
        this.judgement = judgement;
        this.evidence = wording.sorted(evidence);
        this.findings = findings;
        this.advice = wording.sorted(advice);
    }

    /** Whether the article treats what was observed. */
    ArticleVerdict article(List<Crossing> judged) {
        List<Evidence> excludes = with(Verb.EXCLUDES);
        List<Evidence> covers = with(Verb.COVERS);
        List<Evidence> stretches = with(Verb.STRETCHES);
        boolean all = !judged.isEmpty() && judged.stream().allMatch(crossing -> excluded(crossing.path()));
        ArticleVerdict.Applies applies = all ? ArticleVerdict.Applies.NO
                : !stretches.isEmpty() ? ArticleVerdict.Applies.BY_MECHANISM
                : !covers.isEmpty() ? ArticleVerdict.Applies.STATED : ArticleVerdict.Applies.UNKNOWN;
        return new ArticleVerdict(pack, applies, wording.reasons(covers), wording.reasons(stretches),
                wording.reasons(excludes), wording.reasons(with(Verb.NOTES)));
    }

    boolean excluded(int path) {
        return evidence.stream().anyMatch(e -> e.verb() == Verb.EXCLUDES
                && (Subjects.path(e) < 0 || Subjects.path(e) == path));
    }

    /** Why the article does not treat a try. */
    List<Reason> exclusions(int path) {
        return wording.reasons(with(Verb.EXCLUDES).stream()
                .filter(e -> Subjects.path(e) < 0 || Subjects.path(e) == path).toList());
    }

    private List<Evidence> with(Verb verb) {
        return evidence.stream().filter(e -> e.verb() == verb).toList();
    }

    /** The verdict on every cause, in the order of the pack. */
    List<CauseVerdict> causes() {
        Map<String, List<Evidence>> byCause = new HashMap<>();
        for (Evidence e : evidence) {
            boolean told = e.verb() == Verb.UNSEEN || e.verb() == Verb.FORESEES;
            for (Cause cause : told ? pack.causes(e.target()) : Judgement.targets(pack, e)) {
                byCause.computeIfAbsent(cause.id(), id -> new ArrayList<>()).add(e);
            }
        }
        return pack.causes().stream().map(cause -> cause(cause, byCause.getOrDefault(cause.id(), List.of()))).toList();
    }

    private CauseVerdict cause(Cause cause, List<Evidence> ofCause) {
        List<Finding> own = findings.stream().filter(finding -> finding.cause().equals(cause.id())).toList();
        Verdict verdict = rolledUp(own);
        TreeSet<String> maskers = new TreeSet<>();
        own.forEach(finding -> maskers.addAll(judgement.maskers(finding, findings)));
        Optional<Likelihood> likelihood = verdict != Verdict.OPEN ? Optional.empty()
                : Optional.of(Likelihood.of(heaviest(own)));
        List<Evidence> shown = aboutJudged(ofCause, own);
        return new CauseVerdict(pack.id(), cause, title(cause, ofCause), verdict, likelihood,
                own.stream().anyMatch(Finding::disputed), List.copyOf(maskers), own,
                reasons(shown, Verb.FOR), against(shown), reasons(shown, Verb.UNSEEN),
                maskers.isEmpty() ? List.of() : reasons(ofCause, Verb.FORESEES));
    }

    /** What is about the tries that are judged. */
    private static List<Evidence> aboutJudged(List<Evidence> ofCause, List<Finding> own) {
        return ofCause.stream().filter(e -> Subjects.path(e) < 0
                || own.stream().anyMatch(finding -> finding.path() == Subjects.path(e))).toList();
    }

    private List<Reason> reasons(List<Evidence> ofCause, Verb verb) {
        return wording.reasons(ofCause.stream().filter(e -> e.verb() == verb).toList());
    }

    private List<Reason> against(List<Evidence> ofCause) {
        return wording.reasons(ofCause.stream()
                .filter(e -> e.verb() == Verb.AGAINST || e.verb() == Verb.EXCLUDES).toList());
    }

    static Verdict rolledUp(List<Finding> findings) {
        if (findings.stream().anyMatch(Finding::confirmed)) {
            return Verdict.CONFIRMED;
        }
        return findings.stream().anyMatch(Finding::undecided) ? Verdict.OPEN : Verdict.RULED_OUT;
    }

    private static double heaviest(List<Finding> findings) {
        return findings.stream().filter(Finding::undecided).mapToDouble(Finding::logOdds).max().orElse(0);
    }

    /** The title, filled from whatever evidence names the facts that it needs. */
    private String title(Cause cause, List<Evidence> ofCause) {
        List<Fact> facts = new ArrayList<>();
        ofCause.forEach(e -> facts.addAll(e.facts()));
        boolean complete = wording.template(cause.title()).placeholders().stream()
                .allMatch(p -> facts.stream().anyMatch(fact -> fact.kind().equals(p.kind())));
        return complete ? wording.template(cause.title()).fill(facts).text() : cause.name();
    }

    /** What to do, in the order of repair. */
    List<Step> plan() {
        List<Step> steps = new ArrayList<>();
        for (String id : targets(Verb.RECOMMENDS)) {
            List<List<Fact>> facts = facts(Verb.RECOMMENDS, id);
            List<Reason> warnings = wording.reasons(advice.stream()
                    .filter(e -> e.verb() == Verb.WARNS && e.target().equals(id)).toList());
            steps.add(new Steps(pack, wording, findings).step(pack.resolution(id), facts, warnings));
        }
        return steps.stream().sorted(Comparator.comparingInt(Step::order)).toList();
    }

    /** What to look at next, one entry for each command that comes of it. */
    List<NextCheck> checks() {
        List<NextCheck> checks = new ArrayList<>();
        for (String id : targets(Verb.SUGGESTS)) {
            for (List<Fact> facts : facts(Verb.SUGGESTS, id)) {
                NextCheck check = new Steps(pack, wording, findings).check(pack.check(id), facts);
                if (!checks.contains(check)) {
                    checks.add(check);
                }
            }
        }
        return checks;
    }

    private List<String> targets(Verb verb) {
        return advice.stream().filter(e -> e.verb() == verb).map(Evidence::target).distinct().toList();
    }

    private List<List<Fact>> facts(Verb verb, String target) {
        return advice.stream().filter(e -> e.verb() == verb && e.target().equals(target)).map(Evidence::facts)
                .distinct().toList();
    }
}
