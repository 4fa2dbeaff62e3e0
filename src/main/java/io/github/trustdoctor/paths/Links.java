package io.github.trustdoctor.paths;

import io.github.trustdoctor.facts.Answer;
import io.github.trustdoctor.facts.Names;
import io.github.trustdoctor.facts.TrustDirection;
import io.github.trustdoctor.facts.TrustKind;
import io.github.trustdoctor.facts.TrustObject;
import io.github.trustdoctor.facts.TrustType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Puts the copies of trust objects together to links between two domains. */
final class Links {

    /** So many readings of one copy are judged; all of them are compared. */
    private static final int MOST_READINGS = 8;

    private final Domains domains;
    private final List<TrustObject> trusts;
    private final List<Contradiction> contradictions;

    Links(Domains domains, List<TrustObject> trusts, List<Contradiction> contradictions) {
        this.domains = domains;
        this.trusts = trusts;
        this.contradictions = contradictions;
    }

    static String id(DomainView near, DomainView far) {
        return near.id() + '>' + far.id();
    }

    /** The link between two domains, with a half for each copy that was read. */
    TrustLink link(DomainView near, DomainView far, List<TrustHalf> halves) {
        List<TrustObject> nearCopies = copies(near, far);
        List<TrustObject> farCopies = copies(far, near);
        String id = id(near, far);
        readings(nearCopies).forEach(trust -> halves.add(half(id, TrustHalf.Side.NEAR, trust, near, far)));
        readings(farCopies).forEach(trust -> halves.add(half(id, TrustHalf.Side.FAR, trust, far, near)));
        List<TrustObject> both = new ArrayList<>(nearCopies);
        both.addAll(farCopies);
        both.forEach(this::contradictsItself);
        sameOrContradict(nearCopies, TrustObject::trustType, TrustType.UNKNOWN, "trustType");
        sameOrContradict(farCopies, TrustObject::trustType, TrustType.UNKNOWN, "trustType");
        sameOrContradict(both, TrustObject::trustKind, TrustKind.UNKNOWN, "kind of trust");
        return new TrustLink(id, near.id(), far.id(), seen(nearCopies, near), seen(farCopies, far),
                agreed(both, TrustObject::trustKind, TrustKind.UNKNOWN), usable(nearCopies, farCopies, near, far),
                agreed(nearCopies, TrustObject::selective, Answer.UNKNOWN), far.platform(), near.name(), far.name(),
                far.dnsName(), both.isEmpty() ? "" : both.get(0).pointer());
    }

    private void contradictsItself(TrustObject trust) {
        if (trust.contradictory()) {
            contradictions.add(new Contradiction("a trust object has the forest flag but trustType 1, which no forest trust has",
                    List.of(trust.pointer() + "/trustType", trust.pointer() + "/trustAttributes")));
        }
    }

    private List<TrustObject> copies(DomainView holder, DomainView partner) {
        List<TrustObject> copies = new ArrayList<>();
        for (TrustObject trust : trusts) {
            if (trust.pointsTo(partner.dnsName(), partner.netBios()) && domains.is(trust.holder(), holder)) {
                copies.add(trust);
            }
        }
        return copies;
    }

    private static List<TrustObject> readings(List<TrustObject> copies) {
        return copies.subList(0, Math.min(copies.size(), MOST_READINGS));
    }

    private static TrustHalf half(String link, TrustHalf.Side side, TrustObject trust, DomainView holder,
                                  DomainView partner) {
        return new TrustHalf(link, side, trust, holder.name(),
                trust.contradictory() ? TrustType.UNKNOWN : trust.trustType(),
                same(trust.flatName(), partner.netBios()).and(same(trust.trustPartner(), partner.dnsName())));
    }

    private static Answer same(String written, String name) {
        return written.isEmpty() || name.isEmpty() ? Answer.UNKNOWN : Answer.of(Names.same(written, name));
    }

    private static Answer seen(List<TrustObject> copies, DomainView holder) {
        if (!copies.isEmpty()) {
            return Answer.YES;
        }
        return holder.trustsComplete().yes() ? Answer.NO : Answer.UNKNOWN;
    }

    /**
     * The near domain's own copy decides, or else the far domain's. "No" needs more: the whole list of the near domain's
     * trusts, none of which may lead there by way of other domains, and no doubt which trust is meant.
     */
    private Answer usable(List<TrustObject> nearCopies, List<TrustObject> farCopies, DomainView near, DomainView far) {
        TrustDirection own = agreed(nearCopies, TrustObject::trustDirection, TrustDirection.UNKNOWN);
        Answer direct = own != TrustDirection.UNKNOWN ? own.outbound()
                : nearCopies.isEmpty() && near.trustsComplete().yes() ? Answer.NO
                : agreed(farCopies, TrustObject::trustDirection, TrustDirection.UNKNOWN).inbound();
        boolean whole = near.trustsComplete().yes() && !far.dnsName().isEmpty() && !far.netBios().isEmpty();
        return direct.no() && !(whole && !indirect(near, far)) ? Answer.UNKNOWN : direct;
    }

    /** True if the near domain has a trust, other than that to the far domain, over which others can be reached. */
    private boolean indirect(DomainView near, DomainView far) {
        return trusts.stream().anyMatch(trust -> !trust.pointsTo(far.dnsName(), far.netBios())
                && trust.trustDirection() != TrustDirection.INBOUND
                && trust.trustDirection() != TrustDirection.DISABLED
                && (trust.trustKind() == TrustKind.FOREST || trust.trustKind() == TrustKind.INTRA_FOREST
                || trust.trustKind() == TrustKind.UNKNOWN)
                && domains.is(trust.holder(), near));
    }

    /** What all copies that say something say; {@code unknown} if they say different things, or nothing. */
    private static <T extends Enum<T>> T agreed(List<TrustObject> copies, Function<TrustObject, T> field, T unknown) {
        T said = unknown;
        for (TrustObject copy : copies) {
            T value = field.apply(copy);
            if (value != unknown && said != unknown && value != said) {
                return unknown;
            }
            said = value == unknown ? said : value;
        }
        return said;
    }

    private <T extends Enum<T>> void sameOrContradict(List<TrustObject> copies, Function<TrustObject, T> field, T unknown,
                                      String name) {
        List<TrustObject> saying = new ArrayList<>();
        boolean disagree = false;
        for (TrustObject copy : copies) {
            if (field.apply(copy) != unknown) {
                saying.add(copy);
                disagree |= field.apply(copy) != field.apply(saying.get(0));
            }
        }
        if (disagree) {
            contradictions.add(new Contradiction("readings of the same trust disagree on its " + name,
                    saying.stream().map(TrustObject::pointer).toList()));
        }
    }
}
