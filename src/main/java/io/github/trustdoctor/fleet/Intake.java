package io.github.trustdoctor.fleet;

import io.github.trustdoctor.feed.Raw;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What has been read of a feed and nobody works on yet: a batch, which grows until it is taken or full. Its monitor guards it. */
final class Intake {

    private static final int BATCH = 64;
    private static final int BATCH_BYTES = 1 << 20;

    private List<Raw> batch = new ArrayList<>(BATCH);
    private int bytes;
    private boolean ended;
    private boolean closed;
    private Optional<Throwable> failure = Optional.empty();

    /** Reads the feed until it ends or nobody wants more. */
    void read(Supplier<Optional<Raw>> feed) {
        Optional<Throwable> failed = Optional.empty();
        try {
            Optional<Raw> raw = feed.get();
            while (raw.isPresent() && put(raw.get())) {
                raw = feed.get();
            }
        } catch (RuntimeException | Error wrong) {
            failed = Optional.of(wrong);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        end(failed);
    }

    private synchronized boolean put(Raw raw) throws InterruptedException {
        while (!closed && (batch.size() >= BATCH || bytes >= BATCH_BYTES)) {
            wait();
        }
        batch.add(raw);
        bytes += raw.bytes().length;
        if (batch.size() == 1) {
            notifyAll();
        }
        return !closed;
    }

    private synchronized void end(Optional<Throwable> failed) {
        ended = true;
        failure = failed;
        notifyAll();
    }

    /** Whether there is a batch to take. */
    synchronized boolean ready() {
        return !batch.isEmpty();
    }

    /** The batch; the next one begins. */
    synchronized List<Raw> take() {
        List<Raw> taken = batch;
        batch = new ArrayList<>(BATCH);
        bytes = 0;
        notifyAll();
        return taken;
    }

    /** Whether the feed has ended and all of it was taken. What went wrong with reading it is thrown. */
    synchronized boolean exhausted() {
        boolean exhausted = ended && batch.isEmpty();
        if (exhausted) {
            failure.ifPresent(Intake::raise);
        }
        return exhausted;
    }

    /** Wants no more. */
    synchronized void close() {
        closed = true;
        notifyAll();
    }

    static void raise(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        throw failure instanceof RuntimeException bug ? bug : new IllegalStateException(failure);
    }
}
