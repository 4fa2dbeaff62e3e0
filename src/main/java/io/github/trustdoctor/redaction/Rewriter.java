package io.github.trustdoctor.redaction;

import io.github.trustdoctor.facts.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Rewrites one document. Not thread-safe. */
final class Rewriter {

    private final Shape shape;
    private final Pseudonyms pseudonyms;
    private final TextRules rules;
    private final Set<String> given = new HashSet<>();

    Rewriter(Shape shape, Pseudonyms pseudonyms) {
        this.shape = shape;
        this.pseudonyms = pseudonyms;
        this.rules = new TextRules(pseudonyms);
    }

    /** The document with pseudonyms, each value in the line and column of what it stands for. */
    Node rewritten(Node document) {
        if (document instanceof Node.Obj report) {
            gather(report, shape);
        }
        return value(document, Shape.Field.of(shape));
    }

    /** Gathers the labels of the names that the report gives. */
    private void gather(Node node, Shape in) {
        if (node instanceof Node.Obj object) {
            object.fields().forEach((name, value) -> gather(value, in.field(name)));
        } else if (node instanceof Node.Arr list) {
            list.items().forEach(item -> gather(item, in));
        }
    }

    private void gather(Node node, Shape.Field field) {
        if (field.below().isPresent()) {
            gather(node, field.below().get());
        } else if (node instanceof Node.Arr list) {
            list.items().forEach(item -> gather(item, field));
        } else if (node instanceof Node.Scalar scalar && (field.use() == Use.NAME || field.use() == Use.RECORD)) {
            given.addAll(NameText.labels(scalar.text()));
        }
    }

    private Node value(Node node, Shape.Field field) {
        if (node instanceof Node.Obj object) {
            return object(object, field.below());
        }
        if (node instanceof Node.Arr list) {
            List<Node> items = new ArrayList<>(list.items().size());
            list.items().forEach(item -> items.add(value(item, field)));
            return new Node.Arr(list.line(), list.column(), items);
        }
        return scalar((Node.Scalar) node, field);
    }

    private Node object(Node.Obj object, Optional<Shape> of) {
        Map<String, Node> fields = new LinkedHashMap<>();
        object.fields().forEach((name, value) -> {
            boolean known = of.isPresent() && of.get().knows(name);
            fields.put(known ? name : pseudonyms.opaque("field", name), value(value, known ? of.get().field(name) : Shape.Field.UNKNOWN));
        });
        return new Node.Obj(object.line(), object.column(), fields);
    }

    private Node scalar(Node.Scalar scalar, Shape.Field field) {
        boolean name = field.use() == Use.NAME || field.use() == Use.RECORD || field.use() == Use.SITE || field.use() == Use.MENTIONS;
        if (scalar.missing() || scalar.type() != Node.Type.TEXT && !name) {
            return scalar;
        }
        String text = field.use() == Use.MENTIONS ? rules.mentions(scalar.text(), given) : rules.of(scalar.text(), field);
        return new Node.Scalar(scalar.line(), scalar.column(), Node.Type.TEXT, text);
    }
}
