package io.github.trustdoctor.diagnosis;

import io.github.trustdoctor.facts.Cited;
import io.github.trustdoctor.packs.Template;
import java.util.List;

/**
 * A piece of evidence with its sentence.
 *
 * @param evidence the evidence
 * @param order    place of its sentence in the pack
 * @param filled   the sentence, its placeholders filled
 */
record Worded(Evidence evidence, int order, Template.Filled filled) implements Comparable<Worded> {

    /** An order that does not depend on the order in which rules fired. */
    @Override
    public int compareTo(Worded other) {
        int result = Integer.compare(order, other.order);
        result = result != 0 ? result : Integer.compare(evidence.path(), other.evidence.path());
        result = result != 0 ? result : evidence.controller().compareTo(other.evidence.controller());
        result = result != 0 ? result : filled.text().compareTo(other.filled.text());
        return result != 0 ? result : compare(filled.cited(), other.filled.cited());
    }

    private static int compare(List<Cited> one, List<Cited> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int result = one.get(i).pointer().compareTo(other.get(i).pointer());
            if (result != 0) {
                return result;
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}
