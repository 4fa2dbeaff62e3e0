package io.github.trustdoctor.packs;

import io.github.trustdoctor.facts.Problem;
import io.github.trustdoctor.packs.PackFolder.LoadedPack;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Whether all that the parts of a pack refer to is there: causes, rules, checks, sentences, kinds of facts and their fields.
 * A pack that is not bound must not be asked: a missing part would be found out in the middle of a diagnosis, or never.
 */
public final class Binding {

    private static final Set<String> TELL_OF_DOUBT = Set.of("misses", "supports", "opposes");

    private final Pack pack;
    private final Places places;
    private final Map<String, Rule> rules = new HashMap<>();
    private final Set<String> causes = new TreeSet<>();
    private final Set<String> checks = new TreeSet<>();
    private final List<Problem> problems = new ArrayList<>();

    private Binding(Pack pack, List<Rule> rules, Places places) {
        this.pack = pack;
        this.places = places;
        rules.forEach(rule -> this.rules.put(rule.id(), rule));
        pack.causes().forEach(cause -> causes.add(cause.id()));
        pack.checks().forEach(check -> checks.add(check.id()));
    }

    /** What a pack refers to in vain, by the line of the rule or the JSON pointer of what else refers to it. */
    public static List<Problem> problems(Pack pack, List<Rule> rules) {
        return problems(pack, rules, Places.unknown(pack));
    }

    /**
     * What the pack in a folder refers to in vain, with file, line and column.
     *
     * @throws IOException if one of its files cannot be read again
     */
    public static List<Problem> problems(Path folder, LoadedPack pack) throws IOException {
        return problems(pack.pack(), pack.rules()).isEmpty() ? List.of()
                : problems(pack.pack(), pack.rules(), Places.of(folder, pack.rules()));
    }

    private static List<Problem> problems(Pack pack, List<Rule> rules, Places places) {
        Binding binding = new Binding(pack, rules, places);
        binding.onlyOnce();
        binding.symptoms();
        binding.causes();
        binding.resolutions();
        binding.checks();
        binding.stated();
        binding.claims();
        binding.wording();
        binding.problems.addAll(RuleBinding.problems(pack, rules, places));
        return List.copyOf(binding.problems);
    }

    private void onlyOnce() {
        onlyOnce("cause or group", "/causes/", Stream.concat(pack.causes().stream().map(Cause::id), pack.groups().keySet().stream()).toList());
        onlyOnce("claim", "/claims/", pack.claims().stream().map(Claim::id).toList());
        onlyOnce("resolution", "/resolutions/", pack.resolutions().stream().map(Resolution::id).toList());
        onlyOnce("check", "/checks/", pack.checks().stream().map(Check::id).toList());
    }

    private void symptoms() {
        for (Symptom symptom : pack.concerns()) {
            new PatternBinding(pack.kinds(), (message, word) -> wrong("/concerns", symptom.text(), message)).check(symptom.pattern());
        }
    }

    private void onlyOnce(String what, String list, List<String> ids) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            if (!seen.add(ids.get(i))) {
                wrong(list + i, "", "expected a " + what + " with an id of its own, found \"" + ids.get(i) + "\" again; rename one");
            }
        }
    }

    private void causes() {
        for (int i = 0; i < pack.causes().size(); i++) {
            treatedBy("/causes/" + i + "/treated-by", pack.causes().get(i));
            refer("/causes/" + i + "/masked-by", pack.causes().get(i).maskedBy(), "cause", causes);
        }
        int i = 0;
        for (List<String> group : pack.groups().values()) {
            refer("/groups/" + i++ + "/causes", group, "cause", causes);
        }
    }

    /** Packs may be there or not, so only the form counts. */
    private void treatedBy(String pointer, Cause cause) {
        if (!cause.treatedBy().isEmpty() && cause.role() != Cause.Role.NEIGHBOUR) {
            wrong(pointer, "", "expected role: neighbour of a cause that another pack treats, found "
                    + cause.role().name().toLowerCase(Locale.ROOT) + "; leave treated-by out");
        }
        cause.treatedBy().stream().filter(by -> !by.matches("[^/]+/[^/]+")).forEach(by -> wrong(pointer, by,
                "expected a pack and its cause such as kb1-two-words/its-cause, found \"" + Problem.shown(by) + '"'));
    }

    private void resolutions() {
        for (int i = 0; i < pack.resolutions().size(); i++) {
            Resolution resolution = pack.resolutions().get(i);
            refer("/resolutions/" + i + "/fixes", resolution.fixes(), "cause", causes);
            refer("/resolutions/" + i + "/only-if", resolution.onlyIf(), "rule", rules.keySet());
            refer("/resolutions/" + i + "/not-if", resolution.notIf(), "rule", rules.keySet());
        }
    }

    private void checks() {
        for (int i = 0; i < pack.checks().size(); i++) {
            Check check = pack.checks().get(i);
            String shows = "/checks/" + i + "/shows";
            refer(shows, check.shows(), "rule", rules.keySet());
            refer("/checks/" + i + "/opens", check.opens(), "check", checks);
            check.shows().stream().filter(rules::containsKey).filter(id -> !TELL_OF_DOUBT.contains(rules.get(id).verb())).forEach(id ->
                    wrong(shows, id, "expected a rule that misses something, or supports or opposes a cause, found " + id + ", which "
                            + rules.get(id).verb() + "; name the rule that tells that this was not observed"));
        }
    }

    private void stated() {
        for (int i = 0; i < pack.statedIf().size(); i++) {
            String any = "/stated-if/" + i + "/any";
            refer(any, pack.statedIf().get(i), "rule", rules.keySet());
            pack.statedIf().get(i).stream().filter(rules::containsKey).filter(id -> !rules.get(id).verb().equals("covers")).forEach(id ->
                    wrong(any, id, "expected a rule that covers, found " + id + ", which " + rules.get(id).verb()
                            + "; conclude.covers tells what the article states"));
        }
    }

    private void claims() {
        Set<String> claims = new TreeSet<>();
        pack.claims().forEach(claim -> claims.add(claim.id()));
        for (int i = 0; i < pack.conventions().size(); i++) {
            refer("/conventions/" + i + "/claims", pack.conventions().get(i).claims(), "claim", claims);
        }
        for (int i = 0; i < pack.causes().size(); i++) {
            refer("/causes/" + i + "/claims", pack.causes().get(i).claims(), "claim", claims);
        }
        for (int i = 0; i < pack.checks().size(); i++) {
            refer("/checks/" + i + "/claims", pack.checks().get(i).claims(), "claim", claims);
        }
        for (int i = 0; i < pack.resolutions().size(); i++) {
            Resolution resolution = pack.resolutions().get(i);
            refer("/resolutions/" + i + "/claims", resolution.claims(), "claim", claims);
            lines("/resolutions/" + i + "/steps", resolution.steps(), claims);
            lines("/resolutions/" + i + "/preconditions", resolution.preconditions(), claims);
            lines("/resolutions/" + i + "/caveats", resolution.caveats(), claims);
            lines("/resolutions/" + i + "/side-effects", resolution.sideEffects(), claims);
        }
    }

    private void lines(String pointer, List<Line> lines, Set<String> claims) {
        for (int i = 0; i < lines.size(); i++) {
            refer(pointer + '/' + i + "/claims", lines.get(i).claims(), "claim", claims);
        }
    }

    /** Placeholders of sentences are looked at with the rules that they belong to. */
    private void wording() {
        for (int i = 0; i < pack.causes().size(); i++) {
            template("/causes/" + i + "/title", pack.causes().get(i).title());
        }
        for (int i = 0; i < pack.resolutions().size(); i++) {
            Resolution resolution = pack.resolutions().get(i);
            String at = "/resolutions/" + i;
            template(at + "/title", resolution.title());
            template(at + "/name", resolution.name());
            Stream.of(resolution.steps(), resolution.preconditions(), resolution.caveats(), resolution.sideEffects())
                    .flatMap(List::stream).forEach(line -> template(at, line.text()));
            resolution.verify().forEach(verification -> Stream.of(verification.command(), verification.on(), verification.expect())
                    .forEach(text -> template(at + "/verify", text)));
        }
        for (int i = 0; i < pack.checks().size(); i++) {
            Check check = pack.checks().get(i);
            String at = "/checks/" + i;
            Stream.of(check.title(), check.command(), check.on()).forEach(text -> template(at, text));
            check.answers().forEach(answer -> Stream.of(answer.answer(), answer.note()).forEach(text -> template(at + "/answers", text)));
        }
    }

    private void template(String pointer, String text) {
        try {
            new Template(text);
        } catch (IllegalArgumentException broken) {
            wrong(pointer, "", broken.getMessage() + "; a placeholder is a kind and a field in braces");
        }
    }

    private void refer(String pointer, List<String> ids, String what, Collection<String> known) {
        for (String id : ids) {
            if (!known.contains(id)) {
                wrong(pointer, id, missing("a " + what + " of the pack", id, known));
            }
        }
    }

    /** What is said of an id that is not there. */
    static String missing(String what, String id, Collection<String> known) {
        return "expected " + what + ", found \"" + Problem.shown(id) + "\"; "
                + (known.isEmpty() ? "there is none" : "there are " + String.join(", ", new TreeSet<>(known)));
    }

    private void wrong(String pointer, String value, String message) {
        problems.add(places.inPack(pointer, value, message));
    }
}
