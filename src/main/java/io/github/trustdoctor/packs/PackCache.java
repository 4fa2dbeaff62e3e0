package io.github.trustdoctor.packs;

import io.github.trustdoctor.packs.PackFolder.LoadedPack;
import io.github.trustdoctor.packs.PackFolder.ReadPack;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Sound packs as they were read, by the SHA-256 of their files, of the program that reads them, and of what messages call them.
 * An entry is two files, the head and the rest; each holds a SHA-256 of itself, and one that is not whole is made anew. Each appears
 * in one step, so that
 * several processes may share the folder. Only its owner can write to the folder; where others can, it is not used. What
 * cannot be kept is read again next time.
 */
final class PackCache {

    private static final String OWNER_ONLY = "rwx------";
    private static final int DIGEST = 32;
    private static final String HEAD = ".head";
    private static final String BODY = ".pack";

    private final Path folder;
    private final String program;

    /**
     * A cache.
     *
     * @param folder  where it is; made if need be
     * @param program tells one build of this program from another
     */
    PackCache(Path folder, String program) {
        this.folder = folder;
        this.program = program;
    }

    /**
     * The pack in a folder, if the cache has it.
     *
     * @throws IOException if a file of the pack cannot be read
     */
    Optional<Library.Volume> kept(Path pack) throws IOException {
        if (!isPrivate()) {
            return Optional.empty();
        }
        String key = key(pack);
        Optional<byte[]> head = sound(folder.resolve(key + HEAD));
        if (head.isEmpty() || !Files.exists(folder.resolve(key + BODY))) {
            return Optional.empty();
        }
        PackHead known = PackHeads.read(key, head.get()).get(0);
        Supplier<LoadedPack> body = onceRead(pack, known, folder.resolve(key + BODY));
        return Optional.of(new Library.Volume(known, () -> body.get().pack(), () -> body.get().rules()));
    }

    /**
     * Reads the pack in a folder, and keeps it if it is sound.
     *
     * @throws IOException if a file of the pack cannot be read
     */
    ReadPack read(Path pack) throws IOException {
        String key = key(pack);
        ReadPack read = PackFolder.readBound(pack);
        if (read.pack().isPresent() && read.problems().isEmpty()) {
            Pack known = read.pack().get().pack();
            byte[] description = PackFolder.json(pack);
            if (key(pack).equals(key)) {
                keep(folder.resolve(key + BODY), body(description, Rules.write(read.pack().get().rules())));
                keep(folder.resolve(key + HEAD), PackHeads.write(List.of(PackHead.of(known))));
            }
        }
        return read;
    }

    /** Reads the rest of a pack when it is needed: from its entry, or anew if that is broken. */
    private Supplier<LoadedPack> onceRead(Path pack, PackHead head, Path entry) {
        AtomicReference<LoadedPack> known = new AtomicReference<>();
        return () -> {
            if (known.get() == null) {
                known.set(sound(entry).flatMap(content -> loaded(pack, head, content)).orElseGet(() -> anew(pack)));
            }
            return known.get();
        };
    }

    private LoadedPack anew(Path pack) {
        try {
            ReadPack read = read(pack);
            return read.pack().orElseThrow(() -> new BadPackException(read.problems()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String key(Path pack) throws IOException {
        MessageDigest digest = PackLock.sha256();
        digest.update((program + '\n' + pack.toString() + '\n' + pack.toAbsolutePath().getFileName() + '\n').getBytes(StandardCharsets.UTF_8));
        for (Path file : PackFolder.files(pack)) {
            PackLock.update(digest, file.getFileName().toString(), PackFolder.content(file));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** What tells one build of this program from another: where its jar is, how long and how old; empty if it is none. */
    static Optional<String> program() {
        CodeSource source = PackCache.class.getProtectionDomain().getCodeSource();
        if (source == null || !"file".equals(source.getLocation().getProtocol())) {
            return Optional.empty();
        }
        File jar = new File(URI.create(source.getLocation().toString()));
        return jar.isFile() ? Optional.of(jar + " " + jar.length() + ' ' + jar.lastModified()) : Optional.empty();
    }

    private static Optional<LoadedPack> loaded(Path pack, PackHead head, byte[] content) {
        ByteBuffer in = ByteBuffer.wrap(content);
        byte[] description = new byte[in.getInt()];
        in.get(description);
        byte[] rules = new byte[in.remaining()];
        in.get(rules);
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), description)) {
            List<Rule> read = Rules.read(pack.toString(), rules);
            return PackReader.read(pack.toString(), parser).pack().map(known -> new LoadedPack(known.with(head), read));
        }
    }

    private static byte[] body(byte[] description, byte[] rules) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(description.length).array());
        content.writeBytes(description);
        content.writeBytes(rules);
        return content.toByteArray();
    }

    /** What stands in an entry, if it is whole. */
    private static Optional<byte[]> sound(Path entry) {
        try {
            byte[] bytes = Files.readAllBytes(entry);
            if (bytes.length < DIGEST) {
                return Optional.empty();
            }
            byte[] content = Arrays.copyOfRange(bytes, DIGEST, bytes.length);
            boolean whole = Arrays.equals(PackLock.sha256().digest(content), Arrays.copyOf(bytes, DIGEST));
            return whole ? Optional.of(content) : Optional.empty();
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    private void keep(Path entry, byte[] content) {
        Path made = null;
        try {
            makeFolder();
            if (isPrivate()) {
                made = Files.createTempFile(folder, "new", ".tmp");
                ByteArrayOutputStream whole = new ByteArrayOutputStream();
                whole.writeBytes(PackLock.sha256().digest(content));
                whole.writeBytes(content);
                Files.write(made, whole.toByteArray());
                Files.move(made, entry, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException full) {
            delete(made);
        }
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException stays) {
            // It has a name of its own, so nobody takes it for an entry.
            return;
        }
    }

    private void makeFolder() throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            if (posix()) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(OWNER_ONLY));
            }
        }
    }

    /** True if the folder is there and nobody but its owner, who is the user, can write to it. */
    private boolean isPrivate() throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        if (!posix()) {
            return true;
        }
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(folder);
        boolean shared = permissions.contains(PosixFilePermission.GROUP_WRITE) || permissions.contains(PosixFilePermission.OTHERS_WRITE);
        return !shared && Files.getOwner(folder).getName().equals(System.getProperty("user.name"));
    }

    private boolean posix() {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
