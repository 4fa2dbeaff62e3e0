package io.github.trustdoctor.packs;

import io.github.trustdoctor.facts.Cited;
import io.github.trustdoctor.facts.Fact;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence with placeholders. {@code {trust.trustType}} stands for the field {@code trustType} of the first fact of the
 * kind {@code trust}, {@code {logon2.typed}} for a field of the second fact of the kind {@code logon}.
 */
public final class Template {

    /** What a placeholder shows for a field that was not observed. */
    public static final String NOT_OBSERVED = "(not observed)";

    /** What a command shows for a value that is no plain name, or was not observed. */
    public static final String NO_NAME = "<name>";

    private final List<Object> parts = new ArrayList<>();

    /**
     * A placeholder.
     *
     * @param kind  kind of fact
     * @param which 0 for the first fact of that kind, 1 for the second
     * @param field name of the field
     */
    public record Placeholder(String kind, int which, String field) {

        static Placeholder parse(String text) {
            int dot = text.indexOf('.');
            if (dot <= 0 || dot == text.length() - 1 || !isWord(text.substring(0, dot)) || !isWord(text.substring(dot + 1))) {
                throw new IllegalArgumentException("expected a placeholder such as {trust.cn}, found {" + text + "}");
            }
            String kind = text.substring(0, dot);
            char last = kind.charAt(kind.length() - 1);
            boolean numbered = last >= '1' && last <= '9';
            return new Placeholder(numbered ? kind.substring(0, kind.length() - 1) : kind,
                    numbered ? last - '1' : 0, text.substring(dot + 1));
        }

        private static boolean isWord(String text) {
            for (int i = 0; i < text.length(); i++) {
                if (!Character.isLetterOrDigit(text.charAt(i)) && text.charAt(i) != '-') {
                    return false;
                }
            }
            return true;
        }

        /** The fact that is meant, or null if there is none. */
        private Fact in(List<Fact> facts) {
            int skip = which;
            for (Fact fact : facts) {
                if (fact.kind().equals(kind) && skip-- == 0) {
                    return fact;
                }
            }
            return null;
        }
    }

    /**
     * A sentence with its placeholders filled.
     *
     * @param text  the sentence
     * @param cited the values that fill it, in its order, without those that were not observed
     */
    public record Filled(String text, List<Cited> cited) { }

    /**
     * Takes a sentence apart.
     *
     * @throws IllegalArgumentException if a brace is not closed or a placeholder has no dot
     */
    public Template(String text) {
        int at = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                throw new IllegalArgumentException("expected a closing brace after " + text.substring(open));
            }
            parts.add(text.substring(at, open));
            parts.add(Placeholder.parse(text.substring(open + 1, close)));
            at = close + 1;
        }
        parts.add(text.substring(at));
    }

    /** The placeholders, in the order of the sentence. */
    public List<Placeholder> placeholders() {
        return parts.stream().filter(Placeholder.class::isInstance).map(Placeholder.class::cast).toList();
    }

    /** Fills the sentence from one set of facts. */
    public Filled fill(List<Fact> facts) {
        return fillFromAll(List.of(facts));
    }

    /**
     * Fills a command that people will copy. A value that holds anything else than letters, digits and what names are
     * made of is not put into it: a report's text must not become a command of its own.
     */
    public String fillCommand(List<List<Fact>> sets) {
        StringBuilder text = new StringBuilder();
        for (Object part : parts) {
            if (part instanceof Placeholder placeholder) {
                String value = join(values(placeholder, sets, new ArrayList<>()));
                text.append(isName(value) ? value : NO_NAME);
            } else {
                text.append(part);
            }
        }
        return text.toString();
    }

    private static boolean isName(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (!letter && "._-\\@:".indexOf(c) < 0) {
                return false;
            }
        }
        return !value.isEmpty() && value.charAt(0) != '-';
    }

    /** Fills the sentence from several sets of facts: each placeholder shows every value that it has in any of them. */
    public Filled fillFromAll(List<List<Fact>> sets) {
        StringBuilder text = new StringBuilder();
        List<Cited> cited = new ArrayList<>();
        for (Object part : parts) {
            if (part instanceof Placeholder placeholder) {
                text.append(join(values(placeholder, sets, cited)));
            } else {
                text.append(part);
            }
        }
        return new Filled(text.toString(), cited);
    }

    private static List<String> values(Placeholder placeholder, List<List<Fact>> sets, List<Cited> cited) {
        List<String> values = new ArrayList<>();
        for (List<Fact> facts : sets) {
            Fact fact = placeholder.in(facts);
            if (fact == null) {
                continue;
            }
            Cited value = fact.field(placeholder.field);
            boolean seen = !value.text().isEmpty();
            String shown = seen ? value.text() : NOT_OBSERVED;
            if (!values.contains(shown)) {
                values.add(shown);
            }
            if (seen && !value.pointer().isEmpty() && notYet(value, cited)) {
                cited.add(value);
            }
        }
        return values;
    }

    private static boolean notYet(Cited value, List<Cited> cited) {
        for (Cited other : cited) {
            if (other.pointer().equals(value.pointer()) && other.text().equals(value.text())) {
                return false;
            }
        }
        return true;
    }

    private static String join(List<String> values) {
        if (values.isEmpty()) {
            return NOT_OBSERVED;
        }
        int last = values.size() - 1;
        return last == 0 ? values.get(0) : String.join(", ", values.subList(0, last)) + " and " + values.get(last);
    }
}
