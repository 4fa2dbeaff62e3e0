package io.github.trustdoctor.paths;

import io.github.trustdoctor.facts.Answer;
import io.github.trustdoctor.facts.Cited;
import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.facts.LocatorCall;

/**
 * One call of the domain controller locator, made at the report's computer for a user's domain.
 *
 * @param domain     id of the domain
 * @param controller name of the controller that was found; empty if none was
 * @param call       the call itself
 * @param taken      when it was made, in seconds since 1970; the end of time if not observed
 * @param dnsAnswers whether DNS names the domain's controllers
 */
public record Located(String domain, String controller, LocatorCall call, long taken, Answer dnsAnswers)
        implements Fact {

    /** Whether a controller was found. */
    public Answer found() {
        return call.found();
    }

    /** Whether the cache was bypassed. */
    public Answer forced() {
        return call.forced();
    }

    /** Whether the domain was asked for by its DNS name; by a NetBIOS name it may be found in other ways. */
    public boolean byDnsName() {
        return call.domain().indexOf('.') > 0;
    }

    /** Name of the status code; empty if none was observed. */
    public String reason() {
        return call.reason().name();
    }

    @Override
    public String kind() {
        return "locator";
    }

    @Override
    public String pointer() {
        return call.pointer();
    }

    @Override
    public Cited field(String name) {
        return name.equals("controller") ? call.seen().cite("controller", controller) : call.field(name);
    }
}
