package io.github.trustdoctor.docs;

import io.github.trustdoctor.packs.Rule;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a rule of which only the parts are at hand, in the form in which rules are written. */
final class RuleText {

    private RuleText() { }

    static String of(Rule rule) {
        return "rule \"" + rule.name() + "\"\nwhen\n" + rule.patterns().stream().map(RuleText::pattern).collect(Collectors.joining())
                + "then\n    conclude." + rule.verb() + "( " + conclusion(rule) + " );\nend";
    }

    private static String pattern(Rule.Pattern pattern) {
        String before = switch (pattern.kind()) {
            case FACT -> pattern.binding().isEmpty() ? "" : pattern.binding() + " : ";
            case NOT -> "not ";
            case EXISTS -> "exists ";
        };
        String conditions = pattern.conditions().stream().map(Rule.Condition::text).collect(Collectors.joining(", "));
        return "    " + before + pattern.type() + "( " + conditions + (conditions.isEmpty() ? ")\n" : " )\n");
    }

    private static String conclusion(Rule rule) {
        String target = rule.target().isEmpty() ? "" : '"' + rule.target() + '"';
        String strength = rule.strength().isEmpty() ? "" : "Strength." + rule.strength();
        return Stream.of(List.of('"' + rule.id() + '"', target, strength), rule.facts()).flatMap(List::stream)
                .filter(argument -> !argument.isEmpty()).collect(Collectors.joining(", "));
    }
}
