package io.github.trustdoctor.authoring;

import io.github.trustdoctor.packs.Rule;
import io.github.trustdoctor.packs.Rule.Pattern;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A rule with one thing changed in what it asks for.
 *
 * @param name     rule, fact, what stood there and what stands there now, such as
 *                 {@code S01 $logon: failed != Answer.NO -> dropped}; no other mutant of the pack is called so
 * @param rule     the rule as its author wrote it
 * @param patterns what the mutant asks for
 * @param takes    the value that it takes and the rule does not, such as {@code Crossing here Answer.UNKNOWN}; empty if
 *                 it is changed in another way
 * @param way      words and signs of the rule that lead to what is changed, each looked for after the one before
 * @param apart    what a case is like that tells it from its rule, as a clause
 */
record RuleMutant(String name, Rule rule, List<Pattern> patterns, String takes, List<String> way, String apart) {

    /** The mutant as a rule of that id. */
    Rule as(String id) {
        return new Rule(id, id, rule.place(), patterns, rule.verb(), rule.target(), rule.strength(), rule.facts());
    }

    /** The condition as rules write it. */
    static String written(List<Rule.Test> anyOf) {
        return anyOf.stream().map(RuleMutant::written).collect(Collectors.joining(" || "));
    }

    private static String written(Rule.Test test) {
        String operands = test.operands().stream().map(RuleMutant::written).collect(Collectors.joining(", "));
        return (test.subject().isEmpty() ? "" : test.subject() + '.') + test.field() + ' ' + test.operator() + ' '
                + (test.operator().endsWith("in") ? "( " + operands + " )" : operands);
    }

    /** What a field is compared with, as rules write it. */
    static String written(Rule.Operand operand) {
        return !operand.binding().isEmpty() ? operand.binding() + '.' + operand.field()
                : isText(operand) ? '"' + operand.literal() + '"' : operand.literal();
    }

    /** True for a text in quotation marks. */
    static boolean isText(Rule.Operand operand) {
        return operand.binding().isEmpty() && !isNumber(operand) && !isConstant(operand)
                && !operand.literal().equals("true") && !operand.literal().equals("false");
    }

    /** True for a number. */
    static boolean isNumber(Rule.Operand operand) {
        return operand.literal().matches("-?\\d+");
    }

    /** True for a constant such as {@code Answer.YES}. */
    static boolean isConstant(Rule.Operand operand) {
        return operand.literal().matches("[A-Z]\\w*(\\.[A-Z]\\w*)+");
    }
}
