package io.github.trustdoctor.facts;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One record of forest trust information: a name suffix that is routed, or excluded from routing, to the partner.
 *
 * @param seen   its place in the report
 * @param type   what kind of record it is
 * @param name   the suffix, without a leading {@code *.}
 * @param status whether it is in effect
 * @param with   the trust that it conflicts with; empty if not observed
 */
public record SuffixRecord(Observation seen, Type type, String name, Status status, String with) implements Observed {

    /** The record types of [MS-ADTS] 6.1.6.9.3.1 that have to do with name suffixes. */
    public enum Type {
        TOP_LEVEL_NAME, TOP_LEVEL_NAME_EX, DOMAIN_INFO, OTHER;

        static final Words<Type> WORDS = new Words<>(
                "0 (TopLevelName), 1 (TopLevelNameEx), 2 (DomainInfo) or another record type", Map.ofEntries(
                Map.entry("0", TOP_LEVEL_NAME), Map.entry("tln", TOP_LEVEL_NAME),
                Map.entry("toplevelname", TOP_LEVEL_NAME), Map.entry("namesuffix", TOP_LEVEL_NAME),
                Map.entry("1", TOP_LEVEL_NAME_EX), Map.entry("tlnex", TOP_LEVEL_NAME_EX),
                Map.entry("toplevelnameex", TOP_LEVEL_NAME_EX), Map.entry("exclusion", TOP_LEVEL_NAME_EX),
                Map.entry("2", DOMAIN_INFO), Map.entry("domaininfo", DOMAIN_INFO),
                Map.entry("dom", DOMAIN_INFO), Map.entry("domaindnsname", DOMAIN_INFO),
                Map.entry("domainnetbiosname", DOMAIN_INFO), Map.entry("3", OTHER), Map.entry("4", OTHER),
                Map.entry("other", OTHER), Map.entry("unknown", OTHER)));
    }

    /** Whether a record is in effect; any flag takes it out of effect. */
    public enum Status {
        ENABLED, DISABLED_NEW, DISABLED_ADMIN, CONFLICT, UNKNOWN;

        /** A word, as netdom, samba-tool and .NET say it; numbers are flags, which mean nothing without the type. */
        static final Words<Status> WORDS = new Words<>(
                "enabled, disabled-new, disabled-admin, conflict, or the flags as a number", Map.ofEntries(
                Map.entry("enabled", ENABLED), Map.entry("disablednew", DISABLED_NEW), Map.entry("new", DISABLED_NEW),
                Map.entry("newlycreated", DISABLED_NEW), Map.entry("disabledadmin", DISABLED_ADMIN),
                Map.entry("admin", DISABLED_ADMIN), Map.entry("admindisabled", DISABLED_ADMIN),
                Map.entry("sidadmindisabled", DISABLED_ADMIN), Map.entry("netbiosnameadmindisabled", DISABLED_ADMIN),
                Map.entry("conflict", CONFLICT), Map.entry("conflicting", CONFLICT),
                Map.entry("conflictdisabled", CONFLICT), Map.entry("disabledconflicting", CONFLICT),
                Map.entry("sidconflictdisabled", CONFLICT), Map.entry("netbiosnameconflictdisabled", CONFLICT),
                Map.entry("disabled", UNKNOWN), Map.entry("unknown", UNKNOWN)));

        /** What flags say in a record of that type; the strongest, if there are several. */
        static Status ofFlags(Type type, long flags) {
            if (flags == 0) {
                return ENABLED;
            }
            return switch (type) {
                case TOP_LEVEL_NAME, TOP_LEVEL_NAME_EX -> (flags & 4) != 0 ? CONFLICT
                        : (flags & 2) != 0 ? DISABLED_ADMIN : (flags & 1) != 0 ? DISABLED_NEW : UNKNOWN;
                case DOMAIN_INFO -> (flags & (2 | 8)) != 0 ? CONFLICT : (flags & (1 | 4)) != 0 ? DISABLED_ADMIN : UNKNOWN;
                case OTHER -> UNKNOWN;
            };
        }
    }

    static SuffixRecord read(Fields in) {
        String name = in.required("name", "dnsName");
        Type type = in.word("type", Type.WORDS, Type.OTHER);
        return new SuffixRecord(in.seen(), type, name.startsWith("*.") ? name.substring(2) : name,
                status(in, type), in.text("with"));
    }

    private static Status status(Fields in, Type type) {
        String text = in.text("status", "flags");
        if (text.isEmpty()) {
            return Status.UNKNOWN;
        }
        in.among("status", Status.WORDS);
        OptionalLong flags = Numbers.whole(text);
        if (flags.isPresent() && flags.getAsLong() >= 0 && flags.getAsLong() <= 0xFFFF_FFFFL) {
            return Status.ofFlags(type, flags.getAsLong());
        }
        Optional<Status> status = Status.WORDS.find(text);
        if (status.isEmpty()) {
            in.wrong("status", Status.WORDS.expected());
        } else if (text.equalsIgnoreCase("disabled")) {
            in.doubt("status", "expected disabled-new or disabled-admin, found " + Problem.quote(text)
                    + ", which some tools say of both; not used");
        }
        return status.orElse(Status.UNKNOWN);
    }

    @Override
    public String kind() {
        return "suffix";
    }

    @Override
    public Cited field(String field) {
        return switch (field) {
            case "name" -> seen.cite("name", name);
            case "status" -> seen.cite("status", status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            default -> seen.cite(field);
        };
    }
}
