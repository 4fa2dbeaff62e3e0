package io.github.trustdoctor.facts;

import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A fact of a kind that a pack brings.
 *
 * @param seen   its place in the report
 * @param of     its kind
 * @param values what was observed, by field: a text in lower case, a number, an {@link Answer}, or a time in seconds since 1970
 */
public record Declared(Observation seen, DeclaredKind of, Map<String, Object> values) implements Observed {

    static Declared read(DeclaredKind kind, Fields in) {
        Map<String, Object> values = new HashMap<>();
        for (DeclaredKind.Field field : kind.fields()) {
            value(field, in).ifPresent(value -> values.put(field.name(), value));
        }
        return new Declared(in.seen(), kind, Collections.unmodifiableMap(values));
    }

    private static Optional<Object> value(DeclaredKind.Field field, Fields in) {
        String name = field.name();
        return switch (field.type()) {
            case TEXT -> Optional.of(in.text(name).toLowerCase(Locale.ROOT)).filter(text -> !text.isEmpty()).map(Object.class::cast);
            case WHOLE -> whole(in, name);
            case NUMBER -> in.number(name, "a number").map(Object.class::cast);
            case ANSWER -> Optional.of(in.answer(name)).filter(answer -> answer != Answer.UNKNOWN).map(Object.class::cast);
            case TIME -> in.time(name).map(time -> (Object) time.getEpochSecond());
        };
    }

    private static Optional<Object> whole(Fields in, String name) {
        long number = in.whole(name, -Long.MAX_VALUE, Long.MAX_VALUE, Long.MIN_VALUE, "a whole number");
        return number == Long.MIN_VALUE ? Optional.empty() : Optional.of(number);
    }

    /** What was observed of a field; null if nothing was, and then no comparison with it holds. */
    public Object value(String field) {
        return values.get(field);
    }

    @Override
    public String kindName() {
        return of.name();
    }

    @Override
    public String kind() {
        return of.cited();
    }

    @Override
    public Cited field(String name) {
        if (of.field(name).isEmpty()) {
            throw noField(name);
        }
        return seen.cite(name);
    }
}
