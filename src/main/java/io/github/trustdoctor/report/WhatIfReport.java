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
            page.entry(capital(shift.after()), Page.Style.HEAD, 12, shift(shift), Reference.NONE);
        }
        return page.toString();
    }

    private static void answer(Page page, String label, Diagnosis d) {
        page.entry(label, Page.Style.HEAD, 6, Headline.verdict(d) + ": " + Headline.why(d, new Outline(d)), Reference.NONE);
    }

    private static String capital(Verdict verdict) {
        String word = JsonCauses.word(verdict).replace('-', ' ');
        return TextAdvice.capital(word) + " ".repeat(12 - word.length());
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
            page.text(0, 0, "No single observation that were otherwise would change that"
                    + (smallest.pairs() > 0 ? ", and no two of those that matter." : "."));
        } else {
            int size = smallest.found().get(0).changes().size();
            page.entry("WHAT WOULD CHANGE THAT", Page.Style.HEAD, 2,
                    size == 1 ? " (one observation)" : " (two observations together)", Reference.NONE);
            ways(page, smallest.found());
        }
        page.blank();
        page.text(0, 0, tried(smallest));
        return page.toString();
    }

    /** Ways that differ in one value only are told in one line. */
    private void ways(Page page, List<WhatIf> ways) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        for (WhatIf way : ways) {
            Change first = way.changes().get(0);
            boolean alone = way.changes().size() == 1;
            String what = alone ? place(first) : words(first) + ", and " + words(way.changes().get(1));
            lines.computeIfAbsent(what + '\n' + then(way), key -> new ArrayList<>()).add(alone ? instead(first) : "");
        }
        int shown = 0;
        for (Map.Entry<String, List<String>> line : lines.entrySet()) {
            if (all || shown < FEW) {
                String[] parts = line.getKey().split("\n", 2);
                page.entry("- ", Page.Style.PLAIN, 2, parts[0] + or(line.getValue()), Reference.NONE);
                page.text(2, 4, "then " + parts[1]);
                shown++;
            }
        }
        TextReport.more(page, 2, lines.size() - shown);
    }

    private static String or(List<String> values) {
        int last = values.size() - 1;
        return last <= 0 ? values.get(0) : String.join(", ", values.subList(0, last)) + " or" + values.get(last);
    }

    /** What it would come to, and the first cause. */
    private static String then(WhatIf way) {
        Standing first = way.after().standings().isEmpty() ? null : way.after().standings().get(0);
        String outcome = JsonCauses.word(way.after().outcome()).replace('-', ' ');
        return outcome + (first == null || first.verdict() == Verdict.RULED_OUT ? ""
                : ": " + first.cause().name() + ' ' + JsonCauses.word(first.verdict()));
    }

    private static String words(Change change) {
        return place(change) + instead(change);
    }

    /** Where something is otherwise. */
    private static String place(Change change) {
        if (!change.check().isEmpty()) {
            return change.check();
        }
        return Headline.name(change.pointer()) + (change.before().isEmpty() ? "" : " (" + Headline.name(change.before()) + ")");
    }

    /** What it is instead. */
    private static String instead(Change change) {
        if (!change.check().isEmpty()) {
            return " gives: " + change.after();
        }
        return change.after().isEmpty() ? " not looked at" : " " + Headline.name(change.after());
    }

    private static String tried(SmallestChange smallest) {
        return Headline.counted(smallest.single(), "single change", "single changes") + " tried"
                + (smallest.pairs() == 0 ? "." : ", and " + Headline.counted(smallest.pairs(), "pair", "pairs")
                + (smallest.allPairs() ? ": all of those that matter." : " of those that matter, not all."));
    }
}
