package io.github.trustdoctor.report;

import io.github.trustdoctor.diagnosis.ArticleVerdict;
import io.github.trustdoctor.diagnosis.CauseVerdict;
import io.github.trustdoctor.diagnosis.Diagnosis;
import io.github.trustdoctor.diagnosis.NextCheck;
import io.github.trustdoctor.diagnosis.Reason;
import io.github.trustdoctor.diagnosis.Step;
import io.github.trustdoctor.facts.Problem;
import io.github.trustdoctor.paths.Contradiction;
import java.util.List;
import java.util.Set;

/** The answer as a page of Markdown (CommonMark), for a wiki or an issue. */
public final class MarkdownReport implements Report {

    private final boolean all;

    /**
     * A Markdown view.
     *
     * @param all whether every reason is shown
     */
    public MarkdownReport(boolean all) {
        this.all = all;
    }

    @Override
    public String of(Diagnosis d) {
        Markdown out = new Markdown();
        Outline outline = new Outline(d);
        out.line("# ", Headline.who(d));
        out.blank().raw("**").prose(Headline.verdict(d)).raw("**: ").prose(Headline.why(d, outline)).raw("\n");
        doubts(out, d);
        Selection selection = new Selection(d, all);
        int number = 1;
        for (CauseVerdict cause : outline.numbered()) {
            cause(out, number++ + ". " + outline.standing(cause) + ": " + cause.title(), cause, selection);
        }
        if (d.remainder() && !outline.numbered().isEmpty()) {
            out.blank().line("", "Something that these articles do not cover may be the cause as well.");
        }
        plan(out, d, outline);
        checks(out, d.checks());
        ruledOut(out, outline, selection);
        aside(out, outline, selection);
        sources(out, d);
        return out.toString();
    }

    private void doubts(Markdown out, Diagnosis d) {
        out.blankUnless(d.contradictions().isEmpty() && d.warnings().isEmpty());
        for (Contradiction contradiction : d.contradictions()) {
            out.raw("- Contradiction: ").prose(contradiction.message()).codes(contradiction.pointers()).raw("\n");
        }
        for (Problem warning : d.warnings()) {
            out.raw("- Warning: ").prose(warning.message()).codes(List.of(warning.pointer())).raw("\n");
        }
    }

    private void cause(Markdown out, String title, CauseVerdict cause, Selection selection) {
        out.blank().line("## ", title).blank();
        reasons(out, "for", selection.of(cause, cause.supports(), 4));
        reasons(out, "against", selection.of(cause, cause.against(), 3));
        reasons(out, "not seen", selection.of(cause, cause.unseen(), 3));
        reasons(out, "forecast", selection.of(cause, cause.forecast(), 3));
    }

    private static void reasons(Markdown out, String label, List<Selection.Told> reasons) {
        for (Selection.Told told : reasons) {
            out.raw("- **" + label + "** ").prose(told.text());
            reference(out, told.reason());
        }
    }

    private static void reference(Markdown out, Reason reason) {
        out.codes(Reference.places(reason.citations())).raw(" ")
                .prose(reason.ofArticle() ? reason.claim() : "+" + reason.claim()).raw("\n");
    }

    private static void plan(Markdown out, Diagnosis d, Outline outline) {
        List<Step> plan = d.plan();
        Set<String> experts = Reference.experts(d);
        out.section("Do, in this order", plan);
        int number = 1;
        for (List<Step> choice : Choices.of(plan)) {
            if (choice.size() > 1) {
                out.raw(number++ + ". Choose one:\n");
            }
            for (Step step : choice) {
                String indent = choice.size() > 1 ? "   " : "";
                out.raw(indent).raw(choice.size() > 1 ? "- " : number++ + ". ");
                step(out, indent + (choice.size() > 1 ? "  " : "   "), step, outline, experts);
            }
        }
    }

    private static void step(Markdown out, String indent, Step step, Outline outline,
                             Set<String> experts) {
        String numbers = outline.numbers(step.fixes());
        out.raw("**").prose(Choices.sentence(step.title())).raw("** ")
                .prose(Choices.sentence(TextAdvice.capital(step.when())))
                .prose(numbers.isEmpty() ? "" : (step.tentative() ? " If it is so, mends " : " Mends ") + numbers + ".")
                .raw("\n");
        lines(out, indent + "- First: ", step.preconditions(), experts);
        lines(out, indent + "- ", step.steps(), experts);
        lines(out, indent + "- Mind: ", step.caveats(), experts);
        lines(out, indent + "- Changes: ", step.sideEffects(), experts);
        for (Step.Verification way : step.verify()) {
            out.raw(indent + "- Done when this").prose(way.on().isEmpty() ? "" : ", on " + way.on() + ",").raw(" says ")
                    .prose(way.expect()).raw("\n").fenced(indent + "  ", way.command());
        }
    }

    private static void lines(Markdown out, String label, List<Step.Advice> lines, Set<String> experts) {
        for (Step.Advice line : lines) {
            out.raw(label).prose(line.text()).raw(" ").prose(Reference.of(line.claims(), experts, true).claim()).raw("\n");
        }
    }

    private static void checks(Markdown out, List<NextCheck> checks) {
        out.section("Check next", checks);
        for (NextCheck check : checks) {
            out.raw("- **" + check.minutes() + " min** ").prose(check.title())
                    .prose(check.on().isEmpty() ? "" : " On " + check.on() + ":").raw("\n")
                    .fenced("  ", check.command());
            for (NextCheck.Answer answer : check.answers()) {
                out.raw("  - ").prose(answer.answer() + ": " + Meaning.of(answer)).raw("\n");
            }
        }
    }

    private void ruledOut(Markdown out, Outline outline, Selection selection) {
        out.section("Ruled out", outline.ruledOut());
        if (all) {
            for (CauseVerdict cause : outline.ruledOut()) {
                cause(out, cause.title(), cause, selection);
            }
            return;
        }
        for (Outline.Group group : outline.ruledOutBy()) {
            out.raw("- ");
            String comma = "";
            for (CauseVerdict cause : group.causes()) {
                out.prose(comma + cause.cause().name());
                comma = ", ";
            }
            out.raw(": ").prose(group.reason().text() + Outline.alike(group));
            reference(out, group.reason());
        }
    }

    private static void aside(Markdown out, Outline outline, Selection selection) {
        out.section("Not judged", outline.aside());
        for (CauseVerdict cause : outline.aside()) {
            out.raw("- ").prose(cause.cause().name()).raw("\n");
            for (Selection.Told told : selection.of(cause, cause.unseen(), 3)) {
                out.raw("  - **not seen** ").prose(told.text());
                reference(out, told.reason());
            }
        }
    }

    private static void sources(Markdown out, Diagnosis d) {
        out.section("Sources", d.articles());
        for (ArticleVerdict article : d.articles()) {
            out.raw("- ").prose(article.pack().article().id() + ": " + article.pack().article().title()).raw("\n");
            for (List<Reason> reasons : List.of(article.stretches(), article.excludes(), article.notes())) {
                for (Reason reason : reasons) {
                    out.raw("  - ").prose(reason.text());
                    reference(out, reason);
                }
            }
        }
        if (!d.articles().isEmpty()) {
            out.blank().raw("A + marks what experts added.\n");
        }
    }
}
