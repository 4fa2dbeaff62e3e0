package io.github.trustdoctor.world;

import io.github.trustdoctor.world.Played.Code;
import io.github.trustdoctor.world.Trust.Kind;
import io.github.trustdoctor.world.Trust.Listing;
import io.github.trustdoctor.world.Trust.Suffix;
import io.github.trustdoctor.world.World.Account;
import io.github.trustdoctor.world.World.Change;
import io.github.trustdoctor.world.World.Seat;

/**
 * Whether a cause is there: a fault that is present, and at a step which the attempt has to pass to succeed.
 *
 * <p>Structural: a fault counts although the attempt failed at an earlier step. An attempt that succeeded has none.
 */
public enum Truth {
    TRUE, FALSE,
    /** Other faults are in the way, so that it has no meaning yet to say yes or no. */
    MASKED,
    /** The conventions do not say what would be right. */
    NOT_ASKED;

    /** Whether that cause is there for that attempt as it is played, and for that controller if it is judged for them. */
    static Truth played(World world, Attempt attempt, String cause, Controller controller) {
        return Playback.play(world, attempt).in() ? FALSE : failed(world, attempt, cause, controller);
    }

    /** The same for that attempt if it failed, be it for a reason of its own. */
    public static Truth failed(World now, Attempt attempt, String cause, Controller controller) {
        World world = attempt == Attempt.LATER ? now.today() : now;
        Path path = new Path(world, attempt);
        return switch (cause) {
            case "netbios-trust" -> of(path.kerberosOnly() && world.trust().madeByNetBios());
            case "kerberos-blocked" -> path.kerberosOnly() ? port(world, controller, true) : FALSE;
            case "locator-blocked" -> path.kerberosOnly() ? port(world, controller, false) : FALSE;
            case "custom-upn-external" -> customUpn(world, attempt);
            case "no-usable-trust" -> attempt.here() ? of(!world.trust().usable()) : NOT_ASKED;
            case "selective-authentication", "not-allowed" -> attempt.here() && !world.trust().viaRoot()
                    ? of(world.trust().usable() && world.trust().selective().refuses(attempt)) : NOT_ASKED;
            case "host-account" -> attempt.here() ? of(world.host().broken()
                    || world.host().lacksSpn() && path.kerberosAlone()) : NOT_ASKED;
            case "duplicate-spn", "authentication-policy" -> FALSE;
            case "spn-not-held" -> attempt.here() ? of(world.host().lacksSpn() && path.kerberosAlone()) : NOT_ASKED;
            case "no-account" -> attempt.here() ? of(world.host().broken()) : NOT_ASKED;
            case "clock-skew" -> path.unknown() ? NOT_ASKED : of(path.kerberosOnly() && world.clock().fatal());
            case "own-kdc-blocked" -> path.unknown() ? NOT_ASKED
                    : path.kerberosOnly() ? port(world, controller, true) : FALSE;
            case "password-change-blocked" -> !path.kerberosOnly() ? FALSE
                    : attempt.nina() ? change(world, controller) : NOT_ASKED;
            default -> world.trust().viaRoot() ? NOT_ASKED : of(suffix(world, attempt, cause));
        };
    }

    private static Truth of(boolean there) {
        return there ? TRUE : FALSE;
    }

    /** The way of one attempt. */
    private record Path(World world, Attempt attempt) {

        /** True for an attempt at the desktop of the computer, on Windows that has nothing but Kerberos there. */
        boolean kerberosAlone() {
            return attempt.here() && attempt != Attempt.CACHED && !world.windows().fallsBack()
                    && !(attempt == Attempt.PLAIN && world.seat() == Seat.NETWORK);
        }

        /** True if, besides, a trust leads there. */
        boolean kerberosOnly() {
            return kerberosAlone() && world.trust().usable();
        }

        /** True if there is no path to judge: another computer, or no trust. */
        boolean unknown() {
            return !attempt.here() || !world.trust().usable();
        }
    }

    private static Truth port(World world, Controller controller, boolean kerberos) {
        if (controller == Controller.UNNAMED) {
            return MASKED;
        }
        Server server = controller.in(world);
        return of(server.blocks(kerberos ? server.tcp88() : server.udp389()));
    }

    /** Over an external trust the custom suffix is always a fault; it means something once a plain name could work. */
    private static Truth customUpn(World world, Attempt attempt) {
        if (attempt != Attempt.CUSTOM || world.trust().viaRoot() || world.trust().kind() != Kind.EXTERNAL) {
            return FALSE;
        }
        boolean reached = reached(world.dc1()) || reached(world.dc2());
        return !world.windows().fallsBack() && reached && !world.trust().madeByNetBios() ? TRUE : MASKED;
    }

    private static boolean reached(Server server) {
        return server.takesKerberos() && server.answersLocator();
    }

    private static boolean suffix(World world, Attempt attempt, String cause) {
        if (!attempt.upn() || world.trust().kind() != Kind.FOREST) {
            return false;
        }
        Suffix suffix = attempt == Attempt.CUSTOM ? world.trust().custom() : world.trust().own();
        return switch (cause) {
            case "suffix-not-registered" -> !suffix.registered() && !suffix.routes();
            case "suffix-not-routed" -> suffix.registered() && suffix.listing() == Listing.ABSENT;
            case "suffix-new" -> suffix.listing() == Listing.NEW;
            case "suffix-disabled" -> suffix.listing() == Listing.DISABLED || suffix.listing() == Listing.PARENT_DISABLED;
            case "suffix-conflict" -> suffix.listing() == Listing.CONFLICT;
            case "suffix-excluded" -> suffix.listing() == Listing.EXCLUDED;
            default -> throw new IllegalArgumentException("the world knows no cause " + cause);
        };
    }

    /** Nina's password; what becomes of others' is not varied. */
    private static Truth change(World world, Controller controller) {
        boolean tried = world.change() == Change.TRIED || world.change() == Change.TRIED_TOO_SHORT;
        Code end = tried ? Playback.change(world) : Code.IN;
        boolean due = world.account() == Account.MUST_CHANGE && !(tried && end == Code.IN)
                || world.change() == Change.DUE;
        if (!due && end == Code.IN) {
            return FALSE;
        }
        if (controller == Controller.UNNAMED) {
            return MASKED;
        }
        Server server = controller.in(world);
        return of(server.blocks(server.tcp464()) && (end == Code.NO_SERVERS || server.udp464().blocked()));
    }
}
