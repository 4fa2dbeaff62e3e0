package io.github.trustdoctor.facts;

import java.util.Map;

/** {@code LogonType} of the logon events 4624 and 4625. */
public enum LogonType {
    INTERACTIVE, NETWORK, BATCH, SERVICE, UNLOCK, NETWORK_CLEARTEXT, NEW_CREDENTIALS, REMOTE_INTERACTIVE,
    CACHED_INTERACTIVE, CACHED_REMOTE_INTERACTIVE, CACHED_UNLOCK, UNKNOWN;

    static final Words<LogonType> WORDS = new Words<>("a logon type from 2 to 13, such as 2 (interactive)",
            Map.ofEntries(Map.entry("2", INTERACTIVE), Map.entry("interactive", INTERACTIVE),
                    Map.entry("3", NETWORK), Map.entry("network", NETWORK),
                    Map.entry("4", BATCH), Map.entry("batch", BATCH),
                    Map.entry("5", SERVICE), Map.entry("service", SERVICE),
                    Map.entry("7", UNLOCK), Map.entry("unlock", UNLOCK),
                    Map.entry("8", NETWORK_CLEARTEXT), Map.entry("networkcleartext", NETWORK_CLEARTEXT),
                    Map.entry("9", NEW_CREDENTIALS), Map.entry("newcredentials", NEW_CREDENTIALS),
                    Map.entry("10", REMOTE_INTERACTIVE), Map.entry("remoteinteractive", REMOTE_INTERACTIVE),
                    Map.entry("11", CACHED_INTERACTIVE), Map.entry("cachedinteractive", CACHED_INTERACTIVE),
                    Map.entry("12", CACHED_REMOTE_INTERACTIVE),
                    Map.entry("cachedremoteinteractive", CACHED_REMOTE_INTERACTIVE),
                    Map.entry("13", CACHED_UNLOCK), Map.entry("cachedunlock", CACHED_UNLOCK),
                    Map.entry("unknown", UNKNOWN)));

    /** Whether someone logs on at a desktop: at the console, to unlock it, or by Remote Desktop. */
    public Answer interactive() {
        return switch (this) {
            case UNKNOWN -> Answer.UNKNOWN;
            case INTERACTIVE, UNLOCK, REMOTE_INTERACTIVE -> Answer.YES;
            default -> Answer.of(cached());
        };
    }

    /** Whether Windows let the user in from its cache, without asking any controller. */
    public boolean cached() {
        return this == CACHED_INTERACTIVE || this == CACHED_REMOTE_INTERACTIVE || this == CACHED_UNLOCK;
    }

    /** How people say it. */
    String words() {
        return switch (this) {
            case INTERACTIVE -> "at the console";
            case UNLOCK -> "to unlock";
            case REMOTE_INTERACTIVE -> "by Remote Desktop";
            case NETWORK -> "over the network";
            case CACHED_INTERACTIVE, CACHED_REMOTE_INTERACTIVE, CACHED_UNLOCK -> "from the cache";
            case BATCH -> "as a batch job";
            case SERVICE -> "as a service";
            case NETWORK_CLEARTEXT -> "over the network in clear text";
            case NEW_CREDENTIALS -> "with other credentials";
            case UNKNOWN -> "";
        };
    }
}
