package io.github.trustdoctor.fleet;

import io.github.trustdoctor.feed.Raw;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Goes through a feed on all cores and hands on what comes of it in the order of the feed. At no time is more held than a few
 * batches for each core, however long the feed is.
 *
 * @param <R> what becomes of a batch
 */
public final class FleetRun<R> {

    private static final int BATCH = 64;
    private static final int BATCH_BYTES = 1 << 20;
    private static final int AHEAD = 4;

    private final int threads;
    private final Function<List<Raw>, R> work;

    /**
     * A run.
     *
     * @param threads how many batches are worked on at once
     * @param work    what to do with a batch; called by several threads at once
     */
    public FleetRun(int threads, Function<List<Raw>, R> work) {
        this.threads = threads;
        this.work = work;
    }

    /** Takes what became of a batch. */
    public interface Taker<R> {

        /**
         * In the order of the feed, by one thread.
         *
         * @return whether to go on
         */
        boolean take(R result);
    }

    /** Goes on until the feed ends, the taker wants no more, or a stop is asked for; what was begun is then handed on. */
    public void run(Supplier<Optional<Raw>> feed, Taker<R> taker, BooleanSupplier stop) {
        ExecutorService workers = Executors.newFixedThreadPool(threads, FleetRun::thread);
        try {
            Deque<Future<R>> begun = new ArrayDeque<>();
            boolean more = true;
            while (more || !begun.isEmpty()) {
                List<Raw> batch = more && !stop.getAsBoolean() ? batch(feed) : List.of();
                more = !batch.isEmpty();
                if (more) {
                    begun.add(workers.submit(() -> work.apply(batch)));
                }
                boolean due = !more || begun.size() >= threads * AHEAD;
                if (due && !begun.isEmpty() && !taker.take(done(begun.remove()))) {
                    return;
                }
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static List<Raw> batch(Supplier<Optional<Raw>> feed) {
        List<Raw> batch = new ArrayList<>(BATCH);
        int bytes = 0;
        Optional<Raw> raw = Optional.empty();
        while (batch.size() < BATCH && bytes < BATCH_BYTES && (raw = feed.get()).isPresent()) {
            batch.add(raw.get());
            bytes += raw.get().bytes().length;
        }
        return batch;
    }

    private static <T> T done(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause();
            if (cause instanceof Error error) {
                throw error;
            }
            throw cause instanceof RuntimeException bug ? bug : new IllegalStateException(cause);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "trust-doctor-fleet");
        thread.setDaemon(true);
        return thread;
    }
}
