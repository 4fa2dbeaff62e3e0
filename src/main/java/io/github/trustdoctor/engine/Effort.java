package io.github.trustdoctor.engine;

/**
 * Counts, for each thread, how often facts were put together while one report is judged by one pack. Conclusions are limited
 * elsewhere; this limits what comes to none, be it for what the report holds or for how a rule is written.
 */
final class Effort {

    /** Enough for reports as large as they may be; it takes seconds. */
    static final int MOST = 2_000_000;

    private static final ThreadLocal<Effort> OF_THREAD = ThreadLocal.withInitial(Effort::new);

    private int spent;

    /** Facts were put together too often. */
    static final class TooMuchException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private TooMuchException() {
            super("facts were put together more than " + MOST + " times", null, false, false);
        }
    }

    private Effort() { }

    /** Begins to count anew. */
    static void begin() {
        OF_THREAD.get().spent = 0;
    }

    /**
     * Counts one more.
     *
     * @throws TooMuchException if it is one too many
     */
    static void spend() {
        Effort effort = OF_THREAD.get();
        if (effort.spent++ >= MOST) {
            throw new TooMuchException();
        }
    }
}
