package io.github.trustdoctor.world;

import io.github.trustdoctor.world.Played.Code;
import io.github.trustdoctor.world.Played.Step;
import io.github.trustdoctor.world.Server.Port;
import io.github.trustdoctor.world.World.Account;
import io.github.trustdoctor.world.World.Change;
import io.github.trustdoctor.world.World.Choice;
import io.github.trustdoctor.world.World.Seat;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Plays one attempt to log on in one world. At the desktop: a name with a suffix is asked of the computer's own Kerberos
 * server first; then a controller of the user's domain is located, asked for a ticket, asked for the way to the
 * computer, and the computer's own domain for the last ticket. Windows before Vista tries NTLM after that.
 */
public final class Playback {

    private final World world;
    private final Attempt attempt;

    private Playback(World world, Attempt attempt) {
        this.world = attempt == Attempt.LATER ? world.today() : world;
        this.attempt = attempt;
    }

    /** How that attempt ends in that world. */
    public static Played play(World world, Attempt attempt) {
        return new Playback(world, attempt).play();
    }

    private Played play() {
        return switch (attempt) {
            case CACHED, SAID -> new Played(Code.IN, Step.CACHE, false);
            case FILE_SERVER -> Played.in(Step.NTLM);
            case OTHER_COMPUTER -> Played.refused(Step.LOCATE, Code.NO_SERVERS);
            case PLAIN -> world.seat() == Seat.NETWORK ? ntlm() : desktop();
            default -> desktop();
        };
    }

    private Played desktop() {
        Played kerberos = attempt == Attempt.HOME ? lastTicket() : kerberos();
        return kerberos.in() || !world.windows().fallsBack() ? kerberos : ntlm();
    }

    private Played kerberos() {
        if (attempt.upn() && (!ownServer() || world.clock().ownOff())) {
            return Played.refused(Step.OWN_LOOKUP, ownServer() ? Code.WRONG_TIME : Code.NO_SERVERS);
        }
        if (!nameLeadsThere()) {
            return Played.refused(Step.OWN_LOOKUP, Code.NO_SUCH_USER);
        }
        Optional<Controller> found = located();
        if (found.isEmpty()) {
            return Played.refused(Step.LOCATE, Code.NO_SERVERS);
        }
        Code ofUserDomain = firstTicket(found.get());
        if (ofUserDomain != Code.IN) {
            return Played.refused(Step.AS, ofUserDomain);
        }
        if (!referred()) {
            return Played.refused(Step.TGS, Code.NO_COMPUTER_ACCOUNT);
        }
        return lastTicket();
    }

    /** True if the computer's domain knows the way to the user's domain by the name as it was typed. */
    private boolean nameLeadsThere() {
        Trust trust = world.trust();
        if (!trust.usable()) {
            return false;
        }
        return switch (attempt) {
            case CUSTOM -> trust.kind() == Trust.Kind.INTRA_FOREST
                    || !trust.viaRoot() && trust.kind() == Trust.Kind.FOREST && trust.custom().routes();
            case IMPLICIT -> trust.near() != 1 && (trust.kind() != Trust.Kind.FOREST || trust.own().routes());
            default -> true;
        };
    }

    /** The controller of the user's domain that the computer finds. */
    private Optional<Controller> located() {
        if (world.trust().near() != 1) {
            return locate(world, attempt.ordinal());
        }
        return world.trust().byNetBios() ? find(world, attempt.ordinal(), Server::up) : Optional.empty();
    }

    /** The controller that answers the locator's ping, by the DNS name of the domain, at the n-th call. */
    public static Optional<Controller> locate(World world, int call) {
        return find(world, call, Server::answersLocator);
    }

    private static Optional<Controller> find(World world, int call, Predicate<Server> answers) {
        boolean second = world.choice() == Choice.SECOND || world.choice() == Choice.IN_TURN && call % 2 == 1;
        Controller preferred = second ? Controller.DC2 : Controller.DC1;
        Controller other = second ? Controller.DC1 : Controller.DC2;
        return Optional.of(answers.test(preferred.in(world)) ? preferred : other).filter(dc -> answers.test(dc.in(world)));
    }

    private Code firstTicket(Controller server) {
        if (!server.in(world).takesKerberos()) {
            return Code.NO_SERVERS;
        }
        return account() != Code.IN ? account() : world.clock().fatal() ? Code.WRONG_TIME : Code.IN;
    }

    /** What the user's domain says of the account in that attempt. */
    static Code account(World world, Attempt attempt) {
        return new Playback(world, attempt).account();
    }

    private Code account() {
        if (!attempt.nina() || world.account() == Account.FINE || changed(world)) {
            return Code.IN;
        }
        return world.account() == Account.LOCKED ? Code.LOCKED : Code.MUST_CHANGE;
    }

    /** True if the user's Kerberos server knows the way to the computer's domain. */
    private boolean referred() {
        return !world.trust().madeByNetBios();
    }

    private Played lastTicket() {
        boolean refused = attempt.crosses() && world.trust().selective().refuses(attempt);
        Code code = !ownServer() ? Code.NO_SERVERS
                : world.clock().ownOff() ? Code.WRONG_TIME
                : world.host().lacksSpn() ? Code.NO_COMPUTER_ACCOUNT
                : refused ? Code.NOT_ALLOWED
                : world.host().broken() ? Code.BROKEN_CHANNEL : Code.IN;
        return new Played(code, Step.OWN_TGS, true);
    }

    private boolean ownServer() {
        return world.own1().takesKerberos() || world.own2().takesKerberos();
    }

    /** NTLM: the computer asks its own domain, which asks the user's, controller to controller. */
    private Played ntlm() {
        boolean home = attempt == Attempt.HOME;
        Code code = world.host().broken() ? Code.BROKEN_CHANNEL
                : home ? Code.IN
                : !nameLeadsThere() ? Code.NO_SUCH_USER
                : account() != Code.IN ? account()
                : world.trust().selective().refuses(attempt) ? Code.NOT_ALLOWED : Code.IN;
        return new Played(code, Step.NTLM, true);
    }

    /** True if Nina, at the desktop by her plain name, gets a ticket that refers to the computer's domain. */
    static boolean referralTicket(World world) {
        Playback plain = new Playback(world, Attempt.PLAIN);
        Trust trust = world.trust();
        return world.seat() == Seat.DESKTOP && trust.usable()
                && (trust.viaRoot() || trust.far() == 2)
                && plain.located().filter(server -> plain.firstTicket(server) == Code.IN).isPresent();
    }

    /**
     * What a Kerberos server of the user's domain replies to Nina's first request, in a trace at the computer, however
     * it was found; empty if none is reached.
     */
    static Optional<Reply> reply(World world) {
        Playback plain = new Playback(world, Attempt.PLAIN);
        return find(world, 0, Server::takesKerberos).map(server -> new Reply(server, plain.error()));
    }

    /** A reply of a Kerberos server: which one, and its error; empty for a ticket. */
    record Reply(Controller server, String error) { }

    /** Far clocks are refused at first, even where the computer then takes the other's time. */
    private String error() {
        return switch (account()) {
            case LOCKED -> "KDC_ERR_CLIENT_REVOKED";
            case MUST_CHANGE -> "KDC_ERR_KEY_EXPIRED";
            default -> world.clock().farFromUser() ? "KRB_AP_ERR_SKEW" : "";
        };
    }

    /** True if Nina's password was to be changed, and is. */
    private static boolean changed(World world) {
        return world.account() == Account.MUST_CHANGE && world.change() == Change.TRIED && change(world) == Code.IN;
    }

    /** How Nina's change of the password ends, if she tries one: it takes whichever controller lets it pass. */
    static Code change(World world) {
        boolean reached = Stream.of(world.dc1(), world.dc2()).anyMatch(dc -> dc.takesKerberos() && dc.answersLocator()
                && (dc.tcp464() == Port.OPEN || dc.udp464() == Port.OPEN));
        return !reached ? Code.NO_SERVERS : world.change() == Change.TRIED_TOO_SHORT ? Code.TOO_SHORT : Code.IN;
    }
}
