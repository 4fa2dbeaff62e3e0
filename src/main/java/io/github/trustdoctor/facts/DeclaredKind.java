package io.github.trustdoctor.facts;

import java.util.List;
import java.util.Optional;

/**
 * A kind of facts that a pack brings: the objects of a section of site reports that no other pack knows.
 *
 * @param pack    id of the pack, whose rules alone see such facts
 * @param name    the name by which rules ask for it, such as {@code KioskToken}
 * @param section the section of site reports that holds the objects, such as {@code kioskTokens}
 * @param fields  its fields, in the order in which they are declared
 * @param schema  the JSON Schema of one object of the section
 */
public record DeclaredKind(String pack, String name, String section, List<Field> fields, String schema) {

    /** What a field holds. */
    public enum Type {
        /** A text; rules compare it in lower case. */
        TEXT("String", String.class, "string"),
        /** A whole number. */
        WHOLE("long", long.class, "integer"),
        /** A number. */
        NUMBER("double", double.class, "number"),
        /** Yes or no. */
        ANSWER("Answer", Answer.class, "boolean"),
        /** A time; rules compare it in seconds since 1970. */
        TIME("Instant", long.class, "string");

        private final String declared;
        private final Class<?> compared;
        private final String schema;

        Type(String declared, Class<?> compared, String schema) {
            this.declared = declared;
            this.compared = compared;
            this.schema = schema;
        }

        /** The type of that name in a declaration. */
        public static Optional<Type> named(String name) {
            for (Type type : values()) {
                if (type.declared.equals(name)) {
                    return Optional.of(type);
                }
            }
            return Optional.empty();
        }

        /** Its name in a declaration, such as {@code Instant}. */
        public String declared() {
            return declared;
        }

        /** What rules compare. */
        public Class<?> compared() {
            return compared;
        }

        /** The {@code type} of such a property in a JSON Schema. */
        public String schema() {
            return schema;
        }
    }

    /**
     * One field.
     *
     * @param name as reports and rules write it
     * @param type what it holds
     */
    public record Field(String name, Type type) { }

    /** The field of that name. */
    public Optional<Field> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** The name under which wording cites such a fact, such as {@code kioskToken}. */
    public String cited() {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
