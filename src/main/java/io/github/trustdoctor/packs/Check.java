package io.github.trustdoctor.packs;

import io.github.trustdoctor.facts.Fields;
import io.github.trustdoctor.facts.Node;
import java.util.List;
import java.util.Map;

/**
 * One observation worth making. Its author says what the answers can be and what each would change in the report; what that
 * would make of the verdict, the rules say.
 *
 * @param id      such as {@code probe-udp-389}
 * @param title   the question, with placeholders
 * @param command the command, with placeholders
 * @param on      where to run it, with placeholders
 * @param minutes how long it takes
 * @param rights  the rights it needs
 * @param shows   the rules that tell that this was not observed, or not for certain; it is proposed if one does
 * @param opens   ids of the checks that only its answer makes possible
 * @param answers what can come of it
 * @param claims  the claims that it rests on
 */
public record Check(String id, String title, String command, String on, int minutes, String rights,
                    List<String> shows, List<String> opens, List<Answer> answers, List<String> claims) {

    /**
     * One possible answer.
     *
     * @param answer what the command prints, with placeholders
     * @param report what it would change in the report
     * @param chance how often it comes, against the other answers, where nothing else is known; such as 1
     * @param note   what else to mind, with placeholders; empty if nothing
     */
    public record Answer(String answer, Fragment report, double chance, String note) {

        static Answer read(Fields in) {
            return new Answer(in.required("answer"), report(in),
                    in.number("chance", "a number above 0").orElse(1.0), in.text("note"));
        }

        private static Fragment report(Fields in) {
            try {
                return new Fragment(in.tree("report"));
            } catch (IllegalArgumentException broken) {
                in.wrong("report", "placeholders such as {logon.typed}: " + broken.getMessage());
                return new Fragment(new Node.Obj(0, 0, Map.of()));
            }
        }
    }

    static Check read(Fields in) {
        return new Check(in.required("id"), in.required("title"), in.required("command"), in.text("on"),
                (int) in.whole("minutes", 1, 10_000, 1, "a number of minutes"), in.text("rights"),
                in.texts("shows"), in.texts("opens"), in.list("answers", Answer::read), in.texts("claims"));
    }
}
