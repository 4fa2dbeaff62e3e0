package io.github.trustdoctor.redaction;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rewrites texts that hold names: {@code DOMAIN\\user}, {@code user@suffix}, {@code host/name.domain}, distinguished names,
 * addresses. Labels are replaced one by one, each by the same pseudonym wherever it stands; what is between them stays. So
 * whatever is decided by comparing names, their first labels or their endings, or by cutting them at such signs, is decided
 * alike before and after.
 */
final class NameText {

    private static final Pattern IPV4 = Pattern.compile("(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|0?[0-9]{1,2})(?:\\.|(?=$|:))){4}");
    private static final Pattern IPV4_AND_PORT = Pattern.compile("([0-9.]+)(:[0-9]*)");
    private static final Pattern IPV6 = Pattern.compile("(?=(?:[^:]*:){2})[0-9A-Fa-f:.]*[0-9A-Fa-f:]");
    private static final Pattern LENGTH_OF_PREFIX = Pattern.compile("[0-9]{1,3}");

    private final Pseudonyms pseudonyms;

    NameText(Pseudonyms pseudonyms) {
        this.pseudonyms = pseudonyms;
    }

    /** What becomes of the parts of a text. */
    private interface Parts {

        void label(String label, char next);

        void ipv4(String address);

        void ipv6(String address);

        void foreign(String signs);

        void between(String signs);
    }

    /** The text with pseudonyms for its labels and addresses. */
    String rewritten(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        cut(text, new Parts() {

            private boolean network;

            @Override
            public void label(String label, char next) {
                boolean kept = KeptWords.has("name", label) || next == '=' && KeptWords.has("rdn", label)
                        || network && LENGTH_OF_PREFIX.matcher(label).matches() || label.chars().noneMatch(Character::isLetterOrDigit);
                out.append(kept ? label : pseudonyms.label(label));
                network = false;
            }

            @Override
            public void ipv4(String address) {
                out.append(pseudonyms.ipv4(address));
                network = true;
            }

            @Override
            public void ipv6(String address) {
                out.append(pseudonyms.ipv6(address));
                network = true;
            }

            @Override
            public void foreign(String signs) {
                out.append(pseudonyms.foreign(signs));
            }

            @Override
            public void between(String signs) {
                out.append(signs);
                network &= signs.equals("/");
            }
        });
        return out.toString();
    }

    /** The labels and addresses of a text, in lower case. */
    static Set<String> labels(String text) {
        Set<String> found = new HashSet<>();
        cut(text, new Parts() {

            @Override
            public void label(String label, char next) {
                found.add(label.toLowerCase(Locale.ROOT));
            }

            @Override
            public void ipv4(String address) {
                found.add(address);
            }

            @Override
            public void ipv6(String address) {
                found.add(address.toLowerCase(Locale.ROOT));
            }

            @Override
            public void foreign(String signs) { }

            @Override
            public void between(String signs) { }
        });
        return found;
    }

    private static void cut(String text, Parts parts) {
        int i = 0;
        while (i < text.length()) {
            int from = i;
            if (ofName(text.charAt(i)) || text.charAt(i) == '.' || text.charAt(i) == ':') {
                while (i < text.length() && (ofName(text.charAt(i)) || text.charAt(i) == '.' || text.charAt(i) == ':')) {
                    i++;
                }
                dotted(text.substring(from, i), i < text.length() ? text.charAt(i) : ' ', parts);
            } else if (foreign(text.charAt(i))) {
                while (i < text.length() && foreign(text.charAt(i))) {
                    i++;
                }
                parts.foreign(text.substring(from, i));
            } else {
                parts.between(text.substring(from, ++i));
            }
        }
    }

    private static boolean ofName(char sign) {
        return Character.isLetterOrDigit(sign) || sign == '-' || sign == '_';
    }

    private static boolean foreign(char sign) {
        return sign >= 0x80 && !ofName(sign) && !Character.isWhitespace(sign);
    }

    /** A run of labels, dots and colons: an address, or labels. */
    private static void dotted(String run, char next, Parts parts) {
        int end = run.length();
        while (end > 0 && run.charAt(end - 1) == '.') {
            end--;
        }
        String name = run.substring(0, end);
        Matcher port = IPV4_AND_PORT.matcher(name);
        if (IPV4.matcher(name).matches()) {
            parts.ipv4(name);
        } else if (port.matches() && IPV4.matcher(port.group(1)).matches()) {
            parts.ipv4(port.group(1));
            labels(port.group(2), next, parts);
        } else if (IPV6.matcher(name).matches()) {
            parts.ipv6(name);
        } else {
            labels(name, next, parts);
        }
        if (end < run.length()) {
            parts.between(run.substring(end));
        }
    }

    private static void labels(String name, char next, Parts parts) {
        int from = 0;
        for (int i = 0; i <= name.length(); i++) {
            boolean end = i == name.length();
            if (end || name.charAt(i) == '.' || name.charAt(i) == ':') {
                if (i > from) {
                    parts.label(name.substring(from, i), end ? next : name.charAt(i));
                }
                if (!end) {
                    parts.between(name.substring(i, i + 1));
                }
                from = i + 1;
            }
        }
    }
}
