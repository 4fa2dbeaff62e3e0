package io.github.trustdoctor.packs;

import io.github.trustdoctor.facts.Fields;

/**
 * What evidence that does not decide adds to or takes from the log-odds of a cause.
 *
 * @param strong   of strong evidence
 * @param moderate of moderate evidence
 * @param weak     of weak evidence
 */
public record Weights(double strong, double moderate, double weak) {

    static Weights read(Fields in) {
        return new Weights(in.number("strong", "a number (log-odds)").orElse(3.0),
                in.number("moderate", "a number (log-odds)").orElse(1.5),
                in.number("weak", "a number (log-odds)").orElse(0.5));
    }
}
