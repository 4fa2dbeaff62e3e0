package io.github.trustdoctor.report;

import io.github.trustdoctor.diagnosis.NextCheck;
import io.github.trustdoctor.diagnosis.Outcome;
import io.github.trustdoctor.diagnosis.Shift;
import io.github.trustdoctor.diagnosis.Verdict;
import java.util.ArrayList;
import java.util.List;

/** What an answer to a check would make of the verdicts, in words. */
final class Meaning {

    private static final int MOST_NAMES = 3;

    private Meaning() { }

    /** Such as {@code NetBIOS trust confirmed. Both sides must act}. */
    static String of(NextCheck.Answer answer) {
        String verdicts = verdicts(answer);
        return answer.note().isEmpty() ? verdicts : verdicts + ". " + answer.note();
    }

    private static String verdicts(NextCheck.Answer answer) {
        List<String> parts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            add(parts, verdict, answer.shifts());
        }
        if (answer.outcome() == Outcome.OUTSIDE) {
            parts.add("outside these articles");
        }
        return parts.isEmpty() ? "no verdict changes" : String.join("; ", parts);
    }

    /** The causes that get one verdict; those that get it for some controllers are told one by one. */
    private static void add(List<String> parts, Verdict verdict, List<Shift> shifts) {
        List<String> names = new ArrayList<>();
        for (Shift shift : shifts) {
            if (shift.after() == verdict && shift.controllers().isEmpty()) {
                names.add(shift.cause().name());
            } else if (shift.after() == verdict) {
                parts.add(shift.cause().name() + ' ' + word(verdict) + " for " + Controllers.joined(shift.controllers()));
            }
        }
        if (!names.isEmpty()) {
            parts.add((names.size() > MOST_NAMES ? names.size() + " causes" : String.join(", ", names)) + ' '
                    + word(verdict));
        }
    }

    private static String word(Verdict verdict) {
        return switch (verdict) {
            case CONFIRMED -> "confirmed";
            case OPEN -> "open again";
            case RULED_OUT -> "ruled out";
        };
    }
}
