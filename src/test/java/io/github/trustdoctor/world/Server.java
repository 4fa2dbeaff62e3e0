package io.github.trustdoctor.world;

import java.util.ArrayList;
import java.util.List;

/**
 * A domain controller, as what stands between it and the computer lets it be seen.
 *
 * @param up      whether it runs
 * @param tcp88   Kerberos over TCP
 * @param udp389  the locator's ping
 * @param tcp389  LDAP over TCP, which no logon needs
 * @param tcp464  password changes over TCP
 * @param udp464  password changes over UDP
 */
public record Server(boolean up, Port tcp88, Port udp389, Port tcp389, Port tcp464, Port udp464) {

    /** What becomes of a packet to a port. */
    public enum Port {
        OPEN, DROPPED, REFUSED;

        boolean blocked() {
            return this != OPEN;
        }
    }

    public static final Server OPEN = of(Port.OPEN, Port.OPEN, Port.OPEN);
    public static final Server DARK = new Server(true, Port.DROPPED, Port.DROPPED, Port.DROPPED, Port.DROPPED, Port.DROPPED);
    public static final Server DOWN = new Server(false, Port.DROPPED, Port.DROPPED, Port.DROPPED, Port.DROPPED, Port.DROPPED);
    public static final Server NO_KERBEROS = of(Port.DROPPED, Port.OPEN, Port.OPEN);
    public static final Server NO_LOCATOR = of(Port.OPEN, Port.DROPPED, Port.OPEN);

    /** One that runs, with these ports for logging on, and the others open. */
    public static Server of(Port tcp88, Port udp389, Port tcp389) {
        return new Server(true, tcp88, udp389, tcp389, Port.OPEN, Port.OPEN);
    }

    /** Every combination of the three ports, and some that are down, for which a firewall may answer. */
    static List<Server> all() {
        List<Server> all = new ArrayList<>();
        all.add(OPEN);
        for (Port kerberos : Port.values()) {
            for (Port locator : Port.values()) {
                for (Port ldap : List.of(Port.OPEN, Port.DROPPED)) {
                    Server one = of(kerberos, locator, ldap);
                    if (!one.equals(OPEN)) {
                        all.add(one);
                    }
                }
            }
        }
        for (Port kerberos : List.of(Port.DROPPED, Port.REFUSED)) {
            for (Port locator : List.of(Port.DROPPED, Port.REFUSED)) {
                all.add(new Server(false, kerberos, locator, Port.DROPPED, Port.DROPPED, Port.DROPPED));
            }
        }
        return all;
    }

    Server with464(Port tcp, Port udp) {
        return new Server(up, tcp88, udp389, tcp389, tcp, udp);
    }

    public boolean takesKerberos() {
        return up && tcp88 == Port.OPEN;
    }

    public boolean answersLocator() {
        return up && udp389 == Port.OPEN;
    }

    /** True if it runs and that port of it is not reached. */
    boolean blocks(Port port) {
        return up && port.blocked();
    }
}
