package io.github.trustdoctor.diagnosis;

import io.github.trustdoctor.facts.Problem;
import io.github.trustdoctor.facts.SiteReport;
import io.github.trustdoctor.packs.Rule;
import io.github.trustdoctor.paths.Contradiction;
import java.util.List;
import java.util.function.Function;

/**
 * The whole answer for one site report. Immutable; the same report gives the same diagnosis, to the byte.
 *
 * @param report         the report
 * @param verdicts       what it comes to, without words
 * @param attempts       the tries to log on over a trust, in the order of the report
 * @param articles       whether each article treats this
 * @param causes         one verdict for every cause of every article that was asked: confirmed ones first, then open
 *                       ones by weight, then ruled-out ones
 * @param contradictions observations that cannot all be true
 * @param plan           what to do, in the order of repair
 * @param next           what to look at next; worked out when it is first asked for
 * @param warnings       what was doubtful in the report
 * @param rules          the rules of a pack, by its id
 * @param notJudged      how many tries to log on were left out because there are too many
 */
public record Diagnosis(SiteReport report, Verdicts verdicts, List<Attempt> attempts, List<ArticleVerdict> articles,
                        List<CauseVerdict> causes, List<Contradiction> contradictions, List<Step> plan,
                        NextChecks next, List<Problem> warnings, int notJudged, Function<String, List<Rule>> rules) {

    /** What it comes to. */
    public Outcome outcome() {
        return verdicts.outcome();
    }

    /** What to look at next, most telling for its time first. */
    public List<NextCheck> checks() {
        return next.ranked();
    }

    /** Whether something that these articles do not cover may be the cause. */
    public boolean remainder() {
        return outcome() != Outcome.NOTHING_WRONG && causes.stream()
                .noneMatch(cause -> cause.verdict() == Verdict.CONFIRMED && !cause.partial());
    }

    /** Which of the articles that were asked it is, and which it is not, with the fact that decides. */
    public List<WhichArticle> whichArticle() {
        return WhichArticle.of(this);
    }

    /** The causes with that verdict, ranked. */
    public List<CauseVerdict> causes(Verdict verdict) {
        return causes.stream().filter(cause -> cause.verdict() == verdict).toList();
    }
}
