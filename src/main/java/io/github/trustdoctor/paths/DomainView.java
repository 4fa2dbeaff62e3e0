package io.github.trustdoctor.paths;

import io.github.trustdoctor.facts.Answer;
import io.github.trustdoctor.facts.Cited;
import io.github.trustdoctor.facts.Domain.Platform;
import io.github.trustdoctor.facts.Fact;
import java.util.List;

/**
 * One domain, from everything in the report that names it.
 *
 * @param id          how other derived facts refer to it
 * @param dnsName     DNS name; empty if not observed
 * @param netBios     NetBIOS name; empty if not observed
 * @param forest      DNS name of the forest's root; empty if not observed
 * @param platform    what its controllers run
 * @param controllers names of the controllers that are known
 * @param complete    whether those are all of them
 * @param trustsComplete whether the report holds every trust object of this domain
 * @param pointer     where it is described
 */
public record DomainView(String id, String dnsName, String netBios, String forest, Platform platform,
                         List<String> controllers, Answer complete, Answer trustsComplete, String pointer)
        implements Fact {

    /** The name that people use: NetBIOS in capitals, or else DNS. */
    public String name() {
        return netBios.isEmpty() ? dnsName : netBios;
    }

    /** How many controllers are known. */
    public int known() {
        return controllers.size();
    }

    @Override
    public String kind() {
        return "domain";
    }

    @Override
    public Cited field(String field) {
        return new Cited(switch (field) {
            case "name" -> name();
            case "dnsName" -> dnsName.isEmpty() ? name() : dnsName;
            case "netBios" -> netBios;
            case "forest" -> forest;
            case "controllers" -> String.join(", ", controllers);
            case "known" -> Integer.toString(known());
            default -> throw noField(field);
        }, pointer);
    }
}
