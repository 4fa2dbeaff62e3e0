package io.github.trustdoctor.paths;

import io.github.trustdoctor.facts.Answer;
import io.github.trustdoctor.facts.Cited;
import io.github.trustdoctor.facts.DnsAnswer;
import io.github.trustdoctor.facts.Fact;

/**
 * One answer of DNS to the question for the controllers of a domain: the SRV records {@code _ldap._tcp.dc._msdcs.<domain>}, or
 * {@code _kerberos} instead of {@code _ldap}. Those of a single site are another question, to which no record is no fault.
 *
 * @param domain   id of the domain
 * @param asked    where it was asked
 * @param resolved whether records came; never unknown
 * @param taken    when it was asked, in seconds since 1970; the end of time if not observed
 * @param answer   the answer itself
 */
public record SrvAnswer(String domain, Asked asked, Answer resolved, long taken, DnsAnswer answer) implements Fact {

    /** Where a question was asked, which tells whose DNS servers answered. */
    public enum Asked {
        /** At the report's computer. */
        HERE,
        /** At a controller of the domain itself. */
        THERE,
        ELSEWHERE
    }

    @Override
    public String kind() {
        return "srv";
    }

    @Override
    public String pointer() {
        return answer.pointer();
    }

    @Override
    public Cited field(String name) {
        return name.equals("told") ? answer.seen().cite("rcode", answer.rcode().isEmpty() ? "no records" : answer.rcode())
                : answer.field(name);
    }
}
