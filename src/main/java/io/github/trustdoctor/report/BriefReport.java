package io.github.trustdoctor.report;

import io.github.trustdoctor.diagnosis.ArticleVerdict;
import io.github.trustdoctor.diagnosis.CauseVerdict;
import io.github.trustdoctor.diagnosis.Diagnosis;
import io.github.trustdoctor.diagnosis.Reason;
import io.github.trustdoctor.diagnosis.Step;
import io.github.trustdoctor.diagnosis.Verdict;
import io.github.trustdoctor.facts.Problem;
import java.util.ArrayList;
import java.util.List;

/** The answer in a dozen lines of 80 columns, for a ticket. Long lines are cut; the text view has all of it. */
public final class BriefReport implements Report {

    private static final int MOST_LINES = 12;
    private static final int TWO_LINES = 2 * Page.WIDTH - 16;

    @Override
    public String of(Diagnosis d) {
        Page page = new Page(false);
        Outline outline = new Outline(d);
        line(page, head(d), 1);
        causes(page, d, outline);
        int after = (d.checks().isEmpty() ? 0 : 1) + (d.contradictions().isEmpty() ? 0 : 1)
                + (outline.ruledOut().isEmpty() ? 0 : 1) + 1;
        plan(page, d, Math.max(1, MOST_LINES - after - page.lines()));
        if (!d.checks().isEmpty()) {
            line(page, "Check next: " + d.checks().get(0).title(), 1);
        }
        if (!d.contradictions().isEmpty()) {
            line(page, "Contradictory: " + d.contradictions().get(0).message(), 1);
        }
        if (!outline.ruledOut().isEmpty()) {
            line(page, "Ruled out: " + names(outline.ruledOut()), 1);
        }
        source(page, d, outline);
        return page.toString();
    }

    private static String head(Diagnosis d) {
        String computer = Headline.computer(d.report().computer());
        StringBuilder out = new StringBuilder(Headline.or(computer, "computer not named"));
        for (String part : List.of(Headline.user(d), Headline.code(d))) {
            out.append(part.isEmpty() ? "" : " / ").append(part);
        }
        if (d.report().collected().isPresent()) {
            String time = Headline.time(d.report().collected().get());
            out.append(", report of ").append(time, 0, 10).append(' ').append(time, 11, 16).append(" UTC");
        }
        return out.toString();
    }

    private static void causes(Page page, Diagnosis d, Outline outline) {
        List<CauseVerdict> confirmed = with(outline, Verdict.CONFIRMED);
        List<CauseVerdict> open = with(outline, Verdict.OPEN);
        if (confirmed.isEmpty()) {
            line(page, Headline.verdict(d) + ": " + Headline.why(d, outline), 2);
            if (open.size() > 1) {
                line(page, "Open: " + names(open), 1);
            }
            return;
        }
        line(page, "Cause (confirmed): " + told(confirmed.get(0)), 2);
        if (confirmed.size() > 1) {
            String more = confirmed.size() > 2 ? " (and " + (confirmed.size() - 2) + " more)" : "";
            line(page, "Also confirmed: " + Page.cut(told(confirmed.get(1)), TWO_LINES - 14) + more, 2);
        }
        if (!open.isEmpty()) {
            line(page, "Open: " + standings(open, outline), 1);
        }
    }

    private static String told(CauseVerdict cause) {
        return Headline.title(cause) + (cause.supports().isEmpty() ? "" : ": " + cause.supports().get(0).text());
    }

    private static List<CauseVerdict> with(Outline outline, Verdict verdict) {
        List<CauseVerdict> causes = new ArrayList<>();
        for (CauseVerdict cause : outline.numbered()) {
            if (cause.verdict() == verdict) {
                causes.add(cause);
            }
        }
        return causes;
    }

    private static String standings(List<CauseVerdict> causes, Outline outline) {
        StringBuilder out = new StringBuilder();
        for (CauseVerdict cause : causes) {
            out.append(out.length() == 0 ? "" : ", ").append(cause.cause().name()).append(" (")
                    .append(Outline.masked(cause) ? "masked" : JsonCauses.word(cause.likelihood().orElseThrow()))
                    .append(')');
        }
        return out.toString();
    }

    private static void plan(Page page, Diagnosis d, int most) {
        List<List<Step>> choices = Choices.of(d.plan());
        int room = most;
        for (int i = 0; i < choices.size() && room > 0; i++) {
            String when = choices.get(i).get(0).when();
            int each = ((room == 1 ? Page.WIDTH : TWO_LINES) - when.length() - 6) / choices.get(i).size() - 4;
            StringBuilder text = new StringBuilder();
            for (Step step : choices.get(i)) {
                text.append(text.length() == 0 ? (char) ('a' + i) + ") " : " or ")
                        .append(Page.cut(step.name(), Math.max(each, 20)));
            }
            room -= line(page, text + (when.isEmpty() ? "" : " (" + when + ")"), Math.min(2, room));
        }
    }

    private static void source(Page page, Diagnosis d, Outline outline) {
        List<String> claims = new ArrayList<>();
        for (CauseVerdict cause : with(outline, Verdict.CONFIRMED)) {
            for (Reason reason : cause.supports()) {
                if (reason.ofArticle() && !claims.contains(reason.claim())) {
                    claims.add(reason.claim());
                }
            }
        }
        StringBuilder ids = new StringBuilder();
        for (ArticleVerdict article : d.articles()) {
            ids.append(ids.length() == 0 ? "" : ", ").append(article.pack().article().id());
        }
        if (ids.length() > 0 && !d.causes().isEmpty()) {
            line(page, "Source: " + ids + ' ' + Reference.ranges(claims), 1);
        }
    }

    private static String names(List<CauseVerdict> causes) {
        StringBuilder out = new StringBuilder();
        for (CauseVerdict cause : causes) {
            out.append(out.length() == 0 ? "" : ", ").append(cause.cause().name());
        }
        return out.toString();
    }

    /** A paragraph of so many lines at most; tells how many it took. */
    private static int line(Page page, String text, int lines) {
        int before = page.lines();
        page.text(0, 2, Page.cut(Problem.shown(text).strip(), lines == 1 ? Page.WIDTH : TWO_LINES));
        return page.lines() - before;
    }
}
