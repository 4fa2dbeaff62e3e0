package io.github.trustdoctor.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads and changes documents at JSON pointers (RFC 6901). A changed document shares with the old one what is as before. */
public final class Pointers {

    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,7}");

    private Pointers() { }

    /**
     * What stands at that place; empty if nothing does.
     *
     * @throws IllegalArgumentException if it is no JSON pointer to something below the whole document
     */
    public static Optional<Node> get(Node.Obj document, String pointer) {
        Node node = document;
        for (String token : tokens(pointer)) {
            if (node instanceof Node.Obj object) {
                node = object.fields().get(token);
            } else if (node instanceof Node.Arr array && index(token) >= 0 && index(token) < array.items().size()) {
                node = array.items().get(index(token));
            } else {
                node = null;
            }
        }
        return Optional.ofNullable(node);
    }

    /**
     * The document with that value at that place. {@code -} as the last token appends to an array, and appends each item of
     * an array; what stands alone where an array may stand counts as an array of one. What is missing on the way to a field is made.
     *
     * @throws IllegalArgumentException if it is no JSON pointer, or the document has no such place
     */
    public static Node.Obj put(Node.Obj document, String pointer, Node value) {
        return (Node.Obj) put(document, tokens(pointer), pointer, value);
    }

    private static Node put(Node node, List<String> tokens, String pointer, Node value) {
        if (tokens.isEmpty()) {
            return value;
        }
        String token = tokens.get(0);
        List<String> rest = tokens.subList(1, tokens.size());
        if (token.equals("-") && !(node instanceof Node.Arr)) {
            List<Node> items = nothing(node) ? List.of() : List.of(node);
            return put(new Node.Arr(value.line(), value.column(), items), tokens, pointer, value);
        }
        if (nothing(node)) {
            return put(new Node.Obj(value.line(), value.column(), Map.of()), tokens, pointer, value);
        }
        if (node instanceof Node.Obj object) {
            Map<String, Node> fields = new LinkedHashMap<>(object.fields());
            fields.put(token, put(fields.get(token), rest, pointer, value));
            return new Node.Obj(object.line(), object.column(), fields);
        }
        if (node instanceof Node.Arr array) {
            List<Node> items = new ArrayList<>(array.items());
            if (token.equals("-") && rest.isEmpty() && value instanceof Node.Arr several) {
                items.addAll(several.items());
                return new Node.Arr(array.line(), array.column(), items);
            }
            int at = token.equals("-") ? items.size() : index(token);
            if (at >= 0 && at < items.size()) {
                items.set(at, put(items.get(at), rest, pointer, value));
                return new Node.Arr(array.line(), array.column(), items);
            }
            if (at == items.size() && rest.isEmpty()) {
                items.add(value);
                return new Node.Arr(array.line(), array.column(), items);
            }
        }
        throw new IllegalArgumentException("expected a place in the document, found " + pointer);
    }

    private static boolean nothing(Node node) {
        return node == null || node instanceof Node.Scalar scalar && scalar.missing();
    }

    /** The number of an item; -1 if the token is none. RFC 6901 knows no leading zeros. */
    private static int index(String token) {
        return NUMBER.matcher(token).matches() ? Integer.parseInt(token) : -1;
    }

    /**
     * The document without what stands at those places, all counted as they are before.
     *
     * @throws IllegalArgumentException if nothing stands at one of them
     */
    public static Node.Obj drop(Node.Obj document, Set<String> pointers) {
        if (pointers.isEmpty()) {
            return document;
        }
        Set<String> missed = new TreeSet<>(pointers);
        Node dropped = drop(document, "", pointers, missed);
        if (!missed.isEmpty()) {
            throw new IllegalArgumentException("expected a value in the document, found nothing at " + missed);
        }
        return (Node.Obj) dropped;
    }

    private static Node drop(Node node, String at, Set<String> pointers, Set<String> missed) {
        if (node instanceof Node.Obj object) {
            Map<String, Node> fields = new LinkedHashMap<>();
            object.fields().forEach((name, value) -> {
                String place = at + '/' + Documents.escape(name);
                if (pointers.contains(place)) {
                    missed.remove(place);
                } else {
                    fields.put(name, drop(value, place, pointers, missed));
                }
            });
            return new Node.Obj(object.line(), object.column(), fields);
        }
        if (node instanceof Node.Arr array) {
            List<Node> items = new ArrayList<>();
            for (int i = 0; i < array.items().size(); i++) {
                String place = at + '/' + i;
                if (pointers.contains(place)) {
                    missed.remove(place);
                } else {
                    items.add(drop(array.items().get(i), place, pointers, missed));
                }
            }
            return new Node.Arr(array.line(), array.column(), items);
        }
        return node;
    }

    /**
     * The places of everything that was observed and can be taken away on its own, in the order of the document: objects,
     * values, lists of values and the items of those. Neither the whole document nor a list of objects is such a place, nor
     * what says nothing, such as a null.
     */
    public static List<String> observed(Node.Obj document) {
        List<String> places = new ArrayList<>();
        document.fields().forEach((name, value) -> observed(value, '/' + Documents.escape(name), places));
        return List.copyOf(places);
    }

    private static void observed(Node node, String at, List<String> places) {
        boolean several = node instanceof Node.Arr list && list.items().stream().anyMatch(Node.Obj.class::isInstance);
        if (!several && !nothing(node)) {
            places.add(at);
        }
        if (node instanceof Node.Obj object) {
            object.fields().forEach((name, value) -> observed(value, at + '/' + Documents.escape(name), places));
        } else if (node instanceof Node.Arr array) {
            for (int i = 0; i < array.items().size(); i++) {
                observed(array.items().get(i), at + '/' + i, places);
            }
        }
    }

    private static List<String> tokens(String pointer) {
        if (!pointer.startsWith("/")) {
            throw new IllegalArgumentException("expected a JSON pointer such as /trusts/0/trustType, found " + pointer);
        }
        List<String> tokens = new ArrayList<>();
        for (String token : pointer.substring(1).split("/", -1)) {
            tokens.add(token.replace("~1", "/").replace("~0", "~"));
        }
        return tokens;
    }
}
