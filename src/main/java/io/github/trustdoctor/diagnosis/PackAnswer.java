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

    private final Judgement judgement;
    private final Wording wording;
    private final List<Worded> worded;
    private final Map<String, List<Worded>> byCause = new HashMap<>();
    private final Advice advice;

    PackAnswer(Judgement judgement, Wording wording, Derived derived) {
        this.judgement = judgement;
        this.wording = wording;
        this.worded = wording.worded(judgement.evidence());
        this.advice = new Advice(new Situation(judgement, derived), wording, worded);
        for (Worded one : worded) {
            for (Cause cause : told(one.evidence())) {
                byCause.computeIfAbsent(cause.id(), id -> new ArrayList<>()).add(one);
            }
        }
    }

    /** The causes about which a piece of evidence says something. */
    private List<Cause> told(Evidence e) {
        Pack pack = judgement.pack();
        boolean told = e.verb() == Verb.UNSEEN || e.verb() == Verb.FORESEES;
        return told ? pack.causes(e.target()) : Judgement.targets(pack, e);
    }

    /** Whether the article treats what was observed. */
    ArticleVerdict article() {
        return new ArticleVerdict(judgement.pack(), judgement.applies(), wording.reasons(with(Verb.COVERS, worded)),
                wording.reasons(with(Verb.STRETCHES, worded)), wording.reasons(with(Verb.EXCLUDES, worded)),
                wording.reasons(with(Verb.NOTES, worded)));
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

    /** How a cause stands, explained. */
    CauseVerdict explained(Standing standing) {
        Cause cause = standing.cause();
        List<Worded> shown = aboutVerdict(byCause.getOrDefault(cause.id(), List.of()), standing);
        List<Worded> against = new ArrayList<>(with(Verb.AGAINST, shown));
        against.addAll(with(Verb.EXCLUDES, shown));
        return new CauseVerdict(standing, title(cause, shown), wording.reasons(with(Verb.FOR, shown)),
                wording.reasons(against), wording.reasons(with(Verb.UNSEEN, shown)),
                standing.maskedBy().isEmpty() ? List.of() : wording.reasons(with(Verb.FORESEES, shown)));
    }

    /** What is about the tries for which the verdict, or a better one, was given. */
    private static List<Worded> aboutVerdict(List<Worded> ofCause, Standing standing) {
        List<Worded> about = new ArrayList<>();
        for (Worded one : ofCause) {
            boolean shown = one.evidence().path() < 0;
            for (Finding finding : standing.findings()) {
                shown |= finding.path() == one.evidence().path()
                        && (standing.verdict() == Verdict.RULED_OUT || finding.verdict() != Verdict.RULED_OUT);
            }
            if (shown) {
                about.add(one);
            }
        }
        return about;
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

    /** What to look at next, in the order of the pack. */
    List<Proposal> proposals() {
        return advice.proposals();
    }
}
