package io.github.trustdoctor.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Rules over one flat report each, as {@code rules.json} tells them: the fields with the values that they take, and for each rule
 * what has to hold.
 *
 * @param fields the fields, in the order of the file
 * @param rules  the rules, in the order of the file
 */
record Ruleset(List<Field> fields, List<Rule> rules) {

    /** What a field holds. */
    enum Type { TEXT, NUMBER, FLAG }

    /**
     * One field.
     *
     * @param values what it may hold, each as often as it is drawn; all of one type
     */
    record Field(String name, Type type, List<Object> values) { }

    /**
     * One rule.
     *
     * @param all what has to hold; of each list, one test at least
     */
    record Rule(String id, String says, List<List<Test>> all) { }

    /**
     * One comparison of a field with a value or, for {@code in} and {@code not in}, with several.
     *
     * @param is one of {@code == != < <= > >= in} and {@code not in}
     */
    record Test(Field field, String is, List<Object> values) { }

    /** Reads a file of rules. */
    static Ruleset read(Path file) {
        JsonNode root = new ObjectMapper().readTree(file.toFile());
        List<Field> fields = new ArrayList<>();
        for (JsonNode field : root.get("fields")) {
            List<Object> values = field.has("values") ? values(field.get("values")) : range(field.get("from").asInt(), field.get("to").asInt());
            fields.add(new Field(field.get("name").asString(), type(values.get(0)), values));
        }
        List<Rule> rules = new ArrayList<>();
        for (JsonNode rule : root.get("rules")) {
            List<List<Test>> all = new ArrayList<>();
            for (JsonNode condition : rule.get("all")) {
                all.add(tests(condition.has("any") ? condition.get("any") : condition, fields));
            }
            rules.add(new Rule(rule.get("id").asString(), rule.get("says").asString(), all));
        }
        return new Ruleset(fields, rules);
    }

    private static List<Test> tests(JsonNode anyOf, List<Field> fields) {
        List<Test> tests = new ArrayList<>();
        for (JsonNode test : anyOf.isArray() ? anyOf : List.of(anyOf)) {
            String name = test.get("field").asString();
            Field field = fields.stream().filter(known -> known.name().equals(name)).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no field " + name));
            tests.add(new Test(field, test.get("is").asString(), values(test.get("value"))));
        }
        return tests;
    }

    private static List<Object> values(JsonNode values) {
        List<Object> read = new ArrayList<>();
        for (JsonNode value : values.isArray() ? values : List.of(values)) {
            read.add(value(value));
        }
        return read;
    }

    /** A text, a whole number, true or false. */
    private static Object value(JsonNode value) {
        return value.isString() ? value.asString() : value.isBoolean() ? (Object) value.asBoolean() : (Object) value.asInt();
    }

    private static List<Object> range(int from, int to) {
        List<Object> range = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            range.add(i);
        }
        return range;
    }

    private static Type type(Object value) {
        return value instanceof String ? Type.TEXT : value instanceof Boolean ? Type.FLAG : Type.NUMBER;
    }
}
