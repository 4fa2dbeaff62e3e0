package io.github.trustdoctor.report;

import io.github.trustdoctor.facts.Problem;
import io.github.trustdoctor.fleet.VerdictLine;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The verdict lines of a run, by site. A site is known by its computer and domain, or else by the name of its report; of several
 * lines for one site each counts as one more. Lines are read when they are asked for, so that millions fit.
 */
public final class RunLines implements Closeable {

    private final Path file;
    private final RandomAccessFile in;
    private final Map<String, Span> spans = new LinkedHashMap<>();

    /** Where a line stands in the file. */
    private record Span(long begin, int length) { }

    private RunLines(Path file) throws IOException {
        this.file = file;
        this.in = new RandomAccessFile(file.toFile(), "r");
    }

    /**
     * Opens what a run has written.
     *
     * @param run the folder of the run, or a file of verdict lines
     * @throws IOException if it cannot be read, or holds anything else
     */
    public static RunLines open(Path run) throws IOException {
        RunLines lines = new RunLines(Files.isDirectory(run) ? run.resolve("verdicts.ndjson") : run);
        try {
            lines.index();
            return lines;
        } catch (IOException broken) {
            lines.close();
            throw broken;
        }
    }

    private void index() throws IOException {
        Map<String, Integer> met = new HashMap<>();
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        long begin = 0;
        int number = 0;
        try (InputStream reader = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            for (int b = reader.read(); b >= 0; b = reader.read()) {
                text.write(b);
                if (b == '\n') {
                    number++;
                    note(parsed(text.toByteArray(), number), new Span(begin, text.size()), met);
                    begin += text.size();
                    text.reset();
                }
            }
        }
        if (text.size() > 0) {
            throw new IOException("expected whole lines, found that " + file + " ends within line " + (number + 1));
        }
    }

    private void note(VerdictLine line, Span span, Map<String, Integer> met) {
        String site = line.computer().isEmpty() ? line.report() : line.computer() + ' ' + line.domain();
        String key = site.toLowerCase(Locale.ROOT);
        int times = met.merge(key, 1, Integer::sum);
        spans.put(times == 1 ? key : key + '\0' + times, span);
    }

    private VerdictLine parsed(byte[] text, int number) throws IOException {
        List<Problem> problems = new ArrayList<>();
        Optional<VerdictLine> line = VerdictJson.read(file + (number > 0 ? ":" + number : ""), text, problems);
        return line.orElseThrow(() -> new IOException("expected verdict lines; " + problems.get(0)));
    }

    /** What tells the sites apart, in the order of the run. */
    public List<String> sites() {
        return List.copyOf(spans.keySet());
    }

    /** The line of a site, if it has one. */
    public Optional<VerdictLine> line(String site) throws IOException {
        Span span = spans.get(site);
        if (span == null) {
            return Optional.empty();
        }
        byte[] text = new byte[span.length()];
        in.seek(span.begin());
        in.readFully(text);
        return Optional.of(parsed(text, 0));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
