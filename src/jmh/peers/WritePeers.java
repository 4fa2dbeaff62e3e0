package io.github.trustdoctor.bench;

import io.github.trustdoctor.bench.Ruleset.Field;
import io.github.trustdoctor.bench.Ruleset.Test;
import io.github.trustdoctor.bench.Ruleset.Type;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import tools.jackson.databind.ObjectMapper;

/** Writes what all engines read, and for those in Java the report as a class and the rules as plain Java. */
final class WritePeers {

    private final Ruleset set;
    private final Path folder;

    private WritePeers(Ruleset set, Path folder) {
        this.set = set;
        this.folder = folder;
    }

    /**
     * Writes {@code reports.ndjson}, {@code FlatReport.java} and {@code PlainRules.java}.
     *
     * @param args the file of rules, how many reports, the seed, and the folder to write to
     */
    public static void main(String[] args) throws IOException {
        WritePeers made = new WritePeers(Ruleset.read(Path.of(args[0])), Path.of(args[3]));
        made.reports(Integer.parseInt(args[1]), new Random(Long.parseLong(args[2])));
        made.report();
        made.rules();
    }

    private void reports(int count, Random random) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        try (Writer out = Files.newBufferedWriter(folder.resolve("reports.ndjson"))) {
            for (int i = 1; i <= count; i++) {
                Map<String, Object> report = new LinkedHashMap<>();
                report.put("report", i);
                for (Field field : set.fields()) {
                    report.put(field.name(), field.values().get(random.nextInt(field.values().size())));
                }
                out.write(mapper.writeValueAsString(report) + '\n');
            }
        }
    }

    private void report() throws IOException {
        String components = set.fields().stream().map(field -> type(field.type()) + ' ' + field.name()).collect(Collectors.joining(", "));
        String values = set.fields().stream().map(field -> "json.get(\"%s\").as%s()".formatted(field.name(), read(field.type())))
                .collect(Collectors.joining(", "));
        Files.writeString(folder.resolve("FlatReport.java"), """
                package io.github.trustdoctor.bench;

                public record FlatReport(%s) {

                    static FlatReport of(tools.jackson.databind.JsonNode json) {
                        return new FlatReport(%s);
                    }
                }
                """.formatted(components, values));
    }

    private static String type(Type type) {
        return switch (type) {
            case TEXT -> "String";
            case NUMBER -> "int";
            case FLAG -> "boolean";
        };
    }

    private static String read(Type type) {
        return switch (type) {
            case TEXT -> "String";
            case NUMBER -> "Int";
            case FLAG -> "Boolean";
        };
    }

    private void rules() throws IOException {
        String tests = set.rules().stream().map(rule -> """
                        // %s
                        if (%s) {
                            matched.add("%s");
                        }
                """.formatted(rule.says(),
                        rule.all().stream().map(any -> anyOf(any, "report.", "()")).collect(Collectors.joining(" && ")), rule.id()))
                .collect(Collectors.joining());
        Files.writeString(folder.resolve("PlainRules.java"), """
                package io.github.trustdoctor.bench;

                final class PlainRules {

                    static java.util.List<String> matched(FlatReport report) {
                        java.util.List<String> matched = new java.util.ArrayList<>();
                %s        return matched;
                    }
                }
                """.formatted(tests));
    }

    /** A condition as Java says it, with what stands before and after the name of a field. */
    static String anyOf(List<Test> tests, String before, String after) {
        return tests.stream().map(test -> test(test, before + test.field().name() + after)).collect(Collectors.joining(" || ", "(", ")"));
    }

    private static String test(Test test, String field) {
        if (test.is().endsWith("in")) {
            String any = test.values().stream().map(value -> same(test.field(), field, value)).collect(Collectors.joining(" || ", "(", ")"));
            return test.is().equals("in") ? any : '!' + any;
        }
        Object value = test.values().get(0);
        return switch (test.is()) {
            case "==" -> same(test.field(), field, value);
            case "!=" -> "!(" + same(test.field(), field, value) + ')';
            default -> field + ' ' + test.is() + ' ' + value;
        };
    }

    private static String same(Field of, String field, Object value) {
        return of.type() == Type.TEXT ? field + ".equals(\"" + value + "\")" : field + " == " + value;
    }
}
