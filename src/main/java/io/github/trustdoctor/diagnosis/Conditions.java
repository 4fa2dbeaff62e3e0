package io.github.trustdoctor.diagnosis;

import io.github.trustdoctor.diagnosis.Explanation.Condition;
import io.github.trustdoctor.diagnosis.Explanation.State;
import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.packs.Rule;
import io.github.trustdoctor.packs.Template;
import io.github.trustdoctor.paths.Crossing;
import io.github.trustdoctor.paths.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tells the conditions of one rule as they stand for one choice of facts. */
final class Conditions {

    private final Rule rule;
    private final Map<String, Fact> bound;
    private final List<Condition> told = new ArrayList<>();

    private Conditions(Rule rule, Map<String, Fact> bound) {
        this.rule = rule;
        this.bound = bound;
    }

    /** The conditions of a rule as they stand for one choice of facts. */
    static List<Condition> of(Rule rule, Choice choice) {
        Conditions conditions = new Conditions(rule, choice.bound());
        for (int i = 0; i < choice.parts().size(); i++) {
            conditions.part(rule.patterns().get(i), choice.parts().get(i));
        }
        return List.copyOf(conditions.told);
    }

    private void part(Rule.Pattern pattern, Choice.Part part) {
        Fact fact = part.fact();
        if (fact == null && part.holds()) {
            told.add(new Condition(State.HELD, "", (pattern.kind() == Rule.Kind.NOT ? "no " : "")
                    + asked(pattern) + " reported", ""));
        } else if (fact == null) {
            told.add(new Condition(State.UNSEEN, "", "no " + asked(pattern) + " reported" + wanted(pattern), ""));
        } else if (pattern.kind() == Rule.Kind.NOT) {
            tooMany(pattern, fact);
        } else {
            conditions(pattern, part);
        }
    }

    private void conditions(Rule.Pattern pattern, Choice.Part part) {
        for (int i = 0; i < pattern.conditions().size(); i++) {
            Rule.Condition condition = pattern.conditions().get(i);
            if (part.failing().contains(i)) {
                failing(pattern, condition, part.fact());
            } else if (!Matching.tellsApart(pattern, condition)) {
                Rule.Test test = met(condition, part.fact());
                add(State.HELD, part.fact(), test, found(test, part.fact()));
            }
        }
    }

    /** What there must not be, but is. */
    private void tooMany(Rule.Pattern pattern, Fact fact) {
        StringBuilder text = new StringBuilder();
        String pointer = fact.pointer();
        for (Rule.Condition condition : pattern.conditions()) {
            if (!Matching.tellsApart(pattern, condition)) {
                Rule.Test test = met(condition, fact);
                text.append(text.length() == 0 ? "" : ", ").append(found(test, fact));
                pointer = FieldWords.cited(subject(test, fact), test.field()).pointer();
            }
        }
        String there = text.length() == 0 ? "reported" : text.toString();
        told.add(new Condition(State.FAILED, name(fact), there + ", must not be", pointer));
    }

    /** The first test of a condition that holds. */
    private Rule.Test met(Rule.Condition condition, Fact fact) {
        for (Rule.Test test : condition.anyOf()) {
            if (Matching.holds(test, fact, bound)) {
                return test;
            }
        }
        throw new IllegalStateException(rule.id() + " does not hold: " + condition.text());
    }

    private void failing(Rule.Pattern pattern, Rule.Condition condition, Fact fact) {
        Rule.Test first = condition.anyOf().get(0);
        List<Terms.Part> parts = condition.anyOf().size() == 1 && positive(first)
                ? Terms.parts(pattern.type(), first.field()) : List.of();
        for (Terms.Part part : parts) {
            Rule.Test test = new Rule.Test("", part.field(), part.operator(),
                    List.of(new Rule.Operand(part.constant(), "", "")));
            if (!Matching.holds(test, fact, bound)) {
                add(state(test, fact), fact, test, lacking(test, fact));
            }
        }
        if (parts.isEmpty()) {
            alternatives(condition, fact);
        }
    }

    private static boolean positive(Rule.Test test) {
        String literal = FieldWords.constant(test.operands().get(0).literal());
        return test.operator().equals("==") && (literal.equals("YES") || literal.equals("true"));
    }

    private void alternatives(Rule.Condition condition, Fact fact) {
        StringBuilder text = new StringBuilder();
        State state = State.FAILED;
        for (Rule.Test test : condition.anyOf()) {
            text.append(text.length() == 0 ? "" : "; or else ").append(lacking(test, fact));
            state = state(test, fact) == State.UNSEEN ? State.UNSEEN : state;
        }
        add(state, fact, condition.anyOf().get(0), text.toString());
    }

    private void add(State state, Fact fact, Rule.Test test, String text) {
        Fact subject = subject(test, fact);
        told.add(new Condition(state, about(subject), text, FieldWords.cited(subject, test.field()).pointer()));
    }

    private Fact subject(Rule.Test test, Fact fact) {
        return test.subject().isEmpty() ? fact : bound.get(test.subject());
    }

    /** What a fact is called; empty for the try to log on that the rule is about. */
    private String about(Fact fact) {
        for (Fact first : bound.values()) {
            if (first instanceof Crossing) {
                return first == fact ? "" : name(fact);
            }
        }
        return name(fact);
    }

    private static String name(Fact fact) {
        return new Template(Terms.subject(fact.kindName())).fill(List.of(fact)).text();
    }

    private State state(Rule.Test test, Fact fact) {
        return FieldWords.unseen(subject(test, fact), test.field()) ? State.UNSEEN : State.FAILED;
    }

    private String found(Rule.Test test, Fact fact) {
        return FieldWords.found(subject(test, fact), test.field());
    }

    private String lacking(Rule.Test test, Fact fact) {
        Fact subject = subject(test, fact);
        return found(test, fact) + ", needed " + FieldWords.needed(subject.kindName(), test, bound);
    }

    /** What a pattern asks for: the kind of fact, and what tells it from others of its kind. */
    private String asked(Rule.Pattern pattern) {
        boolean other = bound.values().stream().anyMatch(fact -> fact.kindName().equals(pattern.type()));
        StringBuilder asked = new StringBuilder(other ? "other " : "").append(Terms.kind(pattern.type()));
        for (Rule.Condition condition : pattern.conditions()) {
            Rule.Test test = condition.anyOf().get(0);
            Terms.Term term = Terms.of(pattern.type(), test.field());
            boolean said = Matching.tellsApart(pattern, condition) && term.shape() != Terms.Shape.ID;
            if (said && Matching.answerable(condition, bound)) {
                asked.append(' ').append(term.words()).append(' ').append(FieldWords.needed(pattern.type(), test, bound));
            }
        }
        return asked.toString();
    }

    /** What would have to be seen of a fact that is not there; the first condition tells most. */
    private String wanted(Rule.Pattern pattern) {
        for (Rule.Condition condition : pattern.conditions()) {
            Rule.Test test = condition.anyOf().get(0);
            boolean literal = test.operands().stream().allMatch(operand -> operand.binding().isEmpty());
            if (literal && !test.operator().equals("!=") && !Matching.tellsApart(pattern, condition)) {
                String needed = FieldWords.needed(pattern.type(), test, bound);
                return ", needed " + Terms.of(pattern.type(), test.field()).words()
                        + (needed.equals("yes") ? "" : needed.equals("no") ? ": no" : ' ' + needed);
            }
        }
        return "";
    }
}
