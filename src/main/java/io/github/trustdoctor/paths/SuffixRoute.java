package io.github.trustdoctor.paths;

import io.github.trustdoctor.facts.Answer;
import io.github.trustdoctor.facts.Cited;
import io.github.trustdoctor.facts.Fact;

/**
 * Where the suffix of a typed name leads over a trust link: what the far forest has registered, and what the routing
 * records of the near domain make of it.
 *
 * @param link          id of the link
 * @param suffix        the suffix, in the form in which names are compared
 * @param ofDomain      whether it is the DNS name of the user's domain
 * @param domainName    whether it is the DNS name of a domain of the far forest, or lies below one
 * @param registered    whether the far forest has it registered, or need not
 * @param listed        whether a record routes it or a parent
 * @param disabledNew   whether such a record is new and not yet enabled
 * @param disabledAdmin whether such a record was disabled by hand
 * @param conflict      whether such a record is in conflict
 * @param excluded      whether a record excludes it or a parent
 * @param routed        whether it is routed: listed, in effect, and not excluded
 * @param records       the deciding records
 * @param forestPointer where the registered suffixes were read; empty if they were not
 * @param listPointer   where the routing records were read; empty if they were not
 */
public record SuffixRoute(String link, String suffix, boolean ofDomain, Answer domainName, Answer registered, Answer listed,
                          Answer disabledNew, Answer disabledAdmin, Answer conflict, Answer excluded, Answer routed,
                          Records records, String forestPointer, String listPointer) implements Fact {

    /** The record that decides each question; a text without place where none does. */
    record Records(Cited enabled, Cited disabledNew, Cited disabledAdmin, Cited conflict, Cited with,
                   Cited exclusion) { }

    @Override
    public String kind() {
        return "route";
    }

    @Override
    public String pointer() {
        return listPointer.isEmpty() ? forestPointer : listPointer;
    }

    @Override
    public Cited field(String name) {
        return switch (name) {
            case "suffix" -> new Cited(suffix, pointer());
            case "enabled" -> records.enabled;
            case "new" -> records.disabledNew;
            case "disabled" -> records.disabledAdmin;
            case "conflict" -> records.conflict;
            case "with" -> records.with;
            case "exclusion" -> records.exclusion;
            case "list" -> new Cited("suffix list", listPointer);
            case "registered" -> new Cited("registered suffixes", forestPointer);
            default -> throw noField(name);
        };
    }
}
