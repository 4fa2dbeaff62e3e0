package io.github.trustdoctor.facts;

import java.util.Map;

/**
 * The place of one observed fact in its document, and the fields as they were written there.
 *
 * @param pointer JSON pointer to the object
 * @param node    the object itself
 * @param spelled for fields that were written under another collector's name: that name, by the name used here
 */
public record Observation(String pointer, Node.Obj node, Map<String, String> spelled) {

    /** The field as it was written; empty text if it is missing. */
    public Cited cite(String field) {
        return cite(field, raw(field));
    }

    /** The place of the field, with a text of the caller's. */
    public Cited cite(String field, String text) {
        String written = spelled.getOrDefault(field, field);
        String place = node.fields().containsKey(written) ? pointer + '/' + written : pointer;
        return new Cited(text, place);
    }

    /** The field's text as it was written; empty if it is missing or no scalar. */
    public String raw(String field) {
        Node value = node.fields().get(spelled.getOrDefault(field, field));
        return value instanceof Node.Scalar scalar && !scalar.missing() ? scalar.text() : "";
    }

    /** Where it stands tells observations apart well enough; what stands there can be large. */
    @Override
    public int hashCode() {
        return pointer.hashCode();
    }
}
