package io.github.trustdoctor.cli;

import io.github.trustdoctor.feed.Feed;
import io.github.trustdoctor.feed.Origin;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;

/** A line on the terminal that tells how many reports are done, how fast, and how much time is left; nothing where there is no terminal. */
final class FleetProgress implements AutoCloseable {

    private static final int WIDTH = 30;
    private static final long EVERY_NANOS = 200_000_000L;

    private final Session session;
    private final Feed feed;
    private final long begun = System.nanoTime();
    private final long bytes;
    private long bytesBefore;
    private long shown;
    private long before;
    private long done;

    FleetProgress(Session session, List<Origin> origins, Feed feed) throws IOException {
        this.session = session;
        this.feed = feed;
        this.bytes = session.watched() ? size(origins) : 0;
    }

    /** How many bytes there are in all; 0 if that is not known. */
    private static long size(List<Origin> origins) throws IOException {
        long size = 0;
        for (Origin origin : origins) {
            if (origin.stdin()) {
                return 0;
            }
            size += Files.size(origin.file());
        }
        return size;
    }

    /** One more was done in an earlier run. */
    void skipped() {
        before++;
        bytesBefore = feed.bytes();
        show();
    }

    /** So many more are done. */
    void add(int reports) {
        done += reports;
        show();
    }

    private void show() {
        long now = System.nanoTime();
        if (session.watched() && now - shown > EVERY_NANOS) {
            shown = now;
            write("\r" + text((now - begun) / 1e9) + "\u001b[K");
        }
    }

    private String text(double seconds) {
        String count = String.format(Locale.ROOT, "%,d reports, %,.0f/s", before + done, done / seconds);
        if (bytes == 0) {
            return count;
        }
        double part = Math.min(1, feed.bytes() / (double) bytes);
        double now = Math.max(1, feed.bytes() - bytesBefore);
        int filled = (int) (part * WIDTH);
        return "[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + count + ", " + time((bytes - feed.bytes()) * seconds / now) + " left";
    }

    private static String time(double seconds) {
        long whole = Math.max(0, Math.round(seconds));
        return whole < 60 ? whole + " s" : whole < 3600 ? whole / 60 + " min " + whole % 60 + " s" : whole / 3600 + " h " + whole % 3600 / 60 + " min";
    }

    @Override
    public void close() {
        if (session.watched() && shown > 0) {
            write("\r\u001b[K");
        }
    }

    private void write(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        session.err().write(bytes, 0, bytes.length);
        session.err().flush();
    }
}
