package io.github.trustdoctor.facts;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Points in time as collectors write them: ISO 8601 with {@code Z} or an offset ({@code 2026-11-20T09:41:12Z}), LDAP
 * generalized time ({@code 20030612141907.0Z}), WMI ({@code 20220531094515.892000-240}, offset in minutes), Windows
 * PowerShell's {@code ConvertTo-Json} ({@code /Date(1605865272000)/}, milliseconds since 1970 in UTC), LDAP large integer
 * ({@code 133688107438220070}, units of 100 ns since 1601), the same as {@code reg query} prints its bytes
 * ({@code 26A38C1AA0F4DA01}). The last two from 1970 on, by which they cannot be taken for any other notation.
 *
 * <p>To the second. A time without a zone is none, because the site's zone is not known here. Read by hand, because the
 * formatters of {@code java.time} cost more at start-up than all of the reading.
 */
final class Times {

    private static final long UNITS_PER_SECOND = 10_000_000L;
    private static final long SECONDS_FROM_1601_TO_1970 = 11_644_473_600L;
    private static final long LAST_OF_18_DIGITS = 199_999_999_999_999_999L;
    /** No zone is further from UTC than 18 hours. */
    private static final int MOST_MINUTES = 18 * 60;

    private final String text;
    private int at;

    private Times(String text) {
        this.text = text;
    }

    /** The instant, or empty if the text is none of the notations. A date alone is its midnight in UTC. */
    static Optional<Instant> parse(String text) {
        try {
            return Optional.of(new Times(text.strip()).read());
        } catch (DateTimeException | NumberFormatException | StringIndexOutOfBoundsException notATime) {
            return Optional.empty();
        }
    }

    private Instant read() {
        if (text.length() == 18 && allAre("0123456789")) {
            return since1601(Long.parseLong(text));
        }
        if (text.length() == 16 && allAre("0123456789ABCDEFabcdef")) {
            return since1601(Long.reverseBytes(Long.parseUnsignedLong(text, 16)));
        }
        if (text.startsWith("/Date(") && text.endsWith(")/")) {
            OptionalLong millis = Numbers.whole(text.substring(6, text.length() - 2));
            return Instant.ofEpochSecond(Math.floorDiv(millis.orElseThrow(() -> new NumberFormatException(text)), 1000L));
        }
        boolean iso = text.length() > 4 && text.charAt(4) == '-';
        int year = digits(4);
        skipIf(iso, '-');
        int month = digits(2);
        skipIf(iso, '-');
        int day = digits(2);
        if (at == text.length()) {
            return at(LocalDateTime.of(year, month, day, 0, 0), 0);
        }
        if (iso && (text.charAt(at) == 'T' || text.charAt(at) == ' ')) {
            at++;
        }
        int hour = digits(2);
        skipIf(iso, ':');
        int minute = digits(2);
        int second = 0;
        if (at < text.length() && (!iso || text.charAt(at) == ':')) {
            skipIf(iso, ':');
            second = digits(2);
        }
        skipFraction();
        return at(LocalDateTime.of(year, month, day, hour, minute, second), offset(iso));
    }

    /** The time that clocks show so, in a zone so many minutes ahead of UTC. */
    private static Instant at(LocalDateTime shown, int offset) {
        return Instant.ofEpochSecond(shown.toEpochSecond(ZoneOffset.UTC) - offset * 60L);
    }

    private boolean allAre(String characters) {
        return text.chars().allMatch(c -> characters.indexOf(c) >= 0);
    }

    private Instant since1601(long units) {
        long seconds = Math.floorDiv(units, UNITS_PER_SECOND) - SECONDS_FROM_1601_TO_1970;
        if (seconds < 0 || units > LAST_OF_18_DIGITS) {
            throw new NumberFormatException(text);
        }
        return Instant.ofEpochSecond(seconds);
    }

    /** The offset from UTC, in minutes. */
    private int offset(boolean iso) {
        char sign = text.charAt(at++);
        if (sign == 'Z' || sign == 'z') {
            return end(0);
        }
        if (sign != '+' && sign != '-') {
            throw new NumberFormatException(text);
        }
        int minutes = iso || text.length() - at == 4 ? hoursAndMinutes() : digits(3);
        return end(sign == '-' ? -minutes : minutes);
    }

    private int hoursAndMinutes() {
        int hours = digits(2);
        if (text.charAt(at) == ':') {
            at++;
        }
        int minutes = digits(2);
        if (minutes > 59) {
            throw new NumberFormatException(text);
        }
        return hours * 60 + minutes;
    }

    private int end(int minutes) {
        if (at != text.length() || Math.abs(minutes) > MOST_MINUTES) {
            throw new NumberFormatException(text);
        }
        return minutes;
    }

    private void skipIf(boolean expected, char separator) {
        if (expected && text.charAt(at++) != separator) {
            throw new NumberFormatException(text);
        }
    }

    private void skipFraction() {
        if (at < text.length() && text.charAt(at) == '.') {
            at++;
            while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                at++;
            }
        }
    }

    private int digits(int count) {
        int value = 0;
        for (int end = at + count; at < end; at++) {
            int digit = text.charAt(at) - '0';
            if (digit < 0 || digit > 9) {
                throw new NumberFormatException(text);
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
