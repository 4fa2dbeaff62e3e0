package io.github.trustdoctor.docs;

import io.github.trustdoctor.packs.Cause;
import io.github.trustdoctor.packs.Pack;
import io.github.trustdoctor.packs.Rule;
import java.util.Locale;

/** Says in words what a pack says by a word or a number of its own. */
final class Meaning {

    private static final int MOST = 1000;

    private Meaning() { }

    static String of(Cause.Role role) {
        return switch (role) {
            case CAUSE -> "makes the logon fail";
            case SIDE -> "lies beside the path of the logon";
            case NEIGHBOUR -> "makes the logon fail, but another article treats it";
        };
    }

    static String of(Cause.Scope scope) {
        return switch (scope) {
            case LOGON -> "each try to log on";
            case USER_CONTROLLER -> "each try to log on and each controller of the user's domain";
            case OWN_CONTROLLER -> "each try to log on and each controller of the computer's own domain";
        };
    }

    static String of(Pack.Tries tries) {
        return switch (tries) {
            case TRUST -> "users of other domains";
            case OWN -> "users of the computer's own domain";
        };
    }

    /** How probable something of such log-odds is, such as {@code 9 %}. */
    static String probability(double logOdds) {
        long percent = Math.round(100 / (1 + Math.exp(-logOdds)));
        return percent < 1 ? "below 1 %" : percent > 99 ? "above 99 %" : percent + " %";
    }

    /** By how much a weight of log-odds multiplies the odds, such as {@code 4.5}. */
    static String factor(double weight) {
        double factor = Math.exp(weight);
        return factor > MOST ? "more than " + MOST : String.format(Locale.ROOT, factor < 10 ? "%.1f" : "%.0f", factor);
    }

    /** What a rule does with its target, so that the target can follow; the whole of it if it has none. */
    static String of(Rule rule) {
        String strength = rule.strength().toLowerCase(Locale.ROOT);
        return switch (rule.verb()) {
            case "proves" -> "confirms";
            case "refutes" -> "rules out";
            case "supports" -> "is " + strength + " evidence for";
            case "opposes" -> "is " + strength + " evidence against";
            case "misses" -> "tells what was not observed and bears on";
            case "foresees" -> "foretells, once what masks it is gone,";
            case "covers" -> "tells that the article names this";
            case "stretches" -> "tells that what the article names is not this, but works alike";
            case "excludes" -> "tells that the article does not treat this logon; off its path:";
            case "notes" -> "is worth telling and concerns no cause";
            case "warns" -> "is something to mind with";
            default -> throw new IllegalStateException("rule " + rule.id() + " concludes by " + rule.verb());
        };
    }
}
