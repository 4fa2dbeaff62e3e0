package io.github.trustdoctor.diagnosis;

import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.packs.Cause;
import io.github.trustdoctor.packs.Pack;
import io.github.trustdoctor.packs.Template;
import io.github.trustdoctor.paths.Crossing;
import io.github.trustdoctor.paths.Derived;
import java.util.ArrayList;
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
    private final Advice advice;

    PackAnswer(Pack pack, Wording wording, Judgement judgement, Derived derived, List<Evidence> evidence) {
        this.pack = pack;
        this.wording = wording;
        this.judgement = judgement;
        this.evidence = wording.sorted(evidence);
        this.findings = judgement.findings(this.evidence);
        this.advice = new Advice(pack, wording, derived, this.evidence, findings);
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
        for (Finding finding : own) {
            if (finding.verdict() != Verdict.RULED_OUT) {
                maskers.addAll(judgement.maskers(finding, findings));
            }
        }
        Optional<Likelihood> likelihood = verdict != Verdict.OPEN ? Optional.empty()
                : Optional.of(Likelihood.of(heaviest(own)));
        List<Evidence> shown = aboutVerdict(ofCause, own, verdict);
        return new CauseVerdict(pack.id(), cause, title(cause, shown), verdict, likelihood,
                own.stream().anyMatch(Finding::disputed), List.copyOf(maskers), own,
                reasons(shown, Verb.FOR), against(shown), reasons(shown, Verb.UNSEEN),
                maskers.isEmpty() ? List.of() : reasons(ofCause, Verb.FORESEES));
    }

    /** What is about the tries for which the verdict, or a better one, was given. */
    private static List<Evidence> aboutVerdict(List<Evidence> ofCause, List<Finding> own, Verdict verdict) {
        return ofCause.stream().filter(e -> Subjects.path(e) < 0 || own.stream().anyMatch(finding ->
                finding.path() == Subjects.path(e) && (verdict == Verdict.RULED_OUT
                        || finding.verdict() != Verdict.RULED_OUT))).toList();
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

    /** The title, filled from whatever evidence names the facts that it needs; the name if some are missing. */
    private String title(Cause cause, List<Evidence> shown) {
        List<Fact> facts = new ArrayList<>();
        for (Verb verb : new Verb[] {Verb.FOR, Verb.UNSEEN, Verb.AGAINST}) {
            shown.stream().filter(e -> e.verb() == verb).forEach(e -> facts.addAll(e.facts()));
        }
        String title = wording.template(cause.title()).fill(facts).text();
        return title.contains(Template.NOT_OBSERVED) ? cause.name() : title;
    }

    /** What to do, in the order of repair. */
    List<Step> plan() {
        return advice.plan();
    }

    /** What to look at next. */
    List<NextCheck> checks() {
        return advice.checks();
    }
}
