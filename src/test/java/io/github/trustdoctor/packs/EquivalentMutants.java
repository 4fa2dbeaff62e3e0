package io.github.trustdoctor.packs;

import io.github.trustdoctor.authoring.Cases;
import io.github.trustdoctor.facts.Documents;
import io.github.trustdoctor.facts.Fields;
import io.github.trustdoctor.facts.Node;
import io.github.trustdoctor.facts.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * The mutants that conclude the same in every report, each with its proof: {@code cases/equivalent-mutants.yaml}.
 *
 * @param place   the file
 * @param never   values that a field never has; a mutant that takes such a value as well concludes the same
 * @param mutants names of others
 */
record EquivalentMutants(Path place, Set<String> never, Set<String> mutants) {

    /** The equivalent mutants of a pack; none if it has no such file. */
    static EquivalentMutants of(Pack pack) {
        Path file = CaseReports.RULES.resolve(pack.id()).resolve("cases").resolve(Cases.EQUIVALENT_MUTANTS);
        if (!Files.exists(file)) {
            return new EquivalentMutants(file, Set.of(), Set.of());
        }
        Problems problems = new Problems(file.toString(), true);
        try (InputStream in = Files.newInputStream(file);
             JsonParser parser = new YAMLFactory().createParser(ObjectReadContext.empty(), in)) {
            Optional<Node> document = Documents.read(parser, problems);
            Fields fields = new Fields((Node.Obj) document.orElseThrow(), "", problems);
            Set<String> never = new HashSet<>(fields.list("never", EquivalentMutants::value));
            Set<String> mutants = new HashSet<>(fields.list("mutants", EquivalentMutants::mutant));
            fields.warnOfUnknown();
            if (!problems.all().isEmpty()) {
                throw new IllegalArgumentException(problems.all().toString());
            }
            return new EquivalentMutants(file, never, mutants);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String value(Fields in) {
        in.required("why");
        return in.required("fact") + ' ' + in.required("field") + ' ' + in.required("value");
    }

    private static String mutant(Fields in) {
        in.required("why");
        return in.required("mutant");
    }

    /** True if it is proven to conclude the same as its rule. */
    boolean covers(RuleMutant mutant) {
        return never.contains(mutant.takes()) || mutants.contains(mutant.name());
    }

    /** What is listed and is no mutant. */
    List<String> unknown(List<RuleMutant> all) {
        List<String> unknown = new ArrayList<>();
        for (String value : never) {
            if (all.stream().noneMatch(mutant -> mutant.takes().equals(value))) {
                unknown.add(value);
            }
        }
        for (String name : mutants) {
            if (all.stream().noneMatch(mutant -> mutant.name().equals(name))) {
                unknown.add(name);
            }
        }
        return unknown.stream().sorted().toList();
    }
}
