package io.github.trustdoctor.packs;

import io.github.trustdoctor.facts.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which packs may be used: their ids, each with the SHA-256 of what its verdicts come from, its description and its rules.
 * As a file it has a line for each, {@code <64 hexadecimal digits> <id>}.
 */
public final class PackLock {

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) +(\\S+)");

    private final String name;
    private final SortedMap<String, String> digests;

    private PackLock(String name, SortedMap<String, String> digests) {
        this.name = name;
        this.digests = Collections.unmodifiableSortedMap(digests);
    }

    /**
     * Reads a lock.
     *
     * @throws BadPackException if it has other lines
     * @throws IOException      if it cannot be read
     */
    public static PackLock read(Path file) throws IOException {
        SortedMap<String, String> digests = new TreeMap<>();
        int number = 0;
        for (String line : Files.readString(file).lines().toList()) {
            number++;
            Matcher parts = LINE.matcher(line);
            if (!parts.matches()) {
                throw wrong(file, number, "expected a SHA-256 of 64 hexadecimal digits, a blank and the id of a pack, as packs lock writes them");
            }
            if (digests.put(parts.group(2), parts.group(1)) != null) {
                throw wrong(file, number, "expected each pack once, found " + parts.group(2) + " again");
            }
        }
        return new PackLock(file.toString(), digests);
    }

    private static BadPackException wrong(Path file, int line, String message) {
        return new BadPackException(List.of(new Problem(Problem.Severity.ERROR, file.toString(), line, 1, "", message)));
    }

    /**
     * The lock on the bundled packs and those of some folders, as a file.
     *
     * @throws BadPackException if a folder holds no pack that can be used
     * @throws IOException      if a file cannot be read
     */
    public static String of(List<Path> folders) throws IOException {
        SortedMap<String, String> digests = new TreeMap<>();
        for (String id : BundledPacks.ids()) {
            digests.put(id, digest(BundledPacks.files(id)));
        }
        new PackLoader().load(folders, BundledPacks.volumes().stream().map(Library.Volume::head).toList());
        for (Path folder : folders) {
            for (Path pack : PackFolder.in(folder)) {
                digests.put(pack.toAbsolutePath().normalize().getFileName().toString(), digest(contents(pack)));
            }
        }
        StringBuilder out = new StringBuilder();
        digests.forEach((id, digest) -> out.append(digest).append("  ").append(id).append('\n'));
        return out.toString();
    }

    /** What is wrong with using the bundled packs. */
    public List<Problem> refusesBundled() {
        List<Problem> problems = new ArrayList<>();
        for (String id : BundledPacks.ids()) {
            refuses(id, "bundled pack " + id, BundledPacks.files(id)).ifPresent(problems::add);
        }
        return problems;
    }

    /**
     * What is wrong with using the pack in a folder.
     *
     * @throws IOException if a file cannot be read
     */
    Optional<Problem> refuses(Path pack) throws IOException {
        return refuses(pack.toAbsolutePath().normalize().getFileName().toString(), pack.toString(), contents(pack));
    }

    private Optional<Problem> refuses(String id, String place, Map<String, byte[]> files) {
        String expected = digests.get(id);
        String found = digest(files);
        return found.equals(expected) ? Optional.empty() : Optional.of(new Problem(Problem.Severity.ERROR, place, 0, 0, "",
                expected == null ? "expected a pack that " + name + " names, found another; packs lock writes a new lock"
                        : "expected the SHA-256 " + expected + " of " + name + ", found " + found + ": the pack is another than it was"));
    }

    private static SortedMap<String, byte[]> contents(Path pack) throws IOException {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        for (Path file : PackFolder.files(pack)) {
            contents.put(file.getFileName().toString(), PackFolder.content(file));
        }
        return contents;
    }

    /** The SHA-256 of files: of the length of its name, its name, its length and its bytes, each, sorted by name. */
    static String digest(Map<String, byte[]> files) {
        MessageDigest digest = sha256();
        new TreeMap<>(files).forEach((file, bytes) -> {
            update(digest, file, bytes);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    /** One file: how long its name is, its name, how long it is, its bytes. Without the first, a name could pass for a file. */
    static void update(MessageDigest digest, String file, byte[] bytes) {
        byte[] name = file.getBytes(StandardCharsets.UTF_8);
        digest.update((name.length + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(name);
        digest.update((bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java knows SHA-256", impossible);
        }
    }
}
