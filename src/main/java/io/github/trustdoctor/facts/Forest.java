package io.github.trustdoctor.facts;

import java.util.List;

/**
 * A forest, as {@code Get-ADForest} tells it.
 *
 * @param seen             its place in the report
 * @param root             DNS name of the root domain; empty if not observed
 * @param domains          DNS names of its domains
 * @param upnSuffixes      the UPN suffixes registered in it ({@code uPNSuffixes} of {@code CN=Partitions})
 * @param suffixesRead     whether {@code upnSuffixes} was read at all, an empty list included
 * @param suffixesComplete whether that is all of them
 * @param domainsComplete  whether {@code domains} is all of them
 * @param functionalLevel  forest functional level as it was written; empty if not observed
 */
public record Forest(Observation seen, String root, List<String> domains, List<String> upnSuffixes,
                     boolean suffixesRead, Answer suffixesComplete, Answer domainsComplete, String functionalLevel)
        implements Observed {

    static Forest read(Fields in) {
        in.text("source");
        return new Forest(in.seen(), in.required("root", "RootDomain"), in.texts("domains", "Domains"),
                in.texts("upnSuffixes", "UPNSuffixes"), in.observed("upnSuffixes", "UPNSuffixes"),
                in.answer("upnSuffixesComplete"), in.answer("domainsComplete"),
                in.text("functionalLevel", "ForestMode"));
    }

    @Override
    public String kind() {
        return "forest";
    }

    @Override
    public Cited field(String name) {
        return switch (name) {
            case "upnSuffixes" -> seen.cite(name, upnSuffixes.isEmpty() ? "none" : String.join(", ", upnSuffixes));
            case "domains" -> seen.cite(name, String.join(", ", domains));
            default -> seen.cite(name);
        };
    }
}
