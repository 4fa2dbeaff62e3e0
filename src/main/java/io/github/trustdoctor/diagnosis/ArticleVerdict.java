package io.github.trustdoctor.diagnosis;

import io.github.trustdoctor.packs.Pack;
import java.util.List;

/**
 * Whether an article treats what was observed.
 *
 * @param pack      the pack that encodes it
 * @param applies   whether it does
 * @param covers    why it does
 * @param stretches why it does, although it does not say so
 * @param excludes  why it does not treat some of the tries
 * @param notes     what else its rules tell
 */
public record ArticleVerdict(Pack pack, Applies applies, List<Reason> covers, List<Reason> stretches,
                             List<Reason> excludes, List<Reason> notes) {

    /** Why it does not treat a try. */
    List<Reason> exclusions(int path) {
        return excludes.stream().filter(reason -> reason.paths().isEmpty() || reason.paths().contains(path)).toList();
    }

    /** Whether an article treats what was observed. */
    public enum Applies {
        /** It states so. */
        STATED,
        /** It does not state so, but its mechanism is the same. */
        BY_MECHANISM,
        /** What was observed does not tell. */
        UNKNOWN,
        /** It does not. */
        NO
    }
}
