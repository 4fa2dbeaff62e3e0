package io.github.trustdoctor.world.fleet;

import io.github.trustdoctor.world.Trust;
import io.github.trustdoctor.world.Trust.Kind;
import io.github.trustdoctor.world.Trust.Selective;
import io.github.trustdoctor.world.Trust.Suffix;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * What reports tell of one link, as JSON, the same at all of its sites.
 *
 * @param near    the trust object of the computer's domain without its end; empty if there is none
 * @param routing the end of it: its list of routed suffixes; empty if there is none
 * @param far     the trust object of the users' domain; empty if there is none
 * @param others  all other trust objects of the computer's domain, a comma before each
 * @param forest  the users' forest with its suffixes
 */
record LinkText(String near, String routing, String far, String others, String forest) {

    static Map<Link, LinkText> of(Company company) {
        Map<Link, LinkText> all = new IdentityHashMap<>();
        for (Link link : company.links) {
            all.put(link, new LinkText(near(company, link), routing(company, link), far(company, link), others(company, link),
                    forest(company.far(link), link.trust().custom())));
        }
        return all;
    }

    private static String near(Company company, Link link) {
        Trust trust = link.trust();
        return object(company.near(link), company.far(link), trust, trust.near(), trust.kind() == Kind.WRONG_WAY ? 1 : 2,
                trust.kind() == Kind.FOREST, trust.selective() == Selective.OFF ? 0 : 0x10);
    }

    private static String far(Company company, Link link) {
        Trust trust = link.trust();
        String open = object(company.far(link), company.near(link), trust, trust.far(),
                trust.kind() == Kind.WRONG_WAY ? 2 : 1, trust.kind() == Kind.FOREST, 0);
        return open.isEmpty() ? "" : open + '}';
    }

    /** A trust object without its end, as a directory holds it; one made by NetBIOS name knows no other. */
    private static String object(Domain holder, Domain partner, Trust trust, int type, int direction, boolean forest,
                                 int bits) {
        if (trust.kind() == Kind.NONE) {
            return "";
        }
        String name = type == 1 ? partner.netBios() : partner.dns();
        return "{\"holder\":\"" + holder.dns() + "\",\"source\":\"ldap\",\"flatName\":\""
                + partner.netBios() + "\",\"trustPartner\":\"" + name + "\",\"trustType\":\"" + type
                + "\",\"trustDirection\":\"" + direction + "\",\"trustAttributes\":\"" + (bits | (forest ? 0x8 : 0x4)) + '"';
    }

    private static String routing(Company company, Link link) {
        if (link.trust().kind() != Kind.FOREST) {
            return "";
        }
        Domain far = company.far(link);
        String own = record(far.dns(), 0, 0);
        String custom = switch (link.trust().custom().listing()) {
            case ON -> ',' + record(far.suffix(), 0, 0);
            case NEW -> ',' + record(far.suffix(), 0, 1);
            case DISABLED -> ',' + record(far.suffix(), 0, 2);
            case CONFLICT -> ',' + record(far.suffix(), 0, 4);
            case EXCLUDED -> ',' + record(far.suffix(), 0, 0) + ',' + record(far.suffix(), 1, 0);
            case ABSENT, PARENT_ON, PARENT_DISABLED -> "";
        };
        return ",\"suffixRecords\":[" + own + custom + "],\"suffixesComplete\":true";
    }

    private static String record(String name, int type, int flags) {
        return "{\"name\":\"" + name + "\",\"type\":" + type + ",\"flags\":" + flags + '}';
    }

    private static String others(Company company, Link link) {
        StringBuilder out = new StringBuilder();
        for (Link other : company.links) {
            if (other.near() == link.near() && other.far() != link.far() && other.trust().kind() != Kind.NONE) {
                out.append(',').append(near(company, other)).append('}');
            }
        }
        return out.toString();
    }

    private static String forest(Domain far, Suffix suffix) {
        return "{\"root\":\"" + far.dns() + "\",\"domains\":[\"" + far.dns() + "\"],\"domainsComplete\":true,\"upnSuffixes\":["
                + (suffix.registered() ? '"' + far.suffix() + '"' : "") + "],\"upnSuffixesComplete\":true}";
    }
}
