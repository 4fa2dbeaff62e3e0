package io.github.trustdoctor.report;

import io.github.trustdoctor.diagnosis.ArticleVerdict;
import io.github.trustdoctor.diagnosis.Attempt;
import io.github.trustdoctor.diagnosis.Diagnosis;
import io.github.trustdoctor.diagnosis.WhichArticle;
import io.github.trustdoctor.facts.Computer;
import io.github.trustdoctor.facts.Problem;
import io.github.trustdoctor.facts.SiteReport;
import io.github.trustdoctor.paths.Contradiction;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * The whole explained answer as one JSON object, in the shape of {@code facts/diagnosis.schema.json}.
 *
 * <p>Every field is always there, except {@code likelihood}, {@code probability}, {@code weight} and {@code collected}, which may be unknown.
 * What is not ASCII is escaped, so that the bytes are the same in every character set and none of them is an order to a
 * terminal.
 */
public final class JsonReport implements Report {

    /** What the answer names as its {@code schema}. */
    public static final String SCHEMA = "https://trustdoctor.example/diagnosis/1";

    static final JsonFactory FACTORY = JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .characterEscapes(new DeleteToo()).build();

    private final ObjectWriteContext context;

    private JsonReport(ObjectWriteContext context) {
        this.context = context;
    }

    /** The answer on several indented lines. */
    public static JsonReport indented() {
        return new JsonReport(new Indented());
    }

    /** The answer in one line. */
    public static JsonReport inOneLine() {
        return new JsonReport(ObjectWriteContext.empty());
    }

    @Override
    public String of(Diagnosis diagnosis) {
        return written(json -> new JsonReport.Writer(json).answer(diagnosis));
    }

    /** Another document in the same style. */
    String written(Consumer<JsonGenerator> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 15);
        try (JsonGenerator json = FACTORY.createGenerator(context, out)) {
            content.accept(json);
        }
        out.write('\n');
        return out.toString(StandardCharsets.US_ASCII);
    }

    /** Writes the parts of the answer that are about the report; {@link JsonCauses} does the rest. */
    private record Writer(JsonGenerator json) {

        void answer(Diagnosis d) {
            json.writeStartObject();
            text("schema", SCHEMA);
            report(d.report());
            text("outcome", JsonCauses.word(d.outcome()));
            number("exitStatus", d.outcome().status());
            array("attempts", d.attempts());
            number("attemptsNotJudged", d.notJudged());
            json.writeName("articles");
            json.writeStartArray();
            Map<String, WhichArticle> which = new HashMap<>();
            d.whichArticle().forEach(one -> which.put(one.pack().id(), one));
            for (ArticleVerdict article : d.articles()) {
                article(article, which.get(article.pack().id()));
            }
            json.writeEndArray();
            JsonCauses causes = new JsonCauses(json);
            causes.causes(d.causes());
            json.writeName("remainder");
            json.writeBoolean(d.remainder());
            contradictions(d.contradictions());
            JsonAdvice advice = new JsonAdvice(json);
            advice.plan(d.plan());
            advice.checks(d.checks());
            warnings(d.warnings());
            json.writeEndObject();
        }

        private void report(SiteReport report) {
            Computer computer = report.computer();
            json.writeName("report");
            json.writeStartObject();
            text("name", report.name());
            text("site", report.site());
            if (report.collected().isPresent()) {
                text("collected", Headline.time(report.collected().get()));
            }
            json.writeName("computer");
            json.writeStartObject();
            text("name", computer.name());
            text("dnsName", computer.dnsName());
            text("domain", computer.domain());
            text("os", computer.os().commonName());
            text("osVersion", computer.os().version());
            json.writeEndObject();
            json.writeEndObject();
        }

        private void array(String name, List<Attempt> attempts) {
            json.writeName(name);
            json.writeStartArray();
            for (Attempt attempt : attempts) {
                json.writeStartObject();
                number("number", attempt.path());
                text("pointer", attempt.pointer());
                text("typed", attempt.typed());
                text("syntax", attempt.syntax());
                text("domain", attempt.domain());
                text("failed", attempt.failed());
                text("code", attempt.code());
                json.writeName("judged");
                json.writeBoolean(attempt.judged());
                new JsonCauses(json).reasons("excluded", attempt.excluded());
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private void article(ArticleVerdict verdict, WhichArticle which) {
            JsonCauses reasons = new JsonCauses(json);
            json.writeStartObject();
            text("pack", verdict.pack().id());
            text("article", verdict.pack().article().id());
            text("title", verdict.pack().article().title());
            text("link", verdict.pack().article().link());
            text("applies", JsonCauses.word(verdict.applies()));
            text("is", JsonCauses.word(which.is()));
            reasons.reasons("because", which.because().stream().toList());
            reasons.reasons("covers", verdict.covers());
            reasons.reasons("stretches", verdict.stretches());
            reasons.reasons("excludes", verdict.excludes());
            reasons.reasons("notes", verdict.notes());
            json.writeEndObject();
        }

        private void contradictions(List<Contradiction> contradictions) {
            json.writeName("contradictions");
            json.writeStartArray();
            for (Contradiction contradiction : contradictions) {
                json.writeStartObject();
                text("message", contradiction.message());
                JsonCauses.texts(json, "pointers", contradiction.pointers());
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private void warnings(List<Problem> warnings) {
            json.writeName("warnings");
            json.writeStartArray();
            for (Problem warning : warnings) {
                json.writeStartObject();
                number("line", warning.line());
                number("column", warning.column());
                text("pointer", warning.pointer());
                text("message", warning.message());
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private void text(String name, String value) {
            JsonCauses.text(json, name, value);
        }

        private void number(String name, int value) {
            json.writeName(name);
            json.writeNumber(value);
        }
    }

    /** Two spaces and a line feed on every system. */
    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter().withArrayIndenter(lines).withObjectIndenter(lines);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    /** JSON allows DEL as it is; a terminal need not see it. */
    private static final class DeleteToo extends CharacterEscapes {
        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            codes[0x7f] = ESCAPE_STANDARD;
            return codes;
        }

        @Override
        public tools.jackson.core.SerializableString getEscapeSequence(int c) {
            return null;
        }
    }
}
