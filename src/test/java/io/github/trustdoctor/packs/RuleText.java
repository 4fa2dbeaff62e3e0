package io.github.trustdoctor.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A rule as its author wrote it.
 *
 * @param place     file and line
 * @param name      its name
 * @param emissions what it concludes
 * @param then      the whole right-hand side
 */
record RuleText(String place, String name, List<Emission> emissions, String then) {

    private static final Pattern RULE = Pattern.compile(
            "^rule \"([^\"]*)\"\\s*^when$(.*?)^then$(.*?)^end$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern EMISSION = Pattern.compile(
            "conclude\\.(\\w+)\\(\\s*\"([^\"]*)\"\\s*(?:,\\s*\"([^\"]*)\")?");

    /**
     * One call of the collector.
     *
     * @param verb   the method, such as {@code proves}
     * @param id     the id that it concludes by
     * @param target what it is about; empty if nothing is named
     */
    record Emission(String verb, String id, String target) { }

    /** Its id: what stands before the colon of its name. */
    String id() {
        return name.substring(0, Math.max(name.indexOf(": "), 0));
    }

    /** Id of the claim that it encodes: its own, up to the dot. */
    String claim() {
        return claimOf(id());
    }

    static String claimOf(String rule) {
        int dot = rule.indexOf('.');
        return dot < 0 ? rule : rule.substring(0, dot);
    }

    /** The rules of a pack, by file and line. */
    static List<RuleText> of(Pack pack) {
        List<RuleText> rules = new ArrayList<>();
        try (Stream<Path> files = Files.list(Cases.RULES.resolve(pack.id()))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".drl")).sorted().toList()) {
                read(file, rules);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return rules;
    }

    /** Ids of the causes about which some rule concludes with that verb. */
    static Set<String> targets(Pack pack, String verb) {
        Set<String> targets = new TreeSet<>();
        for (RuleText rule : of(pack)) {
            for (Emission emission : rule.emissions()) {
                String target = emission.target();
                if (emission.verb().equals(verb)) {
                    targets.addAll(pack.groups().getOrDefault(target, List.of(target)));
                }
            }
        }
        return targets;
    }

    private static void read(Path file, List<RuleText> rules) throws IOException {
        String text = Files.readString(file);
        Matcher rule = RULE.matcher(text);
        int found = 0;
        while (rule.find()) {
            long line = text.substring(0, rule.start()).chars().filter(c -> c == '\n').count() + 1;
            List<Emission> emissions = new ArrayList<>();
            Matcher emission = EMISSION.matcher(rule.group(3));
            while (emission.find()) {
                emissions.add(new Emission(emission.group(1), emission.group(2),
                        emission.group(3) == null ? "" : emission.group(3)));
            }
            rules.add(new RuleText(file + ":" + line, rule.group(1), emissions, rule.group(3).strip()));
            found++;
        }
        long announced = text.lines().filter(l -> l.startsWith("rule ")).count();
        if (found != announced) {
            throw new IllegalStateException(file + " expected " + announced + " rules of the form rule, when, then, end on "
                    + "lines of their own, found " + found);
        }
    }
}
