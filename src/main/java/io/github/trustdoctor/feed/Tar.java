package io.github.trustdoctor.feed;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** The files in a tar archive, in its order. Links and devices are left out. */
final class Tar implements Archive.Entries {

    private final TarArchiveInputStream tar;

    Tar(InputStream in) {
        this.tar = new TarArchiveInputStream(in, "UTF-8");
    }

    @Override
    public Optional<Archive.Entry> next() throws IOException {
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            if (entry.isFile() && tar.canReadEntryData(entry)) {
                return Optional.of(new Archive.Entry(entry.getName(), tar));
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        tar.close();
    }
}
