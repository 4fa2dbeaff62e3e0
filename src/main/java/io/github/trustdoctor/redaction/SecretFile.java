package io.github.trustdoctor.redaction;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/** A file that keeps a secret: 64 or more hexadecimal digits in one line. */
public final class SecretFile {

    private static final int LARGEST = 4096;

    private SecretFile() { }

    /**
     * The secret that a file keeps; a new one, which it keeps from then on, if there is no such file.
     *
     * @throws IOException if it cannot be read or made, or holds something else
     */
    public static byte[] read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return made(file);
        }
        if (Files.size(file) > LARGEST) {
            throw other(file);
        }
        byte[] secret;
        try {
            secret = HexFormat.of().parseHex(Files.readString(file, StandardCharsets.ISO_8859_1).strip());
        } catch (IllegalArgumentException noDigits) {
            throw other(file);
        }
        if (secret.length < Redaction.SHORTEST_SECRET) {
            throw other(file);
        }
        return secret;
    }

    private static IOException other(Path file) {
        return new IOException("expected " + 2 * Redaction.SHORTEST_SECRET + " or more hexadecimal digits in " + file);
    }

    private static byte[] made(Path file) throws IOException {
        byte[] secret = Redaction.newSecret();
        try (FileChannel out = PrivateFile.create(file)) {
            ByteBuffer line = ByteBuffer.wrap((HexFormat.of().formatHex(secret) + '\n').getBytes(StandardCharsets.US_ASCII));
            while (line.hasRemaining()) {
                out.write(line);
            }
        }
        return secret;
    }
}
