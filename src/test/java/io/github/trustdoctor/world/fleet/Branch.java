package io.github.trustdoctor.world.fleet;

import io.github.trustdoctor.world.Attempt;
import io.github.trustdoctor.world.Playback;
import io.github.trustdoctor.world.Played.Code;
import io.github.trustdoctor.world.Server;
import io.github.trustdoctor.world.World;
import io.github.trustdoctor.world.World.Change;
import io.github.trustdoctor.world.World.Choice;
import io.github.trustdoctor.world.World.Past;
import io.github.trustdoctor.world.World.Seat;
import io.github.trustdoctor.world.World.Windows;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * One site: a computer in a domain of the company, and somebody who logs on there over a trust.
 *
 * @param number    from 0
 * @param link      which trust
 * @param near      the computer's domain
 * @param far       the users'
 * @param preferred number of the controller of the users' domain that the locator prefers
 * @param windows   version of Windows
 * @param fault     what is wrong at this site alone
 * @param town      number of its town
 * @param user      who logs on
 * @param tries     the attempts, in order of time
 */
record Branch(int number, Link link, Domain near, Domain far, int preferred, String windows, Fault fault, int town,
              String user, List<Tried> tries) {

    private static final Fault[] FAULTS = Fault.values();
    private static final Code[] SLIPS = {Code.NO_SERVERS, Code.NO_SUCH_USER};
    private static final String[] WINDOWS = {"6.1.7601", "10.0.17763", "10.0.19045", "10.0.19045", "10.0.22631"};

    /**
     * An attempt to log on.
     *
     * @param attempt how it is played
     * @param typed   the name as it was typed, as it stands in JSON
     * @param code    how it ended
     */
    record Tried(Attempt attempt, String typed, Code code) {

        boolean failed() {
            return code != Code.IN;
        }
    }

    /** The site of that number. */
    static Branch draw(Company company, Options options, long seed, int number) {
        Random random = Seeds.random(seed, number);
        Link link = company.links.get(random.nextInt(company.links.size()));
        Domain far = company.far(link);
        int preferred = random.nextInt(far.controllers().size());
        String windows = random.nextDouble() < options.oldWindows() ? Windows.XP.version
                : WINDOWS[random.nextInt(WINDOWS.length)];
        Fault fault = random.nextDouble() < options.noise() ? FAULTS[1 + random.nextInt(FAULTS.length - 1)] : Fault.NONE;
        Branch untried = new Branch(number, link, company.near(link), far, preferred, windows, fault,
                random.nextInt(Words.TOWNS.size()), person(random), List.of());
        return untried.tried(random);
    }

    private static String person(Random random) {
        return Words.FIRST_NAMES.get(random.nextInt(Words.FIRST_NAMES.size())) + '.'
                + Words.LAST_NAMES.get(random.nextInt(Words.LAST_NAMES.size()));
    }

    private Branch tried(Random random) {
        World world = worldBy(preferred);
        List<Tried> all = new ArrayList<>();
        Attempt first = link.custom() && random.nextBoolean() ? Attempt.CUSTOM
                : random.nextInt(3) == 0 ? Attempt.IMPLICIT : Attempt.PLAIN;
        Code slip = SLIPS[random.nextInt(SLIPS.length)];
        String plain = far.netBios() + "\\\\";
        all.add(tried(world, first, switch (first) {
            case CUSTOM -> user + '@' + far.suffix();
            case IMPLICIT -> user + '@' + far.dns();
            default -> plain + user;
        }, fault == Fault.UNKNOWN ? slip : Code.IN));
        if (first != Attempt.PLAIN && random.nextBoolean()) {
            all.add(tried(world, Attempt.PLAIN, plain + user, fault == Fault.UNKNOWN ? slip : Code.IN));
        }
        String other = person(random);
        if (random.nextInt(5) < 2 && !other.equals(user)) {
            all.add(tried(world, Attempt.OTHER_USER, plain + other, fault == Fault.UNKNOWN ? slip : Code.IN));
        }
        if (fault == Fault.STRAY) {
            all.add(tried(world, Attempt.RETRY, plain + user, slip));
        }
        String home = person(random);
        if (random.nextInt(5) < 3) {
            all.add(tried(world, Attempt.HOME, near.netBios() + "\\\\" + home, Code.IN));
        }
        return new Branch(number, link, near, far, preferred, windows, fault, town, user, all);
    }

    private static Tried tried(World world, Attempt attempt, String typed, Code slip) {
        return new Tried(attempt, typed, slip != Code.IN ? slip : Playback.play(world, attempt).code());
    }

    /** What is seen of that controller of the users' domain from here. */
    Server seen(int controller) {
        Server server = far.servers().get(controller);
        return fault != Fault.FIREWALL ? server
                : Server.of(Server.NO_KERBEROS.tcp88(), server.udp389(), server.tcp389());
    }

    /**
     * How things are here, with that controller as the one that the locator prefers; the other one of the world is the next
     * that it would find.
     */
    World worldBy(int controller) {
        Windows played = windows.equals(Windows.XP.version) ? Windows.XP : windows.equals(Windows.SEVEN.version)
                ? Windows.SEVEN : Windows.TEN;
        List<Server> own = near.servers();
        return new World(link.trust(), seen(controller), seen(next(controller)), Choice.FIRST, own.get(0), own.get(1),
                fault.host(), fault.clock(), fault.account(), Change.NONE, played, Seat.DESKTOP, Past.SAME);
    }

    private int next(int controller) {
        int count = far.servers().size();
        for (int i = 1; i < count; i++) {
            int other = (controller + i) % count;
            if (far.servers().get(other).answersLocator()) {
                return other;
            }
        }
        return (controller + 1) % count;
    }

    boolean failing() {
        for (Tried tried : tries) {
            if (tried.failed()) {
                return true;
            }
        }
        return false;
    }

    String computer() {
        return Words.TOWN_CODES.get(town) + "-PC-" + number;
    }

    String place() {
        return Words.TOWNS.get(town) + ' ' + number;
    }

    /** The computer, the place, and who logs on. */
    List<String> names() {
        List<String> names = new ArrayList<>(List.of(computer(), place()));
        for (Tried tried : tries) {
            String typed = tried.typed();
            names.add(typed.substring(typed.lastIndexOf('\\') + 1, tried.attempt() == Attempt.CUSTOM
                    || tried.attempt() == Attempt.IMPLICIT ? typed.indexOf('@') : typed.length()));
        }
        return names;
    }
}
