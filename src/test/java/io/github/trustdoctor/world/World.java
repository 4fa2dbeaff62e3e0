package io.github.trustdoctor.world;

import io.github.trustdoctor.world.Server.Port;

/**
 * One state of affairs: everything that decides how an attempt to log on ends, and what anybody can see of it.
 *
 * @param trust     the trust between the computer's domain and the user's
 * @param dc1       a controller of the user's domain
 * @param dc2       the other one
 * @param choice    which of both the locator prefers
 * @param own1      a controller of the computer's domain
 * @param own2      the other one
 * @param host      the computer's account
 * @param clock     the clocks
 * @param account   the account of the user nina
 * @param change    what becomes of nina's password
 * @param windows   Windows version of the computer
 * @param seat      how nina logs on by the plain name
 * @param past      what was otherwise before, or will be
 */
public record World(Trust trust, Server dc1, Server dc2, Choice choice, Server own1, Server own2, Host host, Clock clock,
             Account account, Change change, Windows windows, Seat seat, Past past) {

    /** Which controller of the user's domain the locator prefers, of those that answer. */
    public enum Choice { FIRST, SECOND, IN_TURN }

    /** The account of the computer in its domain. */
    public enum Host {
        FINE, NO_SPN, WRONG_PASSWORD, BOTH;

        boolean lacksSpn() {
            return this == NO_SPN || this == BOTH;
        }

        boolean broken() {
            return this == WRONG_PASSWORD || this == BOTH;
        }
    }

    /** How far the computer's clock is from that of the user's domain, or of its own. */
    public enum Clock {
        NEAR, FAR, FAR_BUT_TAKEN, OWN_OFF, FAR_AND_OWN_OFF, TAKEN_AND_OWN_OFF;

        /** True if it shows more than five minutes of difference to the user's domain. */
        public boolean farFromUser() {
            return fatal() || this == FAR_BUT_TAKEN || this == TAKEN_AND_OWN_OFF;
        }

        /** True if the user's domain refuses for it. */
        public boolean fatal() {
            return this == FAR || this == FAR_AND_OWN_OFF;
        }

        public boolean ownOff() {
            return this == OWN_OFF || this == FAR_AND_OWN_OFF || this == TAKEN_AND_OWN_OFF;
        }
    }

    /** What is wrong with the user's account. */
    public enum Account { FINE, LOCKED, MUST_CHANGE }

    /** What became of the user's password, besides a code that demands a change. */
    public enum Change { NONE, DUE, TRIED, TRIED_TOO_SHORT }

    /** Windows version of the computer. */
    public enum Windows {
        XP("5.1.2600"), SEVEN("6.1.7601"), TEN("10.0.19045");

        public final String version;

        Windows(String version) {
            this.version = version;
        }

        /** True if it tries NTLM where Kerberos fails. */
        public boolean fallsBack() {
            return this == XP;
        }
    }

    /** How a user logs on: at the desktop, or over the network, where NTLM is allowed. */
    public enum Seat { DESKTOP, NETWORK }

    /** What was otherwise: the trust, until it was made anew; the firewall, until the day before the logon. */
    public enum Past { SAME, TRUST_MADE_ANEW, FIREWALL_CHANGED }

    /** The world after everything that changes in it has changed. */
    World today() {
        return past == Past.TRUST_MADE_ANEW ? with(Trust.EXTERNAL) : this;
    }

    /** The first controller of the user's domain as it was days before. */
    Server dc1Before() {
        return past != Past.FIREWALL_CHANGED ? dc1 : dc1.tcp88() == Port.OPEN ? Server.DARK : Server.OPEN;
    }

    private World with(Trust other) {
        return new World(other, dc1, dc2, choice, own1, own2, host, clock, account, change, windows, seat,
                past);
    }
}
