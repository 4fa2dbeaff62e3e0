package io.github.trustdoctor.facts;

import java.util.Map;

/** What kind of trust a trust object stands for. */
public enum TrustKind {
    EXTERNAL, FOREST, INTRA_FOREST, REALM, AAD, UNKNOWN;

    /** {@code System.DirectoryServices.ActiveDirectory.TrustType}, numbers and words. */
    static final Words<TrustKind> DOTNET = new Words<>(
            "a .NET trust type from 0 to 5 or its name, such as External", Map.ofEntries(
            Map.entry("0", INTRA_FOREST), Map.entry("treeroot", INTRA_FOREST),
            Map.entry("1", INTRA_FOREST), Map.entry("parentchild", INTRA_FOREST),
            Map.entry("2", INTRA_FOREST), Map.entry("crosslink", INTRA_FOREST),
            Map.entry("3", EXTERNAL), Map.entry("external", EXTERNAL),
            Map.entry("4", FOREST), Map.entry("forest", FOREST),
            Map.entry("5", REALM), Map.entry("kerberos", REALM), Map.entry("unknown", UNKNOWN)));

    /** SharpHound and BloodHound, numbers of the older format and words of the newer. */
    static final Words<TrustKind> BLOODHOUND = new Words<>(
            "a BloodHound trust type from 0 to 4 or its name, such as External", Map.ofEntries(
            Map.entry("0", INTRA_FOREST), Map.entry("parentchild", INTRA_FOREST),
            Map.entry("1", INTRA_FOREST), Map.entry("crosslink", INTRA_FOREST),
            Map.entry("treeroot", INTRA_FOREST),
            Map.entry("2", FOREST), Map.entry("forest", FOREST),
            Map.entry("3", EXTERNAL), Map.entry("external", EXTERNAL),
            Map.entry("4", UNKNOWN), Map.entry("unknown", UNKNOWN)));
}
