package io.github.trustdoctor.authoring;

import io.github.trustdoctor.facts.DeclaredKind;
import io.github.trustdoctor.packs.Rule;
import io.github.trustdoctor.packs.Rule.Condition;
import io.github.trustdoctor.packs.Rule.Pattern;
import io.github.trustdoctor.paths.Kind;
import io.github.trustdoctor.paths.Kinds;
import java.util.ArrayList;
import java.util.List;

/**
 * A place in a rule that is to be changed.
 *
 * @param rule  the rule
 * @param at    which of its patterns, from 0
 * @param which which of the conditions of the pattern, from 0; -1 for the pattern itself
 */
record Spot(Rule rule, int at, int which) {

    Pattern pattern() {
        return rule.patterns().get(at);
    }

    Condition condition() {
        return pattern().conditions().get(which);
    }

    /** Words and signs of the rule that lead to it, each looked for after the one before. */
    List<String> way() {
        List<String> way = new ArrayList<>();
        rule.patterns().subList(0, at + 1).forEach(pattern -> way.add(pattern.type()));
        pattern().conditions().subList(0, which + 1).forEach(condition -> way.add(left(condition.anyOf().get(0))));
        return way;
    }

    private static String left(Rule.Test test) {
        return test.subject().isEmpty() ? test.field() : test.subject() + '.' + test.field();
    }

    /** What the field that a test looks at holds: a text, a number, true or false, or a constant. */
    Class<?> type(Rule.Test test, List<DeclaredKind> declared) {
        String[] steps = test.field().split("\\.");
        Class<?> type = kind(test, declared).field(steps[0]).orElseThrow();
        for (int i = 1; i < steps.length; i++) {
            type = Kinds.field(type, steps[i]).orElseThrow().getReturnType();
        }
        return type;
    }

    /**
     * The kind of the fact that a test looks at.
     *
     * @param declared the kinds that the pack of the rule declares
     */
    Kind kind(Rule.Test test, List<DeclaredKind> declared) {
        String name = pattern().type();
        for (Pattern bound : rule.patterns()) {
            if (!test.subject().isEmpty() && bound.binding().equals(test.subject())) {
                name = bound.type();
            }
        }
        return Kind.named(name, declared).orElseThrow();
    }
}
