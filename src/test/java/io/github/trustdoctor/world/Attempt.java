package io.github.trustdoctor.world;

/** The attempts to log on that a site report may tell of. Nina and olaf are of the trusted domain, fred is not. */
public enum Attempt {
    PLAIN("NORTHWIND\\nina", "2026-11-20T08:00:00Z"),
    IMPLICIT("nina@corp.northwind.test", "2026-11-20T08:10:00Z"),
    CUSTOM("nina@uk.nw-brand.test", "2026-11-20T08:20:00Z"),
    OTHER_USER("NORTHWIND\\olaf", "2026-11-20T08:30:00Z"),
    HOME("FABRIKAM\\fred", "2026-11-20T08:40:00Z"),
    /** The plain name once more. */
    RETRY("NORTHWIND\\nina", "2026-11-20T09:00:00Z"),
    /** Olaf says that he gets in; whether a controller was asked, or the cable was out, nobody knows. */
    SAID("NORTHWIND\\olaf", "2026-11-20T09:10:00Z"),
    CACHED("NORTHWIND\\nina", "2026-11-20T09:20:00Z"),
    /** Access to a file server, which may use NTLM. */
    FILE_SERVER("NORTHWIND\\nina", "2026-11-20T09:30:00Z"),
    OTHER_COMPUTER("NORTHWIND\\nina", "2026-11-20T09:40:00Z"),
    /** The plain name some days later. */
    LATER("NORTHWIND\\nina", "2026-11-24T08:00:00Z");

    final String typed;
    final String at;

    Attempt(String typed, String at) {
        this.typed = typed;
        this.at = at;
    }

    boolean nina() {
        return this != OTHER_USER && this != SAID && this != HOME;
    }

    /** True for a name with a suffix, which is asked of the computer's own domain first. */
    boolean upn() {
        return this == IMPLICIT || this == CUSTOM;
    }

    /** True if it is tried at the computer that the report is about. */
    boolean here() {
        return this != FILE_SERVER && this != OTHER_COMPUTER;
    }

    /** True for a user of the trusted domain. */
    boolean crosses() {
        return this != HOME;
    }
}
