package io.github.trustdoctor.cli;

/** The packs of this build cannot be used. */
final class BadPackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadPackException(RuntimeException why) {
        super("the packs of this build are broken: " + why.getMessage(), why);
    }
}
