package io.github.trustdoctor.redaction;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files that only their owner can read. */
public final class PrivateFile {

    private PrivateFile() { }

    /**
     * A new file; where the system knows owners, nobody else may read or write it, from the beginning.
     *
     * @throws java.nio.file.FileAlreadyExistsException if there is one of that name, or a link
     * @throws IOException if it cannot be made
     */
    public static FileChannel create(Path file) throws IOException {
        boolean owners = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] owned = owners
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
        return FileChannel.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), owned);
    }
}
