package io.github.trustdoctor.facts;

import java.util.Map;

/** {@code trustDirection} of a trust object, as seen from the domain that holds it. */
public enum TrustDirection {
    DISABLED, INBOUND, OUTBOUND, BIDIRECTIONAL, UNKNOWN;

    static final Words<TrustDirection> WORDS = new Words<>(
            "0 (disabled), 1 (inbound), 2 (outbound) or 3 (bidirectional)", Map.ofEntries(
            Map.entry("0", DISABLED), Map.entry("disabled", DISABLED), Map.entry("1", INBOUND),
            Map.entry("inbound", INBOUND), Map.entry("2", OUTBOUND), Map.entry("outbound", OUTBOUND),
            Map.entry("3", BIDIRECTIONAL), Map.entry("bidirectional", BIDIRECTIONAL),
            Map.entry("both", BIDIRECTIONAL), Map.entry("(directinbound)", INBOUND),
            Map.entry("(directoutbound)", OUTBOUND), Map.entry("(directoutbound)(directinbound)", BIDIRECTIONAL),
            Map.entry("unknown", UNKNOWN)));

    /** Whether the holder trusts the partner, so that the partner's users may come. */
    public Answer outbound() {
        return this == UNKNOWN ? Answer.UNKNOWN : Answer.of(this == OUTBOUND || this == BIDIRECTIONAL);
    }

    /** Whether the partner trusts the holder. */
    public Answer inbound() {
        return this == UNKNOWN ? Answer.UNKNOWN : Answer.of(this == INBOUND || this == BIDIRECTIONAL);
    }
}
