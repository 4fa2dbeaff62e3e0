package io.github.trustdoctor.facts;

import java.util.List;
import java.util.Map;

/** One value of a JSON document, with the line and column (from 1) where it begins. */
public sealed interface Node {

    /** Line of the first character, from 1. */
    int line();

    /** Column of the first character, from 1, in UTF-16 code units. */
    int column();

    /** An object; fields in the order of the document. */
    record Obj(int line, int column, Map<String, Node> fields) implements Node { }

    /** An array. */
    record Arr(int line, int column, List<Node> items) implements Node { }

    /**
     * A string, number, boolean or null.
     *
     * @param type what kind of JSON value it is
     * @param text the string's content, or the number or word as written
     */
    record Scalar(int line, int column, Type type, String text) implements Node {

        /** True for what collectors write where they have nothing: null, an empty string, a lone hyphen. */
        public boolean missing() {
            if (type != Type.TEXT) {
                return type == Type.NULL;
            }
            String bare = text.strip();
            return bare.isEmpty() || bare.equals("-");
        }

        /** The value as an error message quotes it. */
        String quoted() {
            return type == Type.TEXT ? Problem.quote(text) : Problem.shorten(text);
        }
    }

    /** The kinds of scalar. */
    enum Type { TEXT, NUMBER, BOOLEAN, NULL }

    /** The value as an error message names it. */
    static String describe(Node node) {
        if (node instanceof Scalar scalar) {
            return scalar.quoted();
        }
        return node instanceof Obj ? "an object" : "an array";
    }
}
