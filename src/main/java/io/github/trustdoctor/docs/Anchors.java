package io.github.trustdoctor.docs;

import java.util.regex.Pattern;

/**
 * What links within a page call its parts: letters, digits, dots, hyphens and underscores only, and never the same for two
 * parts, whatever their ids hold. A claim is called by its id alone, {@code #S28}; all others have a word before theirs.
 */
final class Anchors {

    private static final Pattern CLAIM = Pattern.compile("[A-Z][A-Za-z0-9]*");

    private Anchors() { }

    static String claim(String id) {
        return CLAIM.matcher(id).matches() ? id : "claim-" + safe(id);
    }

    static String rule(String id) {
        return "rule-" + safe(id);
    }

    static String cause(String id) {
        return "cause-" + safe(id);
    }

    static String check(String id) {
        return "check-" + safe(id);
    }

    static String resolution(String id) {
        return "resolution-" + safe(id);
    }

    static String aCase(String name) {
        return "case-" + safe(name);
    }

    private static String safe(String id) {
        StringBuilder out = new StringBuilder(id.length());
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '.';
            out.append(plain ? String.valueOf(c) : "_" + Integer.toHexString(c) + "_");
        }
        return out.toString();
    }
}
