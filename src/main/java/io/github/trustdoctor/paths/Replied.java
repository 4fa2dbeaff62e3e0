package io.github.trustdoctor.paths;

import io.github.trustdoctor.facts.Cited;
import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.facts.KerberosReply;
import io.github.trustdoctor.facts.Protocol;

/**
 * One reply that the report's computer got from a Kerberos server of a domain.
 *
 * @param domain     id of the server's domain
 * @param controller name of the server; empty if not observed
 * @param reply      the reply itself
 * @param taken      when, in seconds since 1970; the end of time if not observed
 * @param forHost    whether a ticket for the report's computer was asked for: {@code host/} and its name
 */
public record Replied(String domain, String controller, KerberosReply reply, long taken, boolean forHost) implements Fact {

    /** The error's name; empty if the reply was a ticket. */
    public String error() {
        return reply.error();
    }

    /** Name of the status that Windows adds to an error, such as {@code OBJECT_NAME_COLLISION}; empty if not observed. */
    public String extended() {
        return reply.extended().name();
    }

    /** TCP or UDP. */
    public Protocol protocol() {
        return reply.protocol();
    }

    /** AS or TGS; empty if not observed. */
    public String request() {
        return reply.request();
    }

    @Override
    public String kind() {
        return "reply";
    }

    @Override
    public String pointer() {
        return reply.pointer();
    }

    @Override
    public Cited field(String name) {
        return name.equals("controller") ? reply.seen().cite("kdc", controller) : reply.field(name);
    }
}
