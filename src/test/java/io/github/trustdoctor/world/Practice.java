package io.github.trustdoctor.world;

import io.github.trustdoctor.world.Played.Code;
import io.github.trustdoctor.world.Server.Port;
import io.github.trustdoctor.world.Trust.Kind;
import io.github.trustdoctor.world.Trust.Listing;
import io.github.trustdoctor.world.Trust.Selective;
import io.github.trustdoctor.world.Trust.Suffix;
import io.github.trustdoctor.world.World.Account;
import io.github.trustdoctor.world.World.Change;
import io.github.trustdoctor.world.World.Choice;
import io.github.trustdoctor.world.World.Clock;
import io.github.trustdoctor.world.World.Host;
import io.github.trustdoctor.world.World.Past;
import io.github.trustdoctor.world.World.Seat;
import io.github.trustdoctor.world.World.Windows;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Sites as support engineers meet them: worlds drawn by stated base rates, each with somebody of the trusted domain who could
 * not log on, and a part of it observed. The rates are judgements of practice, not counts; probabilities are calibrated
 * against them, and mean no more than they do.
 */
final class Practice {

    /** Attempts of which one is what somebody complains about, the more usual more often. */
    private static final List<Attempt> COMPLAINTS = List.of(Attempt.PLAIN, Attempt.PLAIN, Attempt.PLAIN, Attempt.CUSTOM,
            Attempt.CUSTOM, Attempt.IMPLICIT);
    /** Readings that are played alike in every world, to see that nothing is concluded from them; weighed, they mislead. */
    private static final List<String> ALIKE = List.of("others", "nltest", "locator-failed", "once-", "unclear-", "astray-",
            "udp88-", "trace-tgs", "SAID-");
    private static final Map<String, Double> CHANCES = Map.of("far", 0.3, "all-trusts", 0.3, "all-suffixes", 0.3, "all-routing", 0.3,
            "trace", 0.2, "ticket", 0.3, "elsewhere-", 0.3, "OTHER_COMPUTER", 0.2, "made", 0.5);
    private static final double USUAL = 0.9;
    private static final double LEAST_OBSERVED = 0.3;
    private static final double MOST_OBSERVED = 1;

    private final List<Reading> readings = readings();
    private final Random random;

    Practice(long seed) {
        this.random = new Random(seed);
    }

    /**
     * One site.
     *
     * @param world     how things are there
     * @param slips     attempts that failed for a fault that no article treats, and the code
     * @param complaint the attempt that somebody complains about; it failed
     * @param readings  what was observed, in a fixed order
     */
    record Visit(World world, Map<Attempt, Code> slips, Attempt complaint, List<Reading> readings) {

        /** The report of that visit. */
        Draft draft() {
            Draft draft = new Draft();
            for (Reading reading : readings) {
                String seen = reading.see().apply(world, slips);
                if (!seen.isEmpty()) {
                    reading.write().accept(seen, draft);
                }
            }
            return draft;
        }
    }

    /** What may be observed at a site on one visit. */
    static List<Reading> readings() {
        return Readings.ofPasswords().stream()
                .filter(reading -> ALIKE.stream().noneMatch(start -> reading.name().startsWith(start))).toList();
    }

    /** A site where somebody cannot log on, with as much observed as it happens. */
    Visit next() {
        while (true) {
            World world = world();
            Attempt complaint = COMPLAINTS.get(random.nextInt(COMPLAINTS.size()));
            Map<Attempt, Code> slips = slips();
            boolean failed = slips.containsKey(complaint) || !Playback.play(world, complaint).in();
            if (failed && world.seat() == Seat.DESKTOP) {
                return new Visit(world, slips, complaint, observed(complaint));
            }
        }
    }

    /** A fault that no article treats makes every logon of the trusted domain fail alike. */
    private Map<Attempt, Code> slips() {
        Map<Attempt, Code> slips = new EnumMap<>(Attempt.class);
        Code code = mostly(0.95, Code.IN, Code.NO_COMPUTER_ACCOUNT, Code.NO_SERVERS, Code.NO_SUCH_USER);
        for (Attempt attempt : Attempt.values()) {
            if (code != Code.IN && attempt.crosses() && attempt.here()) {
                slips.put(attempt, code);
            }
        }
        return slips;
    }

    /** How the complaint ended is always known, its code mostly; the rest depends on what it takes and who looks. */
    private List<Reading> observed(Attempt complaint) {
        double diligence = LEAST_OBSERVED + (MOST_OBSERVED - LEAST_OBSERVED) * random.nextDouble();
        List<Reading> observed = new ArrayList<>();
        for (Reading reading : readings) {
            boolean known = reading.name().equals(complaint + "-result") || reading.name().equals("seat")
                    || reading.name().equals("os");
            boolean withOwnCopy = reading.name().equals("all-trusts") && has(observed, "near");
            if (random.nextDouble() < (known ? 1 : withOwnCopy ? USUAL : chance(reading.name(), complaint) * diligence)) {
                observed.add(reading);
            }
        }
        return observed;
    }

    private static boolean has(List<Reading> readings, String name) {
        return readings.stream().anyMatch(reading -> reading.name().equals(name));
    }

    /** How likely somebody thorough gets to it on one visit: what needs rights or people elsewhere, more rarely. */
    private static double chance(String reading, Attempt complaint) {
        for (Map.Entry<String, Double> one : CHANCES.entrySet()) {
            if (reading.startsWith(one.getKey())) {
                return one.getValue();
            }
        }
        return reading.equals(complaint + "-code") ? 1 : USUAL;
    }

    private World world() {
        List<Server> servers = servers();
        Server own = random.nextDouble() < 0.97 ? Server.OPEN : Server.NO_KERBEROS;
        return new World(trust(), servers.get(0), servers.get(1), any(Choice.values()), own,
                random.nextDouble() < 0.5 ? own : Server.OPEN,
                mostly(0.96, Host.FINE, Host.NO_SPN, Host.WRONG_PASSWORD),
                mostly(0.96, Clock.NEAR, Clock.FAR, Clock.FAR_BUT_TAKEN, Clock.OWN_OFF),
                mostly(0.94, Account.FINE, Account.LOCKED, Account.MUST_CHANGE),
                mostly(0.94, Change.NONE, Change.DUE, Change.TRIED),
                mostly(0.6, Windows.TEN, Windows.SEVEN, Windows.SEVEN, Windows.SEVEN, Windows.XP),
                mostly(0.97, Seat.DESKTOP, Seat.NETWORK), Past.SAME);
    }

    private Trust trust() {
        TreeMap<Double, Trust> kinds = new TreeMap<>();
        kinds.put(0.30, Trust.EXTERNAL);
        kinds.put(0.65, netBios());
        kinds.put(0.95, Trust.FOREST);
        kinds.put(0.98, any(Trust.NONE, Trust.WRONG_WAY));
        kinds.put(1.00, Trust.INTRA_FOREST);
        Trust trust = kinds.higherEntry(random.nextDouble()).getValue();
        if (trust.kind() == Kind.FOREST) {
            trust = trust.with(mostly(0.4, Suffix.ROUTED, customSuffixes()), mostly(0.97, Suffix.ROUTED,
                    new Suffix(true, Listing.DISABLED), new Suffix(true, Listing.CONFLICT), new Suffix(true, Listing.EXCLUDED)));
        }
        return trust.usable() ? trust.with(mostly(0.93, Selective.OFF, Selective.ALLOWS, Selective.REFUSES_NINA,
                Selective.REFUSES_ALL)) : trust;
    }

    /** Registered and listed in every way, or neither, or still routed though no longer registered. */
    private static Suffix[] customSuffixes() {
        List<Suffix> suffixes = new ArrayList<>();
        for (Listing listing : Listing.values()) {
            suffixes.add(new Suffix(true, listing));
        }
        suffixes.add(new Suffix(false, Listing.ABSENT));
        suffixes.add(new Suffix(false, Listing.ON));
        return suffixes.toArray(Suffix[]::new);
    }

    /** Mostly made by that name in both domains, and mostly a controller is found by that name as well. */
    private Trust netBios() {
        List<Trust> all = Trust.netBios();
        int halves = mostly(0.85, 0, 1, 2);
        return all.get(2 * halves + mostly(0.85, 0, 1));
    }

    /** What a firewall does, it mostly does to every controller alike. */
    private List<Server> servers() {
        Server first = mostly(0.65, Server.OPEN, Server.NO_KERBEROS, Server.NO_KERBEROS, Server.NO_LOCATOR, Server.NO_LOCATOR,
                Server.of(Port.DROPPED, Port.DROPPED, Port.OPEN), Server.of(Port.REFUSED, Port.OPEN, Port.OPEN), Server.DARK,
                Server.DOWN, Server.OPEN.with464(Port.DROPPED, Port.DROPPED));
        return random.nextDouble() < 0.75 ? List.of(first, first) : List.of(first, Server.OPEN);
    }

    @SafeVarargs
    private <T> T mostly(double share, T usual, T... others) {
        return random.nextDouble() < share ? usual : any(others);
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }
}
