package io.github.trustdoctor.redaction;

import java.util.Locale;

/** What a text in a report is: the values of {@code x-redact} in the JSON Schema of the report. */
enum Use {

    /** A name, an address or several of them: label by label. */
    NAME,

    /** The data of a DNS record: as a name, but for the numbers before it. */
    RECORD,

    /** A free text that names are looked for in: the names that the report gives elsewhere, and a pseudonym for the text. */
    MENTIONS,

    /** The name of a site: one pseudonym for all of it. */
    SITE,

    /** A free text: one pseudonym for all of it. */
    TEXT,

    /** Stays if it consists of words that say nothing of a site. */
    WORDS,

    /** As words; of a tool that is read in its own way, that name stays. */
    TOOL,

    /** As words; what is looked for anywhere in it stays. */
    TELLING,

    /** Stays if it is a message of Windows that stands for a code. */
    MESSAGE,

    /** The version of Windows. */
    VERSION,

    /** Stays if it is a point in time. */
    TIME,

    /** Stays if it is a number. */
    NUMBER,

    /** A number, maybe with names after it, or words for its bits. */
    ATTRIBUTES,

    /** A status code. */
    CODE,

    /** A Kerberos error. */
    KERBEROS,

    /** Stays if it is one of the words that the schema gives for it. */
    ENUM,

    /** Forest trust information in Base64. */
    TRUSTINFO;

    /** The use that the schema calls so. */
    static Use named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
