package org.example.fleet;

import io.github.trustdoctor.diagnosis.Likelihood;
import io.github.trustdoctor.facts.Problem;
import io.github.trustdoctor.fleet.Examined;
import io.github.trustdoctor.fleet.Place;
import io.github.trustdoctor.fleet.VerdictLine;
import io.github.trustdoctor.fleet.VerdictLine.CauseLine;
import io.github.trustdoctor.report.LineFormat;
import io.github.trustdoctor.report.Rejects;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** What becomes of a report, as a row: a verdict if it has an outcome, a reject if not. What was not observed is null. */
final class Results {

    /** All columns; {@code line} is a verdict line or a rejects line of {@code trust-doctor fleet}, byte for byte, without its line break. */
    static final StructType SCHEMA = StructType.fromDDL("""
            report STRING, file STRING, row INT, site STRING, computer STRING, domain STRING, outcome STRING,
            causes ARRAY<STRUCT<pack: STRING, cause: STRING, verdict: STRING, likelihood: STRING,
                                places: ARRAY<STRUCT<kind: STRING, place: STRING>>>>,
            problems ARRAY<STRING>, text STRING, line STRING""");
    /** Those of a verdict. */
    static final String[] VERDICT = {"report", "file", "row", "site", "computer", "domain", "outcome", "causes", "line"};
    /** Those of a reject. */
    static final String[] REJECT = {"report", "file", "row", "problems", "text", "line"};

    private Results() { }

    static Row row(Examined examined) {
        return examined.line().map(line -> verdict(examined, line)).orElseGet(() -> reject(examined));
    }

    private static Row verdict(Examined examined, VerdictLine line) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        LineFormat.NDJSON.write(line, json);
        return RowFactory.create(line.report(), examined.raw().file(), examined.raw().line(), seen(line.site()), seen(line.computer()),
                seen(line.domain()), word(line.outcome()), line.causes().stream().map(Results::cause).toArray(), null, null, text(json));
    }

    private static Row cause(CauseLine cause) {
        return RowFactory.create(cause.pack(), cause.id(), word(cause.verdict()), cause.likelihood().map((Likelihood likely) -> word(likely)).orElse(null),
                cause.at().stream().map(Results::place).toArray());
    }

    private static Row place(Place place) {
        return RowFactory.create(word(place.kind()), place.value());
    }

    private static Row reject(Examined examined) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        Rejects.write(examined, true, json);
        return RowFactory.create(examined.raw().name(), examined.raw().file(), examined.raw().line(), null, null, null, null, null,
                examined.problems().stream().map(Problem::toString).toArray(), utf8(examined.raw().bytes()), text(json));
    }

    private static String text(ByteArrayOutputStream line) {
        String text = line.toString(StandardCharsets.UTF_8);
        return text.substring(0, text.length() - 1);
    }

    /** Null if it is something else: the line has the bytes as Base64 then. */
    private static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException binary) {
            return null;
        }
    }

    private static String seen(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
