package io.github.trustdoctor.report;

import io.github.trustdoctor.diagnosis.Attempt;
import io.github.trustdoctor.diagnosis.CauseVerdict;
import io.github.trustdoctor.diagnosis.Diagnosis;
import io.github.trustdoctor.diagnosis.Explanation;
import io.github.trustdoctor.diagnosis.Explanation.Condition;
import io.github.trustdoctor.diagnosis.Explanation.Miss;
import io.github.trustdoctor.diagnosis.Explanation.OfClaim;
import io.github.trustdoctor.diagnosis.Explanation.OfRule;
import io.github.trustdoctor.diagnosis.Explanation.State;
import io.github.trustdoctor.diagnosis.NextCheck;
import io.github.trustdoctor.diagnosis.Reason;
import io.github.trustdoctor.diagnosis.Strength;
import io.github.trustdoctor.diagnosis.Verb;
import io.github.trustdoctor.diagnosis.WhyNot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Why one cause is said or not said: first what decides or what is lacking to decide, then claim by claim. */
final class WhyText {

    private static final int TEXT = 11;
    private static final int MOST_STANDINGS = 6;
    private static final int MOST_REASONS = 3;

    private final boolean all;
    private final Page page;
    private final Explanation explanation;
    private final CauseVerdict verdict;
    private final Map<Integer, String> typed = new HashMap<>();
    private final List<NextCheck> checks;
    private int left;

    WhyText(Page page, Diagnosis diagnosis, CauseVerdict verdict, boolean all) {
        this.page = page;
        this.all = all;
        this.verdict = verdict;
        this.explanation = WhyNot.of(diagnosis, verdict);
        this.checks = diagnosis.checks();
        for (Attempt attempt : diagnosis.attempts()) {
            typed.put(attempt.path(), attempt.typed());
        }
    }

    void write() {
        page.blank();
        page.text(0, 2, verdict.cause().id() + ": " + verdict.title());
        List<StandsAlike> standings = StandsAlike.of(explanation);
        int shown = all ? standings.size() : Math.min(standings.size(), MOST_STANDINGS);
        standings.subList(0, shown).forEach(this::standing);
        if (shown < standings.size()) {
            page.text(0, 2, "and " + (standings.size() - shown) + " more verdicts: --all");
        }
        checks.stream().filter(check -> check.settles().contains(verdict.cause().id())).limit(1).forEach(check ->
                page.text(0, 2, "CHECK NEXT " + check.title() + " (" + check.minutes() + " min)"));
        page.blank();
        page.text(0, 2, "CLAIM BY CLAIM");
        for (OfClaim claim : explanation.claims()) {
            claim(claim);
        }
        end();
    }

    private void standing(StandsAlike standing) {
        page.text(0, 2, standing.words(explanation, typed));
        for (StandsAlike.Decider decider : standing.deciding()) {
            String says = standing.disputed() ? says(decider.rule(), true) : "";
            page.entry("  because  ", Page.Style.PLAIN, TEXT, says + decider.reason().text(),
                    Reference.of(decider.reason(), true));
        }
        for (StandsAlike.Lack lack : standing.lacks()) {
            lack(lack.confirms() ? "  not confirmed: " : "  not ruled out: ", lack.rule(), lack.miss());
        }
    }

    private void lack(String label, OfRule rule, Miss miss) {
        page.entry(label, Page.Style.PLAIN, 4, lacking(miss), reference(rule, miss.lacking()));
    }

    private void claim(OfClaim of) {
        List<OfRule> shown = all ? of.rules() : telling(of.rules());
        left += of.rules().size() - shown.size();
        if (!shown.isEmpty()) {
            String by = of.claim().ofArticle() ? "" : " (" + of.claim().source() + ")";
            page.entry(of.claim().id() + ' ', Page.Style.HEAD, 4, of.claim().says() + by, Reference.NONE);
        }
        shown.forEach(this::rule);
    }

    /** Of those that do not hold: what would decide, and, if the claim has nothing to say as yet, one that would speak. */
    private List<OfRule> telling(List<OfRule> rules) {
        boolean silent = rules.stream().allMatch(rule -> rule.held().isEmpty());
        List<OfRule> telling = new ArrayList<>();
        for (OfRule rule : rules) {
            boolean speaks = rule.verb() == Verb.FOR || rule.verb() == Verb.AGAINST;
            if (!rule.held().isEmpty() || speaks && (rule.decides() || silent)) {
                telling.add(rule);
                silent &= rule.decides();
            }
        }
        return telling;
    }

    /** Where it came nearest, among the tries for which the cause is not ruled out if there are any. */
    private Miss first(OfRule rule) {
        List<Integer> paths = Outline.pathsLeft(verdict);
        for (Miss miss : rule.missed()) {
            if (miss.paths().isEmpty() || miss.paths().stream().anyMatch(paths::contains)) {
                return miss;
            }
        }
        return rule.missed().get(0);
    }

    private void rule(OfRule rule) {
        List<Reason> shown = rule.held().subList(0, all ? rule.held().size() : Math.min(rule.held().size(), MOST_REASONS));
        for (Reason reason : shown) {
            String label = rule.verb() == Verb.UNSEEN ? "  not seen " : rule.decides() ? "  DECIDES  " : "  holds    ";
            page.entry(label, Page.Style.PLAIN, TEXT, says(rule, true) + reason.text() + whom(reason.paths(), reason.text()),
                    Reference.of(reason, true));
        }
        if (shown.size() < rule.held().size()) {
            page.text(TEXT, TEXT, "and " + (rule.held().size() - shown.size()) + " alike: --all");
        }
        if (all) {
            rule.missed().forEach(miss -> miss(rule, miss));
        } else if (rule.held().isEmpty()) {
            miss(rule, first(rule));
        }
    }

    private void miss(OfRule rule, Miss miss) {
        String label = miss.unseen() ? "  unknown  " : "  fails    ";
        if (!all) {
            page.entry(label, Page.Style.PLAIN, TEXT, says(rule, false) + lacking(miss), reference(rule, miss.lacking()));
            return;
        }
        page.entry(label, Page.Style.PLAIN, TEXT, says(rule, false) + rule.name() + whom(miss.paths(), ""),
                new Reference(List.of(rule.id()), rule.id()));
        for (Condition condition : miss.conditions()) {
            String sign = condition.state() == State.HELD ? "+ " : condition.state() == State.FAILED ? "- " : "? ";
            page.entry("           " + sign, Page.Style.PLAIN, TEXT + 2, told(condition, ""),
                    condition.pointer().isEmpty() ? Reference.NONE : Reference.to(List.of(condition.pointer())));
        }
    }

    private static String says(OfRule rule, boolean holds) {
        boolean decides = rule.strength() == Strength.PROVES;
        String strength = decides ? "" : " (" + JsonCauses.word(rule.strength()) + ")";
        return switch (rule.verb()) {
            case FOR -> decides ? holds ? "proves it: " : "would prove it: " : "for it" + strength + ": ";
            case AGAINST -> decides ? holds ? "rules it out: " : "would rule it out: " : "against it" + strength + ": ";
            case EXCLUDES -> holds ? "off the path: " : "would be off the path: ";
            case FORESEES -> "forecast: ";
            default -> "";
        };
    }

    static String lacking(Miss miss) {
        StringBuilder out = new StringBuilder();
        String about = "";
        for (Condition condition : miss.lacking()) {
            out.append(out.length() == 0 ? "" : "; ").append(told(condition, about));
            about = condition.about();
        }
        return out.toString();
    }

    private static String told(Condition condition, String before) {
        return condition.about().isEmpty() || condition.about().equals(before) ? condition.text()
                : condition.about() + ": " + condition.text();
    }

    private static Reference reference(OfRule rule, List<Condition> lacking) {
        String pointer = "";
        for (Condition condition : lacking) {
            pointer = pointer.isEmpty() ? condition.pointer() : pointer;
        }
        return pointer.isEmpty() ? new Reference(List.of(rule.id()), rule.id())
                : new Reference(List.of(pointer + ' ' + rule.id(), rule.id()), rule.id());
    }

    /** The names that were typed, if it is about some tries only and does not name them. */
    private String whom(List<Integer> paths, String text) {
        StringBuilder out = new StringBuilder();
        int judged = StandsAlike.tries(verdict).size();
        for (int path : paths.size() == judged ? List.<Integer>of() : paths) {
            String name = typed.getOrDefault(path, "");
            if (!text.contains(name) && out.indexOf(name) < 0) {
                out.append(out.length() == 0 ? " (" : ", ").append(name);
            }
        }
        return out.length() == 0 ? "" : out.append(')').toString();
    }

    private void end() {
        page.blank();
        if (all) {
            page.text(0, 2, "+ holds   - fails   ? not observed");
        } else if (left > 0) {
            page.text(0, 2, Headline.counted(left, "more rule", "more rules") + " about it: --all");
        }
        if (!explanation.whole()) {
            page.text(0, 2, "Not everything was tried or told: the report holds far more than one site gives.");
        }
    }
}
