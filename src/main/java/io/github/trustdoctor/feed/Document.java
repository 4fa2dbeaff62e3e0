package io.github.trustdoctor.feed;

import io.github.trustdoctor.facts.Documents;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A file that is one report. Of one that is too long no more is held than shows that it is. */
final class Document implements Reports {

    private final String file;
    private final InputStream in;
    private boolean read;

    Document(String file, InputStream in) {
        this.file = file;
        this.in = in;
    }

    @Override
    public Optional<Raw> next() throws IOException {
        if (read) {
            return Optional.empty();
        }
        read = true;
        byte[] bytes = in.readNBytes(Documents.LARGEST + 1);
        return Optional.of(bytes.length <= Documents.LARGEST ? Raw.of(file, 0, bytes)
                : Raw.unreadable(file, 0, "expected at most " + Documents.LARGEST + " bytes, found more"));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
