package org.example.fleet;

import io.github.trustdoctor.feed.Raw;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;

/** The lines of the splits of one partition as reports, called by file and line. Blank lines count, but are no reports. */
final class NumberedLines implements Iterator<Raw> {

    private final Iterator<Row> rows;
    private final Names names;
    private final Map<Split, Lines> splits;
    private Split split;
    private String file;
    private Lines lines;
    private long read;
    private Raw next;

    NumberedLines(Iterator<Row> rows, Names names, Map<Split, Lines> splits) {
        this.rows = rows;
        this.names = names;
        this.splits = splits;
    }

    @Override
    public boolean hasNext() {
        while (next == null && rows.hasNext()) {
            Row row = rows.next();
            go(Split.of(row));
            read++;
            byte[] json = row.getAs(3);
            next = blank(json) ? null : new Raw(file, Math.toIntExact(lines.before() + read), json, "");
        }
        if (next == null) {
            end();
        }
        return next != null;
    }

    @Override
    public Raw next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Raw raw = next;
        next = null;
        return raw;
    }

    private void go(Split to) {
        if (to.equals(split)) {
            return;
        }
        end();
        split = to;
        file = names.of(to.file());
        read = 0;
        lines = splits.get(to);
        if (lines == null) {
            throw new IllegalStateException("the lines of " + to + " were not counted: the file changed while it was read");
        }
    }

    private void end() {
        if (split != null && read != lines.count()) {
            throw new IllegalStateException("expected " + lines.count() + " lines in " + split + ", found " + read + ": the file changed while it was read");
        }
    }

    private static boolean blank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
