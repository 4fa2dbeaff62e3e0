package io.github.trustdoctor.report;

import io.github.trustdoctor.diagnosis.Diagnosis;
import io.github.trustdoctor.diagnosis.NextCheck;
import io.github.trustdoctor.diagnosis.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes what to do and what to check next into a text view. */
final class TextAdvice {

    private static final int CHECKS = 4;

    private final Page page;
    private final Outline outline;
    private final Set<String> experts;
    private final boolean all;
    private List<List<Step>> choices = List.of();

    TextAdvice(Page page, Diagnosis diagnosis, Outline outline, boolean all) {
        this.page = page;
        this.experts = Reference.experts(diagnosis);
        this.outline = outline;
        this.all = all;
    }

    /** The plan in a few lines, for readers in a hurry. */
    void summary(List<Step> plan) {
        List<List<Step>> groups = Choices.of(plan);
        for (int i = 0; i < groups.size(); i++) {
            StringBuilder titles = new StringBuilder(Choices.letter(i)).append(' ');
            for (Step step : groups.get(i)) {
                titles.append(step == groups.get(i).get(0) ? "" : " or ").append(step.name());
            }
            page.entry(i == 0 ? "TO DO: " : "       ", Page.Style.HEAD, 9, titles.toString(), Reference.NONE);
        }
    }

    void plan(List<Step> plan) {
        if (plan.isEmpty()) {
            return;
        }
        page.blank();
        page.entry(plan.size() > 1 ? "DO, in this order" : "DO", Page.Style.HEAD, 2, "", Reference.NONE);
        choices = Choices.of(plan);
        for (int i = 0; i < choices.size(); i++) {
            List<Step> choice = choices.get(i);
            String label = Choices.letter(i) + " ";
            if (choice.size() == 1) {
                step(label, 2, choice.get(0), List.of());
            } else {
                choice(label, choice);
            }
        }
    }

    /** Alternatives: what holds for all of them is said once. */
    private void choice(String label, List<Step> choice) {
        List<String> shared = Choices.shared(choice);
        page.entry(label, Page.Style.HEAD, 2, "Choose one (" + when(choice.get(0)) + "):", Reference.NONE);
        char letter = 'A';
        for (Step step : choice) {
            step("  " + letter++ + " ", 4, step, shared);
        }
        Step first = choice.get(0);
        lines("Either way, first: ", 2, first.preconditions(), shared, true);
        lines("Either way: ", 2, first.caveats(), shared, true);
        lines("Either way, changes: ", 2, first.sideEffects(), shared, true);
    }

    private void step(String label, int indent, Step step, List<String> shared) {
        String numbers = outline.numbers(step.fixes());
        String title = Choices.sentence(step.title())
                + (step.choice().isEmpty() || shared.isEmpty() ? " " + capital(when(step)) + "." : "")
                + (numbers.isEmpty() ? "" : (step.tentative() ? " If it is so, mends " : " Mends ") + numbers + '.'
                + Choices.instead(choices, step));
        page.entry(label, Page.Style.HEAD, indent, title, Reference.of(step.claims(), experts, all));
        lines("First: ", indent, step.preconditions(), shared, false);
        steps(indent, step.steps());
        lines("Mind: ", indent, step.caveats(), shared, false);
        lines("Changes: ", indent, step.sideEffects(), shared, false);
        verify(step.verify(), indent);
    }

    private static String when(Step step) {
        return step.when().isEmpty() ? "at any time" : step.when();
    }

    static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** Advice in one paragraph: those lines that alternatives share or those that they do not. */
    private void lines(String label, int indent, List<Step.Advice> lines, List<String> shared, boolean ofShared) {
        List<Step.Advice> told = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Step.Advice line : lines) {
            if (shared.contains(line.text()) == ofShared) {
                told.add(line);
                text.append(text.length() == 0 ? "" : stop(text)).append(line.text());
            }
        }
        if (!told.isEmpty()) {
            page.entry(" ".repeat(indent) + label, Page.Style.PLAIN, indent + 2, text.toString(),
                    Reference.of(Reference.claims(told), experts, all));
        }
    }

    /** What goes between two sentences. A last one gets no full stop: it may end in a command. */
    private static String stop(StringBuilder text) {
        char end = text.charAt(text.length() - 1);
        return end == '.' || end == '!' || end == '?' || end == ':' ? " " : ". ";
    }

    private void steps(int indent, List<Step.Advice> steps) {
        for (Step.Advice step : steps) {
            page.entry(" ".repeat(indent) + "- ", Page.Style.PLAIN, indent + 2, step.text(),
                    Reference.of(step.claims(), experts, all));
        }
    }

    private void verify(List<Step.Verification> ways, int indent) {
        String before = null;
        for (Step.Verification way : ways) {
            String where = way.on().isEmpty() ? "" : ", on " + way.on();
            if (!where.equals(before)) {
                page.text(indent, indent + 2, "Done when" + where + ":");
                before = where;
            }
            page.verbatim(indent + 4, way.command());
            page.text(indent + 2, indent + 2, "says: " + way.expect());
        }
    }

    void checks(List<NextCheck> checks) {
        if (checks.isEmpty()) {
            return;
        }
        page.blank();
        page.entry("CHECK NEXT", Page.Style.HEAD, 2, "", Reference.NONE);
        int shown = all ? checks.size() : Math.min(CHECKS, checks.size());
        for (NextCheck check : checks.subList(0, shown)) {
            check(check);
        }
        TextReport.more(page, 7, checks.size() - shown);
    }

    private void check(NextCheck check) {
        String minutes = check.minutes() + " min";
        String label = minutes + " ".repeat(Math.max(1, 7 - minutes.length()));
        String settles = outline.numbers(check.settles());
        String title = check.title() + (settles.isEmpty() ? "" : " For " + settles + ".")
                + (check.on().isEmpty() ? "" : " On " + check.on() + ":");
        page.entry(label, Page.Style.HEAD, 7, title, Reference.of(check.claims(), experts, all));
        page.verbatim(9, check.command());
        for (NextCheck.Answer answer : check.answers()) {
            page.text(7, 9, answer.answer() + ": " + Meaning.of(answer));
        }
        if (!check.rights().isEmpty() && !check.rights().equals("none")) {
            page.text(7, 9, "Needs " + check.rights() + ".");
        }
    }
}
