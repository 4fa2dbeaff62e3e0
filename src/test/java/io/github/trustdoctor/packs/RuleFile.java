package io.github.trustdoctor.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the names in a file of rules mean.
 *
 * @param types the classes that it imports, by simple name
 */
record RuleFile(Map<String, Class<?>> types) {

    private static final Pattern IMPORT = Pattern.compile("import ([\\w.]+)\\.(\\w+);");

    /** The file in which a rule stands. */
    static RuleFile of(Rule rule) {
        Path file = Path.of(rule.place().substring(0, rule.place().lastIndexOf(':')));
        Map<String, Class<?>> types = new HashMap<>();
        try {
            for (String line : Files.readAllLines(file)) {
                Matcher imported = IMPORT.matcher(line);
                if (imported.matches()) {
                    types.put(imported.group(2), load(imported.group(1), imported.group(2)));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new RuleFile(Map.copyOf(types));
    }

    private static Class<?> load(String before, String name) {
        boolean nested = Character.isUpperCase(before.charAt(before.lastIndexOf('.') + 1));
        try {
            return Class.forName(before + (nested ? '$' : '.') + name);
        } catch (ClassNotFoundException unknown) {
            throw new IllegalArgumentException("no class " + before + '.' + name, unknown);
        }
    }

    /** The class of that simple name. */
    Class<?> type(String name) {
        Class<?> type = types.get(name);
        if (type == null) {
            throw new IllegalArgumentException("expected an import of " + name + ", found none");
        }
        return type;
    }

    /** Every constant of the kind of a constant such as {@code Answer.YES}, in the order of the kind, as rules write them. */
    List<String> constants(String constant) {
        String kind = kind(constant);
        return Arrays.stream(type(kind).getEnumConstants()).map(value -> kind + '.' + ((Enum<?>) value).name()).toList();
    }

    private static String kind(String constant) {
        return constant.substring(0, constant.lastIndexOf('.'));
    }

    /** What a literal means; the empty text for a field. */
    Object value(Rule.Operand operand) {
        String literal = operand.literal();
        if (RuleMutant.isConstant(operand)) {
            return Arrays.stream(type(kind(literal)).getEnumConstants())
                    .filter(value -> literal.endsWith('.' + ((Enum<?>) value).name())).findFirst().orElseThrow();
        }
        return RuleMutant.isNumber(operand) ? (Object) Long.valueOf(literal)
                : RuleMutant.isText(operand) ? literal : Boolean.valueOf(literal);
    }
}
