package io.github.trustdoctor.packs;

import io.github.trustdoctor.facts.Fields;
import java.util.List;

/**
 * One line of advice.
 *
 * @param text   what the user reads, with placeholders
 * @param claims the claims that it rests on
 */
public record Line(String text, List<String> claims) {

    static Line read(Fields in) {
        return new Line(in.required("text"), in.texts("claims"));
    }
}
