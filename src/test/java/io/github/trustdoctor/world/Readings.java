package io.github.trustdoctor.world;

import static io.github.trustdoctor.world.Draft.text;

import io.github.trustdoctor.world.Server.Port;
import io.github.trustdoctor.world.World.Account;
import io.github.trustdoctor.world.World.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Everything that somebody may look at, other than trust objects and attempts to log on.
 *
 * <p>What the conventions call noise is not played: two tries in vain mean blocked. What decides nothing is played as the
 * same in every world: one try in vain, a port that no logon needs, a locator that finds nobody or answers from its cache,
 * a service that a Kerberos server does not know, what people tell, a list that is not whole.
 */
final class Readings {

    static final String PROBED = "2026-11-20T10:00:00Z";
    private static final String JUST_BEFORE = "2026-11-20T07:00:00Z";
    private static final String DAYS_BEFORE = "2026-11-17T08:00:00Z";

    private final List<Reading> all = new ArrayList<>();

    private Readings() { }

    /** What may be looked at on one day, in the order in which it is written. */
    static List<Reading> ofOneDay() {
        Readings readings = ofComputers();
        readings.all.addAll(TrustReadings.all());
        readings.all.addAll(AttemptReadings.ofOneDay());
        return List.copyOf(readings.all);
    }

    /** The same, and what concerns changes of the password. */
    static List<Reading> ofPasswords() {
        Readings readings = ofComputers();
        List.of(Controller.DC1, Controller.DC2).forEach(readings::probesOf464);
        readings.change();
        readings.all.addAll(TrustReadings.all());
        readings.all.addAll(AttemptReadings.ofOneDay());
        return List.copyOf(readings.all);
    }

    private static Readings ofComputers() {
        Readings readings = new Readings();
        readings.computer();
        readings.lists();
        List.of(Controller.DC1, Controller.DC2).forEach(readings::probesOfUser);
        List.of(Controller.OWN1, Controller.OWN2).forEach(readings::probesOfOwn);
        readings.locator();
        readings.kerberos();
        return readings;
    }

    /** The same, and what was looked at days before or after. */
    static List<Reading> ofManyDays() {
        Readings readings = ofComputers();
        readings.probe("before", Controller.DC1, "tcp", 88, DAYS_BEFORE,
                world -> port(world.dc1Before(), world.dc1Before().tcp88()));
        readings.probe("before", Controller.DC1, "udp", 389, DAYS_BEFORE,
                world -> port(world.dc1Before(), world.dc1Before().udp389()));
        readings.all.addAll(TrustReadings.allWithTime());
        readings.all.addAll(AttemptReadings.ofOneDay());
        AttemptReadings.later().forEach(reading -> readings.all.add(reading.with(TrustReadings.made())));
        return List.copyOf(readings.all);
    }

    private void computer() {
        all.add(Reading.of("os", world -> world.windows().name(), (seen, draft) -> draft.computer("os",
                "{\"version\":" + text(World.Windows.valueOf(seen).version) + ",\"productType\":1}")).answers("read-os"));
        all.add(Reading.of("clock-user", world -> world.clock().farFromUser() ? "far" : "near",
                (seen, draft) -> clock(draft, Controller.DC1, seen)).answers("compare-clocks"));
        all.add(Reading.of("clock-own", world -> world.clock().ownOff() ? "far" : "near",
                (seen, draft) -> clock(draft, Controller.OWN1, seen)));
        all.add(Reading.of("others", world -> "told", (seen, draft) -> draft.object("others", "1").putAll(Map.of(
                "users", text("trusted domain"), "os", "{\"version\":\"5.1.2600\"}", "result", text("success")))));
    }

    private static void clock(Draft draft, Controller against, String seen) {
        draft.computer("clock", "[{\"against\":" + text(against.host) + ",\"offsetSeconds\":"
                + (seen.equals("far") ? "900" : "0.4") + "}]");
    }

    private void lists() {
        list("some-controllers", false, false, Controller.DC1);
        list("all-controllers", false, true, Controller.DC1, Controller.DC2);
        list("all-own-controllers", true, true, Controller.OWN1, Controller.OWN2);
        all.add(Reading.of("dns", world -> "both",
                (seen, draft) -> draft.object("dnsAnswers", "1").putAll(Map.of("type", text("SRV"),
                        "name", text("_kerberos._tcp.dc._msdcs.corp.northwind.test"),
                        "answers", "[" + text(Controller.DC1.host) + "," + text(Controller.DC2.host) + "]"))));
    }

    private void list(String name, boolean own, boolean whole, Controller... controllers) {
        StringBuilder names = new StringBuilder();
        for (Controller one : controllers) {
            names.append(names.isEmpty() ? "" : ",").append("{\"name\":").append(text(one.host)).append('}');
        }
        all.add(Reading.of(name, world -> "list", (seen, draft) -> {
            Map<String, String> domain = draft.domain(own);
            domain.put("controllers", "[" + names + "]");
            if (whole) {
                domain.put("controllersComplete", "true");
            }
        }).answers(whole && !own ? "list-controllers" : ""));
    }

    private void probesOfUser(Controller dc) {
        probe("", dc, "tcp", 88, PROBED, world -> port(dc.in(world), dc.in(world).tcp88()));
        probe("", dc, "udp", 389, PROBED, world -> port(dc.in(world), dc.in(world).udp389()));
        probe("", dc, "tcp", 389, PROBED, world -> port(dc.in(world), dc.in(world).tcp389()));
        probe("", dc, "udp", 88, PROBED, world -> "refused");
        probe("once", dc, "tcp", 88, JUST_BEFORE, world -> "once");
        probe("unclear", dc, "udp", 389, PROBED, world -> "unclear");
        elsewhere(dc);
    }

    private void probesOf464(Controller dc) {
        probe("", dc, "tcp", 464, PROBED, world -> port(dc.in(world), dc.in(world).tcp464()));
        // An open UDP 464 answers no probe that is no change of a password.
        probe("", dc, "udp", 464, PROBED,
                world -> port(dc.in(world), dc.in(world).udp464()).replace("connected", "unclear"));
    }

    private void probesOfOwn(Controller dc) {
        probe("", dc, "tcp", 88, PROBED, world -> port(dc.in(world), dc.in(world).tcp88()));
        elsewhere(dc);
    }

    /** What other hosts get: one behind no firewall, if there is an answer; one that gets none anywhere. */
    private void elsewhere(Controller dc) {
        elsewhere("elsewhere-" + dc, dc, "dc-e.corp.fabrikam.test", world -> dc.in(world).up() ? "connected" : "");
        elsewhere("astray-" + dc, dc, "lds-pc-200.corp.fabrikam.test", world -> "timeout");
    }

    private void elsewhere(String name, Controller dc, String from, Function<World, String> see) {
        all.add(Reading.of(name, see, (seen, draft) -> {
            Map<String, String> fields = probe(draft, name, dc, "tcp", 88, PROBED);
            fields.put("from", text(from));
            fields.put("answer", text(seen));
            fields.put("attempts", "2");
        }));
    }

    private static String port(Server server, Port port) {
        return port == Port.REFUSED ? "refused" : !server.up() || port == Port.DROPPED ? "timeout" : "connected";
    }

    private void probe(String kind, Controller dc, String protocol, int number, String at, Function<World, String> see) {
        String name = (kind.isEmpty() ? "" : kind + "-") + protocol + number + "-" + dc;
        String check = !kind.isEmpty() ? "" : number == 464 ? "probe-464" : "probe-" + protocol + "-" + number;
        all.add(Reading.of(name, see, (seen, draft) -> {
            Map<String, String> fields = probe(draft, name, dc, protocol, number, at);
            fields.put("answer", text(seen.equals("once") ? "timeout"
                    : seen.equals("unclear") ? "LISTENING or FILTERED" : seen));
            fields.put("attempts", seen.equals("once") ? "1" : "2");
        }).answers(check).fitting((world, seen) -> seen.equals("unclear") || see.apply(world).equals(seen)));
    }

    private static Map<String, String> probe(Draft draft, String name, Controller dc, String protocol, int number,
                                             String at) {
        Map<String, String> fields = draft.object("probes", name);
        fields.put("to", text(dc.host));
        fields.put("protocol", text(protocol));
        fields.put("port", Integer.toString(number));
        fields.put("at", text(at));
        return fields;
    }

    private void locator() {
        all.add(Reading.of("locator-failed", world -> "none", (seen, draft) -> locator(draft, "failed", seen, true)));
        all.add(Reading.of("locator", world -> Playback.locate(world, 0).map(Controller::name).orElse(""),
                (seen, draft) -> locator(draft, "forced", seen, true)));
        all.add(Reading.of("locator-cached", world -> "DC1", (seen, draft) -> locator(draft, "usual", seen, false)));
    }

    private static void locator(Draft draft, String key, String seen, boolean forced) {
        Map<String, String> fields = draft.object("locatorCalls", key);
        fields.put("domain", text("corp.northwind.test"));
        fields.put("at", text(PROBED));
        fields.put("forced", Boolean.toString(forced));
        fields.put("answer", text(seen.equals("none") ? "not found" : "found"));
        if (seen.equals("none")) {
            fields.put("code", text("1355"));
        } else {
            fields.put("controller", text(Controller.valueOf(seen).host));
        }
    }

    private void kerberos() {
        all.add(Reading.of("ticket", world -> Playback.referralTicket(world) ? "referral" : "",
                (seen, draft) -> draft.object("tickets", "1").putAll(Map.of("client", text("nina@CORP.NORTHWIND.TEST"),
                        "server", text("krbtgt/CORP.FABRIKAM.TEST"), "realm", text("CORP.NORTHWIND.TEST")))));
        all.add(Reading.of("trace", world -> Playback.reply(world)
                .map(reply -> reply.server() + " " + reply.error()).orElse(""),
                (seen, draft) -> reply(draft, "1 AS", seen)));
        all.add(Reading.of("trace-tgs", world -> Playback.reply(world).map(reply -> reply.server()
                + " KDC_ERR_S_PRINCIPAL_UNKNOWN").orElse(""), (seen, draft) -> reply(draft, "2 TGS", seen)));
    }

    private static void reply(Draft draft, String key, String seen) {
        Map<String, String> fields = draft.object("kerberosReplies", key);
        int blank = seen.indexOf(' ');
        fields.put("request", text(key.substring(2)));
        fields.put("kdc", text(Controller.valueOf(seen.substring(0, blank)).host));
        fields.put("realm", text("CORP.NORTHWIND.TEST"));
        fields.put("at", text(Attempt.PLAIN.at));
        fields.put("protocol", text("tcp"));
        if (blank + 1 < seen.length()) {
            fields.put("error", text(seen.substring(blank + 1)));
        }
    }

    private void change() {
        all.add(Reading.of("change", Readings::changeSeen, (seen, draft) -> {
            Map<String, String> fields = changed(draft);
            fields.put("attempted", Boolean.toString(seen.startsWith("tried")));
            fields.put("required", Boolean.toString(seen.endsWith("due")));
            if (seen.startsWith("tried")) {
                fields.put("result", text(seen.contains("worked") ? "success" : "failure"));
            }
        }));
        all.add(Reading.of("change-code", world -> tried(world) && !Playback.change(world).equals(Played.Code.IN)
                ? Playback.change(world).name() : "", (seen, draft) -> {
                    Map<String, String> fields = changed(draft);
                    fields.put("attempted", "true");
                    fields.put("status", text(Played.Code.valueOf(seen).status));
                }));
    }

    private static Map<String, String> changed(Draft draft) {
        Map<String, String> fields = draft.object("passwordChanges", "1");
        fields.put("user", text("NORTHWIND\\nina"));
        fields.put("at", text("2026-11-20T09:45:00Z"));
        return fields;
    }

    private static boolean tried(World world) {
        return world.change() == Change.TRIED || world.change() == Change.TRIED_TOO_SHORT;
    }

    private static String changeSeen(World world) {
        boolean worked = tried(world) && Playback.change(world) == Played.Code.IN;
        String tried = !tried(world) ? "not tried" : worked ? "tried worked" : "tried failed";
        boolean due = world.change() == Change.DUE || world.account() == Account.MUST_CHANGE && !worked;
        return tried + (due ? " due" : "");
    }
}
