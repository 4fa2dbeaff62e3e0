package io.github.trustdoctor.report;

import io.github.trustdoctor.diagnosis.Verdict;
import io.github.trustdoctor.facts.Problem;
import io.github.trustdoctor.fleet.Place;
import io.github.trustdoctor.fleet.VerdictLine;
import io.github.trustdoctor.fleet.VerdictLine.CauseLine;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The sites as the page of a fleet holds them: what several have in common is told once and referred to by its number, in the order
 * in which it comes up.
 */
final class FleetHtmlSites {

    private static final JsonFactory READING = new JsonFactory();
    private static final List<String> HOW_IT_ENDED = List.of("no", "yes", "unknown");

    private final FleetWords words;
    private final Map<String, Integer> domains = new LinkedHashMap<>();
    private final Map<String, Integer> causes = new LinkedHashMap<>();
    private final Map<Place, Integer> places = new LinkedHashMap<>();
    private final Map<List<Integer>, Integer> views = new LinkedHashMap<>();
    private final Map<List<Integer>, Integer> trusts = new LinkedHashMap<>();
    private final Map<VerdictLine.Waived, Integer> waivers = new LinkedHashMap<>();
    private final Map<String, List<Integer>> numbers = new HashMap<>();
    private final ByteArrayOutputStream rows = new ByteArrayOutputStream(1 << 18);
    private final JsonGenerator json = JsonReport.FACTORY.createGenerator(ObjectWriteContext.empty(), rows);
    private int count;

    FleetHtmlSites(FleetWords words) {
        this.words = words;
        json.writeStartArray();
    }

    private static <T> int number(Map<T, Integer> of, T one) {
        return of.computeIfAbsent(one, any -> of.size());
    }

    /** How many sites there are. */
    int count() {
        return count;
    }

    /** The numbers of the sites whose reports have these names. */
    List<Integer> numbers(Collection<String> names) {
        return names.stream().distinct().flatMap(name -> numbers.getOrDefault(name, List.of()).stream()).sorted().toList();
    }

    /** The number of a place; -1 if no site has it. */
    int number(Place place) {
        return places.getOrDefault(place, -1);
    }

    /**
     * Adds the next site.
     *
     * @param tries the first line of its story
     */
    void add(VerdictLine line, String tries) {
        numbers.computeIfAbsent(line.report(), any -> new ArrayList<>(1)).add(count++);
        json.writeStartArray();
        json.writeString(Problem.shown(line.report())).writeString(Problem.shown(line.site())).writeString(Problem.shown(line.computer()));
        json.writeNumber(number(domains, line.domain())).writeNumber(line.outcome().ordinal()).writeNumber(line.fails().ordinal());
        json.writeNumber(number(views, places(line.seen().keySet())));
        json.writeStartArray();
        line.causes().forEach(this::cause);
        json.writeEndArray();
        tries(line.domain(), tries);
        json.writeEndArray();
    }

    private List<Integer> places(Collection<Place> of) {
        return of.stream().map(place -> number(places, place)).toList();
    }

    /** Its number, how it stands, its waiver, and where it sits. */
    private void cause(CauseLine cause) {
        boolean confirmed = cause.verdict() == Verdict.CONFIRMED;
        json.writeStartArray();
        json.writeNumber(number(causes, cause.pack() + '/' + cause.id()));
        json.writeString(confirmed ? cause.partial() ? "partly confirmed" : "confirmed" : !cause.maskedBy().isEmpty() ? "masked"
                : cause.disputed() ? "disputed" : cause.likelihood().map(JsonCauses::word).orElse("open"));
        json.writeNumber(cause.waived().map(waived -> number(waivers, waived)).orElse(-1));
        numbers(places(cause.at()));
        json.writeEndArray();
    }

    private void numbers(List<Integer> numbers) {
        json.writeStartArray();
        numbers.forEach(json::writeNumber);
        json.writeEndArray();
    }

    /** The trusts over which somebody tried to log on, each with 1 if a try failed, 0 if none did, 2 if that is not known. */
    private void tries(String domain, String told) {
        Map<Integer, Integer> ended = new TreeMap<>();
        try (JsonParser parser = READING.createParser(ObjectReadContext.empty(), told)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.VALUE_STRING) {
                String user = parser.getString().toLowerCase(Locale.ROOT);
                parser.nextToken();
                int how = HOW_IT_ENDED.indexOf(parser.getString());
                if (!user.equals(domain)) {
                    int trust = number(trusts, List.of(number(domains, domain), number(domains, user)));
                    ended.merge(trust, how, (one, other) -> one == 1 || other == 1 ? 1 : Math.max(one, other));
                }
            }
        }
        json.writeStartArray();
        ended.forEach((trust, how) -> json.writeNumber(trust).writeNumber(how));
        json.writeEndArray();
    }

    /** All of it as JSON, once all sites are added. */
    byte[] written() {
        json.writeEndArray();
        json.close();
        ByteArrayOutputStream out = new ByteArrayOutputStream(rows.size() + (1 << 16));
        try (JsonGenerator all = JsonReport.FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            all.writeStartObject();
            JsonCauses.texts(all, "domains", domains.keySet().stream().map(Problem::shown).toList());
            JsonCauses.texts(all, "causes", causes.keySet().stream().map(words::name).map(Problem::shown).toList());
            all.writeName("places").writeStartArray();
            for (Place place : places.keySet()) {
                all.writeStartArray();
                all.writeString(place.kind().name().toLowerCase(Locale.ROOT)).writeString(Problem.shown(words.place(place)));
                all.writeEndArray();
            }
            all.writeEndArray();
            lists(all, "views", views.keySet());
            lists(all, "trusts", trusts.keySet());
            all.writeName("waivers").writeStartArray();
            for (VerdictLine.Waived waived : waivers.keySet()) {
                all.writeString(Problem.shown("until " + waived.expires() + " by " + waived.owner() + ": " + waived.reason()));
            }
            all.writeEndArray();
            all.writeName("rows").writeRawValue(rows.toString(StandardCharsets.US_ASCII));
            all.writeEndObject();
        }
        return out.toByteArray();
    }

    private static void lists(JsonGenerator json, String name, Collection<List<Integer>> lists) {
        json.writeName(name).writeStartArray();
        for (List<Integer> list : lists) {
            json.writeStartArray();
            list.forEach(json::writeNumber);
            json.writeEndArray();
        }
        json.writeEndArray();
    }
}
