package io.github.trustdoctor.packs;

import io.github.trustdoctor.facts.Fields;
import java.util.List;

/**
 * One way to put something right.
 *
 * @param id            such as {@code open-ports}
 * @param title         what to do, with placeholders
 * @param name          the same in a few words, with placeholders
 * @param order         place in the order of repair; what needs no outage comes first
 * @param choice        resolutions with the same choice are alternatives; empty if there is none
 * @param when          when to do it: such as {@code no outage} or {@code change window}
 * @param fixes         the causes that it removes; it is offered if one of them is confirmed
 * @param alsoIfMasked  whether it is offered, too, if one of them is open and masked by a confirmed one
 * @param onlyIf        rules of which one has to have concluded something; empty if none has to
 * @param notIf         rules of which none may have concluded anything
 * @param steps         how
 * @param preconditions what must be so before
 * @param caveats       what can go wrong
 * @param sideEffects   what changes besides
 * @param verify        command that shows that it worked, and what it must print
 * @param claims        the claims that it rests on
 */
public record Resolution(String id, String title, String name, int order, String choice, String when, List<String> fixes,
                         boolean alsoIfMasked, List<String> onlyIf, List<String> notIf, List<Line> steps,
                         List<Line> preconditions, List<Line> caveats, List<Line> sideEffects,
                         List<Verification> verify, List<String> claims) {

    /**
     * A way to see that a resolution worked.
     *
     * @param command the command, with placeholders
     * @param on      where to run it, with placeholders
     * @param expect  what it must print
     */
    public record Verification(String command, String on, String expect) {

        static Verification read(Fields in) {
            return new Verification(in.required("command"), in.text("on"), in.required("expect"));
        }
    }

    static Resolution read(Fields in) {
        return new Resolution(in.required("id"), in.required("title"), in.required("name"),
                (int) in.whole("order", 1, 1000, 1000, "a place from 1 to 1000"), in.text("choice"), in.text("when"),
                in.texts("fixes"), in.answer("also-if-masked").yes(), in.texts("only-if"), in.texts("not-if"),
                in.list("steps", Line::read), in.list("preconditions", Line::read),
                in.list("caveats", Line::read), in.list("side-effects", Line::read),
                in.list("verify", Verification::read), in.texts("claims"));
    }
}
