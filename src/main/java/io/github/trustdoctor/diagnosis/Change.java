package io.github.trustdoctor.diagnosis;

import io.github.trustdoctor.facts.Node;
import io.github.trustdoctor.facts.Pointers;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One observation that is otherwise: a value that is another one, something that nobody looked at, or something that is
 * looked at now.
 *
 * @param pointer JSON pointer to what is otherwise; ends in {@code -} for what is added to a list
 * @param before  the value that was observed, {@code {...}} or {@code [...]} if it is no single one; empty if there is none
 * @param after   the value instead, or the answer to the check; empty if it is not observed
 * @param check   id of the check that would show it; empty if it stands in the report
 * @param puts    what it puts into the report, by JSON pointer
 * @param drops   JSON pointers of what it takes out of the report
 */
public record Change(String pointer, String before, String after, String check, Map<String, Node> puts,
                     Set<String> drops) {

    /** Another value at that place. */
    static Change of(Node.Obj document, String pointer, Node value) {
        return new Change(pointer, text(Pointers.get(document, pointer).orElse(null)), text(value), "",
                Map.of(pointer, value), Set.of());
    }

    /** Nobody looked at what stands there. */
    static Change without(Node.Obj document, String pointer) {
        return new Change(pointer, text(Pointers.get(document, pointer).orElse(null)), "", "", Map.of(),
                Set.of(pointer));
    }

    private static String text(Node node) {
        if (node == null || node instanceof Node.Scalar scalar && scalar.type() == Node.Type.NULL) {
            return "";
        }
        return node instanceof Node.Scalar scalar ? scalar.text() : node instanceof Node.Obj ? "{...}" : "[...]";
    }

    /** The document with those changes made: first what they put, then what they drop. */
    static Node.Obj apply(Node.Obj document, Collection<Change> changes) {
        Node.Obj changed = document;
        Set<String> drops = new TreeSet<>();
        for (Change change : changes) {
            for (Map.Entry<String, Node> put : change.puts.entrySet()) {
                changed = Pointers.put(changed, put.getKey(), put.getValue());
            }
            drops.addAll(change.drops);
        }
        return Pointers.drop(changed, drops);
    }
}
