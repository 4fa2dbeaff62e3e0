package io.github.trustdoctor.facts;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The spellings under which collectors write one closed set of values.
 *
 * @param expected how an error message names what may stand here
 * @param values   value by spelling, in lower case and without blanks, hyphens and underscores; numbers in decimal
 */
public record Words<E>(String expected, Map<String, E> values) {

    /**
     * The value for a spelling, whatever its case, blanks, hyphens or underscores. A number may be hexadecimal and may
     * be followed by its name in parentheses, as in {@code 0x2 (UPLEVEL)}.
     */
    public Optional<E> find(String text) {
        E value = values.get(text);
        if (value != null) {
            return Optional.of(value);
        }
        value = values.get(normal(text));
        if (value == null && !text.isEmpty()) {
            int name = text.indexOf(" (");
            OptionalLong number = Numbers.whole(name < 0 ? text : text.substring(0, name));
            value = number.isPresent() ? values.get(Long.toString(number.getAsLong())) : null;
        }
        return Optional.ofNullable(value);
    }

    /** The spelling in lower case (ASCII) and without blanks, hyphens and underscores. */
    static String normal(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ' && c != '-' && c != '_') {
                out.append(c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c);
            }
        }
        return out.toString();
    }
}
