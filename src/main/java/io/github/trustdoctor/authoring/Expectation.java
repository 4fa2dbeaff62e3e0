package io.github.trustdoctor.authoring;

import io.github.trustdoctor.diagnosis.ArticleVerdict;
import io.github.trustdoctor.diagnosis.CauseVerdict;
import io.github.trustdoctor.diagnosis.NextCheck;
import io.github.trustdoctor.diagnosis.Step;
import io.github.trustdoctor.diagnosis.Verdict;
import io.github.trustdoctor.facts.Node;
import io.github.trustdoctor.facts.Problem;
import io.github.trustdoctor.packs.Pack;
import io.github.trustdoctor.paths.Contradiction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** What is to be said of a case and what was said, both as one line of text for each field. */
public final class Expectation {

    /** The fields, in the order in which they are compared. What is not expected is expected to be empty. */
    static final List<String> FIELDS = List.of("outcome", "applies", "confirmed", "open", "ruled-out", "masked",
            "disputed", "contradictions", "warnings", "do", "check-next", "fires");

    private static final List<String> UNORDERED = List.of("ruled-out", "fires", "disputed", "contradictions");

    private Expectation() { }

    /**
     * What a case expects; empty if that is no object with those fields.
     *
     * @param wrong gets what is wrong, with where it stands
     * @param of    the case
     */
    static Map<String, String> of(Node expect, BiConsumer<Node, String> wrong, Node.Obj of) {
        if (!(expect instanceof Node.Obj fields)) {
            wrong.accept(expect == null ? of : expect, "expected an object \"expect\", found "
                    + (expect == null ? "none" : Node.describe(expect)) + "; tell what is to be said of the report");
            return Map.of();
        }
        boolean known = true;
        for (Map.Entry<String, Node> field : fields.fields().entrySet()) {
            if (!FIELDS.contains(field.getKey())) {
                wrong.accept(field.getValue(), "expected a field of \"expect\", found \"" + Problem.shown(field.getKey())
                        + "\"; there are " + String.join(", ", FIELDS));
                known = false;
            }
        }
        Map<String, String> expected = new LinkedHashMap<>();
        FIELDS.forEach(field -> expected.put(field, text(fields.fields().get(field), UNORDERED.contains(field))));
        return known ? expected : Map.of();
    }

    private static String text(Node node, boolean unordered) {
        if (node == null) {
            return "";
        }
        if (node instanceof Node.Scalar scalar) {
            return scalar.text();
        }
        if (node instanceof Node.Obj object) {
            Map<String, String> sorted = new TreeMap<>();
            object.fields().forEach((name, value) -> sorted.put(name, text(value, true)));
            return map(sorted);
        }
        List<String> items = ((Node.Arr) node).items().stream().map(item -> text(item, unordered)).toList();
        return list(unordered ? items.stream().sorted().toList() : items);
    }

    /** What came of a case, for one pack, all of it. */
    public static Map<String, String> of(Trial trial, Pack pack) {
        Map<String, String> actual = unranked(trial, pack);
        actual.put("check-next", list(trial.diagnosis().checks().stream().map(NextCheck::check).distinct().toList()));
        return actual;
    }

    /**
     * What came of a case, for one pack, without weighing one check against another, which is most of the work: checks
     * come in the order that is expected, if they are those that are expected.
     */
    static Map<String, String> unranked(Trial trial, Pack pack, Map<String, String> expected) {
        Map<String, String> actual = unranked(trial, pack);
        List<String> proposed = trial.diagnosis().next().unweighed().stream().map(NextCheck::check).distinct().toList();
        List<String> ranked = items(expected.get("check-next"));
        boolean same = ranked.size() == proposed.size() && ranked.containsAll(proposed);
        actual.put("check-next", list(same ? ranked : proposed));
        return actual;
    }

    private static Map<String, String> unranked(Trial trial, Pack pack) {
        List<CauseVerdict> causes = trial.diagnosis().causes().stream()
                .filter(cause -> cause.pack().equals(pack.id())).toList();
        Map<String, String> actual = new LinkedHashMap<>();
        actual.put("outcome", trial.diagnosis().outcome().name());
        actual.put("applies", trial.diagnosis().articles().stream().filter(article -> article.pack() == pack)
                .map(ArticleVerdict::applies).map(Enum::name).collect(Collectors.joining()));
        actual.put("confirmed", map(causes.stream().filter(cause -> cause.verdict() == Verdict.CONFIRMED).collect(
                Collectors.toMap(cause -> cause.cause().id(), Expectation::where, (a, b) -> a, TreeMap::new))));
        actual.put("open", list(ids(causes, Verdict.OPEN)));
        boolean judged = !causes.isEmpty();
        actual.put("ruled-out", judged && ids(causes, Verdict.RULED_OUT).isEmpty() ? "" : judged ? "rest" : "");
        actual.put("masked", map(causes.stream()
                .filter(cause -> cause.verdict() != Verdict.RULED_OUT && !cause.maskedBy().isEmpty()).collect(
                Collectors.toMap(cause -> cause.cause().id(), cause -> list(cause.maskedBy()), (a, b) -> a, TreeMap::new))));
        actual.put("disputed", list(causes.stream().filter(CauseVerdict::disputed)
                .map(cause -> cause.cause().id()).sorted().toList()));
        actual.put("contradictions", list(trial.diagnosis().contradictions().stream()
                .map(Contradiction::message).sorted().toList()));
        int warnings = trial.diagnosis().warnings().size();
        actual.put("warnings", warnings == 0 ? "" : Integer.toString(warnings));
        actual.put("do", list(trial.diagnosis().plan().stream()
                .map(step -> step.resolution() + (step.tentative() ? "?" : "")).toList()));
        actual.put("fires", list(trial.fired().stream().sorted().toList()));
        return actual;
    }

    private static String where(CauseVerdict cause) {
        return cause.partial() ? list(cause.confirmedControllers()) : "all";
    }

    private static List<String> ids(List<CauseVerdict> causes, Verdict verdict) {
        return causes.stream().filter(cause -> cause.verdict() == verdict).map(cause -> cause.cause().id()).toList();
    }

    /**
     * The differences, one a line; empty if there are none.
     *
     * @param shared fields that are not compared
     */
    public static String differences(Map<String, String> expected, Map<String, String> actual, Collection<String> shared) {
        StringBuilder out = new StringBuilder();
        for (String field : FIELDS) {
            if (!expected.get(field).equals(actual.get(field)) && !shared.contains(field)) {
                out.append("\n  ").append(field).append("\n    expected ").append(shown(expected.get(field)))
                        .append("\n    actual   ").append(shown(actual.get(field)));
                if (field.equals("fires")) {
                    out.append("\n    missing  ").append(minus(expected.get(field), actual.get(field)))
                            .append("\n    surplus  ").append(minus(actual.get(field), expected.get(field)));
                }
            }
        }
        return out.toString();
    }

    /** The fields that other packs have a say in if they answer as well; what a pack has another one treat is not told by it. */
    public static List<String> shared(Pack pack) {
        List<String> shared = new ArrayList<>(List.of("outcome", "open", "do", "check-next"));
        if (pack.causes().stream().anyMatch(cause -> !cause.treatedBy().isEmpty())) {
            shared.addAll(List.of("confirmed", "ruled-out", "masked", "disputed"));
        }
        return shared;
    }

    private static List<String> minus(String some, String others) {
        List<String> left = new ArrayList<>(items(some));
        left.removeAll(items(others));
        return left;
    }

    private static List<String> items(String list) {
        return list.isEmpty() ? List.of() : List.of(list.substring(1, list.length() - 1).split(", "));
    }

    private static String shown(String text) {
        return text.isEmpty() ? "nothing" : text;
    }

    private static String list(Collection<String> items) {
        return items.isEmpty() ? "" : '[' + String.join(", ", items) + ']';
    }

    private static String map(Map<String, String> entries) {
        return entries.isEmpty() ? "" : entries.entrySet().stream().map(e -> e.getKey() + ": " + e.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
