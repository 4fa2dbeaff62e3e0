package io.github.trustdoctor.diagnosis;

import io.github.trustdoctor.packs.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes rules whose conditions are written much as a pack writes them, such as {@code link == $logon.link}. */
final class RuleText {

    private static final Pattern TEST = Pattern.compile("(?:(\\$\\w+)\\.)?(\\S+) (not in|\\S+) (.*)");

    private RuleText() { }

    /** A rule that notes something. */
    static Rule rule(Rule.Pattern... patterns) {
        return new Rule("A1", "A1: it fails", "example.drl:1", List.of(patterns), "notes", "", "", List.of());
    }

    /** A rule of that id that concludes something of a cause from the facts of those names. */
    static Rule rule(String id, String verb, String cause, List<String> facts, Rule.Pattern... patterns) {
        String strength = List.of("supports", "opposes").contains(verb) ? "WEAK" : "";
        return new Rule(id, id + ": it is so", "example.drl:1", List.of(patterns), verb, cause, strength, facts);
    }

    static Rule.Pattern fact(String binding, String type, String... conditions) {
        return new Rule.Pattern(Rule.Kind.FACT, binding, type, conditions(conditions));
    }

    static Rule.Pattern none(String type, String... conditions) {
        return new Rule.Pattern(Rule.Kind.NOT, "", type, conditions(conditions));
    }

    static Rule.Pattern some(String type, String... conditions) {
        return new Rule.Pattern(Rule.Kind.EXISTS, "", type, conditions(conditions));
    }

    /** One comparison, such as {@code id in 1, 2}; texts are quoted by {@code '}. */
    static Rule.Test test(String text) {
        Matcher parts = TEST.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("expected a comparison, found " + text);
        }
        String subject = parts.group(1) == null ? "" : parts.group(1);
        List<Rule.Operand> operands = Arrays.stream(parts.group(4).split(", ")).map(RuleText::operand).toList();
        return new Rule.Test(subject, parts.group(2), parts.group(3), operands);
    }

    private static List<Rule.Condition> conditions(String... texts) {
        return Arrays.stream(texts).map(text -> new Rule.Condition(text,
                Arrays.stream(text.split(" \\|\\| ")).map(RuleText::test).toList())).toList();
    }

    private static Rule.Operand operand(String text) {
        int dot = text.indexOf('.');
        return text.startsWith("$") ? new Rule.Operand("", text.substring(0, dot), text.substring(dot + 1))
                : new Rule.Operand(text.replace("'", ""), "", "");
    }
}
