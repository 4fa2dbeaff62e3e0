package io.github.trustdoctor.facts;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * The fields of one object in the order of the document. To its users it is a map that cannot be changed.
 *
 * <p>Objects of a report have a handful of fields, and a reader asks for many that are not there. So they stand in a row and
 * are looked at one after the other, and one word of bits tells at once of most names that they are not among them.
 */
final class Members extends AbstractMap<String, Node> {

    private static final Members NONE = new Members(0);

    private String[] names;
    private Node[] values;
    private int size;
    private long some;

    /** No fields up to now, with room for so many. */
    Members(int room) {
        names = new String[room];
        values = new Node[room];
    }

    /** The fields of an object, whatever holds them. */
    static Members of(Map<String, Node> fields) {
        if (fields instanceof Members members) {
            return members;
        }
        if (fields.isEmpty()) {
            return NONE;
        }
        Members members = new Members(fields.size());
        fields.forEach(members::add);
        return members;
    }

    /** Adds a field whose name is not among them. */
    void add(String name, Node value) {
        if (size == names.length) {
            names = Arrays.copyOf(names, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        names[size] = name;
        values[size++] = value;
        some |= bit(name);
    }

    private static long bit(String name) {
        return 1L << name.hashCode();
    }

    /** Where a field stands, from 0; -1 if it does not. */
    int position(String name) {
        if ((some & bit(name)) != 0) {
            for (int i = 0; i < size; i++) {
                if (names[i].equals(name)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** The name of the field at a position. */
    String name(int position) {
        return names[position];
    }

    /** The value of the field at a position. */
    Node value(int position) {
        return values[position];
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean containsKey(Object name) {
        return name instanceof String text && position(text) >= 0;
    }

    @Override
    public Node get(Object name) {
        int at = name instanceof String text ? position(text) : -1;
        return at < 0 ? null : values[at];
    }

    @Override
    public Set<Entry<String, Node>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<String, Node>> iterator() {
                return Members.this.iterator();
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    private Iterator<Entry<String, Node>> iterator() {
        return new Iterator<>() {
            private int at;

            @Override
            public boolean hasNext() {
                return at < size;
            }

            @Override
            public Entry<String, Node> next() {
                if (at == size) {
                    throw new NoSuchElementException();
                }
                return Map.entry(names[at], values[at++]);
            }
        };
    }
}
