package io.github.trustdoctor.world;

import io.github.trustdoctor.diagnosis.Verdict;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Counts of what was compared. Thread-safe. */
final class Tally {

    private long compared;
    private long same;
    private long entailed;
    private long given;
    private long rolledUp;
    private long rolledUpGiven;
    private long wrongConfirmed;
    private long wrongRuledOut;
    private final Map<String, Long> missing = new TreeMap<>();
    private final Map<String, Long> wrong = new TreeMap<>();
    private final Map<String, String> examples = new TreeMap<>();

    synchronized void compared() {
        compared++;
    }

    /** One more world of which all that may be observed is as in another. */
    synchronized void sameAsAnother() {
        same++;
    }

    /** A verdict that follows from what was observed, given or not; and if not, from what it follows. */
    void entailed(boolean said, Supplier<String> what, Supplier<String> why, Supplier<String> example) {
        String reason = said ? "" : why.get();
        synchronized (this) {
            entailed++;
            given += said ? 1 : 0;
            if (!said) {
                count(missing, reason, () -> what.get() + '\n' + example.get());
            }
        }
    }

    /** The same, over all attempts and controllers. */
    synchronized void rolledUp(String cause, Verdict right, boolean said) {
        rolledUp++;
        rolledUpGiven += said ? 1 : 0;
    }

    /** A verdict that does not follow. */
    synchronized void wrong(String what, Verdict said, Supplier<String> example) {
        wrongConfirmed += said == Verdict.CONFIRMED ? 1 : 0;
        wrongRuledOut += said == Verdict.RULED_OUT ? 1 : 0;
        count(wrong, "wrong " + said + " " + what, example);
    }

    private void count(Map<String, Long> counts, String what, Supplier<String> example) {
        counts.merge(what, 1L, Long::sum);
        String known = examples.get(what);
        if (known == null || counts.get(what) <= 200) {
            String other = example.get();
            if (known == null || other.length() < known.length()) {
                examples.put(what, other);
            }
        }
    }

    /** How many verdicts do not follow. */
    synchronized long wrong() {
        return wrongConfirmed + wrongRuledOut;
    }

    /** Given of entailed verdicts, from 0 to 1. */
    synchronized double completeness() {
        return entailed == 0 ? 1 : (double) given / entailed;
    }

    /** The shortest report seen of each kind of verdict that is wrong or missing. */
    synchronized String examples() {
        StringBuilder out = new StringBuilder();
        examples.forEach((what, report) -> out.append("== ").append(what).append('\n').append(report).append('\n'));
        return out.toString();
    }

    @Override
    public synchronized String toString() {
        StringBuilder out = new StringBuilder();
        out.append(compared).append(" observations")
                .append(same == 0 ? "" : " (and " + same + " worlds that show the same as another)")
                .append(": ").append(wrongConfirmed).append(" wrong confirmed, ")
                .append(wrongRuledOut).append(" wrong ruled-out; ").append(given).append(" of ").append(entailed)
                .append(" entailed verdicts given (").append(percent(given, entailed)).append("), rolled up ")
                .append(rolledUpGiven).append(" of ").append(rolledUp).append(" (")
                .append(percent(rolledUpGiven, rolledUp))
                .append(")\n");
        wrong.forEach((what, count) -> out.append("  ").append(what).append(": ").append(count).append('\n'));
        missing.entrySet().stream().sorted((a, b) -> Long.compare(b.getValue(), a.getValue()))
                .forEach(entry -> out.append("  missing ").append(entry.getKey()).append(": ").append(entry.getValue())
                        .append('\n'));
        return out.toString();
    }

    private static String percent(long part, long whole) {
        return whole == 0 ? "-" : String.format(Locale.ROOT, "%.4f %%", 100.0 * part / whole);
    }
}
