package io.github.trustdoctor.paths;

import io.github.trustdoctor.facts.Answer;
import io.github.trustdoctor.facts.Cited;
import io.github.trustdoctor.facts.Fact;

/**
 * One controller of one domain, however it became known.
 *
 * @param domain   id of its domain
 * @param name     the name by which it is judged
 * @param hostUp   whether it was seen to answer anything
 * @param complete whether all controllers of the domain are known
 * @param updated  when its newest update was made, in seconds since 1970; the end of time if not observed
 * @param pointer  where it is named
 */
public record DomainController(String domain, String name, Answer hostUp, Answer complete, long updated,
                               String pointer)
        implements Fact {

    @Override
    public String kind() {
        return "dc";
    }

    @Override
    public Cited field(String field) {
        if (!field.equals("name")) {
            throw noField(field);
        }
        return new Cited(name, pointer);
    }
}
