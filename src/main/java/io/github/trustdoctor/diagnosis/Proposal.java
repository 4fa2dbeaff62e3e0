package io.github.trustdoctor.diagnosis;

import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.packs.Check;
import java.util.List;

/**
 * A check that would show something unobserved, with the facts that fill its wording.
 *
 * @param check     the check
 * @param wording   the words of its pack
 * @param facts     the facts
 * @param ofArticle true if the article asks for it, false if experts do
 */
record Proposal(Check check, Wording wording, List<Fact> facts, boolean ofArticle) {

    String title() {
        return fill(check.title());
    }

    String command() {
        return wording.fillCommand(check.command(), List.of(facts));
    }

    String on() {
        return fill(check.on());
    }

    /** The text with its placeholders filled. */
    String fill(String text) {
        return wording.fill(text, List.of(facts));
    }
}
