package io.github.trustdoctor.facts;

import java.util.Map;

/** The collector that a trust object was read with; they count trust types differently. */
public enum TrustSource {
    LDAP, GET_ADTRUST, DOTNET, BLOODHOUND, NLTEST, EVENT, UNKNOWN;

    static final Words<TrustSource> WORDS = new Words<>("ldap, get-adtrust, dotnet, bloodhound, nltest or event",
            Map.ofEntries(Map.entry("ldap", LDAP), Map.entry("adsiedit", LDAP), Map.entry("adsisearcher", LDAP),
                    Map.entry("getadobject", LDAP), Map.entry("getadtrust", GET_ADTRUST), Map.entry("dotnet", DOTNET),
                    Map.entry(".net", DOTNET), Map.entry("bloodhound", BLOODHOUND), Map.entry("sharphound", BLOODHOUND),
                    Map.entry("nltest", NLTEST), Map.entry("event", EVENT), Map.entry("event4706", EVENT),
                    Map.entry("unknown", UNKNOWN)));
}
