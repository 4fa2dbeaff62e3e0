package io.github.trustdoctor.bench;

import io.github.trustdoctor.packs.BundledPacks;
import io.github.trustdoctor.packs.Pack;
import io.github.trustdoctor.packs.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes the rules of all packs as plain Java, a method for each: a loop for every fact that it asks for, a test for every
 * condition. {@link PlainJava} runs them in the place of Drools.
 */
public final class WritePlainRules {

    private static final List<String> PACKAGES = List.of("io.github.trustdoctor.facts.", "io.github.trustdoctor.paths.");

    private final StringBuilder java = new StringBuilder();
    private final Set<Class<?>> kinds = new LinkedHashSet<>();
    private final Map<String, Class<?>> bound = new HashMap<>();

    private WritePlainRules() { }

    /** Writes {@code PlainRules.java} into the folder given. */
    public static void main(String[] args) throws IOException {
        List<String> classes = new ArrayList<>();
        List<Pack> packs = BundledPacks.load().stream().filter(pack -> pack.kinds().isEmpty()).toList();
        for (Pack pack : packs) {
            classes.add(new WritePlainRules().pack(pack));
        }
        String cases = packs.stream().map(Pack::id)
                .map(id -> "            case \"%s\" -> %s.run(facts, conclude);%n".formatted(id, name(id))).collect(Collectors.joining());
        Files.writeString(Path.of(args[0], "PlainRules.java"), """
                package io.github.trustdoctor.bench;

                final class PlainRules {

                    static void run(String pack, java.util.List<io.github.trustdoctor.facts.Fact> facts,
                                    io.github.trustdoctor.diagnosis.Conclusions conclude) {
                        switch (pack) {
                %s            default -> throw new IllegalArgumentException(pack);
                        }
                    }
                }

                %s""".formatted(cases, String.join("\n", classes)));
    }

    private static String name(String pack) {
        return "Rules_" + pack.replace('-', '_');
    }

    private String pack(Pack pack) {
        List<String> calls = new ArrayList<>();
        for (Rule rule : BundledPacks.rules(pack.id())) {
            calls.add("        rules.r" + calls.size() + "();\n");
            java.append("\n    // ").append(rule.name()).append("\n    private void r").append(calls.size() - 1).append("() {\n");
            rule(rule);
            java.append("    }\n");
        }
        String fields = kinds.stream().map(kind -> "    private final java.util.List<%s> %s = new java.util.ArrayList<>();%n"
                .formatted(kind.getName(), all(kind))).collect(Collectors.joining());
        String sort = kinds.stream().map(kind -> "            if (fact instanceof %s one) rules.%s.add(one);%n"
                .formatted(kind.getName(), all(kind))).collect(Collectors.joining());
        return """
                final class %s {
                    private io.github.trustdoctor.diagnosis.Conclusions conclude;
                %s
                    static void run(java.util.List<io.github.trustdoctor.facts.Fact> facts, io.github.trustdoctor.diagnosis.Conclusions conclude) {
                        %1$s rules = new %1$s();
                        rules.conclude = conclude;
                        for (io.github.trustdoctor.facts.Fact fact : facts) {
                %s        }
                %s    }
                %s}
                """.formatted(name(pack.id()), fields, sort, String.join("", calls), java);
    }

    private static String all(Class<?> kind) {
        return "all" + kind.getSimpleName();
    }

    private void rule(Rule rule) {
        bound.clear();
        int loops = 0;
        for (Rule.Pattern pattern : rule.patterns()) {
            Class<?> kind = kind(pattern.type());
            kinds.add(kind);
            String name = pattern.binding().isEmpty() ? "it" + bound.size() + loops : pattern.binding().substring(1);
            bound.put(name, kind);
            String loop = "for (%s %s : %s) ".formatted(kind.getName(), name, all(kind));
            String holds = pattern.conditions().stream().map(condition -> "(" + condition.anyOf().stream()
                    .map(test -> test(name, test)).collect(Collectors.joining(" || ")) + ")").collect(Collectors.joining(" && "));
            holds = holds.isEmpty() ? "true" : holds;
            if (pattern.kind() == Rule.Kind.FACT) {
                java.append(loop).append("if (").append(holds).append(") {\n");
            } else {
                String found = "found" + bound.size();
                java.append("{ boolean ").append(found).append(" = false;\n").append(loop).append("if (").append(holds)
                        .append(") { ").append(found).append(" = true; break; }\n")
                        .append("if (").append(pattern.kind() == Rule.Kind.NOT ? "!" : "").append(found).append(") {\n");
                loops++;
            }
            loops++;
        }
        List<String> told = new ArrayList<>(List.of('"' + rule.id() + '"'));
        if (!rule.target().isEmpty()) {
            told.add('"' + rule.target() + '"');
        }
        if (!rule.strength().isEmpty() && Set.of("supports", "opposes").contains(rule.verb())) {
            told.add("io.github.trustdoctor.diagnosis.Strength." + rule.strength());
        }
        rule.facts().forEach(fact -> told.add(fact.substring(1)));
        java.append("conclude.").append(rule.verb()).append('(').append(String.join(", ", told)).append(");\n")
                .append("}".repeat(loops)).append('\n');
    }

    private String test(String fact, Rule.Test test) {
        String subject = test.subject().isEmpty() ? fact : test.subject().substring(1);
        Class<?> type = type(bound.get(subject), test.field());
        String left = get(subject, test.field());
        String tests = test.operands().stream().map(operand -> compare(left, type, test.operator(), operand))
                .collect(Collectors.joining(" || "));
        return test.operator().equals("not in") ? "!(" + tests + ")" : tests;
    }

    private static String compare(String left, Class<?> type, String operator, Rule.Operand operand) {
        String right = !operand.binding().isEmpty() ? get(operand.binding().substring(1), operand.field())
                : type == String.class ? '"' + operand.literal() + '"'
                : type.isEnum() ? type.getCanonicalName() + operand.literal().substring(operand.literal().indexOf('.')) : type == long.class ? operand.literal() + "L" : operand.literal();
        String asked = operator.endsWith("in") ? "==" : operator;
        if (type == String.class) {
            return (asked.equals("!=") ? "!" : "") + left + ".equals(" + right + ")";
        }
        return left + " " + asked + " " + right;
    }

    private static String get(String fact, String path) {
        return fact + "." + String.join("().", path.split("\\.")) + "()";
    }

    private static Class<?> type(Class<?> kind, String path) {
        Class<?> type = kind;
        for (String field : path.split("\\.")) {
            Class<?> of = type;
            type = Arrays.stream(of.getMethods()).filter(method -> method.getName().equals(field) && method.getParameterCount() == 0)
                    .findFirst().orElseThrow(() -> new IllegalArgumentException(of + " has no " + field)).getReturnType();
        }
        return type;
    }

    private static Class<?> kind(String name) {
        for (String place : PACKAGES) {
            try {
                return Class.forName(place + name);
            } catch (ClassNotFoundException elsewhere) {
                continue;
            }
        }
        throw new IllegalArgumentException("no kind of facts: " + name);
    }
}
