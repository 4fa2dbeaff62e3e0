package io.github.trustdoctor.report;

import io.github.trustdoctor.fleet.FleetChange;
import io.github.trustdoctor.fleet.Place;
import io.github.trustdoctor.fleet.SharedCause;
import io.github.trustdoctor.fleet.Survey;
import io.github.trustdoctor.fleet.Waiver;
import io.github.trustdoctor.packs.Pack;
import io.github.trustdoctor.packs.Resolution;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what fleets share and what mends it: the words are those of packs, filled from places instead of facts. */
final class FleetWords {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)\\.(\\w+)\\}");

    private final List<Pack> packs;
    private final Set<String> domains;

    /** Words of those packs; what goes by the name of a domain is all of its controllers. */
    FleetWords(List<Pack> packs, Set<String> domains) {
        this.packs = packs;
        this.domains = domains;
    }

    /** Where to make a change; empty if {@link #change} says so already. */
    String where(FleetChange change) {
        String what = change(change);
        return change.place().filter(place -> !what.contains(place.value().substring(place.value().indexOf(' ') + 1))).map(this::place).orElse("");
    }

    /** At how many sites a waiver holds, or would if it had not expired. */
    static String waiver(Waiver waiver, Survey survey) {
        String told = " (line " + waiver.line() + ", " + waiver.cause() + ", " + waiver.owner() + ", until " + waiver.expires() + ")";
        long sites = survey.covered(waiver);
        String at = String.format(Locale.ROOT, "%,d %s", sites, sites == 1 ? "site" : "sites");
        return sites == 0 ? "Waiver without a site" + told
                : survey.holds(waiver) ? "WAIVED at " + at + " until " + waiver.expires() + " by " + waiver.owner() + ": " + waiver.reason()
                : "EXPIRED WAIVER" + told + ": counts again at " + at;
    }

    /** What is wrong. */
    String cause(SharedCause cause) {
        if (cause.known()) {
            return name(cause.pack(), cause.cause());
        }
        List<String> suspects = cause.suspects().stream().map(this::name).toList();
        return "cause not known" + (suspects.isEmpty() ? "" : "; perhaps " + String.join(", ", suspects));
    }

    /** What a cause is called in lists. */
    String name(String pack, String cause) {
        return packs.stream().filter(one -> one.id().equals(pack)).map(one -> one.cause(cause).name()).findFirst().orElse(pack + '/' + cause);
    }

    /** The same for {@code pack/cause}. */
    String name(String id) {
        int slash = id.indexOf('/');
        return name(id.substring(0, slash), id.substring(slash + 1));
    }

    /** Where it is. */
    String place(Place place) {
        String value = place.value();
        return switch (place.kind()) {
            case PORT -> value.substring(0, value.indexOf(' ')).toUpperCase(Locale.ROOT).replace('/', ' ') + " to " + value.substring(value.indexOf(' ') + 1);
            case CONTROLLER -> controller(value);
            case SUFFIX -> "suffix " + value;
            case HALF -> value.substring(0, value.indexOf(':')) + "'s copy of the trust with " + value.substring(value.indexOf(' ') + 1);
            case TRUST -> "trust " + value;
            case SYNTAX -> "names typed as " + value;
            case OS -> "Windows " + value;
        };
    }

    private String host(String name) {
        return domains.contains(name) ? "every controller of " + name : name;
    }

    private String controller(String name) {
        return domains.contains(name) ? host(name) : "controller " + name;
    }

    /** What to change there. */
    String change(FleetChange change) {
        String name = packs.stream().filter(one -> one.id().equals(change.pack())).flatMap(one -> one.resolutions().stream())
                .filter(one -> one.id().equals(change.remedy().id())).map(Resolution::name).findFirst().orElse(change.pack() + '/' + change.remedy().id());
        Matcher matcher = PLACEHOLDER.matcher(name);
        StringBuilder out = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(out, Matcher.quoteReplacement(change.place().map(place -> value(matcher.group(1), matcher.group(2), place)).orElseGet(() -> general(matcher.group(1), matcher.group(2)))));
        }
        return matcher.appendTail(out).toString();
    }

    /** What stands for a field of a fact, as far as the place tells. */
    private String value(String fact, String field, Place place) {
        String value = place.value();
        boolean own = field.startsWith("own") || field.startsWith("near");
        return switch (place.kind()) {
            case PORT, CONTROLLER -> fact.equals("dc") ? host(value.substring(value.indexOf(' ') + 1)) : general(fact, field);
            case SUFFIX -> field.equals("suffix") ? value : general(fact, field);
            case TRUST -> own ? value.substring(0, value.indexOf(" > ")) : ofUser(field) ? value.substring(value.indexOf(" > ") + 3) : general(fact, field);
            default -> general(fact, field);
        };
    }

    private static boolean ofUser(String field) {
        return field.startsWith("user") || field.startsWith("far");
    }

    private static String general(String fact, String field) {
        return fact.equals("dc") ? "the controller" : field.startsWith("computer") ? "the computer" : field.equals("suffix") ? "the suffix"
                : field.startsWith("own") || field.startsWith("near") ? "the computer's domain" : ofUser(field) ? "the user's domain" : "the " + field;
    }
}
