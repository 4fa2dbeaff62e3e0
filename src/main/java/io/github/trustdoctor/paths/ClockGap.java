package io.github.trustdoctor.paths;

import io.github.trustdoctor.facts.Cited;
import io.github.trustdoctor.facts.Fact;

/**
 * How far the clocks of a domain are from those of another domain, or from a time source outside of every domain, by what
 * the report's computer measured of both.
 *
 * @param domain     id of the domain
 * @param other      id of the other domain; name of the time source if it is outside
 * @param outside    whether the other is a time source outside of every domain
 * @param least      as near as any two of their clocks can be, in seconds
 * @param most       as far apart as any two of their clocks are, in seconds
 * @param domainName the domain as people say it
 * @param otherName  the other as people say it
 * @param pointer    where the first clock of the domain was measured
 */
public record ClockGap(String domain, String other, boolean outside, double least, double most, String domainName,
                       String otherName, String pointer) implements Fact {

    @Override
    public String kind() {
        return "gap";
    }

    @Override
    public Cited field(String name) {
        return new Cited(switch (name) {
            case "domain" -> domainName;
            case "other" -> otherName;
            case "least" -> Long.toString(Math.round(least));
            case "most" -> Long.toString(Math.round(most));
            default -> throw noField(name);
        }, pointer);
    }
}
