package io.github.trustdoctor.facts;

import java.util.Map;

/** What is known of a yes-or-no question: seen true, seen false, or not observed. */
public enum Answer {
    YES, NO, UNKNOWN;

    static final Words<Answer> WORDS = new Words<>("true or false", Map.of(
            "true", YES, "yes", YES, "1", YES, "false", NO, "no", NO, "0", NO, "unknown", UNKNOWN));

    /** {@code YES} for true, {@code NO} for false. */
    public static Answer of(boolean value) {
        return value ? YES : NO;
    }

    /** True only if this was seen and is true. */
    public boolean yes() {
        return this == YES;
    }

    /** True only if this was seen and is false. */
    public boolean no() {
        return this == NO;
    }

    /** The three-valued "and": a single NO decides, otherwise a single UNKNOWN leaves it open. */
    public Answer and(Answer other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES && other == YES ? YES : UNKNOWN;
    }

    /** The three-valued "not". */
    public Answer not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
