package io.github.trustdoctor.fleet;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that several sites can have in common and at which a cause can sit.
 *
 * @param kind  what it is
 * @param value its name in lower case, as {@link Kind} tells
 */
public record Place(Kind kind, String value) implements Comparable<Place> {

    private static final Comparator<Place> ORDER = Comparator.comparing(Place::kind).thenComparing(Place::value);

    /** What a place is, from the most specific to the least. */
    public enum Kind {
        /** A port of a controller, {@code tcp/88 dc-c.corp.test}, or of all controllers of a domain, {@code tcp/88 corp.test}. */
        PORT,
        /** A controller, by its name. */
        CONTROLLER,
        /** A UPN suffix. */
        SUFFIX,
        /** One copy of a trust object: {@code holder: partner}. */
        HALF,
        /** A trust in the direction of the logon: {@code computer's domain > user's domain}. */
        TRUST,
        /** How users type their names. */
        SYNTAX,
        /** Version and build of the computer's operating system, {@code 6.1.7601}. */
        OS;

        private final String word = name().toLowerCase(Locale.ROOT);
    }

    /** The place in one text, as verdict lines name it: its kind, a space, its name. */
    public String text() {
        return kind.word + ' ' + value;
    }

    /** The place of that {@link #text}; empty if it is none. */
    public static Optional<Place> of(String text) {
        int space = text.indexOf(' ');
        for (Kind kind : space < 0 ? new Kind[0] : Kind.values()) {
            if (kind.word.equals(text.substring(0, space))) {
                return Optional.of(new Place(kind, text.substring(space + 1)));
            }
        }
        return Optional.empty();
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
