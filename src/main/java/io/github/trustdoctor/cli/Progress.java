package io.github.trustdoctor.cli;

import java.nio.charset.StandardCharsets;
import java.util.function.IntConsumer;

/** A bar on the last line of a terminal that shows how much of a long work is done; nothing where there is no terminal. */
final class Progress implements IntConsumer, AutoCloseable {

    private static final int WIDTH = 40;

    private final Session session;
    private final String work;
    private int shown = -1;

    Progress(Session session, String work) {
        this.session = session;
        this.work = work;
        accept(0);
    }

    /** Shows so many of a hundred parts, never fewer than before. Thread-safe. */
    @Override
    public synchronized void accept(int done) {
        if (session.terminal() && done > shown) {
            int filled = WIDTH * done / 100;
            write("\r" + work + " [" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + done + " %");
            shown = done;
        }
    }

    /** Wipes the bar away. */
    @Override
    public synchronized void close() {
        if (session.terminal()) {
            write("\r\u001b[K");
        }
    }

    private void write(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        session.out().write(bytes, 0, bytes.length);
        session.out().flush();
    }
}
