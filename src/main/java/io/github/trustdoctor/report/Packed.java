package io.github.trustdoctor.report;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Bytes in the ZLIB format, which browsers can inflate. */
final class Packed {

    private static final int BUFFER = 1 << 13;

    private Packed() { }

    /** Packs as well as it goes. */
    static byte[] tightly(byte[] plain) {
        return packed(plain, Deflater.BEST_COMPRESSION);
    }

    /** Packs fast. */
    static byte[] quickly(byte[] plain) {
        return packed(plain, Deflater.BEST_SPEED);
    }

    private static byte[] packed(byte[] plain, int level) {
        Deflater deflater = new Deflater(level);
        try {
            deflater.setInput(plain);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length / 4 + 64);
            byte[] buffer = new byte[BUFFER];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /** What was packed. */
    static byte[] plain(byte[] packed) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            ByteArrayOutputStream out = new ByteArrayOutputStream(packed.length * 4);
            byte[] buffer = new byte[BUFFER];
            while (!inflater.finished()) {
                out.write(buffer, 0, inflater.inflate(buffer));
            }
            return out.toByteArray();
        } catch (DataFormatException impossible) {
            throw new IllegalStateException("not what was packed", impossible);
        } finally {
            inflater.end();
        }
    }
}
