package io.github.trustdoctor.engine;

import io.github.trustdoctor.engine.Likeness.Kind;
import io.github.trustdoctor.engine.Likeness.Reading;
import io.github.trustdoctor.engine.Likeness.Slot;
import io.github.trustdoctor.facts.Fact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The facts of one report as the rules of one pack see them, each field read once: as numbers that tell values apart as far as literals
 * do, a number for each different text that is compared with others, and a rank among the numbers that are.
 */
final class Scene {

    private static final int NONE = Integer.MIN_VALUE;
    private static final int UNKNOWN_TEXT = -3;
    private static final int LONGEST_NUMBER = 5;
    /** With more different numbers than bits in a word, ranks count all of them, not only those that some rules see. */
    private static final int MOST_RANKS = Long.SIZE;

    private final Fact[] facts;
    private final Kind[] kinds;
    private final int[][] codes;
    private int count;
    private final boolean[] present;
    private final Map<Object, Integer> names = new HashMap<>(256);
    private long[] numbers = new long[16];
    private int[][] numbered = new int[16][];
    private int[] places = new int[16];
    private int ranked;
    private final int ranks;
    private byte[] scratch = new byte[256];
    private final int[] seen;
    private final int[] renamed;

    Scene(List<Fact> all, Likeness likeness) {
        facts = new Fact[all.size()];
        kinds = new Kind[all.size()];
        codes = new int[all.size()][];
        present = new boolean[likeness.kinds() + 1];
        for (Fact fact : all) {
            Kind kind = likeness.kind(fact);
            if (kind != null) {
                facts[count] = fact;
                kinds[count] = kind;
                codes[count++] = code(fact, kind);
                present[kind.number()] = true;
            }
        }
        ranks = rank();
        seen = new int[count];
        renamed = new int[names.size()];
    }

    private int[] code(Fact fact, Kind kind) {
        int[] code = new int[kind.slots().length];
        for (Reading reading : kind.readings()) {
            Object value = reading.field().read(fact);
            int at = reading.at();
            for (int i = 0; i < reading.slots().size(); i++) {
                switch (reading.slots().get(i)) {
                    case PLAIN -> code[at + i] = plain(value, reading);
                    case HIGH -> code[at + i] = (int) (bits(value) >>> Integer.SIZE);
                    case LOW -> code[at + i] = (int) bits(value);
                    case NAME -> code[at + i] = value == null ? NONE : name(value);
                    case RANK -> later(((Number) value).longValue(), code, at + i);
                }
            }
        }
        return code;
    }

    /** Not negative for numbers and constants, below for texts and for what is true or false: a field of a pack may hold any of them. */
    private static int plain(Object value, Reading reading) {
        return value instanceof Boolean flag ? (flag ? -1 : -2)
                : value instanceof Enum<?> constant ? constant.ordinal()
                : value instanceof Number number ? reading.use().side(number.doubleValue())
                : value == null ? NONE : UNKNOWN_TEXT - 1 - reading.use().literal(value);
    }

    private static long bits(Object value) {
        return value instanceof Double fraction ? Double.doubleToLongBits(fraction) : value instanceof Number number ? number.longValue() : NONE;
    }

    private int name(Object text) {
        Integer known = names.putIfAbsent(text, names.size());
        return known == null ? names.size() - 1 : known;
    }

    /** Of a number that is compared with others it is told, when all are known, how many different ones are smaller. */
    private void later(long number, int[] code, int place) {
        if (ranked == numbers.length) {
            numbers = Arrays.copyOf(numbers, ranked * 2);
            numbered = Arrays.copyOf(numbered, ranked * 2);
            places = Arrays.copyOf(places, ranked * 2);
        }
        numbers[ranked] = number;
        numbered[ranked] = code;
        places[ranked++] = place;
    }

    private int rank() {
        long[] different = Arrays.copyOf(numbers, ranked);
        Arrays.sort(different);
        int found = 0;
        for (int i = 0; i < ranked; i++) {
            if (i == 0 || different[i] != different[found - 1]) {
                different[found++] = different[i];
            }
        }
        for (int i = 0; i < ranked; i++) {
            numbered[i][places[i]] = Arrays.binarySearch(different, 0, found, numbers[i]);
        }
        return found;
    }

    /** True if there are facts of all those kinds. */
    boolean has(int[] needed) {
        for (int kind : needed) {
            if (!present[kind]) {
                return false;
            }
        }
        return true;
    }

    /** What a group of rules sees of it; good until the next view. */
    View view(RuleGroup group) {
        return new View(group);
    }

    /** The facts that a group of rules sees, in the order of the report, and what tells them from others. */
    final class View {

        private final Memory.Key key;
        private int length;
        private int written;
        private int renames;
        private long hash;

        private View(RuleGroup group) {
            Arrays.fill(renamed, 0);
            long ranksHere = 0;
            for (int i = 0; i < count; i++) {
                int[] slots = group.slots(kinds[i]);
                if (slots != null) {
                    seen[length++] = i;
                    ranksHere |= ranks > MOST_RANKS ? 0 : ranks(i, slots);
                }
            }
            for (int i = 0; i < length; i++) {
                write(seen[i], group.slots(kinds[seen[i]]), ranksHere);
            }
            key = new Memory.Key(group, scratch, written, hash);
        }

        private long ranks(int fact, int[] slots) {
            long ranksHere = 0;
            for (int slot : slots) {
                ranksHere |= kinds[fact].slots()[slot] == Slot.RANK ? 1L << codes[fact][slot] : 0;
            }
            return ranksHere;
        }

        private void write(int fact, int[] slots, long ranksHere) {
            if (written + (slots.length + 1) * LONGEST_NUMBER > scratch.length) {
                scratch = Arrays.copyOf(scratch, (written + (slots.length + 1) * LONGEST_NUMBER) * 2);
            }
            Slot[] types = kinds[fact].slots();
            int[] code = codes[fact];
            write(kinds[fact].number());
            for (int slot : slots) {
                int value = code[slot];
                write(switch (types[slot]) {
                    case PLAIN, HIGH, LOW -> value;
                    case NAME -> value == NONE ? 0 : renamed(value);
                    case RANK -> ranks > MOST_RANKS ? value : Long.bitCount(ranksHere & (1L << value) - 1);
                });
            }
        }

        /** In as few bytes as hold it, seven bits in each: small numbers are the most frequent by far. */
        private void write(int number) {
            hash = (hash ^ number) * Memory.Key.MIXER;
            int rest = number << 1 ^ number >> Integer.SIZE - 1;
            while ((rest & ~0x7F) != 0) {
                scratch[written++] = (byte) (rest | 0x80);
                rest >>>= Byte.SIZE - 1;
            }
            scratch[written++] = (byte) rest;
        }

        private int renamed(int name) {
            if (renamed[name] == 0) {
                renamed[name] = ++renames;
            }
            return renamed[name];
        }

        /** What tells them from others. */
        Memory.Key key() {
            return key;
        }

        /** The fact at that place among them. */
        Fact fact(int place) {
            return facts[seen[place]];
        }

        /** All of them. */
        List<Fact> facts() {
            List<Fact> all = new ArrayList<>(length);
            for (int i = 0; i < length; i++) {
                all.add(fact(i));
            }
            return all;
        }
    }
}
