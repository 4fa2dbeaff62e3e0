package io.github.trustdoctor.paths;

import io.github.trustdoctor.facts.Cited;
import io.github.trustdoctor.facts.Fact;

/**
 * A sign that a Kerberos server found no encryption type that all sides of a ticket support.
 *
 * @param domain     id of the server's domain; empty if not known
 * @param controller name of the server; empty if not observed
 * @param wanted     what the ticket was for
 * @param told       who tells of it
 * @param path       number of the try to log on whose code it is; -1 if it is no code of a try
 * @param taken      when, in seconds since 1970; the end of time if not observed
 * @param sign       the observation itself
 */
public record EncryptionRefused(String domain, String controller, Wanted wanted, Told told, int path, long taken, Fact sign)
        implements Fact {

    /** What a ticket is for. */
    public enum Wanted {
        /** The first one of a user, from the user's own domain. */
        INITIAL,
        /** One by which a user's domain refers to the domain of the report's computer. */
        REFERRAL,
        /** One for a service of the report's computer, from its own domain. */
        SERVICE,
        UNKNOWN
    }

    /** Who tells of it. */
    public enum Told {
        /** The server, in a reply to the report's computer. */
        REPLY,
        /** The server's log, or a reply to another host. */
        ELSEWHERE,
        /** The code of a try to log on. */
        CODE
    }

    @Override
    public String kind() {
        return "refusal";
    }

    @Override
    public String pointer() {
        return sign.pointer();
    }

    @Override
    public Cited field(String name) {
        return name.equals("controller") ? new Cited(controller, pointer()) : sign.field(name);
    }
}
