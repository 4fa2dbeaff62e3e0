package io.github.trustdoctor.engine;

import io.github.trustdoctor.diagnosis.Inference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.kie.api.KieBase;

/** The engine with the rules of each pack in another order than that of the pack's files. */
public final class ShuffledRules {

    private ShuffledRules() { }

    /**
     * An engine of its own.
     *
     * @param rulesOf the package of each pack's rules, by the pack's id
     * @param random  makes the order
     */
    public static Inference engine(Map<String, String> rulesOf, Random random) {
        return new DroolsInference(rulesOf, rules -> shuffled(rules, random));
    }

    private static KieBase shuffled(String rules, Random random) {
        List<Model> models = new ArrayList<>();
        for (Model model : RuleModels.models(rules)) {
            List<Rule> order = new ArrayList<>(model.getRules());
            Collections.shuffle(order, random);
            ModelImpl other = new ModelImpl(model.getName()).withRules(order).withGlobals(model.getGlobals())
                    .withQueries(model.getQueries());
            model.getTypeMetaDatas().forEach(other::addTypeMetaData);
            models.add(other);
        }
        Collections.shuffle(models, random);
        return RuleModels.base(rules, models);
    }
}
