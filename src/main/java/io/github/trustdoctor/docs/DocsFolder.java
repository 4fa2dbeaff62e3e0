package io.github.trustdoctor.docs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder of a handbook. A list in it names the pages that were written and the SHA-256 of each. Only a page that is as it
 * was written is ever replaced or deleted; everything else in the folder is somebody's own.
 */
public final class DocsFolder {

    /** The list of what was written. */
    static final String LIST = "trust-doctor-docs.txt";

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) {2}([a-z0-9-]+\\.[a-z]+)");

    private DocsFolder() { }

    /**
     * Writes pages into a folder, which is made if need be, and takes those away that were written before and are no more.
     *
     * @param pages the pages by the names of their files
     * @throws FileAlreadyExistsException if there is something in the folder that is not as it was written, or was not written
     *                                    here; its reason says what to do, and nothing is changed
     * @throws IOException                if a file cannot be read or written
     */
    public static void write(Path folder, SortedMap<String, String> pages) throws IOException {
        SortedMap<String, String> before = before(folder);
        for (String page : pages.keySet()) {
            if (!before.containsKey(page) && there(folder.resolve(page))) {
                throw taken(folder.resolve(page), "was not written by packs docs");
            }
        }
        Files.createDirectories(folder);
        SortedMap<String, String> digests = new TreeMap<>();
        for (Map.Entry<String, String> page : pages.entrySet()) {
            byte[] bytes = page.getValue().getBytes(StandardCharsets.UTF_8);
            digests.put(page.getKey(), digest(bytes));
            Files.write(folder.resolve(page.getKey()), bytes);
        }
        for (String gone : before.keySet()) {
            if (!pages.containsKey(gone)) {
                Files.deleteIfExists(folder.resolve(gone));
            }
        }
        StringBuilder list = new StringBuilder();
        digests.forEach((page, digest) -> list.append(digest).append("  ").append(page).append('\n'));
        Files.writeString(folder.resolve(LIST), list);
    }

    /** What an earlier run wrote into a folder, by file; nothing for a folder that is empty or not there. */
    private static SortedMap<String, String> before(Path folder) throws IOException {
        Path list = folder.resolve(LIST);
        if (!Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS)) {
            if (!free(folder)) {
                throw taken(folder, "is no empty folder, and has no " + LIST + ", which packs docs leaves there");
            }
            return new TreeMap<>();
        }
        SortedMap<String, String> before = new TreeMap<>();
        for (String line : Files.readString(list).lines().toList()) {
            Matcher parts = LINE.matcher(line);
            if (!parts.matches()) {
                throw taken(list, "is not as packs docs wrote it");
            }
            before.put(parts.group(2), parts.group(1));
        }
        for (Map.Entry<String, String> page : before.entrySet()) {
            Path file = folder.resolve(page.getKey());
            if (there(file) && !(Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && digest(Files.readAllBytes(file)).equals(page.getValue()))) {
                throw taken(file, "is not as packs docs wrote it");
            }
        }
        return before;
    }

    private static FileAlreadyExistsException taken(Path path, String reason) {
        return new FileAlreadyExistsException(path.toString(), null, reason);
    }

    private static boolean there(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean free(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return !there(folder);
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    private static String digest(byte[] bytes) {
        return HexFormat.of().formatHex(Sha256.of(bytes));
    }
}
