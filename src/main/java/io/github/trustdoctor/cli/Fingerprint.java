package io.github.trustdoctor.cli;

import io.github.trustdoctor.feed.Origin;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Tells whether two runs read the same and judge alike. */
final class Fingerprint {

    private Fingerprint() { }

    /**
     * The SHA-256 of the version, the names, sizes and times of the files, and what else bears on the verdicts.
     *
     * @throws IOException if a file is gone
     */
    static String of(List<Origin> origins, String... others) throws IOException {
        StringBuilder text = new StringBuilder(Version.number()).append('\n');
        for (String other : others) {
            text.append(other.length()).append(' ').append(other).append('\n');
        }
        for (Origin origin : origins) {
            text.append(origin.name().length()).append(' ').append(origin.name());
            if (!origin.stdin()) {
                text.append(' ').append(Files.size(origin.file())).append(' ').append(Files.getLastModifiedTime(origin.file()).toMillis());
            }
            text.append('\n');
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
