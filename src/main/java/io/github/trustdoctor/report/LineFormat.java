package io.github.trustdoctor.report;

import io.github.trustdoctor.fleet.VerdictLine;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** How verdict lines are written, one after the other: what comes before all, between two, and after all. */
public enum LineFormat {
    /** One JSON object in each line. */
    NDJSON("", "", "") {
        @Override
        public void write(VerdictLine line, ByteArrayOutputStream out) {
            VerdictJson.write(line, out);
            out.write('\n');
        }
    },
    /** One JSON array of such objects. */
    JSON("[\n", ",\n", "\n]\n") {
        @Override
        public void write(VerdictLine line, ByteArrayOutputStream out) {
            VerdictJson.write(line, out);
        }
    },
    /** A table for spreadsheets (RFC 4180). */
    CSV(VerdictCsv.HEAD, "", "") {
        @Override
        public void write(VerdictLine line, ByteArrayOutputStream out) {
            VerdictCsv.write(line, out);
        }
    };

    private final String begin;
    private final String between;
    private final String end;

    LineFormat(String begin, String between, String end) {
        this.begin = begin;
        this.between = between;
        this.end = end;
    }

    /** Appends one line. Thread-safe. */
    public abstract void write(VerdictLine line, ByteArrayOutputStream out);

    /** What stands before the first line. */
    public byte[] begin() {
        return begin.getBytes(StandardCharsets.UTF_8);
    }

    /** What stands between two lines. */
    public byte[] between() {
        return between.getBytes(StandardCharsets.UTF_8);
    }

    /** What stands after the last line. */
    public byte[] end() {
        return end.getBytes(StandardCharsets.UTF_8);
    }

    /** The format of that name, as the command line spells it. */
    public static Optional<LineFormat> named(String name) {
        for (LineFormat format : values()) {
            if (format.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
