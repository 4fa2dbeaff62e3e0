package io.github.trustdoctor.packs;

import java.util.List;

/**
 * One rule as its author wrote it: what has to hold, and what it concludes.
 *
 * @param id       what stands before the colon of its name, such as {@code S28.path}; also the id that it concludes by
 * @param name     its whole name
 * @param place    file and line, such as {@code rules/<pack>/<file>.drl:17}
 * @param patterns the facts that have to be there, or must not, in the order of the rule
 * @param verb     what it does with its target, such as {@code proves}
 * @param target   the cause, group of causes or resolution that it is about; empty if none
 * @param strength how much it says, such as {@code STRONG}; empty if its verb says that already
 * @param facts    the bindings that it concludes from, in the order in which it names them, such as {@code $logon}
 */
public record Rule(String id, String name, String place, List<Pattern> patterns, String verb, String target,
                   String strength, List<String> facts) {

    /** Whether a fact has to be there. */
    public enum Kind {
        /** It is matched, once for every fact that there is. */
        FACT,
        /** There must be none. */
        NOT,
        /** There must be one, however many there are. */
        EXISTS
    }

    /**
     * What is asked of one fact.
     *
     * @param kind       whether it has to be there
     * @param binding    the name by which others refer to it, such as {@code $logon}; empty if it has none
     * @param type       simple name of its kind, such as {@code Crossing}
     * @param conditions what has to hold of it, all of them
     */
    public record Pattern(Kind kind, String binding, String type, List<Condition> conditions) { }

    /**
     * One condition; it holds if any of its tests does.
     *
     * @param text  the condition as written, in one line
     * @param anyOf its tests: most have one, {@code a || b} has two
     */
    public record Condition(String text, List<Test> anyOf) { }

    /**
     * One comparison.
     *
     * @param subject  the fact whose field is looked at: empty for the one that is matched, else a binding
     * @param field    its field, or a path such as {@code os.kernel}
     * @param operator one of {@code == != < <= > >= in} and {@code not in}
     * @param operands what it is compared with: one, or, for {@code in} and {@code not in}, any number, as written
     */
    public record Test(String subject, String field, String operator, List<Operand> operands) { }

    /**
     * What a field is compared with: a literal, or a field of a fact.
     *
     * @param literal a number, {@code true} or {@code false}, a text without its quotation marks, or a constant such as
     *                {@code Answer.YES}; empty for the empty text and for a field
     * @param binding the fact whose field it is; empty for a literal
     * @param field   the field; empty for a literal. Followed by {@link #NEXT} or {@link #BEFORE} it stands for the number
     *                beside the field's; rules cannot say that, their mutants do.
     */
    public record Operand(String literal, String binding, String field) {

        /** After the name of a field: the number that follows its own. */
        public static final String NEXT = " + 1";

        /** After the name of a field: the number before its own. */
        public static final String BEFORE = " - 1";
    }

    /** Id of the claim that it encodes: its own, up to the dot. */
    public String claim() {
        return claimOf(id);
    }

    /** Id of the claim that a rule of that id encodes. */
    static String claimOf(String rule) {
        int dot = rule.indexOf('.');
        return dot < 0 ? rule : rule.substring(0, dot);
    }
}
