package io.github.trustdoctor.world;

import io.github.trustdoctor.world.Server.Port;
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
import java.util.List;
import java.util.Random;

/**
 * A family of worlds: every combination of some values of each variable, each value with a base rate.
 *
 * <p>All variables at once would make too many worlds. So each family varies what bears on some causes, and says which
 * ({@link #about}): those are judged for completeness over it. Whatever is said of any cause has to be sound in each.
 */
final class Worlds {

    private final String name;
    private final List<String> about;
    private final List<Reading> readings;
    private final List<Values<?>> variables = new ArrayList<>();
    private final Values<Trust> trust;
    private Values<Server> dc1 = Values.of(Server.OPEN);
    private Values<Server> dc2 = Values.of(Server.OPEN);
    private Values<Choice> choice = Values.of(Choice.FIRST);
    private Values<Server> own1 = Values.of(Server.OPEN);
    private Values<Server> own2 = Values.of(Server.OPEN);
    private Values<Host> host = Values.of(Host.FINE);
    private Values<Clock> clock = Values.of(Clock.NEAR);
    private Values<Account> account = Values.of(Account.FINE);
    private Values<Change> change = Values.of(Change.NONE);
    private Values<Windows> windows = Values.of(Windows.SEVEN, Windows.TEN, Windows.XP);
    private Values<Seat> seat = Values.of(Seat.DESKTOP);
    private Values<Past> past = Values.of(Past.SAME);

    private Worlds(String name, List<String> about, List<Reading> readings, Values<Trust> trust) {
        this.name = name;
        this.about = about;
        this.readings = readings;
        this.trust = trust;
    }

    /** The values of one variable; the first is the usual one, nine times as frequent as all others together. */
    private record Values<T>(List<T> list) {

        private static final double USUAL = 0.9;

        @SafeVarargs
        @SuppressWarnings("varargs")
        static <T> Values<T> of(T... values) {
            return new Values<>(List.of(values));
        }

        double rate(int index) {
            return list.size() == 1 ? 1 : index == 0 ? USUAL : (1 - USUAL) / (list.size() - 1);
        }
    }

    /** Every family. */
    static List<Worlds> all() {
        return List.of(routes(), neighbours(), suffixes(), passwords(), days());
    }

    /** Trusts of every kind and both controllers with every combination of ports. */
    static Worlds routes() {
        Suffix disabled = new Suffix(true, Listing.DISABLED);
        List<Trust> trusts = new ArrayList<>(List.of(Trust.EXTERNAL, Trust.FOREST));
        trusts.addAll(Trust.netBios());
        trusts.addAll(List.of(Trust.FOREST.with(disabled, Suffix.ROUTED), Trust.INTRA_FOREST,
                Trust.HALF_FOREST, Trust.HALF_FOREST.with(disabled, Suffix.ROUTED),
                Trust.WRONG_WAY, Trust.NONE));
        trusts.addAll(around());
        Worlds worlds = new Worlds("routes", List.of("netbios-trust", "kerberos-blocked", "locator-blocked",
                "custom-upn-external", "no-usable-trust"), Readings.ofOneDay(), new Values<>(trusts));
        worlds.dc1 = new Values<>(Server.all());
        worlds.dc2 = new Values<>(Server.all());
        worlds.choice = Values.of(Choice.values());
        worlds.seat = Values.of(Seat.values());
        return worlds.complete();
    }

    /** No direct trust, but a parent domain. */
    private static List<Trust> around() {
        List<Trust> all = new ArrayList<>();
        for (Trust.Around way : List.of(Trust.Around.THERE, Trust.Around.DEAD_END)) {
            all.add(Trust.NONE.with(way));
            all.add(Trust.WRONG_WAY.with(way));
        }
        return all;
    }

    /** What other articles treat: the computer's account and its own controllers, clocks, selective authentication. */
    static Worlds neighbours() {
        List<Trust> trusts = new ArrayList<>();
        for (Trust trust : List.of(Trust.EXTERNAL, Trust.FOREST, Trust.netBios().get(0))) {
            for (Selective selective : Selective.values()) {
                trusts.add(trust.with(selective));
            }
        }
        trusts.addAll(List.of(Trust.WRONG_WAY, Trust.NONE));
        trusts.addAll(around());
        Worlds worlds = new Worlds("neighbours", List.of("no-usable-trust", "selective-authentication", "host-account",
                "clock-skew", "own-kdc-blocked"), Readings.ofOneDay(), new Values<>(trusts));
        worlds.dc1 = Values.of(Server.OPEN, Server.NO_LOCATOR);
        worlds.dc2 = Values.of(Server.OPEN, Server.NO_KERBEROS);
        worlds.own1 = Values.of(Server.OPEN, Server.NO_KERBEROS, Server.DOWN);
        worlds.own2 = worlds.own1;
        worlds.host = Values.of(Host.values());
        worlds.clock = Values.of(Clock.values());
        worlds.account = Values.of(Account.FINE, Account.LOCKED);
        worlds.seat = Values.of(Seat.values());
        return worlds.complete();
    }

    /** Every state of the custom suffix and of the DNS name's own, over a forest trust. */
    static Worlds suffixes() {
        List<Trust> trusts = new ArrayList<>();
        for (Suffix custom : Suffix.all()) {
            for (Listing own : List.of(Listing.ON, Listing.ABSENT, Listing.NEW, Listing.DISABLED, Listing.CONFLICT,
                    Listing.EXCLUDED)) {
                trusts.add(Trust.FOREST.with(custom, new Suffix(true, own)));
            }
            trusts.add(Trust.EXTERNAL.with(custom, Suffix.ROUTED));
        }
        trusts.addAll(List.of(Trust.netBios().get(0), Trust.INTRA_FOREST, Trust.WRONG_WAY, Trust.NONE));
        trusts.addAll(around());
        Worlds worlds = new Worlds("suffixes", List.of("custom-upn-external", "suffix-not-registered",
                "suffix-not-routed", "suffix-new", "suffix-disabled", "suffix-conflict", "suffix-excluded"),
                Readings.ofOneDay(), new Values<>(trusts));
        worlds.dc1 = Values.of(Server.OPEN, Server.NO_KERBEROS, Server.NO_LOCATOR);
        worlds.dc2 = worlds.dc1;
        worlds.choice = Values.of(Choice.FIRST, Choice.SECOND);
        worlds.host = Values.of(Host.FINE, Host.NO_SPN);
        worlds.account = Values.of(Account.FINE, Account.LOCKED);
        worlds.seat = Values.of(Seat.values());
        return worlds.complete();
    }

    /** Changes of the password, and the ports for it. */
    static Worlds passwords() {
        Worlds worlds = new Worlds("passwords", List.of("password-change-blocked"), Readings.ofPasswords(),
                Values.of(Trust.EXTERNAL, Trust.FOREST, Trust.netBios().get(0), Trust.NONE));
        List<Server> servers = new ArrayList<>(List.of(Server.OPEN, Server.DARK, Server.DOWN));
        for (Server server : List.of(Server.OPEN, Server.NO_KERBEROS, Server.NO_LOCATOR)) {
            servers.add(server.with464(Port.DROPPED, Port.DROPPED));
            servers.add(server.with464(Port.DROPPED, Port.OPEN));
            servers.add(server.with464(Port.OPEN, Port.DROPPED));
            servers.add(server.with464(Port.REFUSED, Port.REFUSED));
        }
        servers.addAll(List.of(Server.NO_KERBEROS, Server.NO_LOCATOR));
        worlds.dc1 = new Values<>(servers);
        worlds.dc2 = worlds.dc1;
        worlds.choice = Values.of(Choice.FIRST, Choice.SECOND);
        worlds.account = Values.of(Account.values());
        worlds.change = Values.of(Change.values());
        worlds.seat = Values.of(Seat.values());
        return worlds.complete();
    }

    /** What changes from one day to another. */
    static Worlds days() {
        Worlds worlds = new Worlds("days", List.of(), Readings.ofManyDays(), Values.of(Trust.EXTERNAL,
                Trust.netBios().get(0), Trust.netBios().get(2), Trust.netBios().get(4), Trust.FOREST, Trust.NONE, Trust.WRONG_WAY,
                Trust.EXTERNAL.with(Selective.REFUSES_NINA)));
        worlds.dc1 = new Values<>(Server.all());
        worlds.dc2 = Values.of(Server.OPEN, Server.NO_KERBEROS, Server.NO_LOCATOR, Server.DOWN);
        worlds.host = Values.of(Host.FINE, Host.NO_SPN);
        worlds.past = Values.of(Past.values());
        return worlds.complete();
    }

    private Worlds complete() {
        variables.addAll(List.of(trust, dc1, dc2, choice, own1, own2, host, clock, account, change, windows, seat, past));
        return this;
    }

    String name() {
        return name;
    }

    /** Ids of the causes on which everything that bears is varied. */
    List<String> about() {
        return about;
    }

    /** What may be looked at in these worlds. */
    List<Reading> readings() {
        return readings;
    }

    int count() {
        int count = 1;
        for (Values<?> values : variables) {
            count = Math.multiplyExact(count, values.list.size());
        }
        return count;
    }

    /** The world of that number, from 0. */
    World at(int number) {
        int[] digit = digits(number);
        return new World(trust.list.get(digit[0]), dc1.list.get(digit[1]), dc2.list.get(digit[2]), choice.list.get(digit[3]),
                own1.list.get(digit[4]), own2.list.get(digit[5]), host.list.get(digit[6]), clock.list.get(digit[7]),
                account.list.get(digit[8]), change.list.get(digit[9]), windows.list.get(digit[10]),
                seat.list.get(digit[11]), past.list.get(digit[12]));
    }

    private int[] digits(int number) {
        int[] digits = new int[variables.size()];
        int rest = number;
        for (int i = 0; i < digits.length; i++) {
            digits[i] = rest % variables.get(i).list.size();
            rest /= variables.get(i).list.size();
        }
        return digits;
    }

    /** How frequent the world of that number is: the product of the base rates of its values. */
    double prior(int number) {
        int[] digits = digits(number);
        double prior = 1;
        for (int i = 0; i < digits.length; i++) {
            prior *= variables.get(i).rate(digits[i]);
        }
        return prior;
    }

    /** The number of a world drawn by base rates. */
    int draw(Random random) {
        int number = 0;
        int weight = 1;
        for (Values<?> values : variables) {
            number += weight * draw(values, random.nextDouble());
            weight *= values.list.size();
        }
        return number;
    }

    private static int draw(Values<?> values, double at) {
        double sum = 0;
        for (int i = 0; i < values.list.size() - 1; i++) {
            sum += values.rate(i);
            if (at < sum) {
                return i;
            }
        }
        return values.list.size() - 1;
    }
}
