package io.github.trustdoctor.facts;

import java.util.Locale;

/** How names of hosts and domains are compared: without regard to case, a leading {@code \\} or a trailing dot. */
public final class Names {

    private Names() { }

    /** The form in which names are compared. */
    public static String key(String name) {
        int from = from(name);
        return name.substring(from, to(name, from)).toLowerCase(Locale.ROOT);
    }

    /** True if nothing is left of the name in the form in which names are compared. */
    public static boolean isEmpty(String name) {
        int from = from(name);
        return to(name, from) == from;
    }

    private static int from(String name) {
        int from = 0;
        while (from < name.length() && (name.charAt(from) == '\\' || name.charAt(from) == ' ')) {
            from++;
        }
        return from;
    }

    private static int to(String name, int from) {
        int to = name.length();
        while (to > from && (name.charAt(to - 1) == '.' || name.charAt(to - 1) == ' ')) {
            to--;
        }
        return to;
    }

    /** True if both name the same thing and neither is empty. */
    public static boolean same(String one, String other) {
        int a = from(one);
        int b = from(other);
        int aLength = to(one, a) - a;
        int bLength = to(other, b) - b;
        int alike = alike(one, a, other, b, Math.min(aLength, bLength));
        return alike < 0 ? key(one).equals(key(other)) : alike > 0 && alike == aLength && alike == bLength;
    }

    /** How many characters from there on are the same in lower case; -1 if it takes more than ASCII to tell. */
    private static int alike(String one, int a, String other, int b, int most) {
        for (int i = 0; i < most; i++) {
            char c = one.charAt(a + i);
            char d = other.charAt(b + i);
            if (!isAscii(c, d)) {
                return -1;
            }
            if (lower(c) != lower(d)) {
                return i;
            }
        }
        return most;
    }

    private static boolean isAscii(char one, char other) {
        return (one | other) < 0x80;
    }

    private static int lower(char c) {
        return c >= 'A' && c <= 'Z' ? c | 0x20 : c;
    }

    /** True if both name the same host; a name without a dot stands for any host whose first label it is. */
    public static boolean sameHost(String one, String other) {
        int a = from(one);
        int b = from(other);
        int aLength = to(one, a) - a;
        int bLength = to(other, b) - b;
        int alike = alike(one, a, other, b, Math.min(aLength, bLength));
        if (alike == aLength && alike == bLength) {
            return alike > 0;
        }
        boolean open = alike < 0 || alike == aLength || alike == bLength;
        return open && sameHostKey(key(one), key(other));
    }

    private static boolean sameHostKey(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        return a.equals(b) || isFirstLabel(a, b) || isFirstLabel(b, a);
    }

    private static boolean isFirstLabel(String label, String name) {
        return label.indexOf('.') < 0 && !isAddress(name)
                && name.length() > label.length() && name.charAt(label.length()) == '.' && name.startsWith(label);
    }

    /** True for an IP address, whatever its version. */
    static boolean isAddress(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == ':') {
                return true;
            }
            if (c != '.' && (c < '0' || c > '9')) {
                return name.indexOf(':', i) >= 0;
            }
        }
        return !name.isEmpty();
    }

    /** True if {@code name} is {@code parent} or lies below it in DNS. */
    public static boolean isOrIsBelow(String name, String parent) {
        int a = from(name);
        int b = from(parent);
        int aEnd = to(name, a);
        int bEnd = to(parent, b);
        if (b == bEnd) {
            return false;
        }
        while (a < aEnd && b < bEnd) {
            char c = name.charAt(--aEnd);
            char d = parent.charAt(--bEnd);
            if (!isAscii(c, d)) {
                return isOrIsBelowKey(key(name), key(parent));
            }
            if (lower(c) != lower(d)) {
                return false;
            }
        }
        return b == bEnd && (a == aEnd || name.charAt(aEnd - 1) == '.');
    }

    private static boolean isOrIsBelowKey(String child, String above) {
        return child.equals(above) || child.endsWith(above) && child.charAt(child.length() - above.length() - 1) == '.';
    }
}
