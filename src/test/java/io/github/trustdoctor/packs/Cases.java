package io.github.trustdoctor.packs;

import io.github.trustdoctor.facts.Documents;
import io.github.trustdoctor.facts.Node;
import io.github.trustdoctor.facts.Pointers;
import io.github.trustdoctor.facts.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Reads the cases of a pack: {@code rules/<pack>/cases/*.yaml}, each file a list of cases. */
final class Cases {

    static final Path RULES = Path.of("rules");

    /** Stands beside the cases and is none. */
    static final String EQUIVALENT_MUTANTS = "equivalent-mutants.yaml";

    private static final Set<String> FIELDS = Set.of("case", "shows", "given", "based-on", "set", "without", "expect");

    private final Map<String, Node.Obj> written = new LinkedHashMap<>();
    private final Map<String, String> places = new LinkedHashMap<>();
    private final Map<String, Case> made = new LinkedHashMap<>();

    private Cases() { }

    /** All cases of a pack, sorted by file, in the order of the files. */
    static Collection<Case> of(Pack pack) {
        Cases cases = new Cases();
        try (Stream<Path> files = Files.list(RULES.resolve(pack.id()).resolve("cases"))) {
            files.filter(file -> file.toString().endsWith(".yaml") && !file.endsWith(EQUIVALENT_MUTANTS)).sorted()
                    .forEach(cases::read);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        cases.written.keySet().forEach(name -> cases.make(name, new LinkedHashSet<>()));
        return cases.written.keySet().stream().map(cases.made::get).toList();
    }

    private void read(Path file) {
        Problems problems = new Problems(file.toString(), true);
        Node document;
        try (InputStream in = Files.newInputStream(file);
             JsonParser parser = new YAMLFactory().createParser(ObjectReadContext.empty(), in)) {
            document = Documents.read(parser, problems).orElse(null);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        check(!problems.hasErrors() && document instanceof Node.Arr, file.toString(), "a list of cases", problems.all());
        for (Node item : ((Node.Arr) document).items()) {
            String place = file + ":" + item.line();
            check(item instanceof Node.Obj, place, "a case", item);
            Node.Obj one = (Node.Obj) item;
            check(FIELDS.containsAll(one.fields().keySet()), place, "fields among " + FIELDS, one.fields().keySet());
            String name = text(one, "case", place);
            check(!written.containsKey(name), place, "a name of its own", name);
            written.put(name, one);
            places.put(name, place);
        }
    }

    private Case make(String name, Set<String> onTheWay) {
        Case known = made.get(name);
        if (known != null) {
            return known;
        }
        Node.Obj one = written.get(name);
        String place = places.get(name);
        check(onTheWay.add(name), place, "a case that is not based on itself", onTheWay);
        boolean given = one.fields().get("given") instanceof Node.Obj;
        check(given != one.fields().containsKey("based-on"), place, "either \"given\" or \"based-on\"", name);
        String basis = given ? "" : text(one, "based-on", place);
        check(given || written.containsKey(basis), place, "the name of another case", basis);
        Map<String, Node> set = one.fields().get("set") instanceof Node.Obj changes ? changes.fields() : Map.of();
        Set<String> without = new LinkedHashSet<>();
        if (one.fields().get("without") instanceof Node.Arr list) {
            list.items().forEach(item -> without.add(((Node.Scalar) item).text()));
        }
        Case made = new Case(name, place, text(one, "shows", place), basis, set, without,
                given ? (Node.Obj) one.fields().get("given") : changed(make(basis, onTheWay).given(), set, without, place),
                Expectation.of(one.fields().get("expect"), place));
        this.made.put(name, made);
        return made;
    }

    private static Node.Obj changed(Node.Obj given, Map<String, Node> set, Set<String> without, String place) {
        try {
            Node.Obj changed = Pointers.drop(given, without);
            for (Map.Entry<String, Node> change : set.entrySet()) {
                changed = Pointers.put(changed, change.getKey(), change.getValue());
            }
            return changed;
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(place + " " + wrong.getMessage(), wrong);
        }
    }

    private static String text(Node.Obj one, String field, String place) {
        Node value = one.fields().get(field);
        check(value instanceof Node.Scalar, place, "a text \"" + field + "\"", value);
        return ((Node.Scalar) value).text();
    }

    private static void check(boolean sound, String place, String expected, Object found) {
        if (!sound) {
            throw new IllegalArgumentException(place + " expected " + expected + ", found " + found);
        }
    }
}
