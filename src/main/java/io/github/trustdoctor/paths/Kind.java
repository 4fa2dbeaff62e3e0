package io.github.trustdoctor.paths;

import io.github.trustdoctor.facts.Declared;
import io.github.trustdoctor.facts.DeclaredKind;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** A kind of facts that rules may ask for: one that is built in, or one that a pack declares. */
public final class Kind {

    private final String name;
    private final Class<?> type;
    private final DeclaredKind declared;

    private Kind(String name, Class<?> type, DeclaredKind declared) {
        this.name = name;
        this.type = type;
        this.declared = declared;
    }

    /** The built-in kind of that name. */
    private static Optional<Kind> builtIn(String name) {
        return Kinds.named(name).map(type -> new Kind(name, type, null));
    }

    /**
     * The kind of that name that a pack can ask for.
     *
     * @param declared those that the pack declares
     */
    public static Optional<Kind> named(String name, List<DeclaredKind> declared) {
        return declared.stream().filter(kind -> kind.name().equals(name)).findFirst()
                .map(kind -> new Kind(name, Declared.class, kind)).or(() -> builtIn(name));
    }

    /** The name by which rules ask for it. */
    public String name() {
        return name;
    }

    /** True if its facts are of a class of their own. */
    public boolean ownClass() {
        return declared == null;
    }

    /** What a field of such facts holds: a text, a number, true or false, a constant, or a part that has fields itself. */
    public Optional<Class<?>> field(String field) {
        return declared == null ? Kinds.field(type, field).map(method -> method.getReturnType())
                : declared.field(field).map(one -> one.type().compared());
    }

    /** The names of its fields. */
    public SortedSet<String> fields() {
        SortedSet<String> fields = new TreeSet<>();
        if (declared == null) {
            fields.addAll(Kinds.fields(type).keySet());
        } else {
            declared.fields().forEach(field -> fields.add(field.name()));
        }
        return fields;
    }

    /** The name by which placeholders call such a fact, such as {@code logon} for {@code Crossing}. */
    public String cited() {
        return declared == null ? Citable.name(type) : declared.cited();
    }

    /** Whether a placeholder can cite that field. */
    public boolean cites(String field) {
        return declared == null ? Citable.has(type, field) : declared.field(field).isPresent();
    }
}
