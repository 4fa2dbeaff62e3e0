package io.github.trustdoctor.world;

import static io.github.trustdoctor.world.Draft.text;

import io.github.trustdoctor.world.Trust.Kind;
import io.github.trustdoctor.world.Trust.Listing;
import io.github.trustdoctor.world.Trust.Selective;
import java.util.List;
import java.util.Map;

/** What may be read of the trust and of name suffixes. */
final class TrustReadings {

    private TrustReadings() { }

    /** In the order in which they are written: what is whole after what is not. */
    static List<Reading> all() {
        return List.of(
                Reading.of("nltest", world -> world.today().trust().kind() == Kind.NONE ? "" : "NT 5",
                        (seen, draft) -> copy(draft, "2 nltest", "nltest", true).put("trustType", text("2"))),
                Reading.of("bloodhound", world -> world.today().trust().kind() == Kind.NONE ? ""
                        : world.today().trust().kind() + " ", TrustReadings::bloodhound),
                Reading.of("near", TrustReadings::near, TrustReadings::nearCopy).answers("read-near-trust"),
                Reading.of("far", world -> world.today().trust().kind() == Kind.NONE ? ""
                        : world.today().trust().kind() + " " + world.today().trust().far(), TrustReadings::farCopy)
                        .answers("read-far-trust"),
                Reading.of("all-trusts", TrustReadings::list, TrustReadings::whole).answers("read-near-trust"),
                Reading.of("some-suffixes", world -> "some", (seen, draft) -> forest(draft, "\"nw-other.test\"", false)),
                Reading.of("all-suffixes", world -> world.trust().custom().registered() ? "\"nw-brand.test\"" : "none",
                        (seen, draft) -> forest(draft, seen, true)).answers("read-upn-suffixes"),
                Reading.of("some-routing", world -> routing(world).isEmpty() ? "" : near(world), (seen, draft) -> {
                    nearCopy(seen, draft);
                    copy(draft, "1 ldap", "ldap", true).put("suffixRecords", "[" + record("nw-other.test", 0, 0) + "]");
                }),
                Reading.of("all-routing", TrustReadings::routing, TrustReadings::records).answers("read-suffix-routing"));
    }

    /**
     * The same, with the time when the trust was made, which a directory tells with it; a trust made anew is made between
     * the two days of attempts. What does not tell the time is left out.
     */
    static List<Reading> allWithTime() {
        return all().stream().filter(reading -> !reading.name().equals("nltest") && !reading.name().equals("bloodhound"))
                .map(reading -> reading.with(made())).toList();
    }

    static Reading made() {
        return Reading.of("made", world -> world.today().trust().kind() == Kind.NONE ? ""
                : world.past() == World.Past.TRUST_MADE_ANEW ? "2026-11-22T08:00:00Z" : "2005-05-05T08:00:00Z",
                (seen, draft) -> {
                    copy(draft, "1 ldap", "ldap", true).put("whenCreated", text(seen));
                    copy(draft, "4 far", "ldap", false).put("whenCreated", text(seen));
                });
    }

    private static Map<String, String> copy(Draft draft, String key, String source, boolean near) {
        Map<String, String> fields = draft.object("trusts", key);
        fields.put("holder", text(near ? "corp.fabrikam.test" : "corp.northwind.test"));
        fields.put("source", text(source));
        fields.put("flatName", text(near ? "NORTHWIND" : "FABRIKAM"));
        return fields;
    }

    /** The near copy: its kind, its type and its bit of selective authentication. */
    private static String near(World world) {
        Trust trust = world.today().trust();
        return trust.kind() == Kind.NONE ? ""
                : trust.kind() + " " + trust.near() + (trust.selective() == Selective.OFF ? "" : " selective");
    }

    private static void nearCopy(String seen, Draft draft) {
        Map<String, String> fields = copy(draft, "1 ldap", "ldap", true);
        boolean netBios = seen.contains(" 1");
        Kind kind = kind(seen);
        int selective = seen.endsWith("selective") ? 0x10 : 0;
        fields.put("trustPartner", text(netBios ? "NORTHWIND" : "corp.northwind.test"));
        fields.put("trustType", text(netBios ? "1" : "2"));
        fields.put("trustDirection", text(kind == Kind.WRONG_WAY ? "1" : kind == Kind.INTRA_FOREST ? "3" : "2"));
        // 0x40 is no sign of an external trust: it relaxes SID filtering on a forest trust.
        fields.put("trustAttributes", text(Integer.toString(selective | (kind == Kind.FOREST ? 0x48 : bits(kind)))));
    }

    private static void farCopy(String seen, Draft draft) {
        Map<String, String> fields = copy(draft, "4 far", "ldap", false);
        boolean netBios = seen.endsWith(" 1");
        Kind kind = netBios ? Kind.EXTERNAL : kind(seen);
        fields.put("trustPartner", text(netBios ? "FABRIKAM" : "corp.fabrikam.test"));
        fields.put("trustType", text(netBios ? "1" : "2"));
        fields.put("trustDirection", text(kind == Kind.WRONG_WAY ? "2" : kind == Kind.INTRA_FOREST ? "3" : "1"));
        fields.put("trustAttributes", text(Integer.toString(bits(kind))));
    }

    private static int bits(Kind kind) {
        return kind == Kind.FOREST ? 0x8 : kind == Kind.INTRA_FOREST ? 0x20 : 0x4;
    }

    private static Kind kind(String seen) {
        return Kind.valueOf(seen.substring(0, seen.indexOf(' ')));
    }

    /** BloodHound counts otherwise and knows no types: 2 is a forest trust here, 3 an external one. */
    private static void bloodhound(String seen, Draft draft) {
        Kind kind = kind(seen);
        Map<String, String> fields = copy(draft, "3 bloodhound", "bloodhound", true);
        fields.put("TrustType", kind == Kind.FOREST ? "2" : kind == Kind.INTRA_FOREST ? "0" : "3");
        fields.put("TrustDirection", kind == Kind.WRONG_WAY ? "1" : kind == Kind.INTRA_FOREST ? "3" : "2");
    }

    private static String list(World world) {
        return (world.today().trust().around() == Trust.Around.NO_PARENT ? "all " : "root ") + near(world);
    }

    /** Every trust of the computer's domain, another one made by NetBIOS name among them. */
    private static void whole(String seen, Draft draft) {
        draft.domain(true).put("trustsComplete", "true");
        draft.object("trusts", "5 other").putAll(Map.of("holder", text("corp.fabrikam.test"), "source", text("ldap"),
                "flatName", text("OLDNT4"), "trustPartner", text("OLDNT4"), "trustType", text("1"),
                "trustDirection", text("2"), "trustAttributes", text("0")));
        if (seen.startsWith("root ")) {
            draft.object("trusts", "6 root").putAll(Map.of("holder", text("corp.fabrikam.test"), "source", text("ldap"),
                    "flatName", text("FABROOT"), "trustPartner", text("fabrikam.test"), "trustType", text("2"),
                    "trustDirection", text("3"), "trustAttributes", text("32")));
        }
        String direct = seen.substring(seen.indexOf(' ') + 1);
        if (!direct.isEmpty()) {
            nearCopy(direct, draft);
        }
    }

    private static void forest(Draft draft, String suffix, boolean whole) {
        Map<String, String> fields = draft.object("forests", "1");
        fields.put("root", text("corp.northwind.test"));
        fields.put("domains", "[\"corp.northwind.test\"]");
        fields.put("upnSuffixes", suffix.equals("none") ? "[]" : "[" + suffix + "]");
        if (whole) {
            fields.put("domainsComplete", "true");
            fields.put("upnSuffixesComplete", "true");
        }
    }

    private static String routing(World world) {
        Trust trust = world.today().trust();
        return trust.kind() == Kind.FOREST
                ? near(world) + "|" + trust.custom().listing() + "|" + trust.own().listing() : "";
    }

    private static void records(String seen, Draft draft) {
        String[] parts = seen.split("\\|");
        nearCopy(parts[0], draft);
        Map<String, String> fields = copy(draft, "1 ldap", "ldap", true);
        String custom = records("uk.nw-brand.test", "nw-brand.test", Listing.valueOf(parts[1]));
        String own = records("corp.northwind.test", "corp.northwind.test", Listing.valueOf(parts[2]));
        fields.put("suffixRecords", "[" + custom + (custom.isEmpty() || own.isEmpty() ? "" : ",") + own + "]");
        fields.put("suffixesComplete", "true");
    }

    private static String records(String name, String parent, Listing listing) {
        return switch (listing) {
            case ON -> record(name, 0, 0);
            case PARENT_ON -> record(parent, 0, 0);
            case ABSENT -> "";
            case NEW -> record(name, 0, 1);
            case DISABLED -> record(name, 0, 2);
            case CONFLICT -> record(name, 0, 4);
            case EXCLUDED -> record(parent, 0, 0) + "," + record(name, 1, 0);
            case PARENT_DISABLED -> record(parent, 0, 2);
        };
    }

    private static String record(String name, int type, int flags) {
        return "{\"name\":" + text(name) + ",\"type\":" + type + ",\"flags\":" + flags + "}";
    }
}
