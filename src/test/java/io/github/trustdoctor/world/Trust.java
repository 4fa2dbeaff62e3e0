package io.github.trustdoctor.world;

import java.util.ArrayList;
import java.util.List;

/**
 * What is between the computer's domain and the user's.
 *
 * @param kind      what kind of trust
 * @param near      trustType of the computer's domain's copy, 1 or 2; 0 if there is none
 * @param far       trustType of the user's domain's copy
 * @param byNetBios whether, over a trust made by NetBIOS name, the computer still finds a controller by that name
 * @param selective selective authentication
 * @param custom    how the custom suffix is routed; for a forest trust
 * @param own       how the DNS name of the user's domain is routed; for a forest trust
 * @param around    whether the computer's domain has a parent, and whether a way leads around by it
 */
public record Trust(Kind kind, int near, int far, boolean byNetBios, Selective selective, Suffix custom, Suffix own,
             Around around) {

    /** A parent domain of the computer's, whose trusts may lead to the user's domain where there is no direct one. */
    public enum Around { NO_PARENT, DEAD_END, THERE }

    /** What kind of trust, as seen from the computer's domain. */
    public enum Kind { NONE, WRONG_WAY, EXTERNAL, FOREST, INTRA_FOREST }

    /** Selective authentication: whom it refuses at the computer. */
    public enum Selective {
        OFF, ALLOWS, REFUSES_NINA, REFUSES_OLAF, REFUSES_ALL;

        boolean refuses(Attempt attempt) {
            return this == REFUSES_ALL || this == (attempt.nina() ? REFUSES_NINA : REFUSES_OLAF) && attempt.crosses();
        }
    }

    /**
     * What became of a name suffix in both forests.
     *
     * @param registered whether the user's forest has it, or a parent of it, registered
     * @param listing    how the routing list of the computer's domain has it
     */
    public record Suffix(boolean registered, Listing listing) {

        public static final Suffix ROUTED = new Suffix(true, Listing.ON);

        /** Every combination. */
        static List<Suffix> all() {
            List<Suffix> all = new ArrayList<>();
            for (Listing listing : Listing.values()) {
                all.add(new Suffix(true, listing));
                all.add(new Suffix(false, listing));
            }
            return all;
        }

        /** True if a name with that suffix is sent to the user's forest. */
        boolean routes() {
            return listing == Listing.ON || listing == Listing.PARENT_ON;
        }
    }

    /** How a routing list has a suffix: itself or a parent of it, enabled or not, excluded, or not at all. */
    public enum Listing { ON, PARENT_ON, ABSENT, NEW, DISABLED, CONFLICT, EXCLUDED, PARENT_DISABLED }

    public static final Trust NONE = plain(Kind.NONE, 0, 0);
    public static final Trust WRONG_WAY = plain(Kind.WRONG_WAY, 2, 2);
    public static final Trust EXTERNAL = plain(Kind.EXTERNAL, 2, 2);
    public static final Trust FOREST = plain(Kind.FOREST, 2, 2);
    /** A forest trust in the computer's domain; the user's domain still holds what there was before. */
    public static final Trust HALF_FOREST = plain(Kind.FOREST, 2, 1);
    public static final Trust INTRA_FOREST = plain(Kind.INTRA_FOREST, 2, 2);

    static Trust plain(Kind kind, int near, int far) {
        return new Trust(kind, near, far, true, Selective.OFF, Suffix.ROUTED, Suffix.ROUTED, Around.NO_PARENT);
    }

    /** External trusts made by NetBIOS name, in one or both domains, with and without a controller found that way. */
    public static List<Trust> netBios() {
        List<Trust> all = new ArrayList<>();
        for (int types : new int[] {11, 12, 21}) {
            Trust found = plain(Kind.EXTERNAL, types / 10, types % 10);
            all.add(found);
            all.add(new Trust(found.kind, found.near, found.far, false, found.selective, found.custom, found.own,
                    found.around));
        }
        return all;
    }

    public Trust with(Selective other) {
        return new Trust(kind, near, far, byNetBios, other, custom, own, around);
    }

    public Trust with(Suffix ofCustom, Suffix ofOwn) {
        return new Trust(kind, near, far, byNetBios, selective, ofCustom, ofOwn, around);
    }

    public Trust with(Around way) {
        return new Trust(kind, near, far, byNetBios, selective, custom, own, way);
    }

    /** True if no direct trust leads there, but a way around does. */
    boolean viaRoot() {
        return around == Around.THERE;
    }

    /** True if the computer's domain trusts the user's. */
    public boolean usable() {
        return viaRoot() || kind != Kind.NONE && kind != Kind.WRONG_WAY;
    }

    /** True if a copy says that names resolve by NetBIOS, so that no referral leads over it. */
    public boolean madeByNetBios() {
        return !viaRoot() && (near == 1 || far == 1);
    }
}
