package io.github.trustdoctor.report;

import io.github.trustdoctor.diagnosis.Change;
import io.github.trustdoctor.diagnosis.Shift;
import io.github.trustdoctor.diagnosis.SmallestChange;
import io.github.trustdoctor.diagnosis.Standing;
import io.github.trustdoctor.diagnosis.Verdict;
import io.github.trustdoctor.diagnosis.Verdicts;
import io.github.trustdoctor.diagnosis.WhatIf;
import io.github.trustdoctor.facts.Node;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** What would be if observations were otherwise, as one JSON object in the shape of {@code facts/what-if.schema.json}. */
public final class JsonWhatIf {

    /** What the answer names as its {@code schema}. */
    public static final String SCHEMA = "https://trustdoctor.example/what-if/1";

    private JsonWhatIf() { }

    /** What a change of somebody's choice would make of the answer. */
    public static String changed(String report, WhatIf whatIf) {
        return JsonReport.indented().written(json -> {
            begin(json, report, whatIf.before(), List.of(whatIf));
            json.writeEndObject();
        });
    }

    /** The smallest changes that would change the answer. */
    public static String smallest(String report, Verdicts now, SmallestChange smallest) {
        return JsonReport.indented().written(json -> {
            begin(json, report, now, smallest.found());
            json.writeName("tried");
            json.writeStartObject();
            json.writeNumberProperty("single", smallest.single());
            json.writeNumberProperty("singles", smallest.singles());
            json.writeNumberProperty("pair", smallest.pair());
            json.writeNumberProperty("pairs", smallest.pairs());
            json.writeEndObject();
            json.writeEndObject();
        });
    }

    private static void begin(JsonGenerator json, String report, Verdicts now, List<WhatIf> ways) {
        json.writeStartObject();
        json.writeStringProperty("schema", SCHEMA);
        json.writeStringProperty("report", report);
        json.writeName("now");
        verdicts(json, now);
        json.writeName("ways");
        json.writeStartArray();
        ways.forEach(way -> way(json, way));
        json.writeEndArray();
    }

    private static void way(JsonGenerator json, WhatIf way) {
        json.writeStartObject();
        json.writeName("changes");
        json.writeStartArray();
        way.changes().forEach(change -> change(json, change));
        json.writeEndArray();
        json.writeName("then");
        verdicts(json, way.after());
        json.writeName("shifts");
        json.writeStartArray();
        way.shifts().forEach(shift -> shift(json, shift));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void verdicts(JsonGenerator json, Verdicts verdicts) {
        json.writeStartObject();
        json.writeStringProperty("outcome", JsonCauses.word(verdicts.outcome()));
        json.writeNumberProperty("exitStatus", verdicts.outcome().status());
        Standing first = verdicts.standings().isEmpty() ? null : verdicts.standings().get(0);
        if (first != null && first.verdict() != Verdict.RULED_OUT) {
            json.writeName("first");
            json.writeStartObject();
            json.writeStringProperty("pack", first.pack());
            json.writeStringProperty("id", first.cause().id());
            json.writeStringProperty("name", first.cause().name());
            json.writeStringProperty("verdict", JsonCauses.word(first.verdict()));
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void change(JsonGenerator json, Change change) {
        json.writeStartObject();
        json.writeStringProperty("pointer", change.pointer());
        json.writeStringProperty("before", change.before());
        json.writeStringProperty("after", change.after());
        json.writeStringProperty("check", change.check());
        json.writeStringProperty("question", change.question());
        json.writeName("puts");
        json.writeStartObject();
        change.puts().forEach((pointer, value) -> {
            json.writeName(pointer);
            value(json, value);
        });
        json.writeEndObject();
        JsonCauses.texts(json, "takesAway", List.copyOf(change.drops()));
        json.writeEndObject();
    }

    private static void shift(JsonGenerator json, Shift shift) {
        json.writeStartObject();
        json.writeStringProperty("pack", shift.pack());
        json.writeStringProperty("id", shift.cause().id());
        json.writeStringProperty("name", shift.cause().name());
        json.writeStringProperty("before", JsonCauses.word(shift.before()));
        json.writeStringProperty("after", JsonCauses.word(shift.after()));
        JsonCauses.texts(json, "controllers", shift.controllers());
        json.writeEndObject();
    }

    private static void value(JsonGenerator json, Node value) {
        if (value instanceof Node.Obj object) {
            json.writeStartObject();
            object.fields().forEach((name, field) -> {
                json.writeName(name);
                value(json, field);
            });
            json.writeEndObject();
        } else if (value instanceof Node.Arr array) {
            json.writeStartArray();
            array.items().forEach(item -> value(json, item));
            json.writeEndArray();
        } else {
            scalar(json, (Node.Scalar) value);
        }
    }

    private static void scalar(JsonGenerator json, Node.Scalar scalar) {
        switch (scalar.type()) {
            case TEXT -> json.writeString(scalar.text());
            case NUMBER -> json.writeNumber(scalar.text());
            case BOOLEAN -> json.writeBoolean(scalar.text().equals("true"));
            case NULL -> json.writeNull();
        }
    }
}
