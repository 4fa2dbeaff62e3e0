package io.github.trustdoctor.facts;

import java.lang.reflect.InvocationTargetException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Observed facts as they are read from an object that holds one field, to find out which fields a kind has. */
public final class Specimens {

    /** What the one field holds. */
    public static final String TEXT = "?";

    private Specimens() { }

    /**
     * A fact of that kind, read from an object with that field only; its {@link Fact#pointer} is the name of the kind.
     *
     * @return empty if it is no kind of facts that are read from objects
     */
    public static Optional<Object> of(Class<?> kind, String field) {
        return Optional.ofNullable(read(kind, fields(kind, field, new HashSet<>())));
    }

    /** Whether reports tell that field of that kind of facts. */
    public static boolean reads(Class<?> kind, String field) {
        Set<String> asked = new HashSet<>();
        return read(kind, fields(kind, field, asked)) != null && asked.contains(field);
    }

    private static Fields fields(Class<?> kind, String field, Set<String> asked) {
        Node.Obj node = new Node.Obj(0, 0, Map.of(field, new Node.Scalar(0, 0, Node.Type.TEXT, TEXT)));
        return Fields.noting(asked, node, kind.getName(), new Problems("", false));
    }

    private static Object read(Class<?> kind, Fields fields) {
        try {
            return kind.getDeclaredMethod("read", Fields.class).invoke(null, fields);
        } catch (NoSuchMethodException | IllegalAccessException other) {
            return null;
        } catch (InvocationTargetException broken) {
            throw new IllegalStateException(kind.getSimpleName() + " cannot be read from an object with one field", broken);
        }
    }
}
