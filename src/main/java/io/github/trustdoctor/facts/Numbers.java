package io.github.trustdoctor.facts;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Numbers as collectors write them: bare or in a string, decimal or {@code 0x} hexadecimal in either case. */
final class Numbers {

    private static final int MOST_HEX_DIGITS = 16;

    private Numbers() { }

    /**
     * A whole number that fits 64 bits; {@code 601.0} counts as whole, {@code 1e30} does not fit. Sixteen hexadecimal
     * digits are two's complement, so that {@code 0xFFFFFFFFC000018B} is {@code -1073741429}.
     */
    static OptionalLong whole(String text) {
        String digits = text.strip();
        if (digits.length() > 2 && digits.charAt(0) == '0' && (digits.charAt(1) | 0x20) == 'x') {
            return hexadecimal(digits, 2);
        }
        return decimal(digits, digits.endsWith(".0") ? digits.length() - 2 : digits.length());
    }

    /** The hexadecimal digits from there to the end. */
    static OptionalLong hexadecimal(String text, int from) {
        if (from == text.length() || text.length() - from > MOST_HEX_DIGITS) {
            return OptionalLong.empty();
        }
        long value = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            int digit = c < 0x80 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                return OptionalLong.empty();
            }
            value = value << 4 | digit;
        }
        return OptionalLong.of(value);
    }

    private static OptionalLong decimal(String text, int end) {
        boolean negative = end > 0 && text.charAt(0) == '-';
        int from = negative || end > 0 && text.charAt(0) == '+' ? 1 : 0;
        if (from == end) {
            return OptionalLong.empty();
        }
        long value = 0;
        for (int i = from; i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9 || value > (Long.MAX_VALUE - digit) / 10) {
                return OptionalLong.empty();
            }
            value = value * 10 + digit;
        }
        return OptionalLong.of(negative ? -value : value);
    }

    /** A finite number with or without a fraction. */
    static OptionalDouble decimal(String text) {
        String digits = text.strip();
        for (int i = 0; i < digits.length(); i++) {
            if ("+-.0123456789eE".indexOf(digits.charAt(i)) < 0) {
                return OptionalDouble.empty();
            }
        }
        try {
            double number = Double.parseDouble(digits);
            return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
        } catch (NumberFormatException notANumber) {
            return OptionalDouble.empty();
        }
    }
}
