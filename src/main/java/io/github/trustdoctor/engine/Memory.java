package io.github.trustdoctor.engine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** What was concluded lately, within a limit of memory; what was not asked for lately goes first. Thread-safe. */
final class Memory {

    /** Enough for some eighty thousand situations, in bytes. */
    static final long ROOM = 24L << 20;
    private static final int ENTRY = 176;
    private static final int SHELVES = 16;

    private final Shelf[] shelves = new Shelf[SHELVES];
    private final long room;

    /** One of several parts, so that threads seldom wait for each other: what was asked for lately, and what was before. */
    private static final class Shelf {
        private Map<Key, Notes> lately = new HashMap<>();
        private Map<Key, Notes> before = new HashMap<>();
        private long size;
    }

    /** Rules, and a situation as they see it. */
    static final class Key {

        /** Of the golden ratio: spreads numbers that are near each other. */
        static final long MIXER = 0x9E3779B97F4A7C15L;

        private final RuleGroup group;
        private final byte[] code;
        private final int length;
        private final int hash;

        /**
         * A key to look with; its bytes may change afterwards.
         *
         * @param mixed of all of its numbers
         */
        Key(RuleGroup group, byte[] code, int length, long mixed) {
            this(group, code, length, Long.hashCode((mixed ^ System.identityHashCode(group)) * MIXER));
        }

        private Key(RuleGroup group, byte[] code, int length, int hash) {
            this.group = group;
            this.code = code;
            this.length = length;
            this.hash = hash;
        }

        /** The same, to be kept. */
        Key kept() {
            return new Key(group, Arrays.copyOf(code, length), length, hash);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.hash == hash && key.group == group
                    && Arrays.equals(key.code, 0, key.length, code, 0, length);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    /**
     * What was concluded.
     *
     * @param conclusions what a group of rules makes of its conclusions
     * @param effort      how often facts were put together for it
     */
    record Notes(int[] conclusions, int effort) { }

    /** An empty one that takes so many bytes at most. */
    Memory(long room) {
        this.room = room;
        for (int i = 0; i < SHELVES; i++) {
            shelves[i] = new Shelf();
        }
    }

    /** What was concluded then; null if it is not known any more. */
    Notes recall(Key key) {
        Shelf shelf = shelf(key);
        synchronized (shelf) {
            Notes lately = shelf.lately.get(key);
            if (lately != null) {
                return lately;
            }
            Notes before = shelf.before.get(key);
            if (before != null) {
                add(shelf, key.kept(), before);
            }
            return before;
        }
    }

    /** Keeps it, at the cost of what was not asked for since half of the room was last filled. */
    void keep(Key key, Notes notes) {
        Shelf shelf = shelf(key);
        synchronized (shelf) {
            add(shelf, key, notes);
        }
    }

    private void add(Shelf shelf, Key key, Notes notes) {
        long more = ENTRY + key.length + (long) Integer.BYTES * notes.conclusions().length;
        if (shelf.size + more > room / SHELVES / 2) {
            shelf.before = shelf.lately;
            shelf.lately = new HashMap<>();
            shelf.size = 0;
        }
        if (more <= room / SHELVES / 2 && shelf.lately.putIfAbsent(key, notes) == null) {
            shelf.size += more;
        }
    }

    private Shelf shelf(Key key) {
        return shelves[key.hash >>> 1 & SHELVES - 1];
    }
}
