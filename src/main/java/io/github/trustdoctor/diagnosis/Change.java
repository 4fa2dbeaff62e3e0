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
 * @param question what that check asks; empty if it stands in the report
 * @param puts    what it puts into the report, by JSON pointer
 * @param drops   JSON pointers of what it takes out of the report
 */
public record Change(String pointer, String before, String after, String check, String question,
                     Map<String, Node> puts, Set<String> drops) {

    /** Another value at that place. */
    static Change of(Node.Obj document, String pointer, Node value) {
        return new Change(pointer, text(Pointers.get(document, pointer).orElse(null)), text(value), "", "",
                Map.of(pointer, value), Set.of());
    }

    /** What somebody asks for: another value at that place or, for a null where something stands, nothing. */
    static Change asked(Node.Obj document, String pointer, Node value) {
        boolean nothing = value instanceof Node.Scalar scalar && scalar.type() == Node.Type.NULL;
        return nothing && Pointers.get(document, pointer).isPresent() ? without(document, pointer) : of(document, pointer, value);
    }

    /** Nobody looked at what stands there. */
    static Change without(Node.Obj document, String pointer) {
        return new Change(pointer, text(Pointers.get(document, pointer).orElse(null)), "", "", "", Map.of(),
                Set.of(pointer));
    }

    /** True if it is that something was not observed. */
    public boolean takesAway() {
        return check.isEmpty() && after.isEmpty();
    }

    /** True if this and the other cannot both be made: they are about one place or a part of it, or answer one question. */
    boolean touches(Change other) {
        if (!check.isEmpty() && check.equals(other.check) && question.equals(other.question)) {
            return true;
        }
        for (String place : places()) {
            for (String its : other.places()) {
                if (place.equals(its) || below(place, its) || below(its, place)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean below(String place, String whole) {
        return place.length() > whole.length() && place.charAt(whole.length()) == '/' && place.startsWith(whole);
    }

    /** What it puts and drops; what is appended has no place that it could share. */
    private Set<String> places() {
        return !drops.isEmpty() ? drops : pointer.endsWith("/-") ? Set.of() : puts.keySet();
    }

    /** A value as it is shown; empty for what says nothing. */
    static String text(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.missing() ? "" : scalar.text();
        }
        return node == null ? "" : node instanceof Node.Obj ? "{...}" : "[...]";
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
