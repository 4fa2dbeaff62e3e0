package io.github.trustdoctor.report;

import io.github.trustdoctor.diagnosis.Outcome;
import io.github.trustdoctor.fleet.CommonCauses;
import io.github.trustdoctor.fleet.FixOrder;
import io.github.trustdoctor.fleet.FleetChange;
import io.github.trustdoctor.fleet.SharedCause;
import io.github.trustdoctor.fleet.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a fleet comes to, for people on a terminal. */
public final class FleetText {

    private static final int INDENT = 3;
    private static final int MOST_STEPS = 12;
    private static final int MOST_NAMES = 3;

    private final Summary summary;
    private final FleetWords words;
    private final Page page;

    private FleetText(Summary summary, boolean colour) {
        this.summary = summary;
        this.words = new FleetWords(summary.packs(), summary.domains());
        this.page = new Page(colour);
    }

    /** The text, in 80 columns. */
    public static String of(Summary summary, boolean colour) {
        return new FleetText(summary, colour).written();
    }

    private String written() {
        counts();
        summary.survey().waivers().forEach(waiver -> page.text(0, INDENT, FleetWords.waiver(waiver, summary.survey())));
        if (summary.failing() > 0) {
            common();
            order();
        }
        return page.toString();
    }

    private void counts() {
        List<String> parts = new ArrayList<>();
        for (Map.Entry<Outcome, Long> one : summary.survey().outcomes().entrySet()) {
            parts.add(number(one.getValue()) + ' ' + switch (one.getKey()) {
                case NOTHING_WRONG -> "nothing wrong";
                case CAUSE_CONFIRMED -> "cause found";
                case UNDECIDED -> "undecided";
                case OUTSIDE -> "outside this knowledge base";
            });
        }
        long all = summary.survey().reports() + summary.survey().rejected();
        page.text(0, INDENT, plural(all, "report") + (parts.isEmpty() ? "" : ": " + String.join(", ", parts)) + rejected());
        if (summary.compared() < summary.survey().comparable()) {
            page.text(0, INDENT, "Compared with each other: a sample of " + number(summary.compared()) + " sites.");
        }
    }

    private String rejected() {
        long rejected = summary.survey().rejected();
        return rejected == 0 ? "" : (summary.survey().reports() == 0 ? ": " : "; ") + number(rejected) + " rejected";
    }

    private void common() {
        CommonCauses common = summary.common();
        page.blank();
        page.text(0, INDENT, "IN COMMON of " + plural(summary.failing(), "failing site") + (common.causes().isEmpty() ? ": nothing" : ""));
        int number = 0;
        for (SharedCause cause : common.causes()) {
            number++;
            page.entry(String.format(Locale.ROOT, "%-" + INDENT + "d", number), Page.Style.BAD, INDENT,
                    words.cause(cause) + ": " + words.place(cause.place()) + ". " + support(cause), Reference.NONE);
        }
        if (!common.others().isEmpty() && !common.causes().isEmpty()) {
            page.text(INDENT, INDENT, plural(common.others().size(), "failing site") + " with none of these: " + some(common.others()));
        }
        if (!common.causes().isEmpty()) {
            page.text(INDENT, INDENT, common.minimal() ? "No fewer causes explain them." : String.format(Locale.ROOT,
                    "Proven is that it takes at least %.0f %% of so many causes.", Math.floor(100 * common.bound() / common.count())));
        }
    }

    private String support(SharedCause cause) {
        StringBuilder text = new StringBuilder(plural(cause.support(), "site"));
        if (cause.known()) {
            text.append(", confirmed at ").append(number(cause.confirmed().size()));
        }
        if (!cause.exceptions().isEmpty()) {
            text.append("; not at ").append(number(cause.exceptions().size())).append(" that have it in view: ").append(some(cause.exceptions()));
        }
        return text.toString();
    }

    private void order() {
        FixOrder order = summary.order();
        if (!order.steps().isEmpty()) {
            page.blank();
            page.text(0, INDENT, "CHANGE, in this order, to clear most sites soonest");
        }
        int before = 0;
        int shown = 0;
        int alone = 0;
        int clearedAlone = 0;
        for (FixOrder.Step step : order.steps()) {
            int clears = step.cleared() - before;
            if (step.change().site().isEmpty() && shown < MOST_STEPS) {
                page.entry(letter(shown), Page.Style.GOOD, INDENT, change(step.change()) + ": clears "
                        + number(clears) + " more, " + number(step.cleared()) + " in all", Reference.NONE);
                shown++;
            } else {
                alone++;
                clearedAlone += clears;
            }
            before = step.cleared();
        }
        if (alone > 0) {
            page.text(INDENT, INDENT, plural(alone, "change") + (shown > 0 ? " more" : "") + ", mostly at single sites, "
                    + (alone == 1 ? "clears " : "clear ") + plural(clearedAlone, "site"));
        }
        if (!order.steps().isEmpty()) {
            page.text(INDENT, INDENT, order.share() == 1 ? "No order clears more on the way."
                    : String.format(Locale.ROOT, "At least %.0f %% of what the best order could clear on the way.", Math.floor(100 * order.share())));
        }
        left(order);
    }

    /** What to change, and where, if its words do not say that already. */
    private String change(FleetChange change) {
        String where = words.where(change);
        return words.change(change) + (where.isEmpty() ? "" : " (" + where + ')');
    }

    private void left(FixOrder order) {
        if (!order.undecided().isEmpty()) {
            page.text(INDENT, INDENT, plural(order.undecided().size(), "failing site") + " without a confirmed cause: " + some(order.undecided()));
        }
        if (!order.incurable().isEmpty()) {
            page.text(INDENT, INDENT, plural(order.incurable().size(), "failing site") + " with a cause that no article mends: " + some(order.incurable()));
        }
    }

    private static String letter(int index) {
        return String.format(Locale.ROOT, "%-" + INDENT + "s", (char) ('a' + index));
    }

    private String some(List<String> names) {
        String some = names.stream().limit(MOST_NAMES).map(summary.survey()::label).collect(Collectors.joining(", "));
        return names.size() <= MOST_NAMES ? some : some + " and " + number(names.size() - MOST_NAMES) + " more";
    }

    private static String plural(long count, String noun) {
        return number(count) + ' ' + noun + (count == 1 ? "" : "s");
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
