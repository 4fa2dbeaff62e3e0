package io.github.trustdoctor.report;

import io.github.trustdoctor.packs.Cause;
import io.github.trustdoctor.packs.Check;
import io.github.trustdoctor.packs.Claim;
import io.github.trustdoctor.packs.Line;
import io.github.trustdoctor.packs.Pack;
import io.github.trustdoctor.packs.Resolution;
import java.util.List;
import java.util.Set;

/** What a pack knows, in 80 columns; only commands may be wider. */
public final class PackReport {

    private PackReport() { }

    /** One paragraph a pack: its id and the title of its article. */
    public static String list(List<Pack> packs) {
        Page page = new Page(false);
        for (Pack pack : packs) {
            page.text(0, 2, pack.id() + " (" + pack.status() + ")");
            page.text(2, 2, pack.article().title());
            page.text(2, 2, Headline.counted(pack.causes().size(), "cause", "causes") + ", "
                    + Headline.counted(pack.claims().size(), "statement", "statements") + ", "
                    + Headline.counted(pack.resolutions().size(), "remedy", "remedies") + ", "
                    + Headline.counted(pack.checks().size(), "check", "checks"));
        }
        return page.toString();
    }

    /** All of a pack but its rules. */
    public static String of(Pack pack) {
        Page page = new Page(false);
        page.text(0, 2, pack.id() + " (" + pack.status() + ")");
        page.text(0, 2, pack.article().title());
        page.verbatim(0, pack.article().link());
        page.text(0, 2, "Read: " + pack.article().revision());
        for (String also : pack.article().alsoAs()) {
            page.text(0, 2, "Also: " + also);
        }
        causes(page, pack);
        head(page, "TAKEN FOR GRANTED");
        for (Line line : pack.conventions()) {
            page.entry("  - ", Page.Style.PLAIN, 4, line.text(), Reference.of(line.claims(), Set.of(), true));
        }
        page.text(0, 2, "Probabilities: " + (pack.calibrated().isEmpty() ? "not calibrated, so none are told"
                : "calibrated against " + pack.calibrated()));
        claims(page, pack);
        resolutions(page, pack);
        checks(page, pack);
        return page.toString();
    }

    private static void head(Page page, String words) {
        page.blank();
        page.text(0, 0, words);
    }

    private static void causes(Page page, Pack pack) {
        head(page, "CAUSES");
        for (Cause cause : pack.causes()) {
            page.entry("  " + cause.id() + "  ", Page.Style.PLAIN, 4, cause.title(),
                    Reference.of(cause.claims(), Reference.experts(pack), true));
            page.text(4, 4, "named by " + (cause.origin() == Cause.Origin.ARTICLE ? "the article" : "experts")
                    + ", " + JsonCauses.word(cause.role()) + ", judged for each " + JsonCauses.word(cause.scope())
                    + (cause.maskedBy().isEmpty() ? "" : ", masked by " + String.join(", ", cause.maskedBy())));
        }
    }

    private static void claims(Page page, Pack pack) {
        head(page, "STATEMENTS");
        for (Claim claim : pack.claims()) {
            page.text(2, 6, claim.id() + " " + claim.says() + (claim.ofArticle() ? "" : " (" + claim.source() + ")"));
            if (!claim.noRule().isEmpty()) {
                page.text(6, 8, "no rule: " + claim.noRule());
            }
        }
    }

    private static void resolutions(Page page, Pack pack) {
        head(page, "REMEDIES");
        for (Resolution resolution : pack.resolutions()) {
            page.entry("  " + resolution.id() + "  ", Page.Style.PLAIN, 4, resolution.title(),
                    Reference.of(resolution.claims(), Reference.experts(pack), true));
            page.text(4, 4, resolution.when() + "; mends " + String.join(", ", resolution.fixes()));
            lines(page, "first: ", resolution.preconditions());
            lines(page, "- ", resolution.steps());
            lines(page, "mind: ", resolution.caveats());
            lines(page, "changes: ", resolution.sideEffects());
            for (Resolution.Verification way : resolution.verify()) {
                page.verbatim(6, way.command());
                page.text(4, 6, "says: " + way.expect());
            }
        }
    }

    private static void lines(Page page, String label, List<Line> lines) {
        for (Line line : lines) {
            page.entry("    " + label, Page.Style.PLAIN, 6, line.text(),
                    Reference.of(line.claims(), Set.of(), true));
        }
    }

    private static void checks(Page page, Pack pack) {
        head(page, "CHECKS");
        for (Check check : pack.checks()) {
            page.entry("  " + check.id() + "  ", Page.Style.PLAIN, 4, check.title() + " " + check.minutes() + " min",
                    Reference.of(check.claims(), Reference.experts(pack), true));
            page.verbatim(6, check.command());
            for (Check.Answer answer : check.answers()) {
                page.text(4, 6, "- " + answer.answer() + (answer.note().isEmpty() ? "" : ": " + answer.note()));
            }
        }
    }
}
