package io.github.trustdoctor.feed;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * All reports of some files and of standard input, one after the other, in their order: {@code .json} is one report,
 * {@code .ndjson} and {@code .jsonl} are one in each line, {@code .zip}, {@code .tar}, {@code .tar.gz} and {@code .tgz} hold such
 * files, and {@code .gz} packs one. A file that cannot be read gives one {@link Raw} that says why, and the next follows.
 */
public final class Feed implements AutoCloseable {

    private final Deque<Origin> left;
    private final InputStream stdin;
    private final AtomicLong bytes = new AtomicLong();
    private Optional<Origin> current = Optional.empty();
    private Reports reports;

    /**
     * A feed that has not begun.
     *
     * @param origins the files, in their order
     * @param stdin   standard input, if one of them is that
     */
    public Feed(List<Origin> origins, InputStream stdin) {
        this.left = new ArrayDeque<>(origins);
        this.stdin = stdin;
    }

    /** The next report; empty if there are no more. */
    public Optional<Raw> next() {
        while (reports != null || !left.isEmpty()) {
            try {
                Optional<Raw> raw = reports().next();
                if (raw.isPresent()) {
                    return raw;
                }
                shut();
            } catch (IOException | IllegalArgumentException broken) {
                String file = current.orElseThrow().name();
                abandon();
                return Optional.of(Raw.unreadable(file, 0, "cannot read it" + Origin.why(broken)));
            }
        }
        return Optional.empty();
    }

    /** How many bytes of the files have been read, packed ones as they are; reports that were read ahead count. */
    public long bytes() {
        return bytes.get();
    }

    private Reports reports() throws IOException {
        if (reports == null) {
            current = Optional.of(left.removeFirst());
            reports = open(current.get());
        }
        return reports;
    }

    private Reports open(Origin origin) throws IOException {
        if (origin.stdin()) {
            return Form.sniffed(origin.name(), new Counted(stdin));
        }
        Path file = origin.file();
        Optional<Form> form = Form.of(origin.name());
        if (form.isPresent() && form.get() == Form.ZIP) {
            Archive zip = new Archive(origin.name(), new Zip(file));
            bytes.addAndGet(Files.size(file));
            return zip;
        }
        InputStream in = new Counted(Files.newInputStream(file));
        try {
            InputStream unpacked = Form.unpacked(origin.name(), in);
            return form.isEmpty() ? Form.sniffed(origin.name(), unpacked)
                    : form.get() == Form.TAR ? new Archive(origin.name(), new Tar(new BufferedInputStream(unpacked)))
                    : form.get().reports(origin.name(), unpacked);
        } catch (IOException broken) {
            in.close();
            throw broken;
        }
    }

    private void shut() throws IOException {
        Reports done = reports;
        reports = null;
        if (!current.orElseThrow().stdin()) {
            done.close();
        }
    }

    /** Goes on with the next file; that a broken one cannot be closed either tells nothing more. */
    private void abandon() {
        try {
            if (reports != null) {
                shut();
            }
        } catch (IOException again) {
            reports = null;
        }
    }

    @Override
    public void close() throws IOException {
        left.clear();
        if (reports != null) {
            shut();
        }
    }

    /** Counts what is read of a file. */
    private final class Counted extends FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            bytes.addAndGet(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] to, int from, int count) throws IOException {
            int read = super.read(to, from, count);
            bytes.addAndGet(Math.max(0, read));
            return read;
        }
    }
}
