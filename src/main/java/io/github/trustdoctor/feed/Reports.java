package io.github.trustdoctor.feed;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Raw reports, one after the other. */
interface Reports extends Closeable {

    /**
     * The next one; empty if there are no more.
     *
     * @throws IOException if what comes next cannot be read; nothing more comes then
     */
    Optional<Raw> next() throws IOException;

    @Override
    void close() throws IOException;
}
