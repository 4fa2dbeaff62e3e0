package io.github.trustdoctor.world;

import io.github.trustdoctor.world.Server.Port;
import io.github.trustdoctor.world.Trust.Selective;
import io.github.trustdoctor.world.Trust.Suffix;
import io.github.trustdoctor.world.World.Account;
import io.github.trustdoctor.world.World.Change;
import io.github.trustdoctor.world.World.Choice;
import io.github.trustdoctor.world.World.Clock;
import io.github.trustdoctor.world.World.Elsewhere;
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
    private Values<Windows> windows = Values.of(Windows.SEVEN, Windows.XP);
    private Values<Elsewhere> elsewhere = Values.of(Elsewhere.values());
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
        List<Trust> trusts = new ArrayList<>(List.of(Trust.EXTERNAL, Trust.FOREST));
        trusts.addAll(Trust.netBios());
        trusts.addAll(List.of(Trust.FOREST.with(Suffix.DISABLED, Suffix.ROUTED), Trust.INTRA_FOREST, Trust.HALF_FOREST,
                Trust.WRONG_WAY, Trust.NONE, Trust.WRONG_WAY.around(), Trust.NONE.around()));
        Worlds worlds = new Worlds("routes", List.of("netbios-trust", "kerberos-blocked", "locator-blocked",
                "custom-upn-external", "no-usable-trust"), Readings.ofOneDay(), new Values<>(trusts));
        worlds.dc1 = new Values<>(Server.all());
        worlds.dc2 = new Values<>(Server.all());
        worlds.choice = Values.of(Choice.values());
        worlds.host = Values.of(Host.FINE, Host.NO_SPN);
        worlds.seat = Values.of(Seat.values());
        return worlds.complete();
    }

    /** What other articles treat: the computer's account and its own controllers, clocks, selective authentication. */
    static Worlds neighbours() {
        List<Trust> trusts = new ArrayList<>(List.of(Trust.EXTERNAL));
        for (Selective selective : List.of(Selective.ALLOWS, Selective.REFUSES_NINA, Selective.REFUSES_ALL)) {
            trusts.add(Trust.EXTERNAL.with(selective));
        }
        trusts.addAll(List.of(Trust.FOREST, Trust.FOREST.with(Selective.REFUSES_NINA), Trust.netBios().get(0), Trust.WRONG_WAY,
                Trust.NONE, Trust.NONE.around()));
        Worlds worlds = new Worlds("neighbours", List.of("no-usable-trust", "selective-authentication", "host-account",
                "clock-skew", "own-kdc-blocked"), Readings.ofOneDay(), new Values<>(trusts));
        worlds.dc1 = Values.of(Server.OPEN, Server.NO_KERBEROS, Server.DARK);
        worlds.dc2 = Values.of(Server.OPEN, Server.NO_LOCATOR);
        worlds.own1 = Values.of(Server.OPEN, Server.NO_KERBEROS, Server.DOWN);
        worlds.own2 = worlds.own1;
        worlds.host = Values.of(Host.values());
        worlds.clock = Values.of(Clock.values());
        worlds.account = Values.of(Account.FINE, Account.LOCKED);
        worlds.windows = Values.of(Windows.SEVEN, Windows.TEN, Windows.XP);
        return worlds.complete();
    }

    /** Every state of the custom suffix and of the DNS name's own, over a forest trust. */
    static Worlds suffixes() {
        List<Trust> trusts = new ArrayList<>();
        for (Suffix custom : Suffix.values()) {
            for (Suffix own : List.of(Suffix.ROUTED, Suffix.UNLISTED, Suffix.NEW, Suffix.DISABLED, Suffix.CONFLICT, Suffix.EXCLUDED)) {
                trusts.add(Trust.FOREST.with(custom, own));
                trusts.add(Trust.EXTERNAL.with(custom, own));
            }
        }
        trusts.addAll(List.of(Trust.netBios().get(0), Trust.INTRA_FOREST, Trust.WRONG_WAY, Trust.NONE,
                Trust.NONE.around()));
        Worlds worlds = new Worlds("suffixes", List.of("custom-upn-external", "suffix-not-registered", "suffix-not-routed",
                "suffix-new", "suffix-disabled", "suffix-conflict", "suffix-excluded"), Readings.ofOneDay(), new Values<>(trusts));
        worlds.dc1 = Values.of(Server.OPEN, Server.NO_KERBEROS, Server.NO_LOCATOR);
        worlds.dc2 = worlds.dc1;
        worlds.host = Values.of(Host.FINE, Host.NO_SPN);
        worlds.account = Values.of(Account.FINE, Account.LOCKED);
        worlds.seat = Values.of(Seat.values());
        return worlds.complete();
    }

    /** Changes of the password, and the ports for it. */
    static Worlds passwords() {
        Worlds worlds = new Worlds("passwords", List.of("password-change-blocked"), Readings.ofPasswords(),
                Values.of(Trust.EXTERNAL, Trust.FOREST, Trust.netBios().get(0), Trust.NONE));
        worlds.dc1 = Values.of(Server.OPEN, Server.OPEN.with464(Port.DROPPED, Port.DROPPED),
                Server.OPEN.with464(Port.DROPPED, Port.OPEN), Server.OPEN.with464(Port.OPEN, Port.DROPPED),
                Server.OPEN.with464(Port.REFUSED, Port.REFUSED), Server.NO_LOCATOR.with464(Port.DROPPED, Port.OPEN),
                Server.NO_KERBEROS.with464(Port.DROPPED, Port.DROPPED), Server.NO_KERBEROS, Server.DARK, Server.DOWN);
        worlds.dc2 = worlds.dc1;
        worlds.account = Values.of(Account.values());
        worlds.change = Values.of(Change.values());
        worlds.host = Values.of(Host.FINE, Host.NO_SPN);
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
        variables.addAll(List.of(trust, dc1, dc2, choice, own1, own2, host, clock, account, change, windows, elsewhere, seat, past));
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
                elsewhere.list.get(digit[11]), seat.list.get(digit[12]), past.list.get(digit[13]));
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
