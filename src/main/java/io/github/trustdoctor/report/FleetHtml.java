package io.github.trustdoctor.report;

import io.github.trustdoctor.diagnosis.Diagnosis;
import io.github.trustdoctor.diagnosis.Outcome;
import io.github.trustdoctor.facts.Problem;
import io.github.trustdoctor.fleet.Examined;
import io.github.trustdoctor.fleet.Summary;
import io.github.trustdoctor.fleet.VerdictLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What a fleet comes to as one page of HTML that holds all that it needs. Of more than {@value #MOST_SITES} sites those are shown
 * where something is wrong, and of these those whose names draw the smallest lots. Not thread-safe, but for {@link #story}.
 */
public final class FleetHtml {

    /** So many sites are shown at most. */
    public static final int MOST_SITES = 20_000;

    private static final int MOST_REJECTS = 300;
    private static final int MOST_PROBLEMS = 20;

    private static final Comparator<Kept> MOST_WANTED = Comparator.comparing(Kept::healthy).thenComparing(Kept::lot)
            .thenComparing(Kept::name).thenComparing(Kept::number);

    private final int most;
    private final TreeSet<Kept> sites = new TreeSet<>(MOST_WANTED);
    private final List<Reject> rejects = new ArrayList<>();
    private long number;

    /** A page without sites as yet. */
    public FleetHtml() {
        this(MOST_SITES);
    }

    /** The same with another limit. */
    FleetHtml(int most) {
        this.most = most;
    }

    /** A report that was rejected, and why. */
    record Reject(String report, List<String> problems) { }

    /** What is kept of a site: its verdict line and its story, packed. */
    private record Kept(boolean healthy, int lot, String name, long number, byte[] line, byte[] story) { }

    /** What the page tells of one site, to be kept until the page is written. Thread-safe. */
    public static byte[] story(Diagnosis diagnosis) {
        return Packed.quickly(FleetHtmlStory.of(diagnosis));
    }

    /** Adds what came of reports, in the order of the feed; {@link #story} was told of each. */
    public void add(List<Examined> examined) {
        for (Examined one : examined) {
            number++;
            if (one.line().isPresent()) {
                keep(one.line().get(), one.told().orElseThrow());
            } else if (rejects.size() < MOST_REJECTS) {
                rejects.add(reject(one));
            }
        }
    }

    private static Reject reject(Examined rejected) {
        List<String> problems = new ArrayList<>();
        rejected.problems().stream().limit(MOST_PROBLEMS).forEach(problem -> problems.add(problem.toString()));
        if (rejected.problems().size() > MOST_PROBLEMS) {
            problems.add("and " + (rejected.problems().size() - MOST_PROBLEMS) + " more");
        }
        return new Reject(rejected.raw().name(), problems);
    }

    private void keep(VerdictLine line, byte[] story) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 11);
        VerdictJson.write(line, out);
        sites.add(new Kept(line.outcome() == Outcome.NOTHING_WRONG, line.lot(), line.report(), number,
                Packed.quickly(out.toByteArray()), story));
        if (sites.size() > most) {
            sites.pollLast();
        }
    }

    /** Writes the page. */
    public void write(Summary summary, OutputStream out) throws IOException {
        List<Kept> kept = new ArrayList<>(sites);
        kept.sort(Comparator.comparing(Kept::number));
        FleetHtmlSites columns = new FleetHtmlSites(new FleetWords(summary.packs(), summary.domains()));
        FleetHtmlPage page = new FleetHtmlPage(out);
        page.begin();
        for (Kept one : kept) {
            String[] story = new String(Packed.plain(one.story()), StandardCharsets.US_ASCII).split("\n");
            columns.add(line(one), story[0]);
            page.story(story[1]);
        }
        page.lastStories();
        page.packed("sites", columns.written());
        page.plain("summary", new FleetHtmlSummary(summary, columns, rejects).written());
        page.end();
    }

    private static VerdictLine line(Kept kept) {
        List<Problem> problems = new ArrayList<>();
        Optional<VerdictLine> line = VerdictJson.read(kept.name(), Packed.plain(kept.line()), problems);
        return line.orElseThrow(() -> new IllegalStateException(problems.get(0).toString()));
    }
}
