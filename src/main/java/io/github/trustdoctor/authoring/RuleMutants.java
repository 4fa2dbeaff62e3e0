package io.github.trustdoctor.authoring;

import io.github.trustdoctor.facts.DeclaredKind;
import io.github.trustdoctor.packs.Rule;
import io.github.trustdoctor.packs.Rule.Condition;
import io.github.trustdoctor.packs.Rule.Kind;
import io.github.trustdoctor.packs.Rule.Pattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Every mutant of a pack's rules. Of each condition: dropped; negated; each of its tests widened in every way (see
 * {@link Widening}); each of several tests, and each of several values in {@code in}, dropped. Of each {@code not} and
 * {@code exists}: dropped, and made the other. Bindings stay, so that whoever refers to them still can. What a rule
 * concludes is no condition and stays as it is.
 */
final class RuleMutants {

    private static final Map<String, String> OPPOSITE = Map.of("==", "!=", "!=", "==", "<", ">=", ">=", "<", ">", "<=",
            "<=", ">", "in", "not in", "not in", "in");

    private final Widening widening;
    private final List<RuleMutant> mutants = new ArrayList<>();
    private final Map<String, Integer> called = new HashMap<>();

    private RuleMutants(List<Rule> rules, List<DeclaredKind> declared) {
        this.widening = new Widening(rules, declared);
        rules.forEach(this::mutate);
    }

    /**
     * All mutants of these rules, which are all rules of their pack, in the order of the rules.
     *
     * @param declared the kinds of facts that the pack declares
     */
    static List<RuleMutant> of(List<Rule> rules, List<DeclaredKind> declared) {
        return List.copyOf(new RuleMutants(rules, declared).mutants);
    }

    private void mutate(Rule rule) {
        for (int at = 0; at < rule.patterns().size(); at++) {
            Pattern pattern = rule.patterns().get(at);
            if (pattern.kind() != Kind.FACT) {
                Spot spot = new Spot(rule, at, -1);
                boolean not = pattern.kind() == Kind.NOT;
                Pattern turned = new Pattern(not ? Kind.EXISTS : Kind.NOT, "", pattern.type(), pattern.conditions());
                add(spot, label(pattern) + " -> dropped", List.of(), "", "all else holds, but there is "
                        + (not ? "such a fact" : "no such fact"));
                add(spot, label(pattern) + " -> " + label(turned), List.of(turned), "", "all else holds");
            }
            for (int which = 0; which < pattern.conditions().size(); which++) {
                mutate(new Spot(rule, at, which));
            }
        }
    }

    private void mutate(Spot spot) {
        List<Rule.Test> tests = spot.condition().anyOf();
        String rest = spot.pattern().kind() == Kind.FACT ? "all else holds" : "all else holds and some " + spot.pattern().type() + " meets the rest";
        change(spot, List.of(), "", rest + ", but not " + spot.condition().text());
        change(spot, tests.stream().map(test -> List.of(negated(test))).toList(), "", rest);
        for (int i = 0; i < tests.size(); i++) {
            mutate(spot, tests, i, rest);
        }
    }

    private void mutate(Spot spot, List<Rule.Test> tests, int i, String rest) {
        Rule.Test test = tests.get(i);
        for (Rule.Test wider : widening.of(spot, test)) {
            change(spot, List.of(with(tests, i, List.of(wider))), taken(spot.pattern(), test, wider), rest + ", but " + name(test)
                    + " is " + RuleMutant.written(wider.operands().get(wider.operands().size() - 1)));
        }
        for (int value = 0; test.operands().size() > 1 && value < test.operands().size(); value++) {
            Rule.Test narrower = new Rule.Test(test.subject(), test.field(), test.operator(), with(test.operands(), value, List.of()));
            change(spot, List.of(with(tests, i, List.of(narrower))), "", rest + (test.operator().equals("in") ? " and " : ", but ") + name(test)
                    + " is " + RuleMutant.written(test.operands().get(value)));
        }
        if (tests.size() > 1) {
            change(spot, List.of(with(tests, i, List.of())), "", rest + " and of the alternatives only " + RuleMutant.written(List.of(test)));
        }
    }

    /** The value that a wider test of the matched fact takes in addition; empty if it is not one value. */
    private static String taken(Pattern pattern, Rule.Test test, Rule.Test wider) {
        int last = wider.operands().size() - 1;
        return last < test.operands().size() || !test.subject().isEmpty() ? ""
                : pattern.type() + ' ' + test.field() + ' ' + wider.operands().get(last).literal();
    }

    private static Rule.Test negated(Rule.Test test) {
        return new Rule.Test(test.subject(), test.field(), OPPOSITE.get(test.operator()), test.operands());
    }

    /** Adds the mutant that asks for other conditions in the place of one; each of them is a list of tests. */
    private void change(Spot spot, List<List<Rule.Test>> instead, String takes, String apart) {
        Pattern pattern = spot.pattern();
        List<Condition> conditions = instead.stream()
                .map(anyOf -> new Condition(RuleMutant.written(anyOf), anyOf)).toList();
        String now = conditions.isEmpty() ? "dropped" : String.join(", ", conditions.stream().map(Condition::text).toList());
        add(spot, label(pattern) + ": " + spot.condition().text() + " -> " + now, List.of(new Pattern(pattern.kind(),
                pattern.binding(), pattern.type(), with(pattern.conditions(), spot.which(), conditions))), takes, apart);
    }

    /** A rule may say the same twice; the second mutant that would be called as the first then has a number. */
    private void add(Spot spot, String change, List<Pattern> instead, String takes, String apart) {
        String name = spot.rule().id() + ' ' + change;
        int times = called.merge(name, 1, Integer::sum);
        mutants.add(new RuleMutant(times == 1 ? name : name + " (" + times + ')', spot.rule(),
                with(spot.rule().patterns(), spot.at(), instead), takes, spot.way(), apart));
    }

    private static String label(Pattern pattern) {
        return pattern.kind() == Kind.NOT ? "not " + pattern.type() : pattern.kind() == Kind.EXISTS
                ? "exists " + pattern.type() : pattern.binding().isEmpty() ? pattern.type() : pattern.binding();
    }

    /** The list with others in the place of one of its items. */
    private static <T> List<T> with(List<T> items, int at, List<T> instead) {
        List<T> changed = new ArrayList<>(items);
        changed.remove(at);
        changed.addAll(at, instead);
        return List.copyOf(changed);
    }

    /** A field as the rule names it. */
    private static String name(Rule.Test test) {
        return test.subject().isEmpty() ? test.field() : test.subject() + '.' + test.field();
    }
}
