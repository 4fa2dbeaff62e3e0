package io.github.trustdoctor.feed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The files in a zip archive, in its order. */
final class Zip implements Archive.Entries {

    private final ZipFile zip;
    private final Enumeration<? extends ZipEntry> entries;

    Zip(Path file) throws IOException {
        this.zip = new ZipFile(file.toFile());
        this.entries = zip.entries();
    }

    @Override
    public Optional<Archive.Entry> next() throws IOException {
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            if (!entry.isDirectory()) {
                return Optional.of(new Archive.Entry(entry.getName(), zip.getInputStream(entry)));
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
