package io.github.trustdoctor.authoring;

import io.github.trustdoctor.facts.Answer;
import io.github.trustdoctor.facts.DeclaredKind;
import io.github.trustdoctor.packs.Rule;
import java.util.ArrayList;
import java.util.Arrays;
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
 * one in any case. Fields of declared kinds have no constant, text or number that stands for "not known": what was not observed
 * compares with nothing there.
 */
final class Widening {

    private static final Map<String, String> INCLUDING = Map.of("<", "<=", ">", ">=");

    private final SortedMap<String, TreeSet<Long>> numbers = new TreeMap<>();
    private final Set<String> ordered = new HashSet<>();
    private final List<DeclaredKind> declared;

    /** Widens the tests of these rules, which are all rules of their pack, as are the kinds of facts that it declares. */
    Widening(List<Rule> rules, List<DeclaredKind> declared) {
        this.declared = declared;
        for (Rule rule : rules) {
            for (Rule.Pattern pattern : rule.patterns()) {
                pattern.conditions().forEach(condition -> condition.anyOf().forEach(this::note));
            }
        }
    }

    private void note(Rule.Test test) {
        for (Rule.Operand operand : test.operands()) {
            if (RuleMutant.isNumber(operand) && !comparesOrder(test)) {
                numbers.computeIfAbsent(test.field(), field -> new TreeSet<>()).add(Long.valueOf(operand.literal()));
            }
        }
        if (comparesOrder(test)) {
            ordered.add(test.field());
        }
    }

    private static boolean comparesOrder(Rule.Test test) {
        return test.operator().startsWith("<") || test.operator().startsWith(">");
    }

    /** Every wider form of a test that stands there. */
    List<Rule.Test> of(Spot spot, Rule.Test test) {
        if (comparesOrder(test)) {
            return further(spot.type(test, declared), test);
        }
        if (!test.operator().equals("==") && !test.operator().equals("in")) {
            return List.of();
        }
        List<Rule.Test> wider = new ArrayList<>();
        for (String value : more(spot, test)) {
            List<Rule.Operand> operands = new ArrayList<>(test.operands());
            operands.add(new Rule.Operand(value, "", ""));
            wider.add(new Rule.Test(test.subject(), test.field(), "in", List.copyOf(operands)));
        }
        return wider;
    }

    /** The values of which the test could take one more. */
    private List<String> more(Spot spot, Rule.Test test) {
        Class<?> type = spot.type(test, declared);
        boolean unknownIsAValue = spot.kind(test, declared).ownClass();
        Rule.Operand first = test.operands().get(0);
        Set<String> taken = new HashSet<>();
        test.operands().forEach(operand -> taken.add(operand.literal()));
        List<String> more = new ArrayList<>();
        if (RuleMutant.isConstant(first)) {
            more.addAll(constants(type, first.literal()));
            more.removeIf(constant -> !unknownIsAValue && constant.endsWith('.' + Answer.UNKNOWN.name()));
        } else if (RuleMutant.isNumber(first)) {
            near(test, unknownIsAValue).stream().filter(number -> fits(number, type)).map(String::valueOf).forEach(more::add);
        } else if (RuleMutant.isText(first) && unknownIsAValue) {
            more.add("");
        }
        boolean lastOfItsKind = RuleMutant.isConstant(first) && taken.size() + 1 == more.size();
        more.removeIf(value -> taken.contains(value) || lastOfItsKind);
        return more;
    }

    /** Every constant of a kind, in its order, written as one of them is. */
    private static List<String> constants(Class<?> type, String like) {
        String kind = like.substring(0, like.lastIndexOf('.') + 1);
        return Arrays.stream(type.getEnumConstants()).map(constant -> kind + ((Enum<?>) constant).name()).toList();
    }

    private Set<Long> near(Rule.Test test, boolean unknownIsAValue) {
        Set<Long> near = new TreeSet<>(numbers.get(test.field()));
        if (ordered.contains(test.field())) {
            for (Rule.Operand operand : test.operands()) {
                long number = RuleMutant.isNumber(operand) ? Long.parseLong(operand.literal()) : 0;
                boolean stands = RuleMutant.isNumber(operand) && (number != 0 || !unknownIsAValue);
                near.addAll(stands ? Set.of(number - 1, number + 1) : Set.of());
            }
        }
        return near;
    }

    private static boolean fits(long number, Class<?> type) {
        return type != int.class || number == (int) number;
    }

    /** The comparison with the next number, in the direction in which it then takes more; none beyond the last number. */
    private static List<Rule.Test> further(Class<?> type, Rule.Test test) {
        Rule.Operand bound = test.operands().get(0);
        String including = INCLUDING.get(test.operator());
        if (including != null) {
            return List.of(new Rule.Test(test.subject(), test.field(), including, test.operands()));
        }
        int step = test.operator().equals("<=") ? 1 : -1;
        if (!RuleMutant.isNumber(bound)) {
            String next = bound.field() + (step > 0 ? Rule.Operand.NEXT : Rule.Operand.BEFORE);
            return List.of(with(test, new Rule.Operand("", bound.binding(), next)));
        }
        long next = Long.parseLong(bound.literal()) + step;
        return fits(next, type) ? List.of(with(test, new Rule.Operand(String.valueOf(next), "", ""))) : List.of();
    }

    private static Rule.Test with(Rule.Test test, Rule.Operand operand) {
        return new Rule.Test(test.subject(), test.field(), test.operator(), List.of(operand));
    }
}
