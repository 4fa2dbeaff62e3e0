package io.github.trustdoctor.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/**
 * Ctrl-C, or a request of the system to end. A command that asks for it in time may finish what it has begun; one that does not
 * is ended after some seconds.
 */
final class Interrupt implements BooleanSupplier {

    /** What a shell calls a program that Ctrl-C ended. */
    static final int STATUS = 130;

    private static final long PATIENCE_SECONDS = 20;

    private final AtomicBoolean asked = new AtomicBoolean();
    private final AtomicBoolean heard = new AtomicBoolean();
    private final CountDownLatch ended = new CountDownLatch(1);

    private Interrupt() { }

    /** One that tells of Ctrl-C from now on. */
    static Interrupt awaited() {
        Interrupt interrupt = new Interrupt();
        Runtime.getRuntime().addShutdownHook(new Thread(interrupt::come, "trust-doctor-interrupt"));
        return interrupt;
    }

    private void come() {
        asked.set(true);
        try {
            if (heard.get() && ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                Runtime.getRuntime().halt(STATUS);
            }
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    /** True once it has come. A command that asks is waited for. */
    @Override
    public boolean getAsBoolean() {
        heard.set(true);
        return asked.get();
    }

    /** Ends the virtual machine: with that status, or that of an interrupt if one has come. */
    void end(int status) {
        if (asked.get()) {
            ended.countDown();
        } else {
            Runtime.getRuntime().halt(status);
        }
    }
}
