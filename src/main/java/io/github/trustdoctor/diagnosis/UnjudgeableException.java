package io.github.trustdoctor.diagnosis;

/** A report holds more than can be judged in bounded time and memory: it is not that of one site. */
public final class UnjudgeableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A refusal with that reason. */
    public UnjudgeableException(String message) {
        super(message);
    }
}
