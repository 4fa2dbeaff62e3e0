package io.github.trustdoctor.facts;

import java.util.Map;

/** How something that was tried ended. */
public enum Outcome {
    SUCCESS, FAILURE, UNKNOWN;

    static final Words<Outcome> WORDS = new Words<>("success or failure", Map.ofEntries(
            Map.entry("success", SUCCESS), Map.entry("ok", SUCCESS), Map.entry("succeeded", SUCCESS),
            Map.entry("works", SUCCESS), Map.entry("true", SUCCESS),
            Map.entry("failure", FAILURE), Map.entry("failed", FAILURE), Map.entry("fail", FAILURE),
            Map.entry("fails", FAILURE), Map.entry("error", FAILURE), Map.entry("false", FAILURE),
            Map.entry("unknown", UNKNOWN)));

    /** Whether it failed. */
    public Answer failed() {
        return this == UNKNOWN ? Answer.UNKNOWN : Answer.of(this == FAILURE);
    }

    /** Whether it worked. */
    public Answer worked() {
        return failed().not();
    }
}
