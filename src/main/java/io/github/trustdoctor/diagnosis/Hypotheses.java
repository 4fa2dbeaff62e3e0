package io.github.trustdoctor.diagnosis;

import io.github.trustdoctor.facts.Node;
import io.github.trustdoctor.facts.Pointers;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the judgement on a report would be if something else were observed. */
final class Hypotheses {

    /** Where observations are appended to a report that tell when they were made, where that counts. */
    private static final Set<String> DATED = Set.of("/logons/-", "/passwordChanges/-", "/probes/-", "/locatorCalls/-",
            "/kerberosReplies/-");

    private final Judges judges;
    private final Judged known;
    private final Optional<Instant> now;

    Hypotheses(Judges judges, Judged known) {
        this.judges = judges;
        this.known = known;
        this.now = known.report().latest();
    }

    /**
     * The judgement if that were observed, too; empty if it leaves no report, or one that contradicts itself in more than
     * it did.
     *
     * @param more values by JSON pointer, to be put in their order
     */
    Optional<Judged> with(Map<String, Node> more) {
        return after(List.of(new Change("", "", "", "", "", unobserved(more), Set.of())));
    }

    /** The judgement with those changes made; empty as above. */
    Optional<Judged> after(List<Change> changes) {
        try {
            Node.Obj document = Change.apply(known.report().document(), changes);
            return judges.reader().read(known.report().name(), document).report().map(judges::judge)
                    .filter(this::credible);
        } catch (IllegalArgumentException noSuchPlace) {
            return Optional.empty();
        }
    }

    private boolean credible(Judged then) {
        return then.derived().contradictions().size() <= known.derived().contradictions().size();
    }

    /**
     * Those of the values at whose place nothing stands: an answer tells what was not observed, it does not deny what was.
     * What is appended is observed now, after everything else.
     */
    Map<String, Node> unobserved(Map<String, Node> more) {
        Map<String, Node> unobserved = new LinkedHashMap<>();
        more.forEach((pointer, value) -> {
            if (Change.text(Pointers.get(known.report().document(), pointer).orElse(null)).isEmpty()) {
                unobserved.put(pointer, now.isPresent() && DATED.contains(pointer) ? dated(value) : value);
            }
        });
        return unobserved;
    }

    private Node dated(Node value) {
        if (value instanceof Node.Arr several) {
            return new Node.Arr(several.line(), several.column(), several.items().stream().map(this::dated).toList());
        }
        if (!(value instanceof Node.Obj object)) {
            return value;
        }
        Map<String, Node> fields = new LinkedHashMap<>();
        fields.put("at", new Node.Scalar(object.line(), object.column(), Node.Type.TEXT, now.get().toString()));
        fields.putAll(object.fields());
        return new Node.Obj(object.line(), object.column(), fields);
    }
}
