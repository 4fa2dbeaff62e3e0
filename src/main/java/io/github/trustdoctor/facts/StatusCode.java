package io.github.trustdoctor.facts;

/**
 * Why Windows refused something.
 *
 * @param name the name of the NTSTATUS value without {@code STATUS_}, such as {@code LOGON_FAILURE}; for a value that is
 *             not in the table, the number; empty if nothing was observed
 * @param code the NTSTATUS value as {@code 0xC000006D}; empty if nothing was observed
 */
public record StatusCode(String name, String code) {

    /** Nothing was observed. */
    public static final StatusCode NONE = new StatusCode("", "");

    /** True if a code was observed and it is not success. */
    public boolean failure() {
        return !code.isEmpty() && !code.equals("0x00000000");
    }
}
