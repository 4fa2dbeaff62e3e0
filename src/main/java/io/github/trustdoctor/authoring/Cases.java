package io.github.trustdoctor.authoring;

import io.github.trustdoctor.facts.YamlFile;
import io.github.trustdoctor.facts.DeclaredKind;
import io.github.trustdoctor.facts.Node;
import io.github.trustdoctor.facts.Pointers;
import io.github.trustdoctor.facts.Problem;
import io.github.trustdoctor.facts.Problems;
import io.github.trustdoctor.facts.ReadReport;
import io.github.trustdoctor.facts.SiteReportReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the cases of a pack: {@code cases/*.yaml} in its folder, each file a list of cases. */
public final class Cases {

    /** The folder of the cases in that of a pack. */
    public static final String FOLDER = "cases";

    /** Stands beside the cases and is none. */
    public static final String EQUIVALENT_MUTANTS = "equivalent-mutants.yaml";

    private static final int MOST_STEPS = 50;
    private static final List<String> FIELDS = List.of("case", "shows", "given", "based-on", "set", "without", "expect");

    private final Map<String, Written> written = new LinkedHashMap<>();
    private final Map<String, Optional<Case>> made = new LinkedHashMap<>();
    private final List<Problems> problems = new ArrayList<>();

    private final SiteReportReader reader;

    private Cases(SiteReportReader reader) {
        this.reader = reader;
    }

    /** A case as it stands in its file. */
    private record Written(String file, Node.Obj fields, Problems problems) {

        void wrong(Node at, String message) {
            problems.error(at.line(), at.column(), "", message);
        }

        void wrong(String message) {
            wrong(fields, message);
        }

        Node field(String name) {
            return fields.fields().get(name);
        }
    }

    /**
     * What came of reading the cases of one pack.
     *
     * @param cases    those that are sound, sorted by file, in the order of the files
     * @param problems everything that is wrong, by file and line
     */
    public record ReadCases(List<Case> cases, List<Problem> problems) { }

    /**
     * Reads the cases of the pack in a folder; none if it has no folder of cases.
     *
     * @param kinds the kinds of facts that the pack brings
     * @throws IOException if a file cannot be read
     */
    public static ReadCases of(Path folder, List<DeclaredKind> kinds) throws IOException {
        Cases cases = new Cases(SiteReportReader.lenient().with(kinds));
        for (Path file : files(folder.resolve(FOLDER))) {
            cases.read(file);
        }
        cases.written.keySet().forEach(name -> cases.make(name, new LinkedHashSet<>()));
        List<Case> sound = cases.written.keySet().stream().map(cases.made::get).flatMap(Optional::stream).toList();
        return new ReadCases(sound, cases.problems.stream().map(Problems::all).flatMap(Collection::stream).toList());
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml") && !file.endsWith(EQUIVALENT_MUTANTS)).sorted().toList();
        }
    }

    private void read(Path file) throws IOException {
        String called = file.toString().replace('\\', '/');
        Problems found = new Problems(called, true);
        problems.add(found);
        Node document = YamlFile.read(file, found).orElse(null);
        if (document instanceof Node.Arr list) {
            list.items().forEach(item -> add(called, item, found));
        } else if (document != null) {
            found.error(document.line(), document.column(), "", "expected a list of cases, found " + Node.describe(document)
                    + "; begin each case with \"- case: its name\"");
        }
    }

    private void add(String file, Node item, Problems found) {
        if (!(item instanceof Node.Obj fields)) {
            found.error(item.line(), item.column(), "", "expected a case, found " + Node.describe(item)
                    + "; begin each case with \"- case: its name\"");
            return;
        }
        Written one = new Written(file, fields, found);
        fields.fields().forEach((field, value) -> {
            if (!FIELDS.contains(field)) {
                one.wrong(value, "expected a field of a case, found \"" + Problem.shown(field) + "\"; there are " + String.join(", ", FIELDS));
            }
        });
        String name = text(one, "case");
        if (written.containsKey(name)) {
            one.wrong("expected a case with a name of its own, found " + name + " again; it is in line "
                    + written.get(name).fields.line() + " of " + written.get(name).file);
        } else if (!name.isEmpty()) {
            written.put(name, one);
        }
    }

    private Optional<Case> make(String name, Set<String> onTheWay) {
        Optional<Case> known = made.get(name);
        if (known != null) {
            return known;
        }
        Written one = written.get(name);
        if (!onTheWay.add(name)) {
            one.wrong("expected a case that is not based on itself, found " + String.join(", based on ", onTheWay)
                    + "; give one of them a report of its own (given)");
            return Optional.empty();
        }
        if (onTheWay.size() > MOST_STEPS) {
            one.wrong("expected a case that is based on others in at most " + MOST_STEPS + " steps, found more; give it a report of its own (given)");
            return Optional.empty();
        }
        Optional<Case> sound = make(one, name, onTheWay);
        made.put(name, sound);
        return sound;
    }

    private Optional<Case> make(Written one, String name, Set<String> onTheWay) {
        String shows = text(one, "shows");
        Map<String, String> expect = Expectation.of(one.field("expect"), one::wrong, one.fields);
        Map<String, Node> set = set(one);
        Set<String> without = without(one);
        String basis = one.field("given") == null ? text(one, "based-on") : "";
        Optional<Node.Obj> given = basis.isEmpty() ? given(one) : based(one, basis, set, without, onTheWay);
        Optional<ReadReport> read = given.map(document -> reader.read(one.file, document));
        read.ifPresent(report -> refuse(one, report, basis));
        boolean whole = !shows.isEmpty() && !expect.isEmpty();
        return read.flatMap(ReadReport::report).filter(report -> whole).map(report -> new Case(name,
                one.file + ':' + one.fields.line() + ':' + one.fields.column(), shows, basis, set, without, report, expect));
    }

    /** Tells what is wrong with a report: of a changed one at its case, because what was changed may stand in another file. */
    private static void refuse(Written one, ReadReport read, String basis) {
        for (Problem problem : read.report().isPresent() ? List.<Problem>of() : read.problems()) {
            if (problem.severity() == Problem.Severity.ERROR) {
                one.problems.error(basis.isEmpty() ? problem.line() : one.fields.line(),
                        basis.isEmpty() ? problem.column() : one.fields.column(), problem.pointer(), problem.message());
            }
        }
    }

    private static Optional<Node.Obj> given(Written one) {
        if (one.field("based-on") != null) {
            one.wrong(one.field("based-on"), "expected either \"given\" or \"based-on\", found both; leave one out");
        }
        for (String change : List.of("set", "without")) {
            if (one.field(change) != null) {
                one.wrong(one.field(change), "expected \"" + change + "\" beside \"based-on\" only, found it beside \"given\"; change the report itself");
            }
        }
        if (one.field("given") instanceof Node.Obj report) {
            return Optional.of(report);
        }
        if (one.field("given") != null) {
            one.wrong(one.field("given"), "expected a site report, found " + Node.describe(one.field("given")));
        }
        return Optional.empty();
    }

    private Optional<Node.Obj> based(Written one, String basis, Map<String, Node> set, Set<String> without, Set<String> onTheWay) {
        if (!written.containsKey(basis)) {
            one.wrong(one.field("based-on"), "expected the name of another case, found " + Problem.shown(basis));
            return Optional.empty();
        }
        Optional<Case> other = make(basis, onTheWay);
        try {
            Optional<Node.Obj> dropped = other.map(known -> Pointers.drop(known.report().document(), without));
            return dropped.map(document -> put(document, set));
        } catch (IllegalArgumentException nowhere) {
            one.wrong(nowhere.getMessage() + "; look at the report of " + basis);
            return Optional.empty();
        }
    }

    private static Node.Obj put(Node.Obj document, Map<String, Node> set) {
        Node.Obj changed = document;
        for (Map.Entry<String, Node> change : set.entrySet()) {
            changed = Pointers.put(changed, change.getKey(), change.getValue());
        }
        return changed;
    }

    private static Map<String, Node> set(Written one) {
        Node value = one.field("set");
        if (value == null || value instanceof Node.Obj) {
            return value == null ? Map.of() : ((Node.Obj) value).fields();
        }
        one.wrong(value, "expected values by JSON pointer, such as {/trusts/0/trustType: 1}, found " + Node.describe(value));
        return Map.of();
    }

    private static Set<String> without(Written one) {
        Set<String> pointers = new LinkedHashSet<>();
        Node value = one.field("without");
        List<Node> items = value instanceof Node.Arr list ? list.items() : value == null ? List.of() : List.of(value);
        for (Node item : items) {
            if (item instanceof Node.Scalar pointer && !pointer.missing()) {
                pointers.add(pointer.text());
            } else {
                one.wrong(item, "expected a JSON pointer, such as /trusts/0/trustType, found " + Node.describe(item));
            }
        }
        return pointers;
    }

    private static String text(Written one, String field) {
        Node value = one.field(field);
        if (value instanceof Node.Scalar scalar && !scalar.missing()) {
            return scalar.text();
        }
        String expected = field.equals("based-on") ? "either a site report \"given\" or the name of a case \"based-on\"" : "a text \"" + field + '"';
        one.wrong(value == null ? one.fields : value, "expected " + expected + ", found " + (value == null ? "none" : Node.describe(value)));
        return "";
    }
}
