package io.github.trustdoctor.packs;

import io.github.trustdoctor.facts.Fields;
import java.util.Map;

/**
 * One atomic statement, of the article or of experts.
 *
 * @param id        such as {@code S28} for the article's, {@code E03} for an expert's
 * @param says      the statement in our words
 * @param source    where an expert's statement comes from; empty for the article's own
 * @param noRule    why no rule encodes it; empty if rules do
 * @param sentences what the user reads, by the id of the rule that concludes it: the claim's id, alone or followed by a
 *                  dot and a word; placeholders such as {@code {trust.trustType}} are fields of the rule's facts
 */
public record Claim(String id, String says, String source, String noRule, Map<String, String> sentences) {

    static Claim read(Fields in) {
        String id = in.required("id");
        String says = in.required("says");
        return new Claim(id, says, in.text("source"), in.text("no-rule"), in.textsByName("sentences"));
    }

    /** True if it stands in the article; false if experts added it. */
    public boolean ofArticle() {
        return source.isEmpty();
    }
}
