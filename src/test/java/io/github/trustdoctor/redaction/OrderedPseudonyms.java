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
        return "aaaaaaaaaa" + (char) ('a' + rank / 676 % 26) + (char) ('a' + rank / 26 % 26) + (char) ('a' + rank % 26);
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
