package io.github.trustdoctor.paths;

import io.github.trustdoctor.facts.Answer;
import io.github.trustdoctor.facts.Cited;
import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.facts.KerberosReply;
import io.github.trustdoctor.facts.Specimens;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** How the wording of packs cites the kinds of facts that rules ask for, and which of their fields it can cite. */
public final class Citable {

    private static final Map<Class<?>, String> NAMES = new ConcurrentHashMap<>();

    private Citable() { }

    /** The name by which placeholders call a kind of facts, such as {@code logon} for {@code Crossing}. */
    public static String name(Class<?> kind) {
        return NAMES.computeIfAbsent(kind, one -> ((Fact) specimen(one, "")).kind());
    }

    /** Whether a fact of that kind has a field of that name to be cited. */
    public static boolean has(Class<?> kind, String field) {
        Cited cited;
        try {
            cited = ((Fact) specimen(kind, field)).field(field);
        } catch (IllegalArgumentException noSuchField) {
            return false;
        }
        boolean asWritten = cited != null && cited.text().equals(Specimens.TEXT) && cited.pointer().endsWith('/' + field);
        return !asWritten || reads(cited.pointer().substring(0, cited.pointer().lastIndexOf('/')), field);
    }

    /** Whether reports tell that field of the kind of facts whose specimen was cited. */
    private static boolean reads(String kind, String field) {
        try {
            return Specimens.reads(Class.forName(kind, false, Citable.class.getClassLoader()), field);
        } catch (ClassNotFoundException nested) {
            throw new IllegalStateException("expected a kind of facts, found " + kind, nested);
        }
    }

    /**
     * A value of that type of which nothing is known but, where it was observed, that field. A part that may be of several kinds
     * of facts, as what a refusal was seen by, is taken for the one that tells most: a reply.
     */
    private static Object specimen(Class<?> type, String field) {
        return Specimens.of(type, field).orElseGet(() -> blank(type, field));
    }

    private static Object blank(Class<?> type, String field) {
        if (type == Fact.class) {
            return specimen(KerberosReply.class, field);
        }
        if (type.isRecord()) {
            return record(type, field);
        }
        if (type.isEnum()) {
            return type == Answer.class ? Answer.UNKNOWN : type.getEnumConstants()[0];
        }
        return switch (type.getSimpleName()) {
            case "String" -> "";
            case "boolean" -> false;
            case "int" -> 0;
            case "long" -> 0L;
            case "double" -> 0.0;
            case "Optional" -> Optional.empty();
            case "List" -> List.of();
            default -> throw new IllegalStateException("expected a part of a fact, found " + type);
        };
    }

    private static Object record(Class<?> type, String field) {
        RecordComponent[] parts = type.getRecordComponents();
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(types).map(part -> specimen(part, field)).toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("cannot make a " + type.getSimpleName(), broken);
        }
    }
}
