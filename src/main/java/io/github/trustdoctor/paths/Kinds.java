package io.github.trustdoctor.paths;

import io.github.trustdoctor.facts.Declared;
import io.github.trustdoctor.facts.Fact;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The kinds of facts that are built in and that rules may ask for, by the names that they go by there, and their fields. */
public final class Kinds {

    private static final String[] PLACES = {Fact.class.getPackageName(), Kinds.class.getPackageName()};
    private static final Map<String, Optional<Class<?>>> KNOWN = new ConcurrentHashMap<>();
    private static final Map<Class<?>, Map<String, Method>> FIELDS = new ConcurrentHashMap<>();

    private Kinds() { }

    /** The class of a kind of facts such as {@code Crossing}; empty if there is no such kind. */
    public static Optional<Class<?>> named(String name) {
        return KNOWN.computeIfAbsent(name, Kinds::find);
    }

    private static Optional<Class<?>> find(String name) {
        for (String place : PLACES) {
            try {
                Class<?> found = Class.forName(place + '.' + name, false, Kinds.class.getClassLoader());
                if (found.isRecord() && Fact.class.isAssignableFrom(found) && found != Declared.class) {
                    return Optional.of(found);
                }
            } catch (ClassNotFoundException | LinkageError elsewhere) {
                // Names that differ in case only are an error of linking where folders do not tell them apart.
                continue;
            }
        }
        return Optional.empty();
    }

    /**
     * The method that tells a field, or one step of a path such as {@code os.kernel}.
     *
     * @param of   a kind of facts, or what a step of a path led to
     * @param name the field
     * @return empty if rules may ask for no such field
     */
    public static Optional<Method> field(Class<?> of, String name) {
        return Optional.ofNullable(fields(of).get(name));
    }

    /** Every field of a kind of facts that rules may ask for, by name, sorted. */
    public static Map<String, Method> fields(Class<?> of) {
        Map<String, Method> known = FIELDS.get(of);
        return known != null ? known : FIELDS.computeIfAbsent(of, Kinds::find);
    }

    private static Map<String, Method> find(Class<?> of) {
        Map<String, Method> fields = new TreeMap<>();
        for (Method method : of.isRecord() && inPlace(of) ? of.getMethods() : new Method[0]) {
            boolean tells = method.getParameterCount() == 0 && method.getDeclaringClass() == of && comparable(method.getReturnType());
            if (tells && !method.getName().equals("hashCode") && !method.getName().equals("toString")) {
                fields.put(method.getName(), method);
            }
        }
        return Collections.unmodifiableMap(fields);
    }

    /** True for what rules compare, and for facts and parts of facts that have fields themselves. */
    private static boolean comparable(Class<?> type) {
        return type == String.class || type == boolean.class || type == int.class || type == long.class || type == double.class
                || type.isEnum() || type.isRecord() && inPlace(type);
    }

    private static boolean inPlace(Class<?> type) {
        for (String place : PLACES) {
            if (type.getPackageName().equals(place)) {
                return true;
            }
        }
        return false;
    }
}
