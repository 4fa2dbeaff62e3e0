package io.github.trustdoctor.facts;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decodes {@code msDS-TrustForestTrustInfo} ([MS-ADTS] 6.1.6.9.3), which LDAP delivers as Base64. */
final class ForestTrustInfo {

    private ForestTrustInfo() { }

    static Optional<byte[]> bytes(Fields in, String field) {
        String text = in.text(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Base64.getMimeDecoder().decode(text));
        } catch (IllegalArgumentException notBase64) {
            in.wrong(field, "Base64");
            return Optional.empty();
        }
    }

    /** The records, or empty if the bytes are no forest trust information. */
    static Optional<List<SuffixRecord>> decode(byte[] bytes, Observation trust) {
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        try {
            if (in.getInt() != 1) {
                return Optional.empty();
            }
            int count = in.getInt();
            if (count < 0) {
                return Optional.empty();
            }
            List<SuffixRecord> records = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int length = in.getInt();
                ByteBuffer record = in.slice(in.position(), length).order(ByteOrder.LITTLE_ENDIAN);
                in.position(in.position() + length);
                record(record, trust).ifPresent(records::add);
            }
            return in.hasRemaining() ? Optional.empty() : Optional.of(List.copyOf(records));
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            return Optional.empty();
        }
    }

    private static Optional<SuffixRecord> record(ByteBuffer in, Observation trust) {
        long flags = in.getInt() & 0xFFFF_FFFFL;
        in.getLong();
        int type = in.get();
        Observation place = new Observation(trust.pointer() + "/msDS-TrustForestTrustInfo",
                new Node.Obj(trust.node().line(), trust.node().column(), Map.of()), Map.of());
        return switch (type) {
            case 0 -> Optional.of(suffix(place, SuffixRecord.Type.TOP_LEVEL_NAME, string(in), flags));
            case 1 -> Optional.of(suffix(place, SuffixRecord.Type.TOP_LEVEL_NAME_EX, string(in), flags));
            case 2 -> {
                in.position(in.position() + Integer.BYTES + in.getInt(in.position()));
                yield Optional.of(suffix(place, SuffixRecord.Type.DOMAIN_INFO, string(in), flags));
            }
            default -> Optional.empty();
        };
    }

    private static SuffixRecord suffix(Observation place, SuffixRecord.Type type, String name, long flags) {
        return new SuffixRecord(place, type, name, SuffixRecord.Status.ofFlags(type, flags), "");
    }

    private static String string(ByteBuffer in) {
        int length = in.getInt();
        if (length < 0) {
            throw new BufferUnderflowException();
        }
        byte[] text = new byte[Math.min(length, in.remaining() + 1)];
        in.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }
}
