package io.github.trustdoctor.facts;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The characters of a document: UTF-8, or UTF-16 or UTF-32 if it says so by a byte order mark or by its first bytes. */
final class Source {

    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

    private Source() { }

    /**
     * Decodes the document, without its byte order mark.
     *
     * @throws Malformed if the bytes are no text in that encoding
     */
    static CharBuffer decode(byte[] bytes) throws Malformed {
        int b0 = at(bytes, 0);
        int b1 = at(bytes, 1);
        int b2 = at(bytes, 2);
        int b3 = at(bytes, 3);
        if (b0 == 0xEF && b1 == 0xBB && b2 == 0xBF) {
            return decode(bytes, 3, StandardCharsets.UTF_8);
        }
        if (b0 == 0xFF && b1 == 0xFE && b2 == 0 && b3 == 0) {
            return decode(bytes, 4, Charset.forName("UTF-32LE"));
        }
        if (b0 == 0 && b1 == 0 && b2 == 0xFE && b3 == 0xFF) {
            return decode(bytes, 4, Charset.forName("UTF-32BE"));
        }
        if (b0 == 0xFF && b1 == 0xFE) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (b0 == 0xFE && b1 == 0xFF) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (b0 > 0 && b1 == 0 && b2 > 0 && b3 == 0) {
            return decode(bytes, 0, StandardCharsets.UTF_16LE);
        }
        if (b0 == 0 && b1 > 0 && b2 == 0 && b3 > 0) {
            return decode(bytes, 0, StandardCharsets.UTF_16BE);
        }
        return decode(bytes, 0, StandardCharsets.UTF_8);
    }

    /** True if every byte is a character of ASCII, and the first four are none that tells of UTF-16 or UTF-32. */
    static boolean isAscii(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        while (in.remaining() >= Long.BYTES) {
            if ((in.getLong() & HIGH_BITS) != 0) {
                return false;
            }
        }
        while (in.hasRemaining()) {
            if (in.get() < 0) {
                return false;
            }
        }
        return at(bytes, 0) > 0 && at(bytes, 1) != 0 && at(bytes, 2) != 0 && at(bytes, 3) != 0;
    }

    private static int at(byte[] bytes, int index) {
        return index < bytes.length ? bytes[index] & 0xFF : -1;
    }

    private static CharBuffer decode(byte[] bytes, int from, Charset charset) throws Malformed {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
        CoderResult result = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT).decode(in, out, true);
        out.flip();
        if (result.isError()) {
            throw new Malformed(charset, in.position(), out);
        }
        return out;
    }

    /** Bytes that are no text in the document's encoding. */
    static final class Malformed extends CharacterCodingException {
        private static final long serialVersionUID = 1L;
        private final transient CharBuffer before;
        private final String message;

        Malformed(Charset charset, int offset, CharBuffer before) {
            this.before = before;
            this.message = "expected text in " + charset.name() + ", found other bytes at byte " + offset;
        }

        @Override
        public String getMessage() {
            return message;
        }

        int line() {
            return 1 + (int) before.chars().filter(c -> c == '\n').count();
        }

        int column() {
            int lastBreak = before.toString().lastIndexOf('\n');
            return before.length() - lastBreak;
        }
    }
}
