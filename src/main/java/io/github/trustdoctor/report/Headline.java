package io.github.trustdoctor.report;

import io.github.trustdoctor.diagnosis.ArticleVerdict;
import io.github.trustdoctor.diagnosis.Attempt;
import io.github.trustdoctor.diagnosis.CauseVerdict;
import io.github.trustdoctor.diagnosis.Diagnosis;
import io.github.trustdoctor.diagnosis.Reason;
import io.github.trustdoctor.diagnosis.Verdict;
import io.github.trustdoctor.facts.Computer;
import io.github.trustdoctor.facts.Problem;
import io.github.trustdoctor.packs.Cause;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** The first two lines: who, what, where, and what it comes to. */
final class Headline {

    private static final int LONGEST_NAME = 60;

    private Headline() { }

    /** Such as {@code PC7, Windows 7 SP1, fabrikam.test. NORTHWIND\\nina cannot log on (3 tries).} */
    static String who(Diagnosis d) {
        Computer computer = d.report().computer();
        StringBuilder out = new StringBuilder(or(computer(computer), "A computer whose name is not known"));
        add(out, computer.os().commonName());
        add(out, or(computer.domain(), computer.domainNetBios()));
        return out.append(". ").append(tries(d)).append('.').toString();
    }

    static String computer(Computer computer) {
        return name(or(computer.name(), or(computer.dnsName(), computer.address())));
    }

    private static void add(StringBuilder out, String text) {
        if (!text.isEmpty()) {
            out.append(", ").append(name(text));
        }
    }

    private static String tries(Diagnosis d) {
        Attempt failed = first(d, "yes");
        if (failed != null) {
            return name(failed.typed()) + " cannot log on (" + counted(count(d, "yes"), "try", "tries") + ")";
        }
        Attempt unknown = first(d, "unknown");
        if (unknown != null) {
            return "Whether " + name(unknown.typed()) + " could log on is not told ("
                    + counted(count(d, "unknown"), "try", "tries") + ")";
        }
        return d.attempts().isEmpty() ? "No logon over a trust is reported"
                : "No logon over a trust failed (" + counted(d.attempts().size(), "try", "tries") + ")";
    }

    private static Attempt first(Diagnosis d, String failed) {
        for (Attempt attempt : d.attempts()) {
            if (attempt.failed().equals(failed)) {
                return attempt;
            }
        }
        return null;
    }

    private static int count(Diagnosis d, String failed) {
        int count = 0;
        for (Attempt attempt : d.attempts()) {
            count += attempt.failed().equals(failed) ? 1 : 0;
        }
        return count;
    }

    /** The status code of the first try that failed; empty if it is not known. */
    static String code(Diagnosis d) {
        Attempt failed = first(d, "yes");
        return failed == null ? "" : failed.code();
    }

    /** The name of the first try that failed or may have failed; empty if there is none. */
    static String user(Diagnosis d) {
        Attempt failed = first(d, "yes");
        Attempt tried = failed == null ? first(d, "unknown") : failed;
        return tried == null ? "" : name(tried.typed());
    }

    /** What it comes to, in capitals. */
    static String verdict(Diagnosis d) {
        return switch (d.outcome()) {
            case CAUSE_CONFIRMED -> besides(d) ? "FAULT FOUND BESIDE THE LOGON" : "CAUSE FOUND";
            case UNDECIDED -> "NOT DECIDED";
            case NOTHING_WRONG -> "NOTHING WRONG FOUND";
            case OUTSIDE -> "OUTSIDE THIS KNOWLEDGE BASE";
        };
    }

    private static boolean besides(Diagnosis d) {
        return d.causes().get(0).cause().role() == Cause.Role.SIDE;
    }

    /** The rest of the bottom line. */
    static String why(Diagnosis d, Outline outline) {
        return switch (d.outcome()) {
            case CAUSE_CONFIRMED -> title(d.causes().get(0)) + ". " + others(outline);
            case UNDECIDED -> undecided(outline, d);
            case NOTHING_WRONG -> d.attempts().isEmpty() ? "no logon failed, and none over a trust was tried."
                    : "logons over the trust were tried and none failed.";
            case OUTSIDE -> outside(d);
        };
    }

    /** The title, with those for whom it is confirmed if not for all. */
    static String title(CauseVerdict cause) {
        return cause.partial() ? cause.title() + ", for " + Controllers.some(cause) : cause.title();
    }

    private static String others(Outline outline) {
        int confirmed = -1;
        int masked = 0;
        int open = 0;
        for (CauseVerdict cause : outline.numbered()) {
            confirmed += cause.verdict() == Verdict.CONFIRMED ? 1 : 0;
            masked += Outline.masked(cause) ? 1 : 0;
            open += cause.verdict() == Verdict.OPEN && !Outline.masked(cause) ? 1 : 0;
        }
        StringBuilder out = new StringBuilder();
        part(out, confirmed, "more confirmed");
        part(out, masked, "masked");
        part(out, open, "open");
        return out.length() == 0 ? "" : out.append('.').toString();
    }

    private static void part(StringBuilder out, int count, String what) {
        if (count > 0) {
            out.append(out.length() == 0 ? "" : ", ").append(count).append(' ').append(what);
        }
    }

    private static String undecided(Outline outline, Diagnosis d) {
        if (outline.numbered().isEmpty()) {
            return d.attempts().isEmpty() ? "the report tells of no logon over a trust." : "nothing stands out.";
        }
        CauseVerdict first = outline.numbered().get(0);
        int more = outline.numbered().size() - 1;
        String standing = outline.standing(first).toLowerCase(Locale.ROOT);
        return first.title() + ": " + standing + '.'
                + (more > 0 ? " " + more + " more open." : "")
                + (d.checks().isEmpty() ? "" : " Next: " + d.checks().get(0).title());
    }

    private static String outside(Diagnosis d) {
        if (d.articles().isEmpty()) {
            return "no applicable article.";
        }
        for (ArticleVerdict article : d.articles()) {
            if (article.applies() == ArticleVerdict.Applies.NO && !article.excludes().isEmpty()) {
                Reason reason = article.excludes().get(0);
                return reason.text() + '.';
            }
        }
        if (d.attempts().isEmpty()) {
            return "no logon over a trust failed, but others did.";
        }
        List<CauseVerdict> open = d.causes(Verdict.OPEN);
        return open.isEmpty() ? "every cause that these articles know is ruled out."
                : "every cause that these articles treat is ruled out. Not judged: " + open.get(0).cause().name()
                + (open.size() == 1 ? "." : " and " + counted(open.size() - 1, "other.", "others."));
    }

    static String counted(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    static String name(String text) {
        return Page.cut(Problem.shown(text), LONGEST_NAME);
    }

    static String or(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }

    /** A time as {@code 2026-11-20T09:58:00Z}. */
    static String time(Instant time) {
        String text = LocalDateTime.ofEpochSecond(time.getEpochSecond(), 0, ZoneOffset.UTC).toString();
        return text + (text.length() - text.indexOf('T') == 6 ? ":00Z" : "Z");
    }
}
