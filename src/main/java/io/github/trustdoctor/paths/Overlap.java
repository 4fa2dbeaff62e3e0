package io.github.trustdoctor.paths;

import io.github.trustdoctor.facts.Answer;
import io.github.trustdoctor.facts.Cited;
import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.facts.Names;
import io.github.trustdoctor.facts.SuffixRecord;
import io.github.trustdoctor.facts.SuffixRecord.Status;

/**
 * Two claims to one name: that of a name suffix which the computer's domain lists for a trusted forest, and that of
 * another trust of the computer's domain, or of the computer's own forest.
 *
 * @param link     id of the link to the trusted forest
 * @param suffix   the name that the claim is about, in the form in which names are compared
 * @param ofDomain whether that is the DNS name of the user's domain
 * @param claim    the record that claims the name for the trusted forest
 * @param trustee  the trusted forest as people say it
 * @param by       who else claims it
 * @param other    the partner of the other trust, or the domain of the own forest
 * @param rival    the name that is claimed there, and where that stands
 * @param relation how the claim's name lies to that
 * @param named    whether the claim's record names the other as the one that it conflicts with; NO if it names another
 * @param apart    whether nothing keeps both from being in effect: one excludes the other, or the other is disabled
 */
public record Overlap(String link, String suffix, boolean ofDomain, SuffixRecord claim, String trustee, By by, String other,
                      Cited rival, Relation relation, Answer named, Answer apart) implements Fact {

    /** Who else claims a name. */
    public enum By { TRUST, OWN_FOREST }

    /** How the name of a claim lies to the name of another. */
    public enum Relation {
        SAME, BELOW, ABOVE,
        /** The other's names were not read. */
        UNKNOWN;

        static Relation of(String name, String rival) {
            return Names.same(name, rival) ? SAME : Names.isOrIsBelow(name, rival) ? BELOW
                    : Names.isOrIsBelow(rival, name) ? ABOVE : UNKNOWN;
        }
    }

    /** Whether the claim is in effect. */
    public Status status() {
        return claim.status();
    }

    /** Whether it is with this other that the claim collides, if it does with any. */
    public Answer collides() {
        return named == Answer.UNKNOWN && apart.no() ? Answer.YES : named;
    }

    @Override
    public String kind() {
        return "overlap";
    }

    @Override
    public String pointer() {
        return claim.pointer();
    }

    @Override
    public Cited field(String name) {
        boolean below = relation == Relation.BELOW;
        Cited own = claim.field("name");
        return switch (name) {
            case "suffix" -> own;
            case "trustee" -> new Cited(trustee, pointer());
            case "other" -> new Cited(other, rival.pointer());
            case "rival" -> rival;
            case "upper" -> below ? rival : own;
            case "lower" -> below ? own : rival;
            case "upperTrust" -> new Cited(below ? other : trustee, pointer());
            case "with" -> claim.field("with");
            case "status" -> claim.field("status");
            default -> throw noField(name);
        };
    }
}
