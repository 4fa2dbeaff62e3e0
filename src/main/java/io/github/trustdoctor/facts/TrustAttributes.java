package io.github.trustdoctor.facts;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** {@code trustAttributes} of a trust object ([MS-ADTS] 6.1.6.7.9), as a mask or as the words of nltest or samba-tool. */
final class TrustAttributes {

    static final int NON_TRANSITIVE = 0x1;
    static final int FOREST_TRANSITIVE = 0x8;
    static final int CROSS_ORGANIZATION = 0x10;
    /** The partner is of the same forest; the two high bits are what Windows 2000 wrote. */
    static final int WITHIN_FOREST = 0x20 | 0x400000 | 0x800000;

    static final Words<Integer> WORDS = new Words<>(
            "a number from 0 to 0xFFFFFFFF, decimal or hexadecimal, or words such as foresttrans", Map.ofEntries(
            Map.entry("nontrans", 0x1), Map.entry("nontransitive", 0x1), Map.entry("uplevelonly", 0x2),
            Map.entry("quarantined", 0x4), Map.entry("quarantineddomain", 0x4), Map.entry("foresttrans", 0x8),
            Map.entry("foresttransitive", 0x8), Map.entry("crossorg", 0x10), Map.entry("crossorganization", 0x10),
            Map.entry("withinforest", 0x20), Map.entry("external", 0x40), Map.entry("treatasexternal", 0x40),
            Map.entry("usesrc4encryption", 0x80)));

    private TrustAttributes() { }

    /** The mask, -1 if it was not observed. A mask with its highest bit set may be negative, as LDAP delivers it. */
    static long read(Fields in) {
        String text = in.text("trustAttributes", "TrustAttributes");
        if (text.isEmpty()) {
            return -1;
        }
        OptionalLong mask = parse(text);
        if (mask.isEmpty()) {
            in.wrong("trustAttributes", WORDS.expected());
        } else {
            in.among("trustAttributes", List.of(Long.toString(mask.getAsLong() ^ FOREST_TRANSITIVE),
                    Long.toString(mask.getAsLong() ^ CROSS_ORGANIZATION)));
        }
        return mask.orElse(-1);
    }

    private static OptionalLong parse(String text) {
        boolean nltest = text.startsWith("( Attr:") && text.endsWith(")");
        String plain = nltest ? text.substring(7, text.length() - 1).strip() : text;
        int name = plain.indexOf(" (");
        OptionalLong number = Numbers.whole(name > 0 ? plain.substring(0, name) : plain);
        return number.isPresent() ? mask(number.getAsLong()) : ofWords(plain);
    }

    private static OptionalLong ofWords(String words) {
        long mask = 0;
        for (String word : words.replace(',', ' ').replace('|', ' ').split(" ")) {
            Integer bit = WORDS.values().get(Words.normal(word));
            if (bit == null && !word.isEmpty()) {
                return OptionalLong.empty();
            }
            mask |= bit == null ? 0 : bit;
        }
        return OptionalLong.of(mask);
    }

    /** A mask of 32 bits. */
    static OptionalLong mask(long number) {
        return number < Integer.MIN_VALUE || number > 0xFFFF_FFFFL ? OptionalLong.empty()
                : OptionalLong.of(number & 0xFFFF_FFFFL);
    }
}
