package io.github.trustdoctor.fleet;

import io.github.trustdoctor.feed.Raw;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Goes through a feed on all cores and hands on what comes of it in the order of the feed, as soon as it is there, even if the feed
 * waits for more. At no time is more held than a few batches for each core, however long the feed is.
 *
 * @param <R> what becomes of a batch
 */
public final class FleetRun<R> {

    private static final int AHEAD = 4;
    /** How often it is looked whether a stop is asked for while nothing else happens. */
    private static final long LOOK_MILLIS = 100;

    private final int threads;
    private final Function<List<Raw>, R> work;

    /**
     * A run.
     *
     * @param threads how many batches are worked on at once
     * @param work    what to do with a batch, of one report or more; called by several threads at once
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

    /** A batch that is worked on; guarded by the intake. */
    private static final class Job<R> {
        private Optional<R> result = Optional.empty();
        private Optional<Throwable> failure = Optional.empty();

        boolean done() {
            return result.isPresent() || failure.isPresent();
        }
    }

    /**
     * Goes on until the feed ends, the taker wants no more, or a stop is asked for; what was begun is then handed on.
     *
     * @param feed read by a thread of its own, which is left behind if it waits for more when a stop is asked for
     */
    public void run(Supplier<Optional<Raw>> feed, Taker<R> taker, BooleanSupplier stop) {
        ExecutorService workers = Executors.newFixedThreadPool(threads, task -> thread(task, "trust-doctor-fleet"));
        Intake intake = new Intake();
        Thread reader = thread(() -> intake.read(feed), "trust-doctor-feed");
        reader.start();
        try {
            go(intake, workers, taker, stop);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        } finally {
            intake.close();
            ended(reader);
            workers.shutdownNow();
        }
    }

    private void go(Intake intake, ExecutorService workers, Taker<R> taker, BooleanSupplier stop) throws InterruptedException {
        Deque<Job<R>> begun = new ArrayDeque<>();
        while (true) {
            Optional<R> result = Optional.empty();
            synchronized (intake) {
                boolean stopped = stop.getAsBoolean();
                if (!begun.isEmpty() && begun.peek().done()) {
                    result = Optional.of(result(begun.remove()));
                } else if (!stopped && intake.ready() && begun.size() < threads * AHEAD) {
                    List<Raw> batch = intake.take();
                    Job<R> job = new Job<>();
                    begun.add(job);
                    workers.execute(() -> work(batch, job, intake));
                } else if (begun.isEmpty() && (stopped || intake.exhausted())) {
                    return;
                } else {
                    intake.wait(LOOK_MILLIS);
                }
            }
            if (result.isPresent() && !taker.take(result.get())) {
                return;
            }
        }
    }

    private void work(List<Raw> batch, Job<R> job, Intake intake) {
        Optional<R> result = Optional.empty();
        Optional<Throwable> failure = Optional.empty();
        try {
            result = Optional.of(work.apply(batch));
        } catch (RuntimeException | Error failed) {
            failure = Optional.of(failed);
        }
        synchronized (intake) {
            job.result = result;
            job.failure = failure;
            intake.notifyAll();
        }
    }

    private static <R> R result(Job<R> job) {
        job.failure.ifPresent(Intake::raise);
        return job.result.orElseThrow();
    }

    /** Waits a moment for the reader, who may not be done with a report. */
    private static void ended(Thread reader) {
        try {
            reader.join(LOOK_MILLIS);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread thread(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
