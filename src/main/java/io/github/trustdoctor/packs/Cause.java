package io.github.trustdoctor.packs;

import io.github.trustdoctor.facts.Fields;
import io.github.trustdoctor.facts.Words;
import java.util.List;
import java.util.Map;

/**
 * One thing that can be wrong.
 *
 * @param id       such as {@code netbios-trust}
 * @param title    what is wrong, with placeholders
 * @param name     what it is called in lists, without placeholders
 * @param origin   whether the article names it or experts do
 * @param role     what it does to the logon
 * @param scope    what it is judged for
 * @param sits     whether several sites can share it
 * @param prior    log-odds before any evidence
 * @param maskedBy causes that have to be gone before the result of a logon says anything about this one
 * @param treatedBy the packs and their causes that treat it, each such as {@code kb1-two-words/its-cause}; empty if none does
 * @param claims   the claims that describe it
 */
public record Cause(String id, String title, String name, Origin origin, Role role, Scope scope, Sits sits, double prior,
                    List<String> maskedBy, List<String> treatedBy, List<String> claims) {

    /** Who names a cause. */
    public enum Origin { ARTICLE, EXPERT }

    /** What a cause does to a logon. */
    public enum Role {
        /** It makes the logon fail. */
        CAUSE,
        /** It lies beside the path of the logon. */
        SIDE,
        /** It makes the logon fail, but another article treats it. */
        NEIGHBOUR
    }

    /** What a cause is judged for. */
    public enum Scope {
        /** Each try to log on. */
        LOGON,
        /** Each try to log on and each controller of the user's domain. */
        USER_CONTROLLER,
        /** Each try to log on and each controller of the computer's own domain. */
        OWN_CONTROLLER
    }

    /** Where a cause sits. */
    public enum Sits {
        /** At what its evidence names: a trust, a controller, a port, a suffix. Sites can share it. */
        AT_ITS_FACTS,
        /** At the suffix of the name that was typed. Sites whose users type it share it. */
        AT_SUFFIX,
        /** At one computer or one account. Two sites that have it have two of it. */
        AT_COMPUTER
    }

    private static final Words<Origin> ORIGIN = new Words<>("article or expert",
            Map.of("article", Origin.ARTICLE, "expert", Origin.EXPERT));
    private static final Words<Role> ROLE = new Words<>("cause, side or neighbour",
            Map.of("cause", Role.CAUSE, "side", Role.SIDE, "neighbour", Role.NEIGHBOUR));
    private static final Words<Scope> SCOPE = new Words<>("logon, user-controller or own-controller", Map.of(
            "logon", Scope.LOGON, "usercontroller", Scope.USER_CONTROLLER, "owncontroller", Scope.OWN_CONTROLLER));

    private static final Words<Sits> SITS = new Words<>("computer or suffix", Map.of("computer", Sits.AT_COMPUTER, "suffix", Sits.AT_SUFFIX));

    static Cause read(Fields in) {
        String id = in.required("id");
        return new Cause(id, in.required("title"), in.required("name"), in.word("by", ORIGIN, Origin.ARTICLE),
                in.word("role", ROLE, Role.CAUSE), in.word("judged-for", SCOPE, Scope.LOGON),
                in.word("sits-at", SITS, Sits.AT_ITS_FACTS),
                in.number("prior", "a number (log-odds)").orElse(0.0), in.texts("masked-by"), in.texts("treated-by"), in.texts("claims"));
    }

    /** True if it is judged for each controller. */
    public boolean perController() {
        return scope != Scope.LOGON;
    }
}
