package io.github.trustdoctor.report;

import io.github.trustdoctor.fleet.SiteDifference;
import io.github.trustdoctor.fleet.SiteDifference.Change;
import io.github.trustdoctor.fleet.SiteDifference.Moved;
import io.github.trustdoctor.fleet.VerdictLine;
import io.github.trustdoctor.packs.Pack;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/** What became of the sites from one run to the next: for people, by what became of them and why; for machines, a line each. */
public final class RunDifference {

    private static final int MOST_NAMES = 4;
    private static final int MOST_MOVED = 4;

    private final Page page;
    private final FleetWords words;
    private final Map<Change, Map<String, List<String>>> sites = new EnumMap<>(Change.class);
    private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
    private long same;

    private RunDifference(List<Pack> packs, boolean colour) {
        this.page = new Page(colour);
        this.words = new FleetWords(packs, Set.of());
    }

    /** For people. */
    public static String text(RunLines before, RunLines after, List<Pack> packs, boolean colour) throws IOException {
        RunDifference difference = new RunDifference(packs, colour);
        each(before, after, difference::note);
        return difference.told();
    }

    /** One JSON object in each line for each site that is not as before. */
    public static byte[] ndjson(RunLines before, RunLines after) throws IOException {
        RunDifference difference = new RunDifference(List.of(), false);
        each(before, after, difference::write);
        return difference.lines.toByteArray();
    }

    private static void each(RunLines before, RunLines after, Consumer<SiteDifference> taker) throws IOException {
        Set<String> all = new LinkedHashSet<>(after.sites());
        all.addAll(before.sites());
        for (String site : all) {
            taker.accept(SiteDifference.of(before.line(site), after.line(site)));
        }
    }

    private void note(SiteDifference site) {
        if (site.change() == Change.SAME) {
            same++;
            return;
        }
        sites.computeIfAbsent(site.change(), any -> new LinkedHashMap<>()).computeIfAbsent(why(site), any -> new ArrayList<>()).add(name(site));
    }

    private String why(SiteDifference site) {
        List<String> parts = new ArrayList<>();
        site.came().forEach(cause -> parts.add("now " + named(cause)));
        site.went().forEach(cause -> parts.add("no longer " + named(cause)));
        List<Moved> moved = site.moved();
        moved.stream().limit(MOST_MOVED).forEach(one -> parts.add(words.place(one.place()) + ": "
                + state(one.before()) + " -> " + state(one.after())));
        if (moved.size() > MOST_MOVED) {
            parts.add("and " + (moved.size() - MOST_MOVED) + " more observations");
        }
        boolean outcomes = parts.isEmpty() && site.before().isPresent() && site.after().isPresent();
        return outcomes ? JsonCauses.word(site.before().get().outcome()) + " -> " + JsonCauses.word(site.after().get().outcome()) : String.join("; ", parts);
    }

    private String named(String cause) {
        int slash = cause.indexOf('/');
        return words.name(cause.substring(0, slash), cause.substring(slash + 1));
    }

    private static String state(String state) {
        return state.isEmpty() ? "not seen" : state;
    }

    private static String name(SiteDifference site) {
        VerdictLine line = site.after().or(site::before).orElseThrow();
        String computer = line.computer().isEmpty() ? line.report() : line.computer();
        return line.site().isEmpty() ? computer : line.site() + " (" + computer + ')';
    }

    private String told() {
        List<String> counts = new ArrayList<>();
        sites.forEach((change, reasons) -> counts.add(reasons.values().stream().mapToInt(List::size).sum() + " " + JsonCauses.word(change)));
        counts.add(same + " as before");
        page.text(0, 2, String.join(", ", counts));
        sites.forEach((change, reasons) -> {
            page.blank();
            page.text(0, 2, change.name());
            reasons.entrySet().stream().sorted((one, other) -> other.getValue().size() - one.getValue().size())
                    .forEach(reason -> page.text(0, 2, sites(reason.getValue()) + (reason.getKey().isEmpty() ? "" : ": " + reason.getKey())));
        });
        return page.toString();
    }

    private static String sites(List<String> names) {
        return names.size() <= MOST_NAMES ? String.join(", ", names)
                : names.size() + " sites (" + names.stream().limit(MOST_NAMES).collect(Collectors.joining(", ")) + " ...)";
    }

    private void write(SiteDifference site) {
        if (site.change() == Change.SAME) {
            return;
        }
        try (JsonGenerator json = JsonReport.FACTORY.createGenerator(ObjectWriteContext.empty(), lines)) {
            VerdictLine line = site.after().or(site::before).orElseThrow();
            json.writeStartObject();
            JsonCauses.text(json, "change", site.change().name().toLowerCase(Locale.ROOT));
            JsonCauses.text(json, "report", line.report());
            JsonCauses.text(json, "site", line.site());
            JsonCauses.text(json, "computer", line.computer());
            JsonCauses.text(json, "before", site.before().map(one -> JsonCauses.word(one.outcome())).orElse(""));
            JsonCauses.text(json, "after", site.after().map(one -> JsonCauses.word(one.outcome())).orElse(""));
            JsonCauses.texts(json, "went", site.went());
            JsonCauses.texts(json, "came", site.came());
            json.writeName("moved").writeStartArray();
            for (Moved moved : site.moved()) {
                json.writeStartObject();
                JsonCauses.text(json, "place", moved.place().text());
                JsonCauses.text(json, "before", moved.before());
                JsonCauses.text(json, "after", moved.after());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        lines.write('\n');
    }
}
