package io.github.trustdoctor.paths;

import io.github.trustdoctor.facts.Answer;
import io.github.trustdoctor.facts.Cited;
import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.facts.Outcome;
import io.github.trustdoctor.facts.PasswordChange;

/**
 * A change of password of the user of one try to log on.
 *
 * @param path   number of the try
 * @param change the change itself
 */
public record ChangeFor(int path, PasswordChange change) implements Fact {

    /** Whether it was tried. */
    public Answer attempted() {
        return change.attempted();
    }

    /** Whether it is due. */
    public Answer required() {
        return change.required();
    }

    /** How it ended. */
    public Outcome outcome() {
        return change.outcome();
    }

    /** Name of the status code; empty if none was observed. */
    public String reason() {
        return change.reason().name();
    }

    @Override
    public String kind() {
        return "change";
    }

    @Override
    public String pointer() {
        return change.pointer();
    }

    @Override
    public Cited field(String name) {
        return change.field(name);
    }
}
