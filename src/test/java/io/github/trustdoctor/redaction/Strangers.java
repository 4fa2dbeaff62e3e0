package io.github.trustdoctor.redaction;

import io.github.trustdoctor.facts.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Puts words into a document that no output may tell, wherever texts and fields are. */
final class Strangers {

    /** What each of them begins with. */
    static final String MARK = "zqxjstranger";

    private static final List<String> BEFORE = List.of("", " ", ".", "\\", "@", " (", "/", "-", ":", ",", "=", "$", "\u2019", "\n");

    private final Random random;
    private int most;

    Strangers(Random random) {
        this.random = random;
    }

    /** The document with up to three of them. */
    Node among(Node document) {
        most = 1 + random.nextInt(3);
        return of(document, 8 + random.nextInt(100));
    }

    private Node of(Node node, int oneIn) {
        if (node instanceof Node.Obj object) {
            Map<String, Node> fields = new LinkedHashMap<>();
            object.fields().forEach((name, value) -> {
                fields.put(name, of(value, oneIn));
                if (met(oneIn * 8)) {
                    fields.put(word("Field"), new Node.Scalar(value.line(), value.column(), Node.Type.TEXT, word("Value")));
                }
            });
            return new Node.Obj(object.line(), object.column(), fields);
        }
        if (node instanceof Node.Arr list) {
            List<Node> items = new ArrayList<>();
            list.items().forEach(item -> items.add(of(item, oneIn)));
            return new Node.Arr(list.line(), list.column(), items);
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return met(oneIn) ? new Node.Scalar(scalar.line(), scalar.column(), Node.Type.TEXT, beside(scalar.text())) : scalar;
    }

    private boolean met(int oneIn) {
        boolean met = most > 0 && random.nextInt(oneIn) == 0;
        most -= met ? 1 : 0;
        return met;
    }

    private String beside(String text) {
        String between = BEFORE.get(random.nextInt(BEFORE.size()));
        return switch (random.nextInt(4)) {
            case 0 -> word("");
            case 1 -> word("Of") + between + text;
            default -> text + between + word("to");
        };
    }

    private String word(String more) {
        String mark = random.nextBoolean() ? MARK : MARK.toUpperCase(Locale.ROOT);
        return mark + more + random.nextInt(1000);
    }
}
