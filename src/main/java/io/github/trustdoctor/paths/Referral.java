package io.github.trustdoctor.paths;

import io.github.trustdoctor.facts.Cited;
import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.facts.Ticket;

/**
 * A ticket at the report's computer by which a user's domain refers its holder to the computer's domain.
 *
 * @param link   id of the trust link
 * @param ticket the ticket itself
 */
public record Referral(String link, Ticket ticket) implements Fact {

    @Override
    public String kind() {
        return "ticket";
    }

    @Override
    public String pointer() {
        return ticket.pointer();
    }

    @Override
    public Cited field(String name) {
        return ticket.field(name);
    }
}
