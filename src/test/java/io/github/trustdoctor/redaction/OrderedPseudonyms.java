package io.github.trustdoctor.redaction;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * Pseudonyms that sort as what they stand for, so that nothing is left that a diagnosis may say otherwise: where several things
 * are alike, it names the first by name. They hide little, and are for comparing alone.
 */
final class OrderedPseudonyms extends Pseudonyms {

    private static final int SPELLINGS = 6;

    private final List<String> sorted;

    OrderedPseudonyms(Collection<String> originals, BiConsumer<String, String> met) {
        super(new byte[Redaction.SHORTEST_SECRET], met);
        this.sorted = List.copyOf(new TreeSet<>(originals));
    }

    private int rank(String text) {
        int rank = sorted.indexOf(text);
        if (rank < 0) {
            throw new IllegalArgumentException("no original: " + text);
        }
        return rank;
    }

    @Override
    String letters(String kind, String text) {
        int rank = rank(text);
        return "aaaa" + (char) ('a' + rank / 676 % 26) + (char) ('a' + rank / 26 % 26) + (char) ('a' + rank % 26) + "a".repeat(SPELLINGS);
    }

    /** Capitals at the end, where they do not change the order, and at the beginning if it is spelled so. */
    @Override
    String mixed(String plain, String spelled) {
        long bits = 1 + Long.remainderUnsigned(bits("spelling", spelled), (1 << SPELLINGS) - 1);
        char[] out = plain.toCharArray();
        for (int i = 0; i < SPELLINGS; i++) {
            out[out.length - 1 - i] = (bits >> i & 1) == 1 ? 'A' : 'a';
        }
        out[0] = Character.isUpperCase(spelled.charAt(0)) ? Character.toUpperCase(out[0]) : out[0];
        return new String(out);
    }

    @Override
    String number(String kind, String text) {
        return "%018d".formatted(rank(text));
    }

    @Override
    String ipv4(String address) {
        return remembered("999.1.1.%06d".formatted(rank(address)), address);
    }

    @Override
    String ipv6(String address) {
        return remembered("2001:db8::" + Integer.toHexString(0x1000 + rank(address)), address);
    }
}
