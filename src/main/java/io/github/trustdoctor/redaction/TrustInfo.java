package io.github.trustdoctor.redaction;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Rewrites the names within {@code msDS-TrustForestTrustInfo} ([MS-ADTS] 6.1.6.9.3). Of records that are not read nothing is left
 * but their head; what is not such information becomes a pseudonym.
 */
final class TrustInfo {

    private static final int HEAD = 13;
    /** Makes a pseudonym Base64 of something: the complaint is the same. */
    private static final String FILLED = "aaa";

    private final NameText names;
    private final Pseudonyms pseudonyms;

    TrustInfo(NameText names, Pseudonyms pseudonyms) {
        this.names = names;
        this.pseudonyms = pseudonyms;
    }

    /** The same information, with other names. */
    String rewritten(String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getMimeDecoder().decode(base64.strip());
        } catch (IllegalArgumentException notBase64) {
            return pseudonyms.opaque("text", base64.strip());
        }
        try {
            byte[] rewritten = records(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
            return pseudonyms.remembered(Base64.getEncoder().encodeToString(rewritten), base64);
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            return pseudonyms.remembered(pseudonyms.opaque("text", base64.strip()) + FILLED, base64);
        }
    }

    private byte[] records(ByteBuffer in) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int version = in.getInt();
        int count = in.getInt();
        if (version != 1 || count < 0) {
            throw new IllegalArgumentException("no version 1");
        }
        number(out, version);
        number(out, count);
        for (int i = 0; i < count; i++) {
            int length = in.getInt();
            ByteBuffer record = in.slice(in.position(), length).order(ByteOrder.LITTLE_ENDIAN);
            in.position(in.position() + length);
            byte[] rewritten = record(record);
            number(out, rewritten.length);
            out.writeBytes(rewritten);
        }
        if (in.hasRemaining()) {
            throw new IllegalArgumentException("more after the last record");
        }
        return out.toByteArray();
    }

    private byte[] record(ByteBuffer in) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] head = new byte[HEAD];
        in.get(head);
        out.writeBytes(head);
        int type = head[HEAD - 1];
        if (type == 0 || type == 1) {
            name(in, out);
        } else if (type == 2) {
            in.position(in.position() + Integer.BYTES + in.getInt(in.position()));
            number(out, 0);
            name(in, out);
        }
        return out.toByteArray();
    }

    private void name(ByteBuffer in, ByteArrayOutputStream out) {
        int length = in.getInt();
        if (length < 0) {
            throw new BufferUnderflowException();
        }
        byte[] text = new byte[Math.min(length, in.remaining() + 1)];
        in.get(text);
        byte[] name = names.rewritten(new String(text, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        number(out, name.length);
        out.writeBytes(name);
    }

    private static void number(ByteArrayOutputStream out, int number) {
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN).putInt(number).array());
    }
}
