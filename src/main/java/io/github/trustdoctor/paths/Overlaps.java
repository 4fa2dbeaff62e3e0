package io.github.trustdoctor.paths;

import io.github.trustdoctor.facts.Answer;
import io.github.trustdoctor.facts.Cited;
import io.github.trustdoctor.facts.Names;
import io.github.trustdoctor.facts.SuffixRecord;
import io.github.trustdoctor.facts.SuffixRecord.Status;
import io.github.trustdoctor.facts.SuffixRecord.Type;
import io.github.trustdoctor.facts.TrustObject;
import io.github.trustdoctor.paths.Overlap.By;
import io.github.trustdoctor.paths.Overlap.Relation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds who else claims a name that is routed to a trusted forest, by the rules of [MS-LSAD] 3.1.4.7.16.1: no name may equal,
 * lie below or above a name in effect of another trust, unless the trust of the upper one excludes the lower one, nor equal
 * a name of the own forest.
 */
final class Overlaps {

    /** So many records that claim one name, and so many other claims to it, are judged; a report has one or two. */
    private static final int MOST = 8;

    private final List<Cited> ownNames;
    private final Map<String, TrustObject> lists = new LinkedHashMap<>();

    /**
     * What may overlap.
     *
     * @param ownNames names of the computer's own forest: of its domains, and registered UPN suffixes
     * @param trusts   the trust objects that the computer's domain holds
     */
    Overlaps(List<Cited> ownNames, List<TrustObject> trusts) {
        this.ownNames = ownNames;
        for (TrustObject trust : trusts) {
            TrustObject known = lists.get(partner(trust));
            if (known == null || known.suffixRecords().isEmpty()) {
                lists.put(partner(trust), trust);
            }
        }
    }

    /** Every other claim to that name, in the order of the report; none if no record claims it. */
    List<Overlap> of(TrustLink link, DomainView far, String name, TrustObject list) {
        List<Overlap> found = new ArrayList<>();
        list.suffixRecords().stream().filter(record -> record.type() == Type.TOP_LEVEL_NAME && Names.isOrIsBelow(name, record.name()))
                .limit(MOST).forEach(claim -> found.addAll(new Claim(link, far, name, claim, list).overlaps()));
        return found;
    }

    private static String partner(TrustObject trust) {
        return Names.key(trust.trustPartner().isEmpty() ? trust.flatName() : trust.trustPartner());
    }

    private boolean own(String name) {
        return ownNames.stream().anyMatch(own -> Names.same(own.text(), name));
    }

    /** One record of a list, which claims a name for the far forest. */
    private final class Claim {

        private final TrustLink link;
        private final DomainView far;
        private final String name;
        private final SuffixRecord claim;
        private final TrustObject list;

        Claim(TrustLink link, DomainView far, String name, SuffixRecord claim, TrustObject list) {
            this.link = link;
            this.far = far;
            this.name = name;
            this.claim = claim;
            this.list = list;
        }

        List<Overlap> overlaps() {
            List<Overlap> found = new ArrayList<>();
            for (Cited own : ownNames) {
                if (Names.same(own.text(), claim.name())) {
                    found.add(overlap(By.OWN_FOREST, own.text(), own, named(own(claim.with())), Answer.NO));
                }
            }
            for (TrustObject trust : lists.values()) {
                if (!trust.pointsTo(far.dnsName(), far.netBios())) {
                    trust(trust, found);
                }
            }
            boolean untold = !claim.with().isEmpty() && found.stream().noneMatch(one -> one.named().yes());
            if (untold) {
                By by = own(claim.with()) ? By.OWN_FOREST : By.TRUST;
                found.add(overlap(by, claim.with(), claim.field("with"), Answer.YES, Answer.UNKNOWN));
            }
            return found.stream().sorted(Comparator.comparing((Overlap one) -> one.named().no())).limit(MOST).toList();
        }

        private void trust(TrustObject trust, List<Overlap> found) {
            Answer named = named(trust.pointsTo(claim.with(), claim.with()));
            for (SuffixRecord rival : trust.suffixRecords()) {
                Relation relation = Relation.of(claim.name(), rival.name());
                if (rival.type() == Type.TOP_LEVEL_NAME && relation != Relation.UNKNOWN) {
                    found.add(overlap(By.TRUST, partner(trust), rival.field("name"), named, apart(trust, rival, relation)));
                }
            }
        }

        private Answer named(boolean thisOne) {
            return claim.with().isEmpty() ? Answer.UNKNOWN : Answer.of(thisOne);
        }

        private Overlap overlap(By by, String other, Cited rival, Answer named, Answer apart) {
            return new Overlap(link.id(), name, Names.same(name, far.dnsName()), claim, far.name(), by, other, rival,
                    Relation.of(claim.name(), rival.text()), named, apart);
        }

        /** Where the record of the other is in effect, only an exclusion of the lower name with the upper one keeps them apart. */
        private Answer apart(TrustObject trust, SuffixRecord rival, Relation relation) {
            if (rival.status() != Status.ENABLED) {
                return rival.status() == Status.UNKNOWN ? Answer.UNKNOWN : Answer.YES;
            }
            if (relation == Relation.SAME) {
                return Answer.NO;
            }
            boolean below = relation == Relation.BELOW;
            TrustObject upper = below ? trust : list;
            String lower = below ? claim.name() : rival.name();
            boolean excluded = upper.suffixRecords().stream().anyMatch(record -> record.type() == Type.TOP_LEVEL_NAME_EX
                    && Names.isOrIsBelow(lower, record.name()));
            return excluded ? Answer.YES : upper.suffixesComplete().yes() ? Answer.NO : Answer.UNKNOWN;
        }
    }
}
