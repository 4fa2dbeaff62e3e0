package io.github.trustdoctor.packs;

import io.github.trustdoctor.facts.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Changes documents at JSON pointers (RFC 6901). */
final class Pointers {

    private Pointers() { }

    /** The document with that value at that place; {@code -} as the last token appends to an array. */
    static Node.Obj put(Node.Obj document, String pointer, Node value) {
        return (Node.Obj) put(document, tokens(pointer), pointer, value);
    }

    private static Node put(Node node, List<String> tokens, String pointer, Node value) {
        if (tokens.isEmpty()) {
            return value;
        }
        String token = tokens.get(0);
        List<String> rest = tokens.subList(1, tokens.size());
        if (node instanceof Node.Obj object) {
            Map<String, Node> fields = new LinkedHashMap<>(object.fields());
            Node inner = fields.get(token);
            if (inner == null && !rest.isEmpty()) {
                inner = rest.get(0).equals("-") ? new Node.Arr(1, 1, List.of()) : new Node.Obj(1, 1, Map.of());
            }
            fields.put(token, put(inner, rest, pointer, value));
            return new Node.Obj(object.line(), object.column(), fields);
        }
        if (node instanceof Node.Arr array) {
            List<Node> items = new ArrayList<>(array.items());
            int at = token.equals("-") ? items.size() : Integer.parseInt(token);
            if (at < items.size()) {
                items.set(at, put(items.get(at), rest, pointer, value));
                return new Node.Arr(array.line(), array.column(), items);
            }
            if (at == items.size() && rest.isEmpty()) {
                items.add(value);
                return new Node.Arr(array.line(), array.column(), items);
            }
        }
        throw new IllegalArgumentException("set: the case that it is based on has no place " + pointer);
    }

    /** The document without what stands at those places, all counted as they are before. */
    static Node.Obj drop(Node.Obj document, Set<String> pointers) {
        Set<String> missed = new TreeSet<>(pointers);
        Node dropped = drop(document, "", pointers, missed);
        if (!missed.isEmpty()) {
            throw new IllegalArgumentException("without: the case that it is based on has nothing at " + missed);
        }
        return (Node.Obj) dropped;
    }

    private static Node drop(Node node, String at, Set<String> pointers, Set<String> missed) {
        if (node instanceof Node.Obj object) {
            Map<String, Node> fields = new LinkedHashMap<>();
            object.fields().forEach((name, value) -> {
                String place = at + '/' + name.replace("~", "~0").replace("/", "~1");
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
