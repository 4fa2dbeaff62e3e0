package io.github.trustdoctor.packs;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.execute;
import static org.drools.model.DSL.exists;
import static org.drools.model.DSL.not;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.packs.Rule.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KiePackagesBuilder;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.rule.Match;

/**
 * Mutants in one knowledge base, each a rule of its own. They are given to the engine as a model, so nothing has to be
 * compiled: the engine matches and joins as it does for the rules as written, and {@link Comparison} compares.
 */
final class RuleMutantsBase {

    private static final String NAME = "mutants";

    private final Map<String, RuleFile> files = new HashMap<>();
    private final Map<String, RuleMutant> mutants = new HashMap<>();
    private final KieSessionsPool sessions;

    RuleMutantsBase(Collection<RuleMutant> mutants) {
        ModelImpl model = new ModelImpl(NAME);
        for (RuleMutant mutant : mutants) {
            if (this.mutants.put(mutant.name(), mutant) != null) {
                throw new IllegalArgumentException("expected a name of its own, found again " + mutant.name());
            }
            model.addRule(model(mutant));
        }
        KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration(
                new Properties(), RuleMutantsBase.class.getClassLoader());
        KiePackagesBuilder packages = new KiePackagesBuilder(configuration);
        packages.addModel(model);
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(NAME, configuration);
        base.addPackages(packages.build().getKiePackages());
        sessions = base.newKieSessionsPool(1);
    }

    private org.drools.model.Rule model(RuleMutant mutant) {
        RuleFile file = files.computeIfAbsent(mutant.rule().place(), place -> RuleFile.of(mutant.rule()));
        Map<String, Variable<Object>> variables = new HashMap<>();
        Map<String, String> types = new HashMap<>();
        List<RuleItemBuilder<?>> items = new ArrayList<>();
        for (Rule.Pattern pattern : mutant.patterns()) {
            Variable<Object> variable = variable(pattern, file);
            PatternDef<Object> item = pattern(variable);
            for (Rule.Condition condition : pattern.conditions()) {
                Comparison comparison = Comparison.of(pattern.type(), condition, types, file);
                if (comparison.other().isEmpty()) {
                    item.expr(comparison.text(), comparison.alone());
                } else {
                    item.expr(comparison.text(), variables.get(comparison.other()), comparison.joined());
                }
            }
            items.add(pattern.kind() == Kind.NOT ? not(item) : pattern.kind() == Kind.EXISTS ? exists(item) : item);
            variables.put(pattern.binding(), variable);
            types.put(pattern.binding(), pattern.type());
        }
        items.add(execute(() -> { }));
        return rule(NAME, mutant.name()).build(items.toArray(new RuleItemBuilder<?>[0]));
    }

    @SuppressWarnings("unchecked")
    private static Variable<Object> variable(Rule.Pattern pattern, RuleFile file) {
        Class<Object> type = (Class<Object>) file.type(pattern.type());
        return pattern.binding().isEmpty() ? declarationOf(type) : declarationOf(type, pattern.binding());
    }

    /** How many mutants there are. */
    int size() {
        return mutants.size();
    }

    /** What each mutant concludes from these facts, by its name: the facts that it names, and how often it names them. */
    Map<String, Map<List<Object>, Integer>> run(List<Fact> facts) {
        Map<String, Map<List<Object>, Integer>> concluded = new HashMap<>();
        KieSession session = sessions.newKieSession();
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void beforeMatchFired(BeforeMatchFiredEvent event) {
                Match match = event.getMatch();
                RuleMutant mutant = mutants.get(match.getRule().getName());
                List<Object> named = mutant.rule().facts().stream().map(match::getDeclarationValue).toList();
                concluded.computeIfAbsent(mutant.name(), name -> new HashMap<>()).merge(named, 1, Integer::sum);
            }
        });
        facts.forEach(session::insert);
        session.fireAllRules();
        session.dispose();
        return concluded;
    }
}
