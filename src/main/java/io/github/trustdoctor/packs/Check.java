package io.github.trustdoctor.packs;

import io.github.trustdoctor.facts.Fields;
import java.util.List;

/**
 * One observation worth making.
 *
 * @param id      such as {@code probe-udp-389}
 * @param title   the question, with placeholders
 * @param command the command, with placeholders
 * @param on      where to run it, with placeholders
 * @param minutes how long it takes
 * @param rights  the rights it needs
 * @param shows   the rules that tell that this was not observed, or not for certain; it is proposed if one does
 * @param settles the causes that its answers can decide
 * @param answers what each answer would mean
 * @param claims  the claims that it rests on
 */
public record Check(String id, String title, String command, String on, int minutes, String rights,
                    List<String> shows, List<String> settles, List<Meaning> answers, List<String> claims) {

    /**
     * One possible answer.
     *
     * @param answer what the command prints
     * @param means  what that would mean
     */
    public record Meaning(String answer, String means) {

        static Meaning read(Fields in) {
            return new Meaning(in.required("answer"), in.required("means"));
        }
    }

    static Check read(Fields in) {
        return new Check(in.required("id"), in.required("title"), in.required("command"), in.text("on"),
                (int) in.whole("minutes", 1, 10_000, 1, "a number of minutes"), in.text("rights"),
                in.texts("shows"), in.texts("settles"), in.list("answers", Meaning::read), in.texts("claims"));
    }
}
