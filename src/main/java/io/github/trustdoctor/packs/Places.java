package io.github.trustdoctor.packs;

import io.github.trustdoctor.facts.Documents;
import io.github.trustdoctor.facts.Node;
import io.github.trustdoctor.facts.Problem;
import io.github.trustdoctor.facts.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Knows where the parts of a pack stand in its files, and tells of problems there. */
public final class Places {

    private final String description;
    private final Optional<Node> document;
    private final Map<String, Tokens> rules;

    private Places(String description, Optional<Node> document, Map<String, Tokens> rules) {
        this.description = description;
        this.document = document;
        this.rules = rules;
    }

    /** For a pack whose files are not at hand: problems tell the line of a rule and the JSON pointer of what is no rule. */
    static Places unknown(Pack pack) {
        return new Places(pack.id() + '/' + PackFolder.DESCRIPTION, Optional.empty(), Map.of());
    }

    /**
     * For the pack in a folder, which was read without problems.
     *
     * @throws IOException if one of its files cannot be read
     */
    public static Places of(Path folder, List<Rule> rules) throws IOException {
        String name = folder.toString().replace('\\', '/');
        Map<String, Tokens> files = new HashMap<>();
        for (Rule rule : rules) {
            String file = file(rule);
            if (!files.containsKey(file)) {
                files.put(file, Tokens.of(file, Files.readString(folder.resolve(file.substring(file.lastIndexOf('/') + 1)))));
            }
        }
        Path yaml = folder.resolve(PackFolder.DESCRIPTION);
        try (InputStream in = Files.newInputStream(yaml);
             JsonParser parser = new YAMLFactory().createParser(ObjectReadContext.empty(), in)) {
            String called = name + '/' + PackFolder.DESCRIPTION;
            return new Places(called, Documents.read(parser, new Problems(called, true)), files);
        }
    }

    /**
     * A problem in the description of the pack.
     *
     * @param pointer JSON pointer to the part, or to a list of texts
     * @param value   the text of the list that is meant; empty for the part itself
     */
    public Problem inPack(String pointer, String value, String message) {
        Node node = document.map(root -> find(root, pointer, value)).orElse(new Node.Obj(0, 0, Map.of()));
        return new Problem(Problem.Severity.ERROR, description, node.line(), node.column(), pointer, message);
    }

    /** What stands there; the last that there is on the way if there is nothing. */
    private static Node find(Node root, String pointer, String value) {
        Node node = root;
        for (String token : pointer.substring(1).split("/")) {
            Node next = node instanceof Node.Obj object ? object.fields().get(token)
                    : node instanceof Node.Arr list && token.matches("\\d{1,6}") && Integer.parseInt(token) < list.items().size()
                    ? list.items().get(Integer.parseInt(token)) : null;
            node = next == null ? node : next;
        }
        if (node instanceof Node.Arr list) {
            for (Node item : list.items()) {
                if (item instanceof Node.Scalar scalar && scalar.text().strip().equals(value)) {
                    return item;
                }
            }
        }
        return node;
    }

    /**
     * A problem in a rule.
     *
     * @param words words or signs of the rule that lead to the place, each looked for after the one before; the place is
     *              that of the last, or of the rule if there are none
     */
    public Problem inRule(Rule rule, List<String> words, String message) {
        int line = line(rule);
        Tokens tokens = rules.get(file(rule));
        String told = "rule " + rule.id() + ": " + message;
        return tokens == null ? new Problem(Problem.Severity.ERROR, file(rule), line, 1, "", told)
                : tokens.problem(tokens.find(line, words), told);
    }

    /**
     * A rule as its author wrote it, with its comments and those right above it.
     *
     * @throws IllegalStateException if the files of the pack are not at hand
     */
    public String written(Rule rule) {
        Tokens tokens = rules.get(file(rule));
        if (tokens == null) {
            throw new IllegalStateException("no file of rule " + rule.id() + " is at hand");
        }
        return tokens.rule(line(rule), rule.name());
    }

    private static int line(Rule rule) {
        return Integer.parseInt(rule.place().substring(rule.place().lastIndexOf(':') + 1));
    }

    private static String file(Rule rule) {
        return rule.place().substring(0, rule.place().lastIndexOf(':'));
    }
}
