package io.github.trustdoctor.packs;

import io.github.trustdoctor.facts.Fields;
import java.util.ArrayList;
import java.util.List;

/**
 * A fact that makes a report the business of a pack.
 *
 * @param text    as its author wrote it, such as {@code Crossing( failed != Answer.NO )}
 * @param pattern what is asked of the fact, which is joined with no other
 */
public record Symptom(String text, Rule.Pattern pattern) {

    /** The symptoms that stand in a field of a description; what is none is a problem of it. */
    static List<Symptom> read(Fields in, String field) {
        List<Symptom> symptoms = new ArrayList<>();
        for (String text : in.texts(field)) {
            try {
                symptoms.add(new Symptom(text, DrlReader.symptom(text)));
            } catch (IllegalArgumentException none) {
                in.wrongText(field, text, none.getMessage() + "; write what a rule asks of one fact");
            }
        }
        return List.copyOf(symptoms);
    }
}
