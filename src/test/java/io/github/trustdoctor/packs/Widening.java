package io.github.trustdoctor.packs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The ways in which a test can be widened a little.
 *
 * <ul>
 * <li>{@code ==} and {@code in} with constants take one more constant of their kind; with texts, the empty text as well;
 *     with numbers, one more number that the pack's rules compare this field with, and, if some rule asks whether the
 *     field is less or greater, the next number on either side; 0, which stands for "not known", has none;
 * <li>{@code <}, {@code <=}, {@code >} and {@code >=} take the next number, also where a field is compared with a field.
 * </ul>
 *
 * Whatever would take every value in that way, and {@code !=}, is the same as dropped. {@code not in} loses its values one by
 * one in any case.
 */
final class Widening {

    private static final Map<String, String> INCLUDING = Map.of("<", "<=", ">", ">=");

    private final SortedMap<String, TreeSet<Integer>> numbers = new TreeMap<>();
    private final Set<String> ordered = new HashSet<>();

    /** Widens the tests of these rules, which are all rules of their pack. */
    Widening(List<Rule> rules) {
        for (Rule rule : rules) {
            for (Rule.Pattern pattern : rule.patterns()) {
                pattern.conditions().forEach(condition -> condition.anyOf().forEach(this::note));
            }
        }
    }

    private void note(Rule.Test test) {
        for (Rule.Operand operand : test.operands()) {
            if (RuleMutant.isNumber(operand) && !comparesOrder(test)) {
                numbers.computeIfAbsent(test.field(), field -> new TreeSet<>()).add(Integer.valueOf(operand.literal()));
            }
        }
        if (comparesOrder(test)) {
            ordered.add(test.field());
        }
    }

    private static boolean comparesOrder(Rule.Test test) {
        return test.operator().startsWith("<") || test.operator().startsWith(">");
    }

    /** Every wider form of a test of that rule. */
    List<Rule.Test> of(Rule rule, Rule.Test test) {
        if (comparesOrder(test)) {
            return List.of(further(test));
        }
        if (!test.operator().equals("==") && !test.operator().equals("in")) {
            return List.of();
        }
        List<Rule.Test> wider = new ArrayList<>();
        for (String value : more(rule, test)) {
            List<Rule.Operand> operands = new ArrayList<>(test.operands());
            operands.add(new Rule.Operand(value, "", ""));
            wider.add(new Rule.Test(test.subject(), test.field(), "in", List.copyOf(operands)));
        }
        return wider;
    }

    /** The values of which the test could take one more. */
    private List<String> more(Rule rule, Rule.Test test) {
        Rule.Operand first = test.operands().get(0);
        Set<String> taken = new HashSet<>();
        test.operands().forEach(operand -> taken.add(operand.literal()));
        List<String> more = new ArrayList<>();
        if (RuleMutant.isConstant(first)) {
            more.addAll(RuleFile.of(rule).constants(first.literal()));
        } else if (RuleMutant.isNumber(first)) {
            more.addAll(near(test));
        } else if (RuleMutant.isText(first)) {
            more.add("");
        }
        boolean lastOfItsKind = RuleMutant.isConstant(first) && taken.size() + 1 == more.size();
        more.removeIf(value -> taken.contains(value) || lastOfItsKind);
        return more;
    }

    private List<String> near(Rule.Test test) {
        Set<Integer> near = new TreeSet<>(numbers.get(test.field()));
        if (ordered.contains(test.field())) {
            for (Rule.Operand operand : test.operands()) {
                int number = Integer.parseInt(operand.literal());
                near.addAll(number == 0 ? Set.of() : Set.of(number - 1, number + 1));
            }
        }
        return near.stream().map(String::valueOf).toList();
    }

    /** The comparison with the next number, in the direction in which it then takes more. */
    private static Rule.Test further(Rule.Test test) {
        String including = INCLUDING.get(test.operator());
        if (including != null) {
            return new Rule.Test(test.subject(), test.field(), including, test.operands());
        }
        Rule.Operand bound = test.operands().get(0);
        int step = test.operator().equals("<=") ? 1 : -1;
        Rule.Operand next = RuleMutant.isNumber(bound)
                ? new Rule.Operand(String.valueOf(Integer.parseInt(bound.literal()) + step), "", "")
                : new Rule.Operand("", bound.binding(), bound.field() + (step > 0 ? " + 1" : " - 1"));
        return new Rule.Test(test.subject(), test.field(), test.operator(), List.of(next));
    }
}
