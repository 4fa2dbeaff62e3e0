package io.github.trustdoctor.engine;

import io.github.trustdoctor.diagnosis.Conclusions;
import io.github.trustdoctor.facts.Declared;
import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.packs.FieldComparison;
import io.github.trustdoctor.packs.Field;
import io.github.trustdoctor.packs.Rule;
import io.github.trustdoctor.paths.Kinds;
import java.io.Serializable;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.drools.model.DSL;
import org.drools.model.Global;
import org.drools.model.Index.ConstraintType;
import org.drools.model.Model;
import org.drools.model.PatternDSL;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.model.functions.Function1;
import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;
import org.drools.model.functions.Predicate3;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KiePackagesBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;

/**
 * Makes rules of their data, for Drools to run: no source is compiled and no class is made, so that a rule can ask for facts
 * and conclude, and nothing else.
 */
final class RuleModel {

    private final String name;
    private final Global<Conclusions> conclude;

    private RuleModel(String name) {
        this.name = name;
        this.conclude = DSL.globalOf(Conclusions.class, name, "conclude");
    }

    /** The knowledge base of the rules of one pack, in any order. */
    static KieBase base(String pack, List<Rule> rules) {
        KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration(
                new Properties(), RuleModel.class.getClassLoader());
        KiePackagesBuilder packages = new KiePackagesBuilder(configuration);
        packages.addModel(of("rules", rules));
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(pack, configuration);
        base.addPackages(packages.build().getKiePackages());
        return base;
    }

    /**
     * The rules of one pack as Drools takes them.
     *
     * @throws IllegalArgumentException that names the rule, and what it asks for that there is not
     */
    private static Model of(String name, List<Rule> rules) {
        RuleModel made = new RuleModel(name);
        ModelImpl model = new ModelImpl(name);
        model.addGlobal(made.conclude);
        for (Rule rule : rules) {
            try {
                model.addRule(made.rule(rule));
            } catch (IllegalArgumentException wrong) {
                throw new IllegalArgumentException(rule.place() + ": rule " + rule.id() + ": " + wrong.getMessage(), wrong);
            }
        }
        return model;
    }

    private org.drools.model.Rule rule(Rule rule) {
        Map<String, Variable<Object>> facts = new LinkedHashMap<>();
        Map<String, String> kinds = new HashMap<>();
        List<RuleItemBuilder<?>> items = new ArrayList<>();
        Variable<Object> first = null;
        for (Rule.Pattern pattern : rule.patterns()) {
            String kind = pattern.type();
            Class<?> type = Kinds.named(kind).orElse(Declared.class);
            Variable<Object> fact = variable(type, rule.id() + ' ' + items.size());
            PatternDSL.PatternDef<Object> asked = PatternDSL.pattern(fact);
            if (type == Declared.class) {
                asked.expr("is " + kind, new OfKind(kind));
            }
            boolean joined = false;
            for (Rule.Condition condition : pattern.conditions()) {
                joined |= add(condition, kind, asked, facts, kinds);
            }
            if (pattern.kind() == Rule.Kind.FACT && !joined && first != null) {
                asked.expr("any", first, new AnyOfTwo());
            }
            first = pattern.kind() == Rule.Kind.FACT && first == null ? fact : first;
            items.add(switch (pattern.kind()) {
                case FACT -> asked;
                case NOT -> DSL.not(asked);
                case EXISTS -> DSL.exists(asked);
            });
            facts.put(pattern.binding(), fact);
            kinds.put(pattern.binding(), kind);
        }
        items.add(conclusion(rule, rule.facts().stream().map(facts::get).toList()));
        return PatternDSL.rule(name, rule.name()).build(items.toArray(RuleItemBuilder[]::new));
    }

    @SuppressWarnings("unchecked")
    private static Variable<Object> variable(Class<?> kind, String name) {
        return DSL.declarationOf((Class<Object>) kind, name);
    }

    /**
     * Adds a condition, with an index where it asks for equality, which is what Drools can look up.
     *
     * @return whether it joins the fact with others
     */
    private static boolean add(Rule.Condition condition, String kind, PatternDSL.PatternDef<Object> asked,
                            Map<String, Variable<Object>> facts, Map<String, String> kinds) {
        FieldComparison.Joined joined = new FieldComparison.Joined(kind, kinds);
        FieldComparison[] anyOf = condition.anyOf().stream().map(test -> new FieldComparison(test, joined)).toArray(FieldComparison[]::new);
        List<Variable<Object>> others = joined.others().stream().map(facts::get).toList();
        String text = kind + ": " + condition.text() + ' '
                + joined.others().stream().map(kinds::get).toList();
        FieldComparison only = anyOf.length == 1 ? anyOf[0] : null;
        switch (others.size()) {
            case 0 -> one(asked, new OfOne(text, anyOf), only);
            case 1 -> two(asked, others.get(0), new OfTwo(text, anyOf), only);
            case 2 -> asked.expr(text, others.get(0), others.get(1), new OfThree(text, anyOf));
            default -> throw new IllegalArgumentException("a condition is about three facts at most: " + condition.text());
        }
        return !others.isEmpty();
    }

    private static void one(PatternDSL.PatternDef<Object> asked, OfOne condition, FieldComparison only) {
        if (only != null && only.equalsLiteral()) {
            asked.expr(condition.text, condition, PatternDSL.alphaIndexedBy(boxed(only), ConstraintType.EQUAL, -1, new Read(only.field()), only.literal()));
        } else {
            asked.expr(condition.text, condition);
        }
    }

    private static void two(PatternDSL.PatternDef<Object> asked, Variable<Object> other, OfTwo condition, FieldComparison only) {
        if (only != null && only.equalsField()) {
            asked.expr(condition.text, other, condition,
                    PatternDSL.betaIndexedBy(boxed(only), ConstraintType.EQUAL, 0, new Read(only.field()),
                            new Read(only.otherField())));
        } else {
            asked.expr(condition.text, other, condition);
        }
    }

    @SuppressWarnings("unchecked")
    private static Class<Object> boxed(FieldComparison comparison) {
        return (Class<Object>) MethodType.methodType(comparison.field().type()).wrap().returnType();
    }

    private static boolean any(FieldComparison[] anyOf, Object... facts) {
        for (FieldComparison comparison : anyOf) {
            if (comparison.holds(facts)) {
                return true;
            }
        }
        return false;
    }

    /** Reads one field; Drools takes those of the same name for one. */
    private record Read(Field field) implements Function1<Object, Object>, HashedExpression {

        @Override
        public Object apply(Object fact) {
            return field.read(fact);
        }

        @Override
        public String getExpressionHash() {
            return field.name();
        }
    }

    /** The facts of one kind that a pack declares, among those of all of them. */
    private record OfKind(String kind) implements Predicate1<Object>, HashedExpression {

        @Override
        public boolean test(Object fact) {
            return ((Declared) fact).kindName().equals(kind);
        }

        @Override
        public String getExpressionHash() {
            return "is " + kind;
        }
    }

    /** A condition of the matched fact alone; Drools takes those of the same text for one. */
    private record OfOne(String text, FieldComparison[] anyOf) implements Predicate1<Object>, HashedExpression {

        @Override
        public boolean test(Object fact) {
            return any(anyOf, fact);
        }

        @Override
        public String getExpressionHash() {
            return text;
        }
    }

    /** A condition of the matched fact and another. */
    private record OfTwo(String text, FieldComparison[] anyOf) implements Predicate2<Object, Object>, HashedExpression {

        @Override
        public boolean test(Object fact, Object other) {
            Effort.spend();
            return any(anyOf, fact, other);
        }

        @Override
        public String getExpressionHash() {
            return text;
        }
    }

    /** The join of facts that have nothing in common; it holds. */
    private record AnyOfTwo() implements Predicate2<Object, Object>, HashedExpression {

        @Override
        public boolean test(Object fact, Object other) {
            Effort.spend();
            return true;
        }

        @Override
        public String getExpressionHash() {
            return "any";
        }
    }

    /** A condition of the matched fact and two others. */
    private record OfThree(String text, FieldComparison[] anyOf) implements Predicate3<Object, Object, Object>, HashedExpression {

        @Override
        public boolean test(Object fact, Object other, Object third) {
            Effort.spend();
            return any(anyOf, fact, other, third);
        }

        @Override
        public String getExpressionHash() {
            return text;
        }
    }

    private RuleItemBuilder<?> conclusion(Rule rule, List<Variable<Object>> on) {
        Conclusion told = new Conclusion(rule);
        return switch (on.size()) {
            case 0 -> DSL.on(conclude).execute(to -> told.tell(to));
            case 1 -> DSL.on(conclude, on.get(0)).execute((to, a) -> told.tell(to, a));
            case 2 -> DSL.on(conclude, on.get(0), on.get(1)).execute((to, a, b) -> told.tell(to, a, b));
            case 3 -> DSL.on(conclude, on.get(0), on.get(1), on.get(2)).execute((to, a, b, c) -> told.tell(to, a, b, c));
            case 4 -> DSL.on(conclude, on.get(0), on.get(1), on.get(2), on.get(3)).execute((to, a, b, c, d) -> told.tell(to, a, b, c, d));
            case 5 -> DSL.on(conclude, on.get(0), on.get(1), on.get(2), on.get(3), on.get(4))
                    .execute((to, a, b, c, d, e) -> told.tell(to, a, b, c, d, e));
            case 6 -> DSL.on(conclude, on.get(0), on.get(1), on.get(2), on.get(3), on.get(4), on.get(5))
                    .execute((to, a, b, c, d, e, f) -> told.tell(to, a, b, c, d, e, f));
            default -> throw new IllegalArgumentException("a conclusion rests on six facts at most");
        };
    }

    /** What a rule tells the collector. */
    private record Conclusion(Rule rule) implements Serializable {

        void tell(Conclusions to, Object... facts) {
            to.add(rule, Arrays.copyOf(facts, facts.length, Fact[].class));
        }
    }
}
