package io.github.trustdoctor.facts;

import java.util.Map;

/** {@code trustType} of a trust object ([MS-ADTS] 6.1.6.7.15). */
public enum TrustType {
    /** 1: resolves names by NetBIOS; a domain without Active Directory, or a trust made by NetBIOS name. */
    DOWNLEVEL,
    /** 2: resolves names by DNS; a domain with Active Directory. */
    UPLEVEL,
    /** 3: a Kerberos realm that is no Windows domain. */
    MIT,
    /** 4: historical, unused. */
    DCE,
    /** 5: Azure Active Directory. */
    AAD,
    UNKNOWN;

    static final Words<TrustType> WORDS = new Words<>(
            "1 (Downlevel), 2 (Uplevel), 3 (MIT), 4 (DCE) or 5 (AAD)", Map.ofEntries(
            Map.entry("1", DOWNLEVEL), Map.entry("downlevel", DOWNLEVEL), Map.entry("trusttypedownlevel", DOWNLEVEL),
            Map.entry("nt4", DOWNLEVEL), Map.entry("(nt4)", DOWNLEVEL),
            Map.entry("2", UPLEVEL), Map.entry("uplevel", UPLEVEL), Map.entry("trusttypeuplevel", UPLEVEL),
            Map.entry("nt5", UPLEVEL), Map.entry("(nt5)", UPLEVEL),
            Map.entry("3", MIT), Map.entry("mit", MIT), Map.entry("trusttypemit", MIT), Map.entry("(mit)", MIT),
            Map.entry("4", DCE), Map.entry("dce", DCE), Map.entry("trusttypedce", DCE),
            Map.entry("5", AAD), Map.entry("aad", AAD), Map.entry("trusttypeaad", AAD),
            Map.entry("unknown", UNKNOWN)));
}
