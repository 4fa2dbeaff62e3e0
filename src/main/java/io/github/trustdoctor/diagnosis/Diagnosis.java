package io.github.trustdoctor.diagnosis;

import io.github.trustdoctor.facts.Problem;
import io.github.trustdoctor.facts.SiteReport;
import io.github.trustdoctor.paths.Contradiction;
import java.util.List;

/**
 * The whole answer for one site report. Immutable; the same report gives the same diagnosis, to the byte.
 *
 * @param report         the report
 * @param outcome        what it comes to
 * @param attempts       the tries to log on over a trust, in the order of the report
 * @param articles       whether each article treats this
 * @param causes         one verdict for every cause of every article that was asked: confirmed ones first, then open
 *                       ones by weight, then ruled-out ones
 * @param contradictions observations that cannot all be true
 * @param plan           what to do, in the order of repair
 * @param checks         what to look at next
 * @param remainder      whether something that these articles do not cover may be the cause
 * @param warnings       what was doubtful in the report
 * @param notJudged      how many tries to log on were left out because there are too many
 */
public record Diagnosis(SiteReport report, Outcome outcome, List<Attempt> attempts, List<ArticleVerdict> articles,
                        List<CauseVerdict> causes, List<Contradiction> contradictions, List<Step> plan,
                        List<NextCheck> checks, boolean remainder, List<Problem> warnings, int notJudged) {

    /** The causes with that verdict, ranked. */
    public List<CauseVerdict> causes(Verdict verdict) {
        return causes.stream().filter(cause -> cause.verdict() == verdict).toList();
    }
}
