package io.github.trustdoctor.feed;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The files in an archive that hold reports, in its order; others are left out. A file in it that is broken stops none of the others. */
final class Archive implements Reports {

    private final String name;
    private final Entries entries;
    private Optional<Entry> open = Optional.empty();
    private Reports inside;

    /** A file in an archive. */
    record Entry(String name, InputStream in) { }

    /** The files in an archive, one after the other. */
    interface Entries {

        /** The next one, whose stream is read before the next is asked for; empty if there are no more. */
        Optional<Entry> next() throws IOException;

        void close() throws IOException;
    }

    Archive(String name, Entries entries) {
        this.name = name;
        this.entries = entries;
    }

    @Override
    public Optional<Raw> next() throws IOException {
        while (inside != null || step()) {
            try {
                Optional<Raw> raw = inside.next();
                if (raw.isPresent()) {
                    return raw;
                }
                inside = null;
            } catch (IOException broken) {
                inside = null;
                return Optional.of(Raw.unreadable(within(), 0, "cannot read it: " + broken.getMessage()));
            }
        }
        return Optional.empty();
    }

    private String within() {
        return name + "!/" + open.orElseThrow().name();
    }

    /** Goes to the next file that may hold reports; false if there is none. */
    private boolean step() throws IOException {
        for (open = entries.next(); open.isPresent(); open = entries.next()) {
            Optional<Form> form = Form.of(open.get().name());
            if (form.isPresent()) {
                inside = new Opened(within(), form.get(), open.get().in());
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        entries.close();
    }

    /** A file in an archive that is unpacked when it is first read, for it may be broken. */
    private static final class Opened implements Reports {

        private final String file;
        private final Form form;
        private final InputStream in;
        private Reports reports;

        Opened(String file, Form form, InputStream in) {
            this.file = file;
            this.form = form;
            this.in = in;
        }

        @Override
        public Optional<Raw> next() throws IOException {
            if (form == Form.ZIP || form == Form.TAR) {
                throw new IOException("it is an archive in an archive");
            }
            if (reports == null) {
                reports = form.reports(file, Form.unpacked(file, new Shared(in)));
            }
            return reports.next();
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }

    /** A stream that others go on with. */
    private static final class Shared extends FilterInputStream {

        Shared(InputStream in) {
            super(in);
        }

        @Override
        public void close() { }
    }
}
