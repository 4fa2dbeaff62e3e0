package io.github.trustdoctor.world.fleet;

import io.github.trustdoctor.world.World.Account;
import io.github.trustdoctor.world.World.Clock;
import io.github.trustdoctor.world.World.Host;
import java.util.List;

/** What can be wrong at one site alone. */
enum Fault {
    NONE,
    /** The user's account is locked. */
    LOCKED,
    /** The computer's account lacks its SPN. */
    NO_SPN(Fault.ARTICLE + "host-account"),
    /** The computer's password is not the one that its domain has. */
    WRONG_PASSWORD(Fault.ARTICLE + "host-account"),
    /** The computer's clock is far from that of the user's domain. */
    CLOCK(Fault.ARTICLE + "clock-skew", "kerberos-guidance-clock-skew/domains-apart"),
    /** The site's own firewall drops Kerberos to every controller of the user's domain. */
    FIREWALL(Fault.ARTICLE + "kerberos-blocked"),
    /** Every logon over the trust fails, for a reason that no article treats. */
    UNKNOWN,
    /** One logon failed, once, for a slip of the user's. */
    STRAY;

    private static final String ARTICLE = "ee849847-external-trust-logon/";

    /** Packs and ids of the causes that it is. */
    final List<String> causes;

    Fault(String... causes) {
        this.causes = List.of(causes);
    }

    Host host() {
        return this == NO_SPN ? Host.NO_SPN : this == WRONG_PASSWORD ? Host.WRONG_PASSWORD : Host.FINE;
    }

    Clock clock() {
        return this == CLOCK ? Clock.FAR : Clock.NEAR;
    }

    Account account() {
        return this == LOCKED ? Account.LOCKED : Account.FINE;
    }
}
