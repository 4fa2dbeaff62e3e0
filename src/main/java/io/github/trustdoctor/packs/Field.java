package io.github.trustdoctor.packs;

import io.github.trustdoctor.facts.Declared;
import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.paths.Kinds;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads one field of facts of one kind, or what a path such as {@code os.kernel} leads to. A kind that is not built in is one
 * that a pack declares; what its fields hold is known only when they are read.
 */
public final class Field {

    private static final Map<String, Field> BUILT_IN = new ConcurrentHashMap<>();

    private final String name;
    private final Class<?> type;
    private final Method first;
    private final Method[] others;

    private Field(String name, Class<?> type, Method first, Method[] others) {
        this.name = name;
        this.type = type;
        this.first = first;
        this.others = others;
    }

    /**
     * The field of a kind of facts, by the name of the kind.
     *
     * @throws IllegalArgumentException if it has no such field
     */
    public static Field of(String kind, String path) {
        String name = kind + '.' + path;
        Field known = BUILT_IN.get(name);
        return known != null ? known : Kinds.named(kind).map(type -> BUILT_IN.computeIfAbsent(name, any -> of(type, path)))
                .orElseGet(() -> new Field(name, Object.class, null, null));
    }

    /**
     * What a fact holds in a field, or at the end of a path; null if a field that a pack declares was not observed.
     *
     * @throws IllegalArgumentException if it has no such field
     */
    public static Object read(Fact fact, String path) {
        return of(fact.kindName(), path).read(fact);
    }

    private static Field of(Class<?> kind, String path) {
        String[] steps = path.split("\\.");
        Method[] methods = new Method[steps.length];
        Class<?> type = kind;
        for (int i = 0; i < steps.length; i++) {
            Class<?> from = type;
            String step = steps[i];
            methods[i] = Kinds.field(from, step)
                    .orElseThrow(() -> new IllegalArgumentException(from.getSimpleName() + " has no field " + step));
            type = methods[i].getReturnType();
        }
        Method[] others = new Method[steps.length - 1];
        System.arraycopy(methods, 1, others, 0, others.length);
        return new Field(kind.getSimpleName() + '.' + path, type, methods[0], others);
    }

    /** What it holds: a text, a number, true or false, or a constant; any of them if a pack declares it. */
    public Class<?> type() {
        return type;
    }

    /** True if a pack declares the kind. */
    public boolean declared() {
        return first == null;
    }

    /** What a fact of that kind holds there; null if a field that a pack declares was not observed. */
    public Object read(Object fact) {
        if (first == null) {
            return ((Declared) fact).value(name.substring(name.indexOf('.') + 1));
        }
        try {
            Object value = first.invoke(fact);
            for (Method step : others) {
                value = step.invoke(value);
            }
            return value;
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("cannot read " + name, broken);
        }
    }

    /** Its kind and its name. */
    public String name() {
        return name;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Field field && field.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
