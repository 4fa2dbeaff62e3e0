package io.github.trustdoctor.facts;

/**
 * One user account.
 *
 * @param seen              its place in the report
 * @param samAccountName    {@code sAMAccountName}; empty if not observed
 * @param domain            the domain that holds the account, DNS or NetBIOS name; empty if not observed
 * @param userPrincipalName {@code userPrincipalName}; empty if not observed
 * @param mustChangePassword whether the password has expired or is to be changed at the next logon
 */
public record User(Observation seen, String samAccountName, String domain, String userPrincipalName,
                   Answer mustChangePassword) implements Observed {

    static User read(Fields in) {
        in.text("source");
        return new User(in.seen(), in.text("sAMAccountName", "SamAccountName"), in.text("domain"),
                in.text("userPrincipalName", "UserPrincipalName"), in.answer("mustChangePassword"));
    }

    @Override
    public String kind() {
        return "user";
    }
}
