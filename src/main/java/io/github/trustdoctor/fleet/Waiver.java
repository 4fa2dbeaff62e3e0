package io.github.trustdoctor.fleet;

import io.github.trustdoctor.facts.Fields;
import io.github.trustdoctor.fleet.VerdictLine.CauseLine;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Somebody's word that a cause is known and accepted for a time.
 *
 * @param cause   the cause, as {@code pack/cause}
 * @param scope   where
 * @param reason  why
 * @param owner   who says so
 * @param expires the last day on which it holds, by UTC
 * @param line    its line in the file
 */
public record Waiver(String cause, Scope scope, String reason, String owner, LocalDate expires, int line) {

    /**
     * At which sites a waiver holds. {@code *} stands for any text; what is empty stands for all.
     *
     * @param site     name of the site
     * @param computer name of the computer
     * @param domain   the computer's domain
     * @param at       where the cause sits, such as {@code port tcp/88 dc-c.corp.example}
     */
    public record Scope(String site, String computer, String domain, String at) {

        static Scope read(Fields in) {
            Scope scope = new Scope(in.text("site"), in.text("computer"), in.text("domain"), in.text("at"));
            if (scope.equals(new Scope("", "", "", ""))) {
                in.required("site");
            }
            return scope;
        }

        private boolean covers(VerdictLine line, CauseLine cause) {
            return matches(site, line.site()) && matches(computer, line.computer()) && matches(domain, line.domain())
                    && (at.isEmpty() || cause.at().stream().anyMatch(place -> matches(at, place.text())));
        }

        private static boolean matches(String pattern, String text) {
            if (pattern.isEmpty()) {
                return true;
            }
            String[] parts = pattern.toLowerCase(Locale.ROOT).split("\\*", -1);
            String rest = text.toLowerCase(Locale.ROOT);
            if (parts.length == 1) {
                return rest.equals(parts[0]);
            }
            String last = parts[parts.length - 1];
            if (!rest.startsWith(parts[0]) || rest.length() < parts[0].length() + last.length() || !rest.endsWith(last)) {
                return false;
            }
            String middle = rest.substring(parts[0].length(), rest.length() - last.length());
            for (int i = 1; i < parts.length - 1; i++) {
                int at = middle.indexOf(parts[i]);
                if (at < 0) {
                    return false;
                }
                middle = middle.substring(at + parts[i].length());
            }
            return true;
        }
    }

    static Waiver read(Fields in) {
        return new Waiver(in.required("cause"), in.object("scope", Scope::read), in.required("reason"), in.required("owner"), expires(in),
                in.seen().node().line());
    }

    private static LocalDate expires(Fields in) {
        String text = in.required("expires");
        try {
            return text.isEmpty() ? LocalDate.MIN : LocalDate.parse(text);
        } catch (DateTimeException wrong) {
            in.wrong("expires", "a day such as 2026-12-31");
            return LocalDate.MIN;
        }
    }

    /** True if it is about that cause at that site. */
    boolean covers(VerdictLine line, CauseLine found) {
        return cause.equals(found.pack() + '/' + found.id()) && scope.covers(line, found);
    }
}
