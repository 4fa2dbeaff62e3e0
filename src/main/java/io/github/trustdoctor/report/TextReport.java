package io.github.trustdoctor.report;

import io.github.trustdoctor.diagnosis.ArticleVerdict;
import io.github.trustdoctor.diagnosis.Diagnosis;
import io.github.trustdoctor.diagnosis.Outcome;
import io.github.trustdoctor.diagnosis.Reason;
import io.github.trustdoctor.diagnosis.WhichArticle;
import io.github.trustdoctor.facts.Problem;
import io.github.trustdoctor.paths.Contradiction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The answer for an engineer in a hurry, in 80 columns: what it comes to, why, what to do, what to check.
 *
 * <p>Only commands may be wider, so that they can be copied. Without {@code all}, weak and repeated reasons are left out and
 * counted.
 */
public final class TextReport implements Report {

    private static final int FEW = 5;

    private final boolean colour;
    private final boolean all;

    /**
     * A text view.
     *
     * @param colour whether the terminal shows colours
     * @param all    whether every reason is shown
     */
    public TextReport(boolean colour, boolean all) {
        this.colour = colour;
        this.all = all;
    }

    @Override
    public String of(Diagnosis d) {
        Page page = new Page(colour);
        Outline outline = new Outline(d);
        page.text(0, 0, Headline.who(d));
        page.entry(Headline.verdict(d) + ": ", style(d.outcome()), 0, Headline.why(d, outline), Reference.NONE);
        TextAdvice advice = new TextAdvice(page, d, outline, all);
        advice.summary(d.plan());
        which(page, d);
        articles(page, d);
        doubts(page, d);
        Selection selection = new Selection(d, all);
        TextCauses causes = new TextCauses(page, outline, selection, all);
        causes.numbered();
        if (d.remainder() && d.outcome() == Outcome.UNDECIDED || d.remainder() && !outline.numbered().isEmpty()) {
            page.blank();
            page.text(0, 2, "Something that these articles do not cover may be the cause as well.");
        }
        advice.plan(d.plan());
        advice.checks(d.checks());
        causes.ruledOut();
        causes.aside();
        notes(page, d);
        legend(page, d, outline, selection.allLeft());
        return page.toString();
    }

    /** The line that goes before the answer for one of several reports. */
    public static String heading(String name) {
        Page page = new Page(false);
        page.text(0, 3, "== " + name);
        return page.toString();
    }

    private static Page.Style style(Outcome outcome) {
        return switch (outcome) {
            case CAUSE_CONFIRMED -> Page.Style.BAD;
            case UNDECIDED, OUTSIDE -> Page.Style.OPEN;
            case NOTHING_WRONG -> Page.Style.GOOD;
        };
    }

    /** Which article it is, if several were asked. */
    private void which(Page page, Diagnosis d) {
        List<WhichArticle> articles = d.whichArticle();
        if (articles.size() < 2) {
            return;
        }
        for (WhichArticle article : articles) {
            String words = switch (article.is()) {
                case THIS -> "Article: it is ";
                case OPEN -> "Article: it may be ";
                case NOT -> "Article: it is not ";
            };
            String reading = article.is() == WhichArticle.Is.OPEN ? "; not seen: " : ": ";
            String because = article.because().map(reason -> reading + reason.text()).orElse("");
            page.entry(words, Page.Style.PLAIN, 2, article.pack().article().id() + because,
                    article.because().map(reason -> Reference.of(reason, all)).orElse(Reference.NONE));
        }
        long these = articles.stream().filter(article -> article.is() == WhichArticle.Is.THIS).count();
        if (these > 1) {
            page.text(0, 2, "A tie: each of these " + these + " explains it; nothing that was observed says that it is only one.");
        }
    }

    /** Why an article is read beyond its words, or not at all. */
    private void articles(Page page, Diagnosis d) {
        for (ArticleVerdict article : d.articles()) {
            String id = article.pack().article().id();
            String note = d.articles().size() == 1 ? "Note: " : "Note of " + id + ": ";
            if (article.applies() == ArticleVerdict.Applies.BY_MECHANISM) {
                reasons(page, note, article.stretches());
            } else if (article.applies() == ArticleVerdict.Applies.NO && d.articles().size() == 1) {
                boolean told = d.outcome() == Outcome.OUTSIDE && !all && !article.excludes().isEmpty();
                reasons(page, "Not " + id + ": ", article.excludes().subList(told ? 1 : 0, article.excludes().size()));
            } else if (!article.excludes().isEmpty() && d.outcome() != Outcome.NOTHING_WRONG) {
                reasons(page, "Not judged: ", article.excludes());
            }
        }
        if (d.notJudged() > 0) {
            page.text(0, 2, Headline.counted(d.notJudged(), "more try was", "more tries were")
                    + " not judged: there are too many.");
        }
    }

    private void reasons(Page page, String label, List<Reason> reasons) {
        int shown = all ? reasons.size() : Math.min(2, reasons.size());
        for (Reason reason : reasons.subList(0, shown)) {
            page.entry(label, Page.Style.PLAIN, 2, reason.text(), Reference.of(reason, all));
        }
        more(page, 2, reasons.size() - shown);
    }

    static void more(Page page, int indent, int left) {
        if (left > 0) {
            page.text(indent, indent, "and " + left + " more: --all");
        }
    }

    private void doubts(Page page, Diagnosis d) {
        if (d.contradictions().isEmpty() && d.warnings().isEmpty()) {
            return;
        }
        String contradictions = d.contradictions().isEmpty() ? ""
                : Headline.counted(d.contradictions().size(), "contradiction", "contradictions");
        String warnings = d.warnings().isEmpty() ? "" : Headline.counted(d.warnings().size(), "warning", "warnings");
        page.text(0, 2, contradictions + (contradictions.isEmpty() || warnings.isEmpty() ? "" : ", ") + warnings
                + " in the report:");
        int room = all ? Integer.MAX_VALUE : FEW;
        for (Contradiction contradiction : d.contradictions()) {
            if (room-- > 0) {
                page.entry("  ! ", Page.Style.OPEN, 4, contradiction.message(),
                        Reference.to(contradiction.pointers()));
            }
        }
        for (Problem warning : d.warnings()) {
            if (room-- > 0) {
                page.entry("  - ", Page.Style.PLAIN, 4, warning.message(), at(warning));
            }
        }
        more(page, 4, room < 0 ? -room : 0);
    }

    private static Reference at(Problem warning) {
        String line = warning.line() > 0 ? "line " + warning.line() : "";
        String pointer = warning.pointer();
        return pointer.isEmpty() ? new Reference(List.of(line), "")
                : new Reference(List.of(pointer + ' ' + line, pointer), pointer);
    }

    private void notes(Page page, Diagnosis d) {
        boolean begun = false;
        for (ArticleVerdict article : d.articles()) {
            for (Reason note : article.notes()) {
                if (!begun) {
                    page.blank();
                }
                page.entry(begun ? "      " : "NOTED ", Page.Style.HEAD, 8, note.text(), Reference.of(note, all));
                begun = true;
            }
        }
    }

    private static void legend(Page page, Diagnosis d, Outline outline, int left) {
        if (d.causes().isEmpty() || d.articles().isEmpty()) {
            return;
        }
        page.blank();
        String ids = articles(d.articles(), outline);
        String claim = page.firstClaim();
        page.text(0, 0, (claim.isEmpty() ? "From article " + ids : claim + " = statement of article " + ids)
                + "   + = added by experts, not in the article");
        if (left > 0) {
            page.text(0, 0, Headline.counted(left, "lesser reason", "lesser reasons") + " not shown: --all");
        }
    }

    /** The articles; of several, each with the numbers of its causes, for each counts its statements by itself. */
    private static String articles(List<ArticleVerdict> articles, Outline outline) {
        if (articles.size() == 1) {
            return articles.get(0).pack().article().id();
        }
        Map<String, List<String>> numbers = new LinkedHashMap<>();
        for (int i = 0; i < outline.numbered().size(); i++) {
            numbers.computeIfAbsent(outline.numbered().get(i).standing().pack(), pack -> new ArrayList<>()).add(String.valueOf(i + 1));
        }
        articles.forEach(article -> numbers.putIfAbsent(article.pack().id(), List.of()));
        List<String> told = new ArrayList<>();
        numbers.forEach((pack, its) -> articles.stream().filter(article -> article.pack().id().equals(pack)).findFirst()
                .ifPresent(article -> told.add(article.pack().article().id() + (its.isEmpty() ? " elsewhere" : " in " + String.join(", ", its)))));
        return String.join(", or ", told);
    }
}
