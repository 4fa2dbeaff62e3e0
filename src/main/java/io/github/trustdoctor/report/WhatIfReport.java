package io.github.trustdoctor.report;

import io.github.trustdoctor.diagnosis.Change;
import io.github.trustdoctor.diagnosis.Diagnosis;
import io.github.trustdoctor.diagnosis.Shift;
import io.github.trustdoctor.diagnosis.SmallestChange;
import io.github.trustdoctor.diagnosis.Standing;
import io.github.trustdoctor.diagnosis.Verdict;
import io.github.trustdoctor.diagnosis.WhatIf;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the answer would be if observations were otherwise, in 80 columns. */
public final class WhatIfReport {

    private static final int FEW = 8;
    private static final int VERDICT_COLUMN = 12;

    private final boolean colour;
    private final boolean all;

    /**
     * A text view.
     *
     * @param colour whether the terminal shows colours
     * @param all    whether every change is shown
     */
    public WhatIfReport(boolean colour, boolean all) {
        this.colour = colour;
        this.all = all;
    }

    /** What a change of somebody's choice would make of the answer. */
    public String changed(WhatIf whatIf, Diagnosis before, Diagnosis after) {
        Page page = new Page(colour);
        for (Change change : whatIf.changes()) {
            page.entry("IF    ", Page.Style.HEAD, 6, words(change), Reference.NONE);
        }
        answer(page, "NOW   ", before);
        answer(page, "THEN  ", after);
        page.blank();
        if (whatIf.shifts().isEmpty()) {
            page.text(0, 0, "No verdict changes.");
        }
        for (Shift shift : whatIf.shifts()) {
            page.entry(capital(shift.after()), Page.Style.HEAD, VERDICT_COLUMN, shift(shift), Reference.NONE);
        }
        return page.toString();
    }

    private static void answer(Page page, String label, Diagnosis d) {
        page.entry(label, Page.Style.HEAD, 6, Headline.verdict(d) + ": " + Headline.why(d, new Outline(d)), Reference.NONE);
    }

    private static String capital(Verdict verdict) {
        String word = JsonCauses.word(verdict).replace('-', ' ');
        return TextAdvice.capital(word) + " ".repeat(VERDICT_COLUMN - word.length());
    }

    private static String shift(Shift shift) {
        return shift.cause().name() + (shift.controllers().isEmpty() ? "" : ", for " + Controllers.joined(shift.controllers()))
                + " (was " + JsonCauses.word(shift.before()).replace('-', ' ') + ")";
    }

    /** The smallest changes that would change the answer. */
    public String smallest(Diagnosis d, SmallestChange smallest) {
        Page page = new Page(colour);
        answer(page, "NOW   ", d);
        page.blank();
        if (smallest.found().isEmpty()) {
            page.text(0, 0, "Nothing that was tried would change that.");
        } else {
            boolean one = smallest.found().get(0).changes().size() == 1;
            page.entry("WHAT WOULD CHANGE THAT", Page.Style.HEAD, 2,
                    one ? ": one observation" : ": two observations together", Reference.NONE);
            ways(page, one ? grouped(smallest.found()) : eachAlone(smallest.found()));
        }
        page.blank();
        page.text(0, 0, tried(smallest));
        return page.toString();
    }

    /** Ways that come to the same are told together if they differ in the value only, or are all about nothing observed. */
    private Map<String, List<String>> grouped(List<WhatIf> ways) {
        Map<String, List<Change>> groups = new LinkedHashMap<>();
        Map<String, String> then = new LinkedHashMap<>();
        for (WhatIf way : ways) {
            Change change = way.changes().get(0);
            String values = change.pointer() + '\n' + change.question() + '\n' + then(way);
            String key = change.takesAway() && !groups.containsKey(values) ? then(way) : values;
            groups.computeIfAbsent(key, same -> new ArrayList<>()).add(change);
            then.put(key, then(way));
        }
        Map<String, List<String>> lines = new LinkedHashMap<>();
        groups.forEach((key, changes) -> lines.put(words(changes) + '\n' + key, List.of(words(changes), then.get(key))));
        return lines;
    }

    private static Map<String, List<String>> eachAlone(List<WhatIf> ways) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        for (WhatIf way : ways) {
            String what = words(way.changes().get(0)) + ", and " + words(way.changes().get(1));
            lines.put(what + '\n' + then(way), List.of(what, then(way)));
        }
        return lines;
    }

    private void ways(Page page, Map<String, List<String>> lines) {
        int shown = 0;
        for (List<String> line : lines.values()) {
            if (all || shown < FEW) {
                page.entry("- ", Page.Style.PLAIN, 2, line.get(0), Reference.NONE);
                page.text(2, 4, "then " + line.get(1));
                shown++;
            }
        }
        TextReport.more(page, 2, lines.size() - shown);
    }

    /** What it would come to, and the first cause. */
    private static String then(WhatIf way) {
        Standing first = way.after().standings().isEmpty() ? null : way.after().standings().get(0);
        boolean named = first != null && first.verdict() != Verdict.RULED_OUT;
        return switch (way.after().outcome()) {
            case CAUSE_CONFIRMED -> "confirmed: " + first.cause().name();
            case UNDECIDED -> "undecided" + (named ? ", first " + first.cause().name() : "");
            case OUTSIDE -> "outside this knowledge base" + (named ? ", first " + first.cause().name() : "");
            case NOTHING_WRONG -> "nothing wrong found";
        };
    }

    private static String words(Change change) {
        String place = Headline.name(change.pointer());
        if (change.takesAway()) {
            return place + " not looked at";
        }
        return change.check().isEmpty() ? place + ": " + Headline.name(change.after()) + before(change)
                : change.question() + ' ' + change.after();
    }

    /** Changes that come to the same: at one place, by one question, or all of what was not looked at. */
    private String words(List<Change> changes) {
        Change first = changes.get(0);
        if (changes.size() == 1) {
            return words(first);
        }
        if (first.takesAway()) {
            return or(changes.stream().map(change -> Headline.name(change.pointer())).toList()) + " not looked at";
        }
        if (!first.check().isEmpty()) {
            return first.question() + ' ' + or(changes.stream().map(Change::after).toList());
        }
        return Headline.name(first.pointer()) + ": " + or(changes.stream().map(change -> change.takesAway() ? "not looked at"
                : Headline.name(change.after())).toList()) + before(first);
    }

    private static String before(Change change) {
        return change.before().isEmpty() ? "" : " (it is " + Headline.name(change.before()) + ')';
    }

    private String or(List<String> values) {
        int shown = all ? values.size() : Math.min(values.size(), FEW);
        boolean whole = shown == values.size();
        String last = whole ? values.get(shown - 1) : values.size() - shown + " more";
        List<String> others = values.subList(0, whole ? shown - 1 : shown);
        return others.isEmpty() ? last : String.join(", ", others) + " or " + last;
    }

    private static String tried(SmallestChange smallest) {
        String single = smallest.single() == smallest.singles()
                ? "All " + Headline.counted(smallest.singles(), "single change", "single changes")
                : "The first " + smallest.single() + " of " + Headline.counted(smallest.singles(), "single change", "single changes");
        if (smallest.pairs() == 0) {
            return single + " tried.";
        }
        return single + " tried" + (smallest.pair() == smallest.pairs()
                ? ", and all " + Headline.counted(smallest.pairs(), "pair", "pairs") + "."
                : ", and the " + smallest.pair() + " most promising of " + Headline.counted(smallest.pairs(), "pair", "pairs") + ".");
    }
}
