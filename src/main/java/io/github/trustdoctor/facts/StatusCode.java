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

    /** True if it is a code that only a controller gives that has found the account. */
    public boolean tellsOfAccount() {
        return switch (name) {
            case "WRONG_PASSWORD", "ACCOUNT_DISABLED", "ACCOUNT_LOCKED_OUT", "ACCOUNT_EXPIRED", "PASSWORD_EXPIRED",
                 "PASSWORD_MUST_CHANGE", "INVALID_LOGON_HOURS", "INVALID_WORKSTATION", "ACCOUNT_RESTRICTION",
                 "LOGON_TYPE_NOT_GRANTED" -> true;
            default -> false;
        };
    }

    /** True if a code was observed and it is not success. */
    public boolean failure() {
        return !code.isEmpty() && !code.equals("0x00000000");
    }
}
