package io.github.trustdoctor.paths;

import io.github.trustdoctor.facts.Answer;
import io.github.trustdoctor.facts.Cited;
import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.facts.Names;
import io.github.trustdoctor.facts.SecureChannel;

/**
 * The state of the secure channel between the report's computer and its own domain.
 *
 * @param channel the state itself
 * @param taken   when, in seconds since 1970; the end of time if not observed
 */
public record OwnChannel(SecureChannel channel, long taken) implements Fact {

    /** The name of the status, such as {@code SUCCESS} or {@code ACCESS_DENIED}; empty if not observed. */
    public String state() {
        return channel.status().name();
    }

    /** Whether it was tried then and there; NO if only the last use was told. */
    public Answer verified() {
        String query = Names.key(channel.query());
        if (query.contains("sc_verify") || query.contains("sc_reset") || query.contains("test-computersecurechannel")) {
            return Answer.YES;
        }
        return query.contains("sc_query") ? Answer.NO : Answer.UNKNOWN;
    }

    @Override
    public String kind() {
        return "channel";
    }

    @Override
    public String pointer() {
        return channel.pointer();
    }

    @Override
    public Cited field(String name) {
        return channel.field(name);
    }
}
