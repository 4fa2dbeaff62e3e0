package io.github.trustdoctor.paths;

import io.github.trustdoctor.facts.Answer;
import io.github.trustdoctor.facts.Cited;
import io.github.trustdoctor.facts.Forest;
import io.github.trustdoctor.facts.Names;
import io.github.trustdoctor.facts.SuffixRecord;
import io.github.trustdoctor.facts.SuffixRecord.Status;
import io.github.trustdoctor.facts.SuffixRecord.Type;
import io.github.trustdoctor.facts.TrustObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where name suffixes are routed over a forest trust.
 *
 * <p>An exclusion wins over every routed name; a name is out of effect if its own record or that of any parent carries a
 * flag; below a name in effect everything is routed; "not there" needs a list that says it is whole.
 */
final class Routes {

    private static final Cited NONE = new Cited("", "");

    private final List<Forest> forests;

    Routes(List<Forest> forests) {
        this.forests = forests;
    }

    /** The near domain's routing list, if one was read. */
    static Optional<TrustObject> list(TrustLink link, List<TrustHalf> halves) {
        for (TrustHalf half : halves) {
            if (half.side() == TrustHalf.Side.NEAR && half.link().equals(link.id()) && hasList(half.trust())) {
                return Optional.of(half.trust());
            }
        }
        return Optional.empty();
    }

    SuffixRoute of(TrustLink link, DomainView far, String suffix, List<TrustHalf> halves) {
        Optional<Forest> forest = forest(far);
        Answer domainName = forest.map(known -> domainName(known, suffix)).orElse(
                Names.isOrIsBelow(suffix, far.dnsName()) ? Answer.YES : Answer.UNKNOWN);
        Answer registered = domainName.yes() ? Answer.YES
                : forest.map(known -> registered(known, suffix)).orElse(Answer.UNKNOWN);
        String forestPointer = forest.map(known -> known.seen().cite("upnSuffixes").pointer()).orElse("");
        Optional<TrustObject> list = list(link, halves);
        return new Reading(link.id(), suffix, Names.same(suffix, far.dnsName()), list.map(TrustObject::suffixRecords).orElse(List.of()),
                list.map(TrustObject::suffixesComplete).orElse(Answer.UNKNOWN))
                .route(domainName, registered, forestPointer, list.map(Routes::listPointer).orElse(""));
    }

    private static boolean hasList(TrustObject trust) {
        return !trust.suffixRecords().isEmpty() || trust.suffixesComplete().yes();
    }

    private static String listPointer(TrustObject trust) {
        return trust.seen().cite(trust.seen().node().fields().containsKey("suffixRecords") ? "suffixRecords"
                : "msDS-TrustForestTrustInfo").pointer();
    }

    /** What the forest of that domain claims for itself: the names of its domains, and its UPN suffixes. */
    List<Cited> namesOf(DomainView domain) {
        Map<String, Cited> names = new LinkedHashMap<>();
        names.put(Names.key(domain.dnsName()), domain.field("dnsName"));
        forest(domain).ifPresent(forest -> {
            names.putIfAbsent(Names.key(forest.root()), forest.seen().cite("root", forest.root()));
            forest.domains().forEach(name -> names.putIfAbsent(Names.key(name), forest.seen().cite("domains", name)));
            forest.upnSuffixes().forEach(name -> names.putIfAbsent(Names.key(name), forest.seen().cite("upnSuffixes", name)));
        });
        return List.copyOf(names.values());
    }

    private Optional<Forest> forest(DomainView far) {
        for (Forest forest : forests) {
            if (Names.same(forest.root(), far.forest()) || has(forest, far.dnsName())) {
                return Optional.of(forest);
            }
        }
        return Optional.empty();
    }

    /** True if the forest has a domain of that name, which may be its root. */
    static boolean has(Forest forest, String dnsName) {
        boolean has = Names.same(forest.root(), dnsName);
        for (String domain : forest.domains()) {
            has |= Names.same(domain, dnsName);
        }
        return has;
    }

    private static Answer domainName(Forest forest, String suffix) {
        if (Names.isOrIsBelow(suffix, forest.root()) || isOrIsBelowAny(suffix, forest.domains())) {
            return Answer.YES;
        }
        return forest.domainsComplete().yes() ? Answer.NO : Answer.UNKNOWN;
    }

    private static boolean isOrIsBelowAny(String suffix, List<String> names) {
        for (String name : names) {
            if (Names.isOrIsBelow(suffix, name)) {
                return true;
            }
        }
        return false;
    }

    /** Registered means: on the list, or below a name on it. */
    private static Answer registered(Forest forest, String suffix) {
        if (isOrIsBelowAny(suffix, forest.upnSuffixes())) {
            return Answer.YES;
        }
        boolean whole = forest.suffixesRead() && forest.suffixesComplete().yes() && forest.domainsComplete().yes();
        return whole ? Answer.NO : Answer.UNKNOWN;
    }

    /** A list of routing records, read for one suffix. */
    private record Reading(String link, String suffix, boolean ofDomain, List<SuffixRecord> records, Answer complete) {

        SuffixRoute route(Answer domainName, Answer registered, String forestPointer, String listPointer) {
            Optional<SuffixRecord> fresh = covering(Type.TOP_LEVEL_NAME, Status.DISABLED_NEW);
            Optional<SuffixRecord> admin = covering(Type.TOP_LEVEL_NAME, Status.DISABLED_ADMIN);
            Optional<SuffixRecord> conflict = covering(Type.TOP_LEVEL_NAME, Status.CONFLICT);
            Optional<SuffixRecord> enabled = covering(Type.TOP_LEVEL_NAME, Status.ENABLED);
            Optional<SuffixRecord> unclear = covering(Type.TOP_LEVEL_NAME, Status.UNKNOWN);
            Optional<SuffixRecord> exclusion = records.stream()
                    .filter(record -> record.type() == Type.TOP_LEVEL_NAME_EX && covers(record)).findFirst();
            Answer listed = fresh.or(() -> admin).or(() -> conflict).or(() -> enabled).or(() -> unclear).isPresent()
                    ? Answer.YES : whole();
            Answer isNew = flagged(fresh, unclear);
            Answer isAdmin = flagged(admin, unclear);
            Answer isConflict = flagged(conflict, unclear);
            Answer isExcluded = exclusion.isPresent() ? Answer.YES : whole();
            Answer routed = listed.and(isNew.not()).and(isAdmin.not()).and(isConflict.not()).and(isExcluded.not());
            return new SuffixRoute(link, suffix, ofDomain, domainName, registered, listed, isNew, isAdmin, isConflict,
                    isExcluded, routed, new SuffixRoute.Records(name(enabled), name(fresh), name(admin),
                            name(conflict), with(conflict), name(exclusion)), forestPointer, listPointer);
        }

        /** What the absence of a record means: nothing, unless the list is whole. */
        private Answer whole() {
            return complete.yes() ? Answer.NO : Answer.UNKNOWN;
        }

        private Answer flagged(Optional<SuffixRecord> record, Optional<SuffixRecord> unclear) {
            return record.isPresent() ? Answer.YES : unclear.isPresent() ? Answer.UNKNOWN : whole();
        }

        private boolean covers(SuffixRecord record) {
            return Names.isOrIsBelow(suffix, record.name());
        }

        /** The longest name of that status that covers the suffix. */
        private Optional<SuffixRecord> covering(Type type, Status status) {
            SuffixRecord longest = null;
            for (SuffixRecord record : records) {
                boolean longer = longest == null || record.name().length() > longest.name().length();
                longest = longer && record.type() == type && record.status() == status && covers(record) ? record : longest;
            }
            return Optional.ofNullable(longest);
        }

        private static Cited name(Optional<SuffixRecord> record) {
            return record.map(known -> known.field("name")).orElse(NONE);
        }

        private static Cited with(Optional<SuffixRecord> record) {
            return record.filter(known -> !known.with().isEmpty()).map(known -> known.field("with")).orElse(NONE);
        }
    }
}
