package io.github.trustdoctor.paths;

import io.github.trustdoctor.facts.Cited;
import io.github.trustdoctor.facts.Event;
import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.facts.KerberosReply;
import io.github.trustdoctor.facts.Logon;

/**
 * A sign that a Kerberos server found no encryption type that all sides of a ticket support.
 *
 * @param domain     id of the server's domain; empty if not known
 * @param controller name of the server; empty if not observed
 * @param wanted     what the ticket was for
 * @param told       who tells of it
 * @param path       number of the try to log on whose code it is; -1 if it is no code of a try
 * @param taken      when, in seconds since 1970; the end of time if not observed
 * @param sign       what the observation holds
 */
public record EncryptionRefused(String domain, String controller, Wanted wanted, Told told, int path, long taken, Sign sign)
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

    /**
     * What an observation holds that tells of it.
     *
     * @param pointer JSON pointer to the observation
     * @param request the request, AS or TGS; empty if not observed
     * @param server  the service that was asked for, or a text that names it; empty if not observed
     * @param error   the error, the id of the event or the code
     * @param at      when, as it was written
     */
    public record Sign(String pointer, Cited request, Cited server, Cited error, Cited at) {

        static Sign of(KerberosReply reply) {
            return new Sign(reply.pointer(), reply.field("request"), reply.field("server"), reply.field("error"), reply.field("at"));
        }

        static Sign of(Event event, String request) {
            return new Sign(event.pointer(), event.seen().cite("id", request), event.field("text"), event.field("id"), event.field("at"));
        }

        static Sign of(Logon logon) {
            Cited nothing = new Cited("", logon.pointer());
            return new Sign(logon.pointer(), nothing, nothing, logon.field("reason"), logon.field("at"));
        }
    }

    @Override
    public String kind() {
        return "refusal";
    }

    @Override
    public String pointer() {
        return sign.pointer;
    }

    @Override
    public Cited field(String name) {
        return switch (name) {
            case "controller" -> new Cited(controller, pointer());
            case "request" -> sign.request;
            case "server" -> sign.server;
            case "error" -> sign.error;
            case "at" -> sign.at;
            default -> throw noField(name);
        };
    }
}
