package io.github.trustdoctor.report;

import io.github.trustdoctor.diagnosis.CauseVerdict;
import io.github.trustdoctor.diagnosis.Reason;
import io.github.trustdoctor.diagnosis.Verdict;
import java.util.List;

/** Writes the causes of a text view. */
final class TextCauses {

    private static final int INDENT = 13;

    private final Page page;
    private final Outline outline;
    private final Selection selection;
    private final boolean all;

    TextCauses(Page page, Outline outline, Selection selection, boolean all) {
        this.page = page;
        this.outline = outline;
        this.selection = selection;
        this.all = all;
    }

    void numbered() {
        int number = 1;
        for (CauseVerdict cause : outline.numbered()) {
            page.blank();
            String label = number++ + " " + outline.standing(cause) + "  ";
            page.entry(label, cause.verdict() == Verdict.CONFIRMED ? Page.Style.BAD : Page.Style.OPEN, 4,
                    cause.title(), Reference.NONE);
            evidence(cause);
        }
    }

    private void evidence(CauseVerdict cause) {
        group("    for      ", cause, cause.supports(), 4);
        group("    against  ", cause, cause.against(), cause.verdict() == Verdict.CONFIRMED ? 2 : 3);
        group("    not seen ", cause, cause.unseen(), 3);
        group("    forecast ", cause, cause.forecast(), 3);
    }

    private void group(String label, CauseVerdict cause, List<Reason> reasons, int most) {
        String start = label;
        for (Selection.Told told : selection.of(cause, reasons, most)) {
            page.entry(start, Page.Style.PLAIN, INDENT, told.text(), Reference.of(told.reason(), all));
            start = " ".repeat(INDENT);
        }
    }

    void ruledOut() {
        if (outline.ruledOut().isEmpty()) {
            return;
        }
        page.blank();
        heading("RULED OUT", outline.ruledOut().size());
        if (all) {
            everyReason();
            return;
        }
        for (Outline.Group group : outline.ruledOutBy()) {
            page.entry("  ", Page.Style.PLAIN, 4, names(group.causes()) + ": " + group.reason().text()
                    + Outline.alike(group), Reference.of(group.reason(), false));
        }
    }

    private void heading(String words, int count) {
        page.entry(words + " (" + count + ")", Page.Style.HEAD, 2, "", Reference.NONE);
    }

    private void everyReason() {
        for (CauseVerdict cause : outline.ruledOut()) {
            page.text(2, 4, cause.title());
            evidence(cause);
        }
    }

    void aside() {
        if (outline.aside().isEmpty()) {
            return;
        }
        page.blank();
        heading("NOT JUDGED", outline.aside().size());
        for (CauseVerdict cause : outline.aside()) {
            page.text(2, 4, cause.cause().name() + ": " + why(cause));
            if (all) {
                evidence(cause);
            }
        }
    }

    private static String why(CauseVerdict cause) {
        if (cause.unseen().isEmpty()) {
            return "nothing decides, and little speaks for it";
        }
        int more = cause.unseen().size() - 1;
        return "not seen: " + cause.unseen().get(0).text() + (more > 0 ? " (and " + more + " more)" : "");
    }

    private static String names(List<CauseVerdict> causes) {
        StringBuilder out = new StringBuilder();
        for (CauseVerdict cause : causes) {
            out.append(out.length() == 0 ? "" : ", ").append(cause.cause().name());
        }
        return out.toString();
    }
}
