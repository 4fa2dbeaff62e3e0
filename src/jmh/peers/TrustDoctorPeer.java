package io.github.trustdoctor.bench;

import io.github.trustdoctor.bench.Ruleset.Field;
import io.github.trustdoctor.bench.Ruleset.Test;
import io.github.trustdoctor.bench.Ruleset.Type;
import io.github.trustdoctor.diagnosis.Evidence;
import io.github.trustdoctor.diagnosis.Inference;
import io.github.trustdoctor.engine.Engines;
import io.github.trustdoctor.facts.Answer;
import io.github.trustdoctor.facts.Declared;
import io.github.trustdoctor.facts.DeclaredKind;
import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.facts.Node;
import io.github.trustdoctor.facts.Observation;
import io.github.trustdoctor.packs.DrlReader;
import io.github.trustdoctor.packs.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Trust Doctor's engine, which is Drools, with the rules of a pack that declares a kind of facts of its own. A report is one
 * such fact; nothing is derived, ranked or worded.
 */
final class TrustDoctorPeer implements Peer {

    private final List<Rule> rules;
    private final List<List<Fact>> reports;
    private final long room;
    private Inference engine;

    private TrustDoctorPeer(Ruleset set, List<JsonNode> reports, long room) {
        DeclaredKind kind = new DeclaredKind("", "FlatReport", "flatReports",
                set.fields().stream().map(field -> new DeclaredKind.Field(field.name(), type(field.type()))).toList(), "");
        DrlReader.ReadRules read = DrlReader.read("rules.drl", drl(set));
        if (!read.problems().isEmpty()) {
            throw new IllegalArgumentException(read.problems().toString());
        }
        this.rules = read.rules();
        this.reports = reports.stream().map(report -> List.<Fact>of(fact(kind, set.fields(), report))).toList();
        this.room = room;
        this.engine = Engines.of(rules, room);
    }

    /** As {@link MeasurePeer#run} has it; with one argument more it remembers conclusions as it usually does, else none. */
    public static void main(String[] args) throws Exception {
        long room = args.length > 3 ? Engines.usual() : 0;
        MeasurePeer.run(args, (rules, reports) -> new TrustDoctorPeer(rules, reports, room));
    }

    private static DeclaredKind.Type type(Type type) {
        return switch (type) {
            case TEXT -> DeclaredKind.Type.TEXT;
            case NUMBER -> DeclaredKind.Type.WHOLE;
            case FLAG -> DeclaredKind.Type.ANSWER;
        };
    }

    private static Declared fact(DeclaredKind kind, List<Field> fields, JsonNode report) {
        Map<String, Object> values = new HashMap<>();
        for (Field field : fields) {
            JsonNode value = report.get(field.name());
            values.put(field.name(), switch (field.type()) {
                case TEXT -> value.asString();
                case NUMBER -> value.asLong();
                case FLAG -> Answer.of(value.asBoolean());
            });
        }
        return new Declared(new Observation("/flatReports/0", new Node.Obj(1, 1, Map.of()), Map.of()), kind, values);
    }

    private static String drl(Ruleset set) {
        return "package rules.peers;\n" + set.rules().stream().map(rule -> """
                rule "%1$s: %2$s"
                when
                    $report : FlatReport( %3$s )
                then
                    conclude.notes( "%1$s", $report );
                end
                """.formatted(rule.id(), rule.says(), rule.all().stream()
                        .map(any -> any.stream().map(TrustDoctorPeer::test).collect(Collectors.joining(" || ")))
                        .collect(Collectors.joining(", ")))).collect(Collectors.joining());
    }

    private static String test(Test test) {
        String values = test.values().stream().map(value -> value instanceof String ? "\"" + value + '"'
                : value instanceof Boolean flag ? "Answer." + Answer.of(flag) : value.toString()).collect(Collectors.joining(", "));
        return test.field().name() + ' ' + test.is() + ' ' + (test.is().endsWith("in") ? "( " + values + " )" : values);
    }

    @Override
    public void begin() {
        if (room > 0) {
            engine = Engines.of(rules, room);
        }
    }

    @Override
    public List<String> matched(int report) {
        List<String> matched = new ArrayList<>();
        for (Evidence evidence : engine.run("", reports.get(report))) {
            matched.add(evidence.rule());
        }
        return matched;
    }
}
