package io.github.trustdoctor.packs;

import io.github.trustdoctor.facts.Fields;
import java.util.List;

/**
 * The support article that a pack encodes.
 *
 * @param id       such as {@code ee849847}
 * @param title    its title
 * @param link     where it can be read
 * @param revision which text was read
 * @param alsoAs   other places that tell the same
 */
public record Article(String id, String title, String link, String revision, List<String> alsoAs) {

    static Article read(Fields in) {
        return new Article(in.required("id"), in.required("title"), in.text("link"), in.text("revision"),
                in.texts("also-as"));
    }
}
