package io.github.trustdoctor.world;

import io.github.trustdoctor.TrustDoctor;
import io.github.trustdoctor.diagnosis.Attempt;
import io.github.trustdoctor.diagnosis.Change;
import io.github.trustdoctor.diagnosis.Diagnosis;
import io.github.trustdoctor.diagnosis.NextCheck;
import io.github.trustdoctor.diagnosis.SmallestChange;
import io.github.trustdoctor.diagnosis.Standing;
import io.github.trustdoctor.diagnosis.Verdict;
import io.github.trustdoctor.diagnosis.Verdicts;
import io.github.trustdoctor.diagnosis.WhatIf;
import io.github.trustdoctor.facts.BadReportException;
import io.github.trustdoctor.facts.Node;
import io.github.trustdoctor.facts.SiteReport;
import io.github.trustdoctor.paths.Derivation;
import io.github.trustdoctor.world.Edits.Edit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes every edit of a report, diagnoses what comes of it, and compares with the smallest change that was found. */
final class BruteForce {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Pattern NUMBER = Pattern.compile("(?<=/)\\d{1,6}(?=/|$)");

    private final TrustDoctor doctor;
    private final TreeSet<String> disagreements = new TreeSet<>();
    private final Map<String, Integer> counts = new TreeMap<>();

    BruteForce(TrustDoctor doctor) {
        this.doctor = doctor;
    }

    TreeSet<String> disagreements() {
        return disagreements;
    }

    Map<String, Integer> counts() {
        return counts;
    }

    /** How many reports there were whose answer one observation changes. */
    int singles() {
        return counts.getOrDefault("reports with single changes", 0);
    }

    /** A report as it is, and what is said of it. */
    private record Known(ObjectNode tree, Diagnosis diagnosis) {

        static Known of(TrustDoctor doctor, byte[] json) {
            return new Known((ObjectNode) MAPPER.readTree(json), doctor.diagnose(SiteReport.parse("known", json)));
        }

        List<Edit> edits() {
            return Edits.of(tree, diagnosis.attempts().stream().filter(Attempt::judged).map(Attempt::pointer).toList());
        }
    }

    void compare(String name, byte[] json) {
        Known known = Known.of(doctor, json);
        SmallestChange smallest = doctor.smallestChange(SiteReport.parse(name, json));
        Map<Edit, String> flips = new LinkedHashMap<>();
        for (Edit edit : known.edits()) {
            after(known, List.of(edit)).ifPresent(top -> flips.put(edit, top));
        }
        count("edits diagnosed", known.edits().size());
        checkFound(name, known, smallest);
        int size = smallest.found().isEmpty() ? 0 : smallest.found().get(0).changes().size();
        count(size == 0 ? "reports with no change found" : size == 1 ? "reports with single changes" : "reports with pairs", 1);
        if (size == 1) {
            checkSingles(name, smallest, flips);
        } else if (!flips.isEmpty() || answersChangeSomething(known)) {
            disagree(name + ": a single change does it: " + flips);
        }
    }

    /** What is found must do what it says. */
    private void checkFound(String name, Known known, SmallestChange smallest) {
        for (WhatIf whatIf : smallest.found()) {
            ObjectNode tree = known.tree.deepCopy();
            whatIf.changes().forEach(change -> change.puts().forEach((pointer, value) -> put(tree, pointer, value)));
            TreeSet<String> drops = new TreeSet<>((a, b) -> order(b, a));
            whatIf.changes().forEach(change -> drops.addAll(change.drops()));
            drops.forEach(pointer -> new Edit(pointer, "").make(tree));
            Optional<String> top = topAfter(known, tree);
            String explained = top(doctor.diagnose(SiteReport.parse("explained", MAPPER.writeValueAsBytes(tree))).verdicts());
            if (!top.equals(Optional.of(top(whatIf.after()))) || !explained.equals(top(whatIf.after()))) {
                disagree(name + ": " + whatIf.changes() + " gives " + top + ", not " + top(whatIf.after()));
            }
        }
    }

    /** Places further down in the document come first, so that none moves before it is taken away. */
    private static int order(String one, String other) {
        return padded(one).compareTo(padded(other));
    }

    private static String padded(String pointer) {
        return NUMBER.matcher(pointer).replaceAll(number -> "0".repeat(6 - number.group().length()) + number.group());
    }

    /** Every single edit that does it must be found, and no other; but an object need not, if a part of it does the same. */
    private void checkSingles(String name, SmallestChange smallest, Map<Edit, String> flips) {
        Map<Edit, String> expected = new LinkedHashMap<>(flips);
        flips.forEach((whole, top) -> flips.forEach((part, same) -> {
            if (whole.value().isEmpty() && part.value().isEmpty() && part.within(whole) && same.equals(top)) {
                expected.remove(whole);
            }
        }));
        Map<Edit, String> found = new LinkedHashMap<>();
        for (WhatIf whatIf : smallest.found()) {
            Change change = whatIf.changes().get(0);
            if (change.check().isEmpty()) {
                found.put(new Edit(change.pointer(), change.after()), top(whatIf.after()));
            }
        }
        if (!found.equals(expected)) {
            disagree(name + ": found " + found + ", expected " + expected);
        }
        count("single changes found", smallest.found().size());
    }

    /** Compares all pairs of a report that no single change does it for; tells how many do it that the search did not try. */
    void comparePairs(String name, byte[] json) {
        Known known = Known.of(doctor, json);
        SmallestChange smallest = doctor.smallestChange(SiteReport.parse(name, json));
        checkFound(name, known, smallest);
        List<Edit> edits = known.edits();
        int pairs = 0;
        for (int i = 0; i < edits.size(); i++) {
            for (int j = 0; j < i; j++) {
                boolean does = !edits.get(i).touches(edits.get(j)) && after(known, List.of(edits.get(j), edits.get(i))).isPresent();
                pairs += does ? 1 : 0;
            }
        }
        boolean all = smallest.pair() == smallest.pairs();
        count(all ? "reports with all pairs tried" : "reports with some pairs tried", 1);
        if (pairs > 0 && smallest.found().isEmpty()) {
            count("reports with a pair that was not tried", 1);
        }
        if (all && pairs > 0 == smallest.found().isEmpty()) {
            disagree(name + ": " + pairs + " pairs do it, found " + smallest.found().size());
        }
    }

    private boolean answersChangeSomething(Known known) {
        for (NextCheck check : known.diagnosis.checks()) {
            for (NextCheck.Answer answer : check.answers()) {
                if (answer.outcome() != known.diagnosis.outcome()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What it comes to after those edits, if that is something else than now. */
    private Optional<String> after(Known known, List<Edit> edits) {
        ObjectNode tree = known.tree.deepCopy();
        List<Edit> sorted = new ArrayList<>(edits);
        sorted.sort((a, b) -> a.value().isEmpty() && b.value().isEmpty() ? order(b.pointer(), a.pointer())
                : Boolean.compare(a.value().isEmpty(), b.value().isEmpty()));
        sorted.forEach(edit -> edit.make(tree));
        return topAfter(known, tree);
    }

    /** Empty also if that is no sound report, or contradicts itself or is doubtful where it did not and was not. */
    private Optional<String> topAfter(Known known, JsonNode tree) {
        try {
            SiteReport report = SiteReport.parse("known", MAPPER.writeValueAsBytes(tree));
            String then = top(doctor.verdicts(report));
            boolean credible = report.warnings().size() <= known.diagnosis.warnings().size()
                    && Derivation.of(report).contradictions().size() <= known.diagnosis.contradictions().size();
            return credible && !then.equals(top(known.diagnosis.verdicts())) ? Optional.of(then) : Optional.empty();
        } catch (BadReportException noReport) {
            return Optional.empty();
        }
    }

    private static String top(Verdicts verdicts) {
        Standing first = verdicts.standings().isEmpty() ? null : verdicts.standings().get(0);
        return verdicts.outcome() + (first == null || first.verdict() == Verdict.RULED_OUT ? ""
                : " " + first.cause().id() + " " + first.verdict());
    }

    /** Puts what the search put, by another way. */
    private static void put(ObjectNode tree, String pointer, Node value) {
        JsonNode parent = tree;
        String[] tokens = pointer.substring(1).split("/");
        for (int i = 0; i < tokens.length - 1; i++) {
            boolean list = i == tokens.length - 2 && tokens[i + 1].equals("-");
            if (parent instanceof ObjectNode object && object.path(tokens[i]).isMissingNode()) {
                object.set(tokens[i], list ? MAPPER.createArrayNode() : MAPPER.createObjectNode());
            }
            parent = parent instanceof ArrayNode array ? array.get(Integer.parseInt(tokens[i])) : parent.path(tokens[i]);
        }
        JsonNode json = json(value);
        if (parent instanceof ArrayNode array) {
            (json instanceof ArrayNode several ? several : List.of(json)).forEach(array::add);
        } else {
            ((ObjectNode) parent).set(tokens[tokens.length - 1], json);
        }
    }

    private static JsonNode json(Node value) {
        if (value instanceof Node.Obj object) {
            ObjectNode out = MAPPER.createObjectNode();
            object.fields().forEach((name, field) -> out.set(name, json(field)));
            return out;
        }
        if (value instanceof Node.Arr array) {
            ArrayNode out = MAPPER.createArrayNode();
            array.items().forEach(item -> out.add(json(item)));
            return out;
        }
        return MAPPER.getNodeFactory().stringNode(((Node.Scalar) value).text());
    }

    private synchronized void disagree(String what) {
        disagreements.add(what);
    }

    private synchronized void count(String what, int more) {
        counts.merge(what, more, Integer::sum);
    }
}
