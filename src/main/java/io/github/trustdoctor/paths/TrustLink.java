package io.github.trustdoctor.paths;

import io.github.trustdoctor.facts.Answer;
import io.github.trustdoctor.facts.Cited;
import io.github.trustdoctor.facts.Domain.Platform;
import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.facts.TrustKind;
import java.util.Locale;

/**
 * The trust between the computer's domain (near) and a user's domain (far), from every copy of its objects.
 *
 * @param id        how other derived facts refer to it
 * @param near      id of the computer's domain
 * @param far       id of the user's domain
 * @param nearSeen  whether the near domain's copy was read; NO if its list of trusts is whole and has none
 * @param farSeen   whether the far domain's copy was read
 * @param trustKind kind of trust; unknown if the copies disagree
 * @param usable    whether the near domain trusts the far one
 * @param selective whether selective authentication is on, which the near domain's copy tells
 * @param platform  what the far domain's controllers run
 * @param nearName  the near domain as people say it
 * @param farName   the far domain as people say it
 * @param farDns    the far domain's DNS name; empty if not known
 * @param pointer   where the first copy stands; empty if none was read
 */
public record TrustLink(String id, String near, String far, Answer nearSeen, Answer farSeen, TrustKind trustKind,
                        Answer usable, Answer selective, Platform platform,
                        String nearName, String farName, String farDns, String pointer) implements Fact {

    /** What is known of a link between the same domains that was there before this one: nothing. */
    TrustLink before(String itsId) {
        return new TrustLink(itsId, near, far, Answer.UNKNOWN, Answer.UNKNOWN, TrustKind.UNKNOWN, Answer.UNKNOWN,
                Answer.UNKNOWN, platform, nearName, farName, farDns, "");
    }

    @Override
    public String kind() {
        return "link";
    }

    @Override
    public Cited field(String name) {
        return new Cited(switch (name) {
            case "near" -> nearName;
            case "far" -> farName;
            case "nearId" -> near;
            case "farId" -> far;
            case "farDns" -> farDns.isEmpty() ? "<DNS name of " + farName + ">" : farDns;
            case "kind" -> trustKind.name().toLowerCase(Locale.ROOT).replace('_', '-');
            default -> throw noField(name);
        }, pointer);
    }
}
