package io.github.trustdoctor.facts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One copy of a trust object ({@code trustedDomain}), as one domain holds it. The partner holds another copy.
 *
 * @param seen            its place in the report
 * @param holder          the domain that holds this copy
 * @param source          the collector that it was read with
 * @param cn              name of the object; empty if not observed
 * @param flatName        NetBIOS name of the partner; empty if not observed
 * @param trustPartner    DNS name of the partner, its NetBIOS name again if the trust was made by NetBIOS name; empty
 *                        if not observed
 * @param trustType       how names resolve over the trust; unknown from collectors that count otherwise
 * @param trustDirection  as seen from the holder
 * @param trustAttributes bit mask of [MS-ADTS] 6.1.6.7.9; -1 if not observed
 * @param trustKind       the kind that type, attributes or the collector's own words give
 * @param selective       whether selective authentication is on
 * @param whenCreated     when the object was created, if observed
 * @param encryptionTypes {@code msDS-SupportedEncryptionTypes}; -1 if not observed
 * @param suffixRecords   forest trust information as the holder has it
 * @param suffixesComplete whether that is all of it
 */
public record TrustObject(Observation seen, String holder, TrustSource source, String cn, String flatName,
                          String trustPartner, TrustType trustType, TrustDirection trustDirection,
                          long trustAttributes, TrustKind trustKind, Answer selective,
                          Optional<Instant> whenCreated, long encryptionTypes, List<SuffixRecord> suffixRecords,
                          Answer suffixesComplete) implements Observed {

    private static final String[] IGNORED = {
            "securityIdentifier", "objectClass", "instanceType", "uSNCreated", "uSNChanged", "showInAdvancedViewOnly",
            "name", "objectGUID", "objectCategory", "distinguishedName", "dn", "trustPosixOffset",
            "DisallowTransivity", "DistinguishedName", "ObjectClass", "ObjectGUID", "SIDFilteringForestAware",
            "SIDFilteringQuarantined", "TGTDelegation", "TrustedPolicy", "TrustingPolicy", "UplevelOnly",
            "UsesAESKeys", "UsesRC4Encryption", "TargetDomainSid", "IsTransitive", "SidFilteringEnabled",
            "TGTDelegationEnabled"};

    static TrustObject read(Fields in) {
        ignored(in);
        TrustSource source = in.word("source", TrustSource.WORDS, TrustSource.UNKNOWN);
        TypeReading type = TypeReading.read(in, source);
        long attributes = TrustAttributes.read(in);
        Answer forest = in.answer("ForestTransitive", "IsForestTransitive");
        Answer intra = intraForest(in);
        Answer selective = in.answer("SelectiveAuthentication");
        Suffixes suffixes = Suffixes.read(in);
        TrustDirection direction = in.word("trustDirection", TrustDirection.WORDS, TrustDirection.UNKNOWN,
                "Direction", "TrustDirection");
        in.among("trustDirection", TrustDirection.WORDS);
        return new TrustObject(in.seen(), holder(in), source, in.text("cn", "Name"), in.text("flatName", "FlatName"),
                in.text("trustPartner", "Target", "TargetName", "TargetDomainName"), type.type(), direction, attributes, kind(type, attributes, forest, intra),
                attributes >= 0 ? Answer.of((attributes & TrustAttributes.CROSS_ORGANIZATION) != 0) : selective,
                in.time("whenCreated"), encryptionTypes(in), suffixes.records(), suffixes.complete());
    }

    /** What says how this was collected, and what LDAP and other collectors deliver besides. */
    private static void ignored(Fields in) {
        in.text("readWith");
        in.text("readFrom");
        in.time("readAt");
        in.time("whenChanged");
        in.ignore(IGNORED);
    }

    /** The holder; Get-ADTrust gives its distinguished name, from which the DNS name is put together. */
    private static String holder(Fields in) {
        String holder = in.required("holder", "Source", "SourceName");
        if (!holder.regionMatches(true, 0, "DC=", 0, 3)) {
            return holder;
        }
        StringBuilder dns = new StringBuilder(holder.length());
        for (String part : holder.split(",")) {
            String label = part.strip();
            if (label.regionMatches(true, 0, "DC=", 0, 3)) {
                dns.append(dns.isEmpty() ? "" : ".").append(label, 3, label.length());
            }
        }
        return dns.toString();
    }

    private static Answer intraForest(Fields in) {
        Answer intra = in.answer("IntraForest");
        Answer parent = in.answer("IsTreeParent");
        Answer root = in.answer("IsTreeRoot");
        return parent.yes() || root.yes() ? Answer.YES : intra;
    }

    private static long encryptionTypes(Fields in) {
        long types = in.whole("msDS-SupportedEncryptionTypes", Integer.MIN_VALUE, 0xFFFF_FFFFL, Long.MAX_VALUE,
                "a number from 0 to 0xFFFFFFFF, decimal or hexadecimal");
        return types == Long.MAX_VALUE ? -1 : types & 0xFFFF_FFFFL;
    }

    /** The kind of trust, in the order of what decides it: type, then attributes, then the collector's own words. */
    private static TrustKind kind(TypeReading reading, long attributes, Answer forest, Answer intra) {
        if (reading.type() == TrustType.MIT || reading.type() == TrustType.DCE) {
            return TrustKind.REALM;
        }
        if (reading.type() == TrustType.AAD) {
            return TrustKind.AAD;
        }
        if (attributes >= 0) {
            return (attributes & TrustAttributes.WITHIN_FOREST) != 0 ? TrustKind.INTRA_FOREST
                    : (attributes & TrustAttributes.FOREST_TRANSITIVE) != 0 ? TrustKind.FOREST
                    : reading.type() == TrustType.UNKNOWN && (attributes & TrustAttributes.NON_TRANSITIVE) != 0
                    ? reading.kind() : TrustKind.EXTERNAL;
        }
        if (intra.yes()) {
            return TrustKind.INTRA_FOREST;
        }
        if (forest.yes()) {
            return TrustKind.FOREST;
        }
        return forest.no() && intra.no() || reading.type() == TrustType.DOWNLEVEL ? TrustKind.EXTERNAL : reading.kind();
    }

    /** True if the object says of itself what cannot be: a forest trust that resolves names by NetBIOS. */
    public boolean contradictory() {
        return trustType == TrustType.DOWNLEVEL && trustAttributes >= 0
                && (trustAttributes & TrustAttributes.FOREST_TRANSITIVE) != 0;
    }

    /** True if this copy points to that domain, by its DNS name or its NetBIOS name. */
    public boolean pointsTo(String dnsName, String netBios) {
        if (trustPartner.indexOf('.') > 0 && !dnsName.isEmpty() && !Names.same(trustPartner, dnsName)) {
            return false;
        }
        return Names.same(flatName, netBios) || Names.same(trustPartner, dnsName)
                || Names.same(trustPartner, netBios) || Names.same(flatName, dnsName);
    }

    @Override
    public String kind() {
        return "trust";
    }

    @Override
    public Cited field(String name) {
        return switch (name) {
            case "created" -> seen.cite("whenCreated", whenCreated.map(at -> at.toString().substring(0, 10)).orElse(""));
            case "partner" -> seen.cite(flatName.isEmpty() ? "trustPartner" : "flatName");
            default -> seen.cite(name);
        };
    }

    /** Forest trust information, as a list or as LDAP delivers it; the latter is whole by its nature. */
    private record Suffixes(List<SuffixRecord> records, Answer complete) {

        static Suffixes read(Fields in) {
            List<SuffixRecord> listed = in.list("suffixRecords", SuffixRecord::read);
            Answer complete = in.answer("suffixesComplete");
            Optional<byte[]> binary = ForestTrustInfo.bytes(in, "msDS-TrustForestTrustInfo");
            if (binary.isEmpty()) {
                return new Suffixes(listed, complete);
            }
            Optional<List<SuffixRecord>> decoded = ForestTrustInfo.decode(binary.get(), in.seen());
            if (decoded.isEmpty()) {
                in.wrong("msDS-TrustForestTrustInfo", "forest trust information in Base64 ([MS-ADTS] 6.1.6.9.3)");
            }
            boolean asListed = !listed.isEmpty() || decoded.isEmpty();
            return asListed ? new Suffixes(listed, complete) : new Suffixes(decoded.get(), Answer.YES);
        }
    }

    /** What a collector's trust type says: the type of the trust object, or, from those that count otherwise, a kind. */
    private record TypeReading(TrustType type, TrustKind kind) {

        private static final TypeReading NONE = new TypeReading(TrustType.UNKNOWN, TrustKind.UNKNOWN);

        static TypeReading read(Fields in, TrustSource source) {
            String written = in.text("trustType", "TrustType");
            if (written.isEmpty()) {
                return NONE;
            }
            if (source != TrustSource.DOTNET && source != TrustSource.BLOODHOUND) {
                in.among("trustType", TrustType.WORDS);
            }
            if (source == TrustSource.UNKNOWN && Numbers.whole(written).isPresent()) {
                in.doubt("trustType", "expected a \"source\" beside the number " + Problem.shorten(written)
                        + ", because collectors count trust types differently; not used");
                return NONE;
            }
            return switch (source) {
                case DOTNET -> kind(in, written, TrustKind.DOTNET);
                case BLOODHOUND -> kind(in, written, TrustKind.BLOODHOUND);
                case UNKNOWN -> TrustType.WORDS.find(written).map(TypeReading::of)
                        .orElseGet(() -> kind(in, written, TrustKind.DOTNET));
                default -> TrustType.WORDS.find(written).map(TypeReading::of)
                        .orElseGet(() -> wrong(in, TrustType.WORDS.expected()));
            };
        }

        private static TypeReading of(TrustType type) {
            return new TypeReading(type, TrustKind.UNKNOWN);
        }

        private static TypeReading kind(Fields in, String written, Words<TrustKind> words) {
            return words.find(written).map(kind -> new TypeReading(TrustType.UNKNOWN, kind))
                    .orElseGet(() -> wrong(in, words.expected()));
        }

        private static TypeReading wrong(Fields in, String expected) {
            in.wrong("trustType", expected);
            return NONE;
        }
    }
}
