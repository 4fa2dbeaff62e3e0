package io.github.trustdoctor.feed;

import io.github.trustdoctor.facts.Documents;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reports that stand one in each line (NDJSON). Blank lines are none. A line that is too long is skipped, not held. */
final class Lines implements Reports {

    private static final int BUFFER = 1 << 16;

    private final String file;
    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private final ByteArrayOutputStream begun = new ByteArrayOutputStream();
    private int at;
    private int end;
    private int line;
    private boolean tooLong;

    Lines(String file, InputStream in) {
        this.file = file;
        this.in = in;
    }

    @Override
    public Optional<Raw> next() throws IOException {
        while (at < end || fill()) {
            int from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            hold(from, at);
            if (at < end) {
                at++;
                Optional<Raw> whole = whole();
                if (whole.isPresent()) {
                    return whole;
                }
            }
        }
        return begun.size() > 0 || tooLong ? whole() : Optional.empty();
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }

    private void hold(int from, int to) {
        if (begun.size() + to - from > Documents.LARGEST) {
            tooLong = true;
            begun.reset();
        }
        if (!tooLong) {
            begun.write(buffer, from, to - from);
        }
    }

    private Optional<Raw> whole() {
        line++;
        byte[] bytes = begun.toByteArray();
        begun.reset();
        if (tooLong) {
            tooLong = false;
            return Optional.of(Raw.unreadable(file, line, "expected a line of at most " + Documents.LARGEST + " bytes, found more"));
        }
        return blank(bytes) ? Optional.empty() : Optional.of(Raw.of(file, line, bytes));
    }

    private static boolean blank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
