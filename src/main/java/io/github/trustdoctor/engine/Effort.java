package io.github.trustdoctor.engine;

import io.github.trustdoctor.diagnosis.UnjudgeableException;

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

    /** Goes on to count from there. */
    static void begin(int before) {
        OF_THREAD.get().spent = before;
    }

    /** How often facts were put together. */
    static int spent() {
        return OF_THREAD.get().spent;
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

    /** What a report is refused with. */
    static UnjudgeableException tooMuch(String howMuch) {
        return new UnjudgeableException("expected the report of one site, found more combinations of observations than can be judged ("
                + howMuch + ')');
    }
}
