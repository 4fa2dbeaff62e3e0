package io.github.trustdoctor.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.drools.model.Model;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.drools.modelcompiler.KiePackagesBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;

/** Finds the rules that the build compiled, and builds knowledge bases of them. */
final class RuleModels {

    /** Lists the model classes of the rules, one a line; written by the build. */
    private static final String LIST = "META-INF/kie/io.github.trustdoctor/trust-doctor/drools-model";

    private RuleModels() { }

    /** The knowledge base of the rules in one DRL package. */
    static KieBase load(String rules) {
        return base(rules, models(rules));
    }

    /** The compiled rules of one DRL package. */
    static List<Model> models(String rules) {
        List<Model> models = new ArrayList<>();
        for (String name : names()) {
            if (name.startsWith(rules + '.')) {
                models.add(instance(name));
            }
        }
        if (models.isEmpty()) {
            throw new IllegalStateException("no compiled rules in package " + rules);
        }
        return models;
    }

    /** A knowledge base of these rules. */
    static KieBase base(String name, List<Model> models) {
        KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration(
                new Properties(), RuleModels.class.getClassLoader());
        KiePackagesBuilder packages = new KiePackagesBuilder(configuration);
        models.forEach(packages::addModel);
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(name, configuration);
        base.addPackages(packages.build().getKiePackages());
        return base;
    }

    private static List<String> names() {
        try (InputStream in = RuleModels.class.getResourceAsStream("/" + LIST)) {
            if (in == null) {
                return List.of();
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return lines.lines().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Model instance(String name) {
        try {
            return (Model) Class.forName(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("compiled rules " + name + " cannot be loaded", broken);
        }
    }
}
