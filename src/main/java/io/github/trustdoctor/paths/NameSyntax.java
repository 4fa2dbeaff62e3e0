package io.github.trustdoctor.paths;

/** How an account name was typed. */
public enum NameSyntax {
    /** {@code CONTOSO\alice}. */
    DOWN_LEVEL,
    /** {@code contoso.com\alice}. */
    FQDN_DOWN_LEVEL,
    /** {@code alice@contoso.com}: sAMAccountName and the domain's DNS name. */
    IMPLICIT_UPN,
    /** {@code alice@CONTOSO}: the suffix is the domain's NetBIOS name. */
    FLAT_NAME_UPN,
    /** {@code asmith@contosoalt.com}: as it stands in {@code userPrincipalName}, or any other suffix. */
    EXPLICIT_UPN,
    /** {@code alice}: the domain comes from elsewhere. */
    BARE,
    /** {@code .\alice} or {@code COMPUTER\alice}. */
    LOCAL;

    /** How people say it. */
    public String words() {
        return switch (this) {
            case DOWN_LEVEL -> "down-level name";
            case FQDN_DOWN_LEVEL -> "down-level name with DNS domain";
            case IMPLICIT_UPN -> "implicit UPN";
            case FLAT_NAME_UPN -> "UPN with NetBIOS domain";
            case EXPLICIT_UPN -> "explicit UPN";
            case BARE -> "bare name";
            case LOCAL -> "local account";
        };
    }
}
