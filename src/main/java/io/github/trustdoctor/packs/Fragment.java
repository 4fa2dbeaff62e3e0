package io.github.trustdoctor.packs;

import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.facts.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an answer to a check would change in a site report: values by JSON pointer ({@code /probes/-} appends a probe), with
 * placeholders in pointers and texts. A field whose placeholder stands for something that was not observed, be it by a
 * stand-in such as {@code <name>}, is left out.
 */
public final class Fragment {

    private static final Node.Scalar NOTHING = new Node.Scalar(0, 0, Node.Type.NULL, "null");

    private final Map<String, Node> changes;
    private final Map<String, Template> templates = new HashMap<>();

    /**
     * Takes the texts of a fragment apart.
     *
     * @throws IllegalArgumentException if one of them is no template
     */
    Fragment(Node.Obj changes) {
        this.changes = changes.fields();
        this.changes.keySet().forEach(this::prepare);
        this.changes.values().forEach(this::prepare);
    }

    private void prepare(Node part) {
        if (part instanceof Node.Obj object) {
            object.fields().values().forEach(this::prepare);
        } else if (part instanceof Node.Arr array) {
            array.items().forEach(this::prepare);
        } else if (part instanceof Node.Scalar scalar) {
            prepare(scalar.text());
        }
    }

    private void prepare(String text) {
        if (text.indexOf('{') >= 0) {
            templates.computeIfAbsent(text, Template::new);
        }
    }

    /** The changes that it comes to with these facts, by JSON pointer, in the order of the pack. */
    public Map<String, Node> fill(List<Fact> facts) {
        Map<String, Node> filled = new LinkedHashMap<>();
        changes.forEach((pointer, value) -> {
            String place = filled(pointer, facts);
            Node part = filled(value, facts);
            if (!place.isEmpty() && part != NOTHING) {
                filled.put(place, part);
            }
        });
        return filled;
    }

    private Node filled(Node part, List<Fact> facts) {
        if (part instanceof Node.Obj object) {
            return object(object, facts);
        }
        if (part instanceof Node.Arr array) {
            return array(array, facts);
        }
        Node.Scalar scalar = (Node.Scalar) part;
        if (!templates.containsKey(scalar.text())) {
            return scalar;
        }
        String text = filled(scalar.text(), facts);
        return text.isEmpty() ? NOTHING : new Node.Scalar(scalar.line(), scalar.column(), Node.Type.TEXT, text);
    }

    private Node.Obj object(Node.Obj object, List<Fact> facts) {
        Map<String, Node> fields = new LinkedHashMap<>();
        object.fields().forEach((name, value) -> {
            Node filled = filled(value, facts);
            if (filled != NOTHING) {
                fields.put(name, filled);
            }
        });
        return new Node.Obj(object.line(), object.column(), fields);
    }

    private Node.Arr array(Node.Arr array, List<Fact> facts) {
        List<Node> items = new ArrayList<>();
        for (Node item : array.items()) {
            Node filled = filled(item, facts);
            if (filled != NOTHING) {
                items.add(filled);
            }
        }
        return new Node.Arr(array.line(), array.column(), items);
    }

    /** The text; empty if something in it was not observed. */
    private String filled(String text, List<Fact> facts) {
        Template template = templates.get(text);
        if (template == null) {
            return text;
        }
        String filled = template.fill(facts).text();
        return filled.contains(Template.NOT_OBSERVED) || filled.indexOf('<') >= 0 ? "" : filled;
    }
}
