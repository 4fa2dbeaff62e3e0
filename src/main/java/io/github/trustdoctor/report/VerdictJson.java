package io.github.trustdoctor.report;

import io.github.trustdoctor.diagnosis.Likelihood;
import io.github.trustdoctor.diagnosis.Outcome;
import io.github.trustdoctor.diagnosis.Verdict;
import io.github.trustdoctor.facts.Answer;
import io.github.trustdoctor.facts.Documents;
import io.github.trustdoctor.facts.Fields;
import io.github.trustdoctor.facts.Node;
import io.github.trustdoctor.facts.Problem;
import io.github.trustdoctor.facts.Problems;
import io.github.trustdoctor.fleet.Place;
import io.github.trustdoctor.fleet.VerdictLine;
import io.github.trustdoctor.fleet.VerdictLine.CauseLine;
import io.github.trustdoctor.fleet.VerdictLine.Waived;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A verdict line as a JSON object in one line, in the shape of {@code facts/verdict-line.schema.json}. What is empty or false
 * is left out.
 */
public final class VerdictJson {

    private static final JsonFactory READING = new JsonFactory();
    private static final String NO_PLACE = "expected a place such as \"trust corp.example > other.example\", found ";

    private final JsonGenerator json;

    private VerdictJson(JsonGenerator json) {
        this.json = json;
    }

    /** Appends the line, without a line break. */
    static void write(VerdictLine line, ByteArrayOutputStream out) {
        try (JsonGenerator json = JsonReport.FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            new VerdictJson(json).line(line);
        }
    }

    private void line(VerdictLine line) {
        json.writeStartObject();
        JsonCauses.text(json, "report", line.report());
        text("site", line.site());
        text("computer", line.computer());
        text("domain", line.domain());
        JsonCauses.text(json, "outcome", JsonCauses.word(line.outcome()));
        if (line.fails() != Answer.UNKNOWN) {
            json.writeName("fails").writeBoolean(line.fails().yes());
        }
        json.writeName("causes").writeStartArray();
        for (CauseLine cause : line.causes()) {
            cause(cause);
        }
        json.writeEndArray();
        ruledOut(line.ruledOut());
        seen(line.seen());
        if (line.warnings() > 0) {
            json.writeName("warnings").writeNumber(line.warnings());
        }
        json.writeEndObject();
    }

    /** The ids of the causes, by pack. */
    private void ruledOut(List<String> causes) {
        if (causes.isEmpty()) {
            return;
        }
        Map<String, List<String>> byPack = new LinkedHashMap<>();
        for (String cause : causes) {
            int slash = cause.indexOf('/');
            byPack.computeIfAbsent(cause.substring(0, slash), any -> new ArrayList<>()).add(cause.substring(slash + 1));
        }
        json.writeName("ruledOut").writeStartObject();
        byPack.forEach((pack, ids) -> JsonCauses.texts(json, pack, ids));
        json.writeEndObject();
    }

    private void seen(Map<Place, String> seen) {
        json.writeName("seen").writeStartObject();
        seen.forEach((place, state) -> JsonCauses.text(json, place.text(), state));
        json.writeEndObject();
    }

    private void cause(CauseLine cause) {
        json.writeStartObject();
        JsonCauses.text(json, "pack", cause.pack());
        JsonCauses.text(json, "id", cause.id());
        JsonCauses.text(json, "verdict", JsonCauses.word(cause.verdict()));
        cause.likelihood().ifPresent(likelihood -> JsonCauses.text(json, "likelihood", JsonCauses.word(likelihood)));
        flag("disputed", cause.disputed());
        flag("partial", cause.partial());
        texts("maskedBy", cause.maskedBy());
        texts("controllers", cause.controllers());
        places("at", cause.at());
        cause.waived().ifPresent(this::waived);
        json.writeEndObject();
    }

    private void waived(Waived waived) {
        json.writeName("waived").writeStartObject();
        JsonCauses.text(json, "reason", waived.reason());
        JsonCauses.text(json, "owner", waived.owner());
        JsonCauses.text(json, "expires", waived.expires());
        json.writeEndObject();
    }

    private void text(String name, String value) {
        if (!value.isEmpty()) {
            JsonCauses.text(json, name, value);
        }
    }

    private void texts(String name, List<String> values) {
        if (!values.isEmpty()) {
            JsonCauses.texts(json, name, values);
        }
    }

    private void flag(String name, boolean value) {
        if (value) {
            json.writeName(name).writeBoolean(true);
        }
    }

    private void places(String name, List<Place> places) {
        if (!places.isEmpty()) {
            json.writeName(name).writeStartArray();
            places.forEach(place -> json.writeString(place.text()));
            json.writeEndArray();
        }
    }

    /**
     * Reads a line that {@link LineFormat#NDJSON} wrote.
     *
     * @param name what to call it in messages
     * @return the line; empty, and the reasons are among the problems, if it is none
     */
    public static Optional<VerdictLine> read(String name, byte[] line, List<Problem> to) {
        Problems problems = new Problems(name, false);
        Optional<Node> node;
        try (JsonParser parser = READING.createParser(ObjectReadContext.empty(), line)) {
            node = Documents.read(parser, problems);
        }
        Optional<VerdictLine> read = node.filter(Node.Obj.class::isInstance).map(object -> line(new Fields((Node.Obj) object, "", problems)));
        to.addAll(problems.all());
        if (node.isPresent() && read.isEmpty()) {
            to.add(new Problem(Problem.Severity.ERROR, name, 0, 0, "", "expected an object, found " + Node.describe(node.get())));
        }
        return problems.hasErrors() ? Optional.empty() : read;
    }

    private static VerdictLine line(Fields in) {
        return new VerdictLine(in.required("report"), in.text("site"), in.text("computer"), in.text("domain"),
                constant(in, "outcome", Outcome.values()).orElse(Outcome.UNDECIDED), in.answer("fails"), in.list("causes", VerdictJson::cause), in.object("ruledOut", VerdictJson::ruledOut),
                in.object("seen", VerdictJson::seen), (int) in.whole("warnings", 0, Integer.MAX_VALUE, 0, "a number"));
    }

    private static List<String> ruledOut(Fields packs) {
        List<String> causes = new ArrayList<>();
        for (String pack : packs.seen().node().fields().keySet()) {
            packs.texts(pack).forEach(id -> causes.add(pack + '/' + id));
        }
        return List.copyOf(causes);
    }

    private static CauseLine cause(Fields in) {
        return new CauseLine(in.required("pack"), in.required("id"), constant(in, "verdict", Verdict.values()).orElse(Verdict.OPEN),
                constant(in, "likelihood", Likelihood.values()), in.answer("disputed") == Answer.YES, in.answer("partial") == Answer.YES,
                in.texts("maskedBy"), in.texts("controllers"), places(in, "at"),
                in.has("waived") ? Optional.of(in.object("waived", VerdictJson::waived)) : Optional.empty());
    }

    private static Waived waived(Fields in) {
        return new Waived(in.required("reason"), in.required("owner"), in.required("expires"));
    }

    private static List<Place> places(Fields in, String name) {
        List<Place> places = new ArrayList<>();
        for (String text : in.texts(name)) {
            Place.of(text).ifPresentOrElse(places::add, () -> in.wrongText(name, text, NO_PLACE + Problem.quote(text)));
        }
        return List.copyOf(places);
    }

    private static SortedMap<Place, String> seen(Fields in) {
        SortedMap<Place, String> seen = new TreeMap<>();
        for (String text : in.seen().node().fields().keySet()) {
            String state = in.text(text);
            Place.of(text).ifPresentOrElse(place -> seen.put(place, state), () -> in.wrong(text, "the name of a place"));
        }
        return seen;
    }

    private static <E extends Enum<E>> Optional<E> constant(Fields in, String name, E[] all) {
        String text = in.text(name);
        Optional<E> found = constant(text, all);
        if (!text.isEmpty() && found.isEmpty()) {
            in.wrong(name, "one that verdict lines have");
        }
        return found;
    }

    private static <E extends Enum<E>> Optional<E> constant(String text, E[] all) {
        String name = text.toUpperCase(Locale.ROOT).replace('-', '_');
        for (E one : all) {
            if (one.name().equals(name)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
