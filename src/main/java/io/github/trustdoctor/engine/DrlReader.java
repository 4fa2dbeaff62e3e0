package io.github.trustdoctor.engine;

import io.github.trustdoctor.packs.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * Part of the build: reads one file of rules, as {@link Grammar} and the following allow, and refuses everything else. A
 * file imports and has the one global; a rule has neither attributes nor parent; what it asks for are facts, {@code not} a
 * fact, or that one {@code exists}; what it does is one conclusion, by the id that its name begins with.
 */
public final class DrlReader {

    private static final String GLOBAL = "Conclusions conclude";

    private final String file;
    private final List<String> wrong = new ArrayList<>();

    private DrlReader(String file) {
        this.file = file;
    }

    /**
     * Reads the rules of one file.
     *
     * @param file how messages and {@link Rule#place} call it
     * @param drl  what stands in it
     * @return its rules, in the order of the file
     * @throws IllegalStateException that tells everything that is not understood: file, line, what was expected, what was found
     */
    public static List<Rule> read(String file, String drl) {
        DrlReader reader = new DrlReader(file);
        List<Rule> rules = reader.rules(reader.parse(drl));
        if (!reader.wrong.isEmpty()) {
            throw new IllegalStateException(String.join("\n", reader.wrong));
        }
        return rules;
    }

    private PackageDescr parse(String drl) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr parsed;
        try {
            parsed = parser.parse(false, drl);
        } catch (DroolsParserException broken) {
            throw new IllegalStateException(file + " cannot be read as DRL", broken);
        }
        for (DroolsError error : parser.getErrors()) {
            wrong.add(file + ":" + (error.getLines().length == 0 ? 0 : error.getLines()[0]) + " " + error.getMessage());
        }
        return parsed == null ? new PackageDescr() : parsed;
    }

    private List<Rule> rules(PackageDescr parsed) {
        for (GlobalDescr global : parsed.getGlobals()) {
            String found = global.getType() + ' ' + global.getIdentifier();
            check(found.equals(GLOBAL), global.getLine(), "no global but " + GLOBAL, found);
        }
        refuse(parsed.getFunctions(), "no functions");
        refuse(parsed.getFunctionImports(), "no imports of functions");
        refuse(parsed.getAccumulateImports(), "no imports of functions");
        refuse(parsed.getTypeDeclarations(), "no declared types");
        refuse(parsed.getEnumDeclarations(), "no declared types");
        refuse(parsed.getEntryPointDeclarations(), "no entry points");
        refuse(parsed.getWindowDeclarations(), "no windows");
        refuse(parsed.getAttributes(), "no attributes");
        List<Rule> rules = new ArrayList<>();
        for (RuleDescr rule : parsed.getRules()) {
            rule(rule, rules);
        }
        return List.copyOf(rules);
    }

    private void refuse(Collection<? extends BaseDescr> found, String expected) {
        found.forEach(part -> check(false, part.getLine(), expected, part.getClass().getSimpleName()));
    }

    private void rule(RuleDescr rule, List<Rule> rules) {
        int before = wrong.size();
        String name = rule.getName();
        String id = name.substring(0, Math.max(name.indexOf(": "), 0));
        check(!id.isEmpty(), rule.getLine(), "a name such as \"S28: a sentence\"", '"' + name + '"');
        check(rule.isRule(), rule.getLine(), "a rule", "a query");
        check(rule.getAttributes().isEmpty(), rule.getLine(), "no attributes", rule.getAttributes().keySet());
        check(rule.getAnnotationNames().isEmpty(), rule.getLine(), "no annotations", rule.getAnnotationNames());
        check(rule.getParentName() == null, rule.getLine(), "no parent", rule.getParentName());
        check(rule.getNamedConsequences().isEmpty(), rule.getLine(), "one conclusion", rule.getNamedConsequences().keySet());
        List<Rule.Pattern> patterns = patterns(rule.getLhs());
        try {
            Grammar.Conclusion conclusion = Grammar.conclusion(rule.getConsequence().toString());
            check(conclusion.id().equals(id), rule.getConsequenceLine(), "the rule's own id " + id, conclusion.id());
            if (wrong.size() == before) {
                rules.add(new Rule(id, name, file + ":" + rule.getLine(), patterns, conclusion.verb(), conclusion.target(),
                        conclusion.strength(), conclusion.facts()));
            }
        } catch (IllegalArgumentException unknown) {
            wrong.add(at(rule.getConsequenceLine()) + unknown.getMessage());
        }
    }

    private List<Rule.Pattern> patterns(AndDescr conditions) {
        List<Rule.Pattern> patterns = new ArrayList<>();
        for (BaseDescr part : conditions.getDescrs()) {
            if (part instanceof PatternDescr pattern) {
                pattern(Rule.Kind.FACT, pattern, patterns);
            } else if (part instanceof NotDescr not && not.getDescrs().get(0) instanceof PatternDescr pattern) {
                pattern(Rule.Kind.NOT, pattern, patterns);
            } else if (part instanceof ExistsDescr exists && exists.getDescrs().get(0) instanceof PatternDescr pattern) {
                pattern(Rule.Kind.EXISTS, pattern, patterns);
            } else {
                check(false, part.getLine(), "a fact, not a fact, or exists a fact", part.getClass().getSimpleName());
            }
        }
        return List.copyOf(patterns);
    }

    private void pattern(Rule.Kind kind, PatternDescr pattern, List<Rule.Pattern> patterns) {
        int line = pattern.getLine();
        String type = pattern.getObjectType();
        String binding = pattern.getIdentifier() == null ? "" : pattern.getIdentifier();
        check(type.matches("[A-Z]\\w*"), line, "an imported kind of fact", type);
        check(binding.isEmpty() || binding.startsWith("$"), line, "a binding such as $logon", binding);
        check(binding.isEmpty() || kind == Rule.Kind.FACT, line, "no binding in not and exists", binding);
        check(pattern.getSource() == null, line, "no \"from\"", pattern.getSource());
        check(!pattern.isUnification() && !pattern.isQuery(), line, "no query and no unification", type);
        check(pattern.getBehaviors().isEmpty(), line, "no windows", pattern.getBehaviors());
        check(pattern.getAnnotationNames().isEmpty(), line, "no annotations", pattern.getAnnotationNames());
        List<Rule.Condition> conditions = new ArrayList<>();
        for (BaseDescr part : pattern.getConstraint().getDescrs()) {
            condition(part, line, conditions);
        }
        patterns.add(new Rule.Pattern(kind, binding, type, List.copyOf(conditions)));
    }

    private void condition(BaseDescr part, int line, List<Rule.Condition> conditions) {
        boolean named = part instanceof ExprConstraintDescr test && test.getType() == ExprConstraintDescr.Type.NAMED;
        check(named, line, "conditions with a field", part);
        if (named) {
            String text = ((ExprConstraintDescr) part).getExpression();
            try {
                conditions.add(Grammar.condition(text));
            } catch (IllegalArgumentException unknown) {
                wrong.add(at(line) + unknown.getMessage() + " in: " + text);
            }
        }
    }

    private String at(int line) {
        return file + ":" + line + " ";
    }

    private void check(boolean sound, int line, String expected, Object found) {
        if (!sound) {
            wrong.add(at(line) + "expected " + expected + ", found " + found);
        }
    }
}
