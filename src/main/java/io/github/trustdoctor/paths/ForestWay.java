package io.github.trustdoctor.paths;

import io.github.trustdoctor.facts.Answer;
import io.github.trustdoctor.facts.Cited;
import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.facts.TrustObject;

/**
 * The way to a domain that is not the root of its forest, by the forest trust with that root.
 *
 * @param link     id of the link to the domain
 * @param root     id of the forest's root domain
 * @param rootName that root as people say it
 * @param trust    the forest trust, as the computer's domain holds it, or the root of its forest
 * @param inEffect whether the trust's record of the domain is in effect
 * @param oldest   Windows version of the oldest controller of the computer's domain that is known, major times 100 plus
 *                 minor; 0 if none is
 * @param oldestAt where that stands
 */
public record ForestWay(String link, String root, String rootName, TrustObject trust, Answer inEffect, int oldest, Cited oldestAt)
        implements Fact {

    @Override
    public String kind() {
        return "way";
    }

    @Override
    public String pointer() {
        return trust.pointer();
    }

    @Override
    public Cited field(String name) {
        return switch (name) {
            case "root" -> new Cited(rootName, pointer());
            case "oldest" -> oldestAt;
            case "records" -> trust.field("suffixRecords");
            default -> throw noField(name);
        };
    }
}
