package io.github.trustdoctor.report;

import io.github.trustdoctor.diagnosis.ArticleVerdict;
import io.github.trustdoctor.diagnosis.CauseVerdict;
import io.github.trustdoctor.diagnosis.Diagnosis;
import io.github.trustdoctor.diagnosis.Reason;
import io.github.trustdoctor.diagnosis.Strength;
import io.github.trustdoctor.diagnosis.Verdict;
import io.github.trustdoctor.packs.Claim;
import io.github.trustdoctor.packs.Pack;
import java.util.List;

/**
 * Every reason for every cause: what was observed and where, the statement that it rests on, and who makes it; or, for one
 * cause, why it is said or not said: which rules about it hold, and what the others lack.
 */
public final class ExplainReport implements Report {

    private final String only;
    private final boolean all;

    /**
     * An explanation.
     *
     * @param cause id of the one cause to explain; empty for all of them
     * @param all   whether ruled-out causes get every reason, too, and not only those that decide; for one cause, whether
     *              every rule, try and condition is shown
     */
    public ExplainReport(String cause, boolean all) {
        this.only = cause;
        this.all = all;
    }

    @Override
    public String of(Diagnosis d) {
        Page page = new Page(false);
        page.text(0, 0, Headline.who(d));
        if (!only.isEmpty()) {
            why(page, d);
            return page.toString();
        }
        page.text(0, 0, Headline.verdict(d) + ": " + Headline.why(d, new Outline(d)));
        for (CauseVerdict cause : d.causes()) {
            cause(page, cause, pack(d, cause.pack()));
        }
        for (ArticleVerdict article : d.articles()) {
            article(page, article);
        }
        return page.toString();
    }

    private void why(Page page, Diagnosis d) {
        boolean judged = false;
        for (CauseVerdict cause : d.causes()) {
            if (cause.cause().id().equals(only)) {
                new WhyText(page, d, cause, all).write();
                judged = true;
            }
        }
        if (!judged) {
            page.text(0, 2, only + " is not judged: the report tells of no logon over a trust that failed.");
        }
    }

    private static Pack pack(Diagnosis d, String id) {
        for (ArticleVerdict article : d.articles()) {
            if (article.pack().id().equals(id)) {
                return article.pack();
            }
        }
        throw new IllegalStateException("no article of pack " + id);
    }

    private void cause(Page page, CauseVerdict cause, Pack pack) {
        page.blank();
        page.text(0, 2, cause.cause().id() + ": " + cause.title());
        page.text(2, 4, standing(cause));
        boolean deciding = cause.verdict() == Verdict.RULED_OUT && !all;
        group(page, "for", cause.supports(), pack, false);
        group(page, "against", cause.against(), pack, deciding);
        group(page, "not seen", deciding ? List.of() : cause.unseen(), pack, false);
        group(page, "forecast", cause.forecast(), pack, false);
    }

    private static String standing(CauseVerdict cause) {
        StringBuilder out = new StringBuilder(JsonCauses.word(cause.verdict()));
        if (cause.likelihood().isPresent()) {
            out.append(", ").append(JsonCauses.word(cause.likelihood().get()));
        }
        if (cause.partial()) {
            out.append(" for ").append(Controllers.some(cause));
        }
        out.append(cause.disputed() ? ", disputed" : "");
        if (!cause.maskedBy().isEmpty()) {
            out.append(", masked by ").append(String.join(", ", cause.maskedBy()));
        }
        return out.toString();
    }

    private static void group(Page page, String label, List<Reason> reasons, Pack pack, boolean deciding) {
        for (Reason reason : reasons) {
            if (!deciding || reason.strength() == Strength.PROVES) {
                reason(page, label, reason, pack);
            }
        }
    }

    private static void reason(Page page, String label, Reason reason, Pack pack) {
        Claim claim = pack.claim(reason.claim());
        page.text(2, 4, label + ", " + JsonCauses.word(reason.strength()) + ": " + reason.text());
        String by = claim.ofArticle() ? "article " + pack.article().id() : "experts (" + claim.source() + ")";
        page.text(6, 8, claim.id() + ", " + by + ": " + claim.says());
        for (Reason.Citation citation : reason.citations()) {
            if (!citation.pointer().isEmpty()) {
                page.text(6, 8, citation.pointer() + (citation.value().isEmpty() ? "" : " = " + citation.value()));
            }
        }
    }

    private static void article(Page page, ArticleVerdict verdict) {
        Pack pack = verdict.pack();
        page.blank();
        page.text(0, 2, "article " + pack.article().id() + ": " + pack.article().title());
        page.text(2, 4, "applies: " + JsonCauses.word(verdict.applies()));
        group(page, "covers", verdict.covers(), pack, false);
        group(page, "by mechanism", verdict.stretches(), pack, false);
        group(page, "excludes", verdict.excludes(), pack, false);
        group(page, "note", verdict.notes(), pack, false);
    }
}
