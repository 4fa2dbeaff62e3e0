package io.github.trustdoctor.engine;

import java.util.LinkedHashMap;
import java.util.Map;

/** What was concluded lately, within a limit of memory; what was not asked for the longest goes first. Thread-safe. */
final class Memory {

    /** Enough for some ten thousand situations, in bytes. */
    static final long ROOM = 48L << 20;
    private static final int ENTRY = 160;
    private static final int SHELVES = 16;

    private final Shelf[] shelves = new Shelf[SHELVES];
    private final long room;

    /** One of several parts, so that threads seldom wait for each other. */
    private static final class Shelf {
        private final Map<Place, int[]> kept = new LinkedHashMap<>(64, 0.75f, true);
        private long size;
    }

    /** Of which rules, and of which situation. */
    private record Place(RuleBase of, Likeness.Key key) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Place place && place.of == of && place.key.equals(key);
        }

        @Override
        public int hashCode() {
            return key.hash() * 31 + System.identityHashCode(of);
        }

        long size(int[] notes) {
            return ENTRY + Integer.BYTES * (long) (key.code().length + notes.length);
        }
    }

    /** An empty one that takes so many bytes at most. */
    Memory(long room) {
        this.room = room;
        for (int i = 0; i < SHELVES; i++) {
            shelves[i] = new Shelf();
        }
    }

    /** What was concluded then; null if it is not known any more. */
    int[] recall(RuleBase of, Likeness.Key key) {
        Shelf shelf = shelf(key);
        synchronized (shelf) {
            return shelf.kept.get(new Place(of, key));
        }
    }

    void keep(RuleBase of, Likeness.Key key, int[] notes) {
        Shelf shelf = shelf(key);
        Place place = new Place(of, key);
        synchronized (shelf) {
            if (shelf.kept.putIfAbsent(place, notes) == null) {
                shelf.size += place.size(notes);
            }
            while (shelf.size > room / SHELVES) {
                Map.Entry<Place, int[]> oldest = shelf.kept.entrySet().iterator().next();
                shelf.size -= oldest.getKey().size(oldest.getValue());
                shelf.kept.remove(oldest.getKey());
            }
        }
    }

    private Shelf shelf(Likeness.Key key) {
        return shelves[(key.hash() ^ key.hash() >>> 16) & SHELVES - 1];
    }
}
