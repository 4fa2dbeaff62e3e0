package io.github.trustdoctor.facts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The table of status codes: NTSTATUS, Win32 and Kerberos numbers, their names, and the message that people see.
 *
 * <p>Reads every notation of the field: {@code 0xC000018B} in either case, signed decimal {@code -1073741429}, Win32
 * {@code 1787} or {@code 0x6fb}, HRESULT {@code 0x800706FB}, names with or without prefix, the whole line of
 * {@code nltest} ({@code Status = 1787 0x6fb ERROR_NO_TRUST_SAM_ACCOUNT}), and the English message.
 */
final class StatusCodes {

    /** The one table, {@code facts/status-codes.tsv}. */
    static final StatusCodes TABLE = new StatusCodes();

    private static final long HRESULT_FROM_WIN32 = 0x8007_0000L;
    private static final long HRESULT_FROM_NT = 0x1000_0000L;
    private static final long WIN32_LIMIT = 0x1_0000L;
    private static final int LARGEST_KERBEROS = 127;
    private static final int HEX_DIGITS = 8;
    private static final String[] PREFIXES = {"STATUS_", "ERROR_", "NT_STATUS_", "NERR_"};
    private static final String[] KERBEROS_PREFIXES = {"", "KDC_ERR_", "KRB_AP_ERR_", "KRB_ERR_"};

    private final Map<Long, StatusCode> byStatus = new HashMap<>();
    private final Map<Long, StatusCode> byWin32 = new HashMap<>();
    private final Map<String, StatusCode> byName = new HashMap<>();
    private final Map<String, StatusCode> byMessage = new HashMap<>();
    private final Map<Long, String> kerberos = new HashMap<>();
    private final Map<String, String> kerberosNames = new HashMap<>();

    private StatusCodes() {
        try (InputStream in = StatusCodes.class.getResourceAsStream("/facts/status-codes.tsv");
             BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    add(line);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** One line: system, number, Win32 number, names, English messages; between tabs, several of one between bars. */
    private void add(String line) {
        int first = line.indexOf('\t');
        int second = line.indexOf('\t', first + 1);
        int third = line.indexOf('\t', second + 1);
        int fourth = line.indexOf('\t', third + 1);
        String[] names = parts(line.substring(third + 1, fourth));
        if (line.startsWith("krb")) {
            kerberos.put(Long.parseLong(line.substring(first + 1, second)), names[0]);
            kerberosNames.put(names[0], names[0]);
            return;
        }
        long number = Long.parseLong(line.substring(first + 3, second), 16);
        StatusCode code = new StatusCode(names[0], line.substring(first + 1, second));
        byStatus.put(number, code);
        for (String name : names) {
            byName.put(name, code);
        }
        String win32 = line.substring(second + 1, third);
        if (!win32.isEmpty()) {
            byWin32.putIfAbsent(Long.parseLong(win32), code);
        }
        for (String message : parts(line.substring(fourth + 1))) {
            byMessage.put(plain(message), code);
        }
    }

    private static String[] parts(String text) {
        return text.isEmpty() ? new String[0] : text.split("\\|");
    }

    /** The code that a number, a name or a message stands for; empty if the text is none of them. */
    Optional<StatusCode> find(String text) {
        String said = text.startsWith("Status = ") ? text.substring(9) : text;
        Optional<StatusCode> byNumber = ofNumber(number(firstWord(said)));
        if (byNumber.isPresent()) {
            return byNumber;
        }
        StatusCode byItsName = byName.get(withoutPrefix(said));
        return byItsName != null ? Optional.of(byItsName) : ofMessage(said);
    }

    /** True for the name of a code, in the table or not: {@code STATUS_...} or {@code ERROR_...}. */
    static boolean isName(String text) {
        String name = text.strip().toUpperCase(Locale.ROOT);
        boolean prefixed = withoutPrefix(name).length() < name.length();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c != '_' && (c < 'A' || c > 'Z') && (c < '0' || c > '9')) {
                return false;
            }
        }
        return prefixed;
    }

    private static String firstWord(String text) {
        int end = text.indexOf(' ');
        return end < 0 ? text : text.substring(0, end);
    }

    private static String withoutPrefix(String text) {
        String name = text.strip().toUpperCase(Locale.ROOT);
        for (String prefix : PREFIXES) {
            if (name.startsWith(prefix)) {
                return name.substring(prefix.length());
            }
        }
        return name;
    }

    /** A number; also {@code c000005e} without {@code 0x}, as the data of events holds it. */
    private static OptionalLong number(String text) {
        boolean bareHex = text.length() == HEX_DIGITS && (text.charAt(0) | 0x20) == 'c';
        return bareHex ? Numbers.hexadecimal(text, 0) : Numbers.whole(text);
    }

    private Optional<StatusCode> ofNumber(OptionalLong written) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        long number = written.getAsLong();
        if (number >= Integer.MIN_VALUE && number < 0) {
            number &= 0xFFFF_FFFFL;
        }
        if (number < 0 || number > 0xFFFF_FFFFL) {
            return Optional.empty();
        }
        if (number >= HRESULT_FROM_WIN32 && number < HRESULT_FROM_WIN32 + WIN32_LIMIT) {
            return Optional.of(win32(number - HRESULT_FROM_WIN32));
        }
        if (number >>> 28 == 0xD) {
            return Optional.of(status(number - HRESULT_FROM_NT));
        }
        return Optional.of(number < WIN32_LIMIT ? win32(number) : status(number));
    }

    private StatusCode status(long number) {
        StatusCode known = byStatus.get(number);
        return known != null ? known : new StatusCode(hex(number), hex(number));
    }

    private StatusCode win32(long number) {
        StatusCode known = byWin32.get(number);
        return known != null ? known : new StatusCode("WIN32_" + number, Long.toString(number));
    }

    private static String hex(long number) {
        String digits = Long.toHexString(number).toUpperCase(Locale.ROOT);
        return "0x" + "0".repeat(HEX_DIGITS - digits.length()) + digits;
    }

    /** The code whose English message this is, to the letter but for case, blanks and the final period. */
    Optional<StatusCode> ofMessage(String message) {
        return Optional.ofNullable(byMessage.get(plain(message)));
    }

    private static String plain(String message) {
        StringBuilder out = new StringBuilder(message.length());
        for (int i = 0; i < message.length(); i++) {
            char c = Character.toLowerCase(message.charAt(i));
            if (!Character.isWhitespace(c)) {
                out.append(c == '\u2019' ? '\'' : c);
            }
        }
        int end = out.length();
        return end > 0 && out.charAt(end - 1) == '.' ? out.substring(0, end - 1) : out.toString();
    }

    /**
     * The name of a Kerberos error (RFC 4120 7.5.9), from its number, its name with or without prefix, or what MIT
     * tools ({@code KRB5KDC_ERR_...}) and Wireshark ({@code eRR-S-PRINCIPAL-UNKNOWN (7)}) print.
     */
    Optional<String> kerberos(String text) {
        OptionalLong number = Numbers.whole(text);
        if (number.isPresent()) {
            long value = number.getAsLong();
            String known = kerberos.get(value);
            return known != null ? Optional.of(known)
                    : value >= 0 && value <= LARGEST_KERBEROS ? Optional.of("KRB_ERROR_" + value) : Optional.empty();
        }
        int inParentheses = text.indexOf(" (");
        String name = (inParentheses < 0 ? text : text.substring(0, inParentheses)).strip().toUpperCase(Locale.ROOT)
                .replace('-', '_');
        name = name.startsWith("KRB5") ? name.substring(4) : name.startsWith("ERR_") ? name.substring(4) : name;
        for (String prefix : KERBEROS_PREFIXES) {
            String known = kerberosNames.get(prefix + name);
            if (known != null) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }
}
