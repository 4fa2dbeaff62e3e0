package io.github.trustdoctor.diagnosis;

import java.util.List;

/**
 * One sentence of an explanation.
 *
 * @param rule      id of the rule that concluded it
 * @param claim     id of the claim that it encodes
 * @param ofArticle true if the article says so, false if experts add it
 * @param strength  how much it says
 * @param text      the sentence
 * @param citations the observations that it cites, in the order of the sentence
 * @param paths     the tries to log on that it is about
 * @param controllers the controllers that it is about
 */
public record Reason(String rule, String claim, boolean ofArticle, Strength strength, String text,
                     List<Citation> citations, List<Integer> paths, List<String> controllers) {

    /**
     * An observation.
     *
     * @param pointer JSON pointer into the report
     * @param value   the value as a reader wants to see it
     */
    public record Citation(String pointer, String value) { }
}
