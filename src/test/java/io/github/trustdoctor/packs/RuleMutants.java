package io.github.trustdoctor.packs;

import io.github.trustdoctor.packs.Rule.Condition;
import io.github.trustdoctor.packs.Rule.Kind;
import io.github.trustdoctor.packs.Rule.Pattern;
import java.util.ArrayList;
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

    private RuleMutants(List<Rule> rules) {
        this.widening = new Widening(rules);
        rules.forEach(this::mutate);
    }

    /** All mutants of these rules, in the order of the rules. */
    static List<RuleMutant> of(List<Rule> rules) {
        return List.copyOf(new RuleMutants(rules).mutants);
    }

    private void mutate(Rule rule) {
        for (int at = 0; at < rule.patterns().size(); at++) {
            Pattern pattern = rule.patterns().get(at);
            if (pattern.kind() != Kind.FACT) {
                add(rule, at, label(pattern) + " -> dropped", List.of(), "");
                Kind other = pattern.kind() == Kind.NOT ? Kind.EXISTS : Kind.NOT;
                Pattern turned = new Pattern(other, "", pattern.type(), pattern.conditions());
                add(rule, at, label(pattern) + " -> " + label(turned), List.of(turned), "");
            }
            for (int which = 0; which < pattern.conditions().size(); which++) {
                mutate(rule, at, which);
            }
        }
    }

    private void mutate(Rule rule, int at, int which) {
        List<Rule.Test> tests = rule.patterns().get(at).conditions().get(which).anyOf();
        change(rule, at, which, List.of(), "");
        change(rule, at, which, tests.stream().map(test -> List.of(negated(test))).toList(), "");
        for (int i = 0; i < tests.size(); i++) {
            Rule.Test test = tests.get(i);
            for (Rule.Test wider : widening.of(rule, test)) {
                change(rule, at, which, List.of(with(tests, i, List.of(wider))), taken(rule.patterns().get(at), test, wider));
            }
            for (Rule.Test narrower : narrowed(test)) {
                change(rule, at, which, List.of(with(tests, i, List.of(narrower))), "");
            }
            if (tests.size() > 1) {
                change(rule, at, which, List.of(with(tests, i, List.of())), "");
            }
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

    /** The test with one value less, each in turn. */
    private static List<Rule.Test> narrowed(Rule.Test test) {
        List<Rule.Test> narrower = new ArrayList<>();
        for (int i = 0; test.operands().size() > 1 && i < test.operands().size(); i++) {
            narrower.add(new Rule.Test(test.subject(), test.field(), test.operator(), with(test.operands(), i, List.of())));
        }
        return narrower;
    }

    /** Adds the mutant that asks for other conditions in the place of one; each of them is a list of tests. */
    private void change(Rule rule, int at, int which, List<List<Rule.Test>> instead, String takes) {
        Pattern pattern = rule.patterns().get(at);
        Condition condition = pattern.conditions().get(which);
        List<Condition> conditions = instead.stream()
                .map(anyOf -> new Condition(RuleMutant.written(anyOf), anyOf)).toList();
        String now = conditions.isEmpty() ? "dropped" : String.join(", ", conditions.stream().map(Condition::text).toList());
        add(rule, at, label(pattern) + ": " + condition.text() + " -> " + now, List.of(new Pattern(pattern.kind(),
                pattern.binding(), pattern.type(), with(pattern.conditions(), which, conditions))), takes);
    }

    private void add(Rule rule, int at, String change, List<Pattern> instead, String takes) {
        mutants.add(new RuleMutant(rule.id() + ' ' + change, rule, with(rule.patterns(), at, instead), takes));
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
}
