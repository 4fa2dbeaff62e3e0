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
    private final List<Worded> worded;
    private final List<Finding> findings;
    private final Advice advice;

    PackAnswer(Pack pack, Wording wording, Judgement judgement, Derived derived, List<Evidence> evidence) {
        this.pack = pack;
        this.wording = wording;
        this.judgement = judgement;
        this.worded = wording.worded(evidence);
        this.findings = judgement.findings(evidence);
        this.advice = new Advice(pack, wording, derived, worded, findings);
    }

    /** Whether the article treats what was observed. */
    ArticleVerdict article(List<Crossing> judged) {
        List<Worded> excludes = with(Verb.EXCLUDES, worded);
        List<Worded> covers = with(Verb.COVERS, worded);
        List<Worded> stretches = with(Verb.STRETCHES, worded);
        boolean all = !judged.isEmpty();
        for (Crossing crossing : judged) {
            all &= excluded(excludes, crossing.path());
        }
        ArticleVerdict.Applies applies = all ? ArticleVerdict.Applies.NO
                : !stretches.isEmpty() ? ArticleVerdict.Applies.BY_MECHANISM
                : stated(covers) ? ArticleVerdict.Applies.STATED : ArticleVerdict.Applies.UNKNOWN;
        return new ArticleVerdict(pack, applies, wording.reasons(covers), wording.reasons(stretches),
                wording.reasons(excludes), wording.reasons(with(Verb.NOTES, worded)));
    }

    private boolean stated(List<Worded> covers) {
        for (List<String> aspect : pack.statedIf()) {
            boolean covered = false;
            for (Worded one : covers) {
                covered |= aspect.contains(one.evidence().rule());
            }
            if (!covered) {
                return false;
            }
        }
        return true;
    }

    private static boolean excluded(List<Worded> excludes, int path) {
        for (Worded exclusion : excludes) {
            if (exclusion.evidence().concerns(path)) {
                return true;
            }
        }
        return false;
    }

    /** Why the article does not treat a try. */
    List<Reason> exclusions(int path) {
        List<Worded> exclusions = new ArrayList<>();
        for (Worded exclusion : with(Verb.EXCLUDES, worded)) {
            if (exclusion.evidence().concerns(path)) {
                exclusions.add(exclusion);
            }
        }
        return exclusions.isEmpty() ? List.of() : wording.reasons(exclusions);
    }

    private static List<Worded> with(Verb verb, List<Worded> all) {
        List<Worded> with = new ArrayList<>();
        for (Worded one : all) {
            if (one.evidence().verb() == verb) {
                with.add(one);
            }
        }
        return with;
    }

    /** The verdict on every cause, in the order of the pack. */
    List<CauseVerdict> causes() {
        Map<String, List<Worded>> byCause = new HashMap<>();
        for (Worded one : worded) {
            Verb verb = one.evidence().verb();
            boolean told = verb == Verb.UNSEEN || verb == Verb.FORESEES;
            for (Cause cause : told ? pack.causes(one.evidence().target())
                    : Judgement.targets(pack, one.evidence())) {
                byCause.computeIfAbsent(cause.id(), id -> new ArrayList<>()).add(one);
            }
        }
        List<CauseVerdict> causes = new ArrayList<>(pack.causes().size());
        for (Cause cause : pack.causes()) {
            causes.add(cause(cause, byCause.getOrDefault(cause.id(), List.of())));
        }
        return causes;
    }

    private CauseVerdict cause(Cause cause, List<Worded> ofCause) {
        List<Finding> own = new ArrayList<>();
        TreeSet<String> maskers = new TreeSet<>();
        boolean disputed = false;
        for (Finding finding : findings) {
            if (finding.cause().equals(cause.id())) {
                own.add(finding);
                disputed |= finding.disputed();
                if (finding.verdict() != Verdict.RULED_OUT) {
                    maskers.addAll(judgement.maskers(finding, findings));
                }
            }
        }
        Verdict verdict = rolledUp(own);
        Optional<Likelihood> likelihood = verdict != Verdict.OPEN ? Optional.empty()
                : Optional.of(Likelihood.of(Finding.heaviest(own)));
        List<Worded> shown = aboutVerdict(ofCause, own, verdict);
        List<Worded> against = new ArrayList<>(with(Verb.AGAINST, shown));
        against.addAll(with(Verb.EXCLUDES, shown));
        return new CauseVerdict(pack.id(), cause, title(cause, shown), verdict, likelihood, disputed,
                List.copyOf(maskers), List.copyOf(own), wording.reasons(with(Verb.FOR, shown)),
                wording.reasons(against), wording.reasons(with(Verb.UNSEEN, shown)),
                maskers.isEmpty() ? List.of() : wording.reasons(with(Verb.FORESEES, shown)));
    }

    /** What is about the tries for which the verdict, or a better one, was given. */
    private static List<Worded> aboutVerdict(List<Worded> ofCause, List<Finding> own, Verdict verdict) {
        List<Worded> about = new ArrayList<>();
        for (Worded one : ofCause) {
            boolean shown = one.evidence().path() < 0;
            for (Finding finding : own) {
                shown |= finding.path() == one.evidence().path()
                        && (verdict == Verdict.RULED_OUT || finding.verdict() != Verdict.RULED_OUT);
            }
            if (shown) {
                about.add(one);
            }
        }
        return about;
    }

    private static Verdict rolledUp(List<Finding> findings) {
        boolean open = false;
        for (Finding finding : findings) {
            if (finding.confirmed()) {
                return Verdict.CONFIRMED;
            }
            open |= finding.undecided();
        }
        return open ? Verdict.OPEN : Verdict.RULED_OUT;
    }

    /** The title, filled from whatever evidence names the facts that it needs; the name if some are missing. */
    private String title(Cause cause, List<Worded> shown) {
        List<Fact> facts = new ArrayList<>();
        for (Verb verb : new Verb[] {Verb.FOR, Verb.UNSEEN, Verb.AGAINST}) {
            for (Worded one : with(verb, shown)) {
                facts.addAll(one.evidence().facts());
            }
        }
        String title = wording.fillFrom(cause.title(), facts);
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
