package io.github.trustdoctor.facts;

import java.util.Locale;

/** How names of hosts and domains are compared: without regard to case, a leading {@code \\} or a trailing dot. */
public final class Names {

    private Names() { }

    /** The form in which names are compared. */
    public static String key(String name) {
        int from = 0;
        int to = name.length();
        while (from < to && (name.charAt(from) == '\\' || name.charAt(from) == ' ')) {
            from++;
        }
        while (to > from && (name.charAt(to - 1) == '.' || name.charAt(to - 1) == ' ')) {
            to--;
        }
        return name.substring(from, to).toLowerCase(Locale.ROOT);
    }

    /** True if both name the same thing and neither is empty. */
    public static boolean same(String one, String other) {
        String key = key(one);
        return !key.isEmpty() && key.equals(key(other));
    }

    /** True if both name the same host; a name without a dot stands for any host whose first label it is. */
    public static boolean sameHost(String one, String other) {
        String a = key(one);
        String b = key(other);
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
        String child = key(name);
        String above = key(parent);
        return !above.isEmpty() && (child.equals(above)
                || child.length() > above.length() && child.endsWith(above)
                && child.charAt(child.length() - above.length() - 1) == '.');
    }
}
