package io.github.trustdoctor.authoring;

import io.github.trustdoctor.facts.YamlFile;
import io.github.trustdoctor.facts.Fields;
import io.github.trustdoctor.facts.Node;
import io.github.trustdoctor.facts.Problem;
import io.github.trustdoctor.facts.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The mutants of a pack's rules that conclude the same in every report, each with its reason:
 * {@code cases/equivalent-mutants.yaml}.
 */
final class EquivalentMutants {

    private final String file;
    private final Problems problems;
    private final Map<String, Node> never = new LinkedHashMap<>();
    private final Map<String, Node> mutants = new LinkedHashMap<>();

    private EquivalentMutants(String file) {
        this.file = file;
        this.problems = new Problems(file, true);
    }

    /**
     * Those of the pack in a folder; none if it has no such file.
     *
     * @throws IOException if the file cannot be read
     */
    static EquivalentMutants of(Path folder) throws IOException {
        Path file = folder.resolve(Cases.FOLDER).resolve(Cases.EQUIVALENT_MUTANTS);
        EquivalentMutants read = new EquivalentMutants(file.toString().replace('\\', '/'));
        Node document = Files.exists(file) ? YamlFile.read(file, read.problems).orElse(null) : null;
        if (document instanceof Node.Obj object) {
            read.read(object);
        } else if (document != null) {
            read.problems.error(document.line(), document.column(), "", "expected \"never\" and \"mutants\", found " + Node.describe(document)
                    + "; rules/README.md shows such a file");
        }
        return read;
    }

    private void read(Node.Obj document) {
        for (Map.Entry<String, Node> list : document.fields().entrySet()) {
            List<Node> items = list.getValue() instanceof Node.Arr array ? array.items() : List.of(list.getValue());
            for (int i = 0; i < items.size(); i++) {
                boolean known = list.getKey().equals("never") || list.getKey().equals("mutants");
                if (known && items.get(i) instanceof Node.Obj item) {
                    add(list.getKey(), item, new Fields(item, '/' + list.getKey() + '/' + i, problems));
                } else {
                    problems.error(items.get(i).line(), items.get(i).column(), "", "expected items of \"never\" or \"mutants\", found "
                            + Node.describe(items.get(i)) + " in \"" + Problem.shown(list.getKey()) + "\"; rules/README.md shows such a file");
                }
            }
        }
    }

    private void add(String list, Node.Obj item, Fields fields) {
        fields.required("why");
        if (list.equals("mutants")) {
            mutants.put(fields.required("mutant"), item);
        } else {
            String value = fields.has("value") ? fields.text("value") : fields.required("value");
            never.put(fields.required("fact") + ' ' + fields.required("field") + ' ' + value, item);
        }
        fields.warnOfUnknown();
    }

    /** What is wrong with the file. */
    List<Problem> problems() {
        return problems.all();
    }

    /** Whether the mutant is listed. */
    boolean covers(RuleMutant mutant) {
        return never.containsKey(mutant.takes()) || mutants.containsKey(mutant.name());
    }

    /** A problem where a mutant that is listed stands in the file. */
    Problem problem(RuleMutant listed, String message) {
        Node at = mutants.containsKey(listed.name()) ? mutants.get(listed.name()) : never.get(listed.takes());
        return problem(at, message);
    }

    /** What is listed and is no mutant of the rules. */
    List<Problem> unknown(List<RuleMutant> all) {
        Problems unknown = new Problems(file, true);
        mutants.forEach((name, at) -> {
            if (all.stream().noneMatch(mutant -> mutant.name().equals(name))) {
                unknown.error(at.line(), at.column(), "", "expected a mutant of the rules, found none called " + Problem.shown(name) + "; take it out");
            }
        });
        never.forEach((value, at) -> {
            if (all.stream().noneMatch(mutant -> mutant.takes().equals(value))) {
                unknown.error(at.line(), at.column(), "", "expected a value that some mutant takes, found " + Problem.shown(value) + "; take it out");
            }
        });
        return unknown.all();
    }

    private Problem problem(Node at, String message) {
        return new Problem(Problem.Severity.ERROR, file, at.line(), at.column(), "", message);
    }
}
