package io.github.trustdoctor.world.fleet;

import io.github.trustdoctor.world.Server;
import io.github.trustdoctor.world.Trust;
import io.github.trustdoctor.world.Trust.Kind;
import io.github.trustdoctor.world.Trust.Listing;
import io.github.trustdoctor.world.Trust.Selective;
import io.github.trustdoctor.world.Trust.Suffix;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Causes that many sites can share. */
enum Shared {
    NETBIOS_TRUST, KERBEROS_AT_ONE, KERBEROS_AT_ALL, LOCATOR_AT_ALL, OWN_KERBEROS, CUSTOM_UPN, SUFFIX_UNKNOWN, SUFFIX_ABSENT,
    SUFFIX_NEW, SUFFIX_DISABLED, SUFFIX_CONFLICT, SUFFIX_EXCLUDED, NO_TRUST, WRONG_WAY, SELECTIVE;

    /** The most causes that one fleet can have. */
    static final int MOST = 5;

    /** What is met more often stands here more than once. */
    private static final List<Shared> DRAWN = List.of(NETBIOS_TRUST, NETBIOS_TRUST, NETBIOS_TRUST, NETBIOS_TRUST, KERBEROS_AT_ONE,
            KERBEROS_AT_ONE, KERBEROS_AT_ALL, KERBEROS_AT_ALL, LOCATOR_AT_ALL, LOCATOR_AT_ALL, OWN_KERBEROS, CUSTOM_UPN,
            CUSTOM_UPN, SUFFIX_UNKNOWN, SUFFIX_ABSENT, SUFFIX_NEW, SUFFIX_DISABLED, SUFFIX_DISABLED, SUFFIX_CONFLICT,
            SUFFIX_EXCLUDED, NO_TRUST, WRONG_WAY, SELECTIVE, SELECTIVE);

    static Shared any(Random random) {
        return DRAWN.get(random.nextInt(DRAWN.size()));
    }

    /** Hides this cause somewhere where no other is, in two cases of three, or at least not the same; empty if nowhere. */
    Optional<Hidden> hide(Company company, Random random) {
        boolean apart = random.nextInt(3) > 0;
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < company.links.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        for (int number : order) {
            Link link = company.links.get(number);
            boolean taken = company.hidden.stream().anyMatch(other -> other.reaches(link));
            if (!(apart && taken) && fits(company, link)) {
                return Optional.of(at(company, number, random));
            }
        }
        return Optional.empty();
    }

    private boolean fits(Company company, Link link) {
        Trust trust = link.trust();
        List<Server> servers = company.far(link).servers();
        return switch (this) {
            case NETBIOS_TRUST -> trust.equals(Trust.EXTERNAL) && !link.custom();
            // A forest trust of the same domain might lead there as well, for all that anybody can see.
            case NO_TRUST, WRONG_WAY -> (trust.equals(Trust.EXTERNAL) || trust.equals(Trust.FOREST)) && company.links.stream()
                    .noneMatch(other -> other != link && other.near() == link.near() && other.trust().kind() == Kind.FOREST);
            case SELECTIVE -> trust.usable() && !trust.madeByNetBios() && trust.selective() == Selective.OFF;
            case KERBEROS_AT_ONE, KERBEROS_AT_ALL -> servers.stream().allMatch(Server::takesKerberos);
            case LOCATOR_AT_ALL -> servers.stream().allMatch(Server::answersLocator);
            case OWN_KERBEROS -> company.near(link).servers().stream().allMatch(Server::takesKerberos);
            case CUSTOM_UPN -> company.linksTo(link.far()).stream().map(company.links::get)
                    .allMatch(other -> other.trust().kind() == Kind.EXTERNAL && !other.custom()
                            && !other.trust().madeByNetBios());
            default -> company.linksTo(link.far()).stream().map(company.links::get)
                    .allMatch(other -> other.trust().kind() == Kind.FOREST && other.trust().custom().equals(Suffix.ROUTED));
        };
    }

    private Hidden at(Company company, int number, Random random) {
        Link link = company.links.get(number);
        Domain far = company.far(link);
        return switch (this) {
            case NETBIOS_TRUST -> {
                List<Trust> all = Trust.netBios();
                yield ofLink(company, number, all.get(random.nextInt(all.size())));
            }
            case NO_TRUST -> ofLink(company, number, Trust.NONE);
            case WRONG_WAY -> ofLink(company, number, Trust.WRONG_WAY);
            case SELECTIVE -> ofLink(company, number, link.trust().with(Selective.REFUSES_ALL));
            case OWN_KERBEROS -> {
                Domain near = company.near(link);
                company.regions.set(link.near(), blocked(near, Server.NO_KERBEROS, Hidden.ANY));
                yield new Hidden(planted(Spot.port("tcp/88", near.dns())), link.near(), Hidden.ANY, Hidden.ANY);
            }
            case KERBEROS_AT_ONE, KERBEROS_AT_ALL, LOCATOR_AT_ALL -> {
                int one = this == KERBEROS_AT_ONE ? random.nextInt(far.controllers().size()) : Hidden.ANY;
                company.partners.set(link.far(), blocked(far, this == LOCATOR_AT_ALL ? Server.NO_LOCATOR
                        : Server.NO_KERBEROS, one));
                yield new Hidden(planted(Spot.port(this == LOCATOR_AT_ALL ? "udp/389" : "tcp/88",
                        one == Hidden.ANY ? far.dns() : far.controllers().get(one))), Hidden.ANY, link.far(), one);
            }
            default -> ofSuffix(company, link);
        };
    }

    private Hidden ofLink(Company company, int number, Trust trust) {
        Link link = company.links.get(number);
        company.links.set(number, link.with(trust));
        List<Spot> spots = new ArrayList<>();
        if (trust.near() == 1) {
            spots.add(Spot.half(company.near(link), company.far(link)));
        }
        if (trust.far() == 1) {
            spots.add(Spot.half(company.far(link), company.near(link)));
        }
        if (spots.isEmpty()) {
            spots.add(Spot.trust(company.near(link), company.far(link)));
        }
        return new Hidden(planted(spots.toArray(Spot[]::new)), link.near(), link.far(), Hidden.ANY);
    }

    /** A firewall before one controller or all of them; what else it drops there, it goes on dropping. */
    private static Domain blocked(Domain domain, Server how, int one) {
        List<Server> servers = new ArrayList<>(domain.servers());
        for (int i = 0; i < servers.size(); i++) {
            if (one == Hidden.ANY || one == i) {
                Server was = servers.get(i);
                servers.set(i, Server.of(how.takesKerberos() ? was.tcp88() : how.tcp88(),
                        how.answersLocator() ? was.udp389() : how.udp389(), was.tcp389()));
            }
        }
        return domain.with(servers);
    }

    /** All domains of the company have the suffix alike. */
    private Hidden ofSuffix(Company company, Link link) {
        for (int number : company.linksTo(link.far())) {
            Link one = company.links.get(number);
            Trust trust = this == CUSTOM_UPN ? one.trust() : one.trust().with(suffix(), one.trust().own());
            company.links.set(number, one.with(trust).typingSuffixes());
        }
        return new Hidden(planted(Spot.suffix(company.far(link).suffix())), Hidden.ANY, link.far(), Hidden.ANY);
    }

    private Suffix suffix() {
        return new Suffix(this != SUFFIX_UNKNOWN, switch (this) {
            case SUFFIX_UNKNOWN, SUFFIX_ABSENT -> Listing.ABSENT;
            case SUFFIX_NEW -> Listing.NEW;
            case SUFFIX_DISABLED -> Listing.DISABLED;
            case SUFFIX_CONFLICT -> Listing.CONFLICT;
            case SUFFIX_EXCLUDED -> Listing.EXCLUDED;
            default -> throw new IllegalStateException(this + " is about no routing list");
        });
    }

    private Planted planted(Spot... spots) {
        return new Planted(this == SELECTIVE ? "cc755321-selective-authentication" : "ee849847-external-trust-logon", switch (this) {
            case NETBIOS_TRUST -> "netbios-trust";
            case KERBEROS_AT_ONE, KERBEROS_AT_ALL -> "kerberos-blocked";
            case LOCATOR_AT_ALL -> "locator-blocked";
            case OWN_KERBEROS -> "own-kdc-blocked";
            case CUSTOM_UPN -> "custom-upn-external";
            case SUFFIX_UNKNOWN -> "suffix-not-registered";
            case SUFFIX_ABSENT -> "suffix-not-routed";
            case SUFFIX_NEW -> "suffix-new";
            case SUFFIX_DISABLED -> "suffix-disabled";
            case SUFFIX_CONFLICT -> "suffix-conflict";
            case SUFFIX_EXCLUDED -> "suffix-excluded";
            case NO_TRUST, WRONG_WAY -> "no-usable-trust";
            case SELECTIVE -> "not-allowed";
        }, List.of(spots));
    }
}
