package io.github.trustdoctor.fleet;

import io.github.trustdoctor.diagnosis.Verdict;
import io.github.trustdoctor.fleet.Place.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** A fleet of sites that were never diagnosed, drawn by chance, with what was hidden in it. */
final class MadeUpFleet {

    static final String PACK = "made-up";
    private static final double NOISE = 0.05;
    private static final double EXEMPT = 0.03;
    private static final int FEWEST_ON_THE_PATH = 8;

    /** A hidden shared cause; without a name nobody knows it. */
    record Hidden(String cause, Place place) { }

    /** A trust, with the controllers and suffixes of the users' domain. */
    private record Way(String own, String partner, List<String> controllers, List<String> suffixes) {

        Place trust() {
            return new Place(Kind.TRUST, own + " > " + partner);
        }

        Place half() {
            return new Place(Kind.HALF, own + ": " + partner);
        }

        Place port(String port, String host) {
            return new Place(Kind.PORT, port + ' ' + host);
        }
    }

    /** A site before anybody looked. */
    private record Path(int number, Way way, String os, String suffix) {

        /** Whether it needs what is at that place. */
        boolean needs(Place place) {
            return switch (place.kind()) {
                case PORT -> Names.under(Names.host(place), way.partner());
                case SUFFIX -> place.value().equals(suffix);
                case HALF -> place.equals(way.half());
                case TRUST -> place.equals(way.trust());
                case OS -> place.value().equals(os);
                default -> false;
            };
        }
    }

    private final Random random;
    private final double looking;
    private final List<Way> ways = new ArrayList<>();
    private final List<Path> paths = new ArrayList<>();
    private final List<Site> sites = new ArrayList<>();
    private final Set<Hidden> hidden = new LinkedHashSet<>();

    private MadeUpFleet(long seed, int size, double looking) {
        this.random = new Random(seed);
        this.looking = looking;
        int partners = 2 + random.nextInt(4);
        for (int p = 0; p < partners; p++) {
            addWays("corp" + p + ".partner.test", 1 + random.nextInt(3));
        }
        for (int i = 0; i < size; i++) {
            Way way = ways.get(random.nextInt(ways.size()));
            String suffix = random.nextInt(10) < 4 ? any(way.suffixes()) : "";
            paths.add(new Path(i, way, "6." + random.nextInt(4) + ".7601", suffix));
        }
    }

    /** With that many hidden causes. */
    static MadeUpFleet of(long seed, int size, int causes) {
        return of(seed, size, causes, 0.8);
    }

    /** With that many hidden causes, of which each thing is looked at with that probability. */
    static MadeUpFleet of(long seed, int size, int causes, double looking) {
        MadeUpFleet fleet = new MadeUpFleet(seed, size, looking);
        for (int tries = 0; fleet.hidden.size() < causes && tries < 200; tries++) {
            fleet.hide();
        }
        fleet.paths.forEach(fleet::look);
        return fleet;
    }

    List<Site> sites() {
        return sites;
    }

    Set<Hidden> hidden() {
        return hidden;
    }

    private void addWays(String partner, int owns) {
        List<String> controllers = new ArrayList<>();
        int count = 2 + random.nextInt(3);
        for (int c = 0; c < count; c++) {
            controllers.add("dc-" + (char) ('a' + c) + '.' + partner);
        }
        List<String> suffixes = List.of("brand-" + partner, "old-" + partner);
        for (int own = 0; own < owns; own++) {
            ways.add(new Way("own" + own + ".test", partner, controllers, suffixes));
        }
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private void hide() {
        Way way = any(ways);
        String port = random.nextBoolean() ? "tcp/88" : "udp/389";
        Hidden next = switch (random.nextInt(7)) {
            case 0, 1 -> new Hidden("netbios", way.half());
            case 2 -> new Hidden(port + " blocked", way.port(port, any(way.controllers())));
            case 3 -> new Hidden(port + " blocked", way.port(port, way.partner()));
            case 4 -> new Hidden("suffix", new Place(Kind.SUFFIX, any(way.suffixes())));
            case 5 -> new Hidden("selective", way.trust());
            default -> new Hidden("", random.nextBoolean() ? way.trust() : new Place(Kind.OS, "6." + random.nextInt(4) + ".7601"));
        };
        boolean apart = hidden.stream().noneMatch(other -> together(other, next));
        if (apart && paths.stream().filter(path -> path.needs(next.place())).count() >= FEWEST_ON_THE_PATH) {
            hidden.add(next);
        }
    }

    /** Whether nobody could tell the two apart, whatever he looks at. */
    private boolean together(Hidden one, Hidden other) {
        boolean sameCause = one.cause().equals(other.cause());
        boolean ports = one.place().kind() == Kind.PORT && other.place().kind() == Kind.PORT;
        boolean sameDomain = ports && ways.stream().anyMatch(way -> Names.under(Names.host(one.place()), way.partner())
                && Names.under(Names.host(other.place()), way.partner()));
        boolean unknown = one.cause().isEmpty() || other.cause().isEmpty();
        boolean overlap = paths.stream().anyMatch(path -> path.needs(one.place()) && path.needs(other.place()));
        boolean systems = one.place().kind() == Kind.OS && other.place().kind() == Kind.OS;
        return systems || one.equals(other) || sameCause && sameDomain || unknown && overlap;
    }

    private void look(Path path) {
        Way way = path.way();
        TreeSet<Place> seen = new TreeSet<>(List.of(way.trust(), new Place(Kind.OS, path.os())));
        if (chance(looking)) {
            seen.add(way.half());
        }
        if (!path.suffix().isEmpty()) {
            seen.add(new Place(Kind.SUFFIX, path.suffix()));
        }
        seen.add(new Place(Kind.SYNTAX, path.suffix().isEmpty() ? "down-level name" : "explicit upn"));
        for (String controller : way.controllers()) {
            seen.add(new Place(Kind.CONTROLLER, controller));
            for (String port : List.of("tcp/88", "udp/389")) {
                if (chance(looking)) {
                    seen.add(way.port(port, controller));
                    seen.add(way.port(port, way.partner()));
                }
            }
        }
        found(path, seen);
    }

    private void found(Path path, TreeSet<Place> seen) {
        List<SiteFinding> findings = new ArrayList<>();
        boolean failing = false;
        Set<String> present = new TreeSet<>();
        for (Hidden cause : hidden) {
            if (path.needs(cause.place()) && !chance(EXEMPT)) {
                failing = true;
                present.add(cause.cause());
                finding(path, cause, seen, findings);
            }
        }
        if (chance(NOISE)) {
            failing = true;
            Hidden own = own(path.way());
            if (present.add(own.cause())) {
                finding(path, own, seen, findings);
            }
        }
        List<String> ruledOut = new ArrayList<>();
        for (String cause : List.of("netbios", "tcp/88 blocked", "udp/389 blocked", "suffix", "selective", "locked", "clock")) {
            if (!present.contains(cause) && chance(looking)) {
                ruledOut.add(PACK + '/' + cause);
            } else if (!present.contains(cause) && failing && chance(0.3)) {
                findings.add(new SiteFinding(PACK, cause, Verdict.OPEN, List.of(path.way().trust()), List.of()));
            }
        }
        sites.add(new Site(String.format("site-%05d", path.number()), failing, findings, List.copyOf(seen), ruledOut));
    }

    private Hidden own(Way way) {
        return switch (random.nextInt(5)) {
            case 0 -> new Hidden("locked", way.trust());
            case 1 -> new Hidden("clock", way.trust());
            case 2 -> new Hidden("tcp/88 blocked", way.port("tcp/88", any(way.controllers())));
            case 3 -> new Hidden("udp/389 blocked", way.port("udp/389", way.partner()));
            default -> new Hidden("", way.trust());
        };
    }

    private void finding(Path path, Hidden cause, Set<Place> seen, List<SiteFinding> findings) {
        if (cause.cause().isEmpty()) {
            return;
        }
        Set<Place> places = new TreeSet<>(Set.of(path.way().trust()));
        boolean there = seen.contains(cause.place());
        for (Place place : seen) {
            if (place.equals(cause.place()) || Names.portOfDomain(place, cause.place())) {
                places.add(place);
            }
        }
        boolean confirmed = there && chance(looking);
        if (there || chance(looking)) {
            findings.add(new SiteFinding(PACK, cause.cause(), confirmed ? Verdict.CONFIRMED : Verdict.OPEN,
                    List.copyOf(places), List.of(new Remedy("mend " + cause.cause(), 1))));
        }
    }
}
