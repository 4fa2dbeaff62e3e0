package io.github.trustdoctor.authoring;

import io.github.trustdoctor.facts.Problem;
import io.github.trustdoctor.packs.BundledPacks;
import io.github.trustdoctor.packs.Cause;
import io.github.trustdoctor.packs.Check;
import io.github.trustdoctor.packs.Claim;
import io.github.trustdoctor.packs.Line;
import io.github.trustdoctor.packs.Pack;
import io.github.trustdoctor.packs.PackFolder.LoadedPack;
import io.github.trustdoctor.packs.Places;
import io.github.trustdoctor.packs.Resolution;
import io.github.trustdoctor.packs.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether anything is lacking in a pack, or left over: rules for claims, sentences for rules, remedies for causes. */
public final class Completeness {

    private static final Pattern NAME = Pattern.compile("[SE]\\d\\d(\\.[a-z-]+)?: [\\p{L}0-9].*[^.]");

    private final Pack pack;
    private final List<Rule> rules;
    private final Places places;
    private final List<Problem> problems = new ArrayList<>();

    private Completeness(LoadedPack pack, Places places) {
        this.pack = pack.pack();
        this.rules = pack.rules();
        this.places = places;
    }

    /**
     * What is lacking in a pack, or left over.
     *
     * @param places where the parts of the pack stand
     */
    public static List<Problem> problems(LoadedPack pack, Places places) {
        Completeness completeness = new Completeness(pack, places);
        completeness.names();
        completeness.claims();
        completeness.causes();
        completeness.resolutions();
        completeness.checks();
        completeness.quoted();
        return List.copyOf(completeness.problems);
    }

    private void names() {
        check(!pack.concerns().isEmpty(), "/concerns", "expected facts that make a report this pack's business, found none, "
                + "so that it is never asked; write what a rule asks of them, such as Crossing( failed != Answer.NO )");
        rules.stream().filter(rule -> !NAME.matcher(rule.name()).matches()).forEach(rule -> problems.add(places.inRule(rule,
                List.of(rule.name()), "expected a name such as \"S28.path: a sentence without a full stop\", found \"" + rule.name() + "\"; rename it")));
        for (int i = 0; i < pack.statedIf().size(); i++) {
            check(!pack.statedIf().get(i).isEmpty(), "/stated-if/" + i, "expected rules that cover, found none; name some, or leave it out");
        }
    }

    private void claims() {
        Set<String> encoded = new HashSet<>();
        Set<String> ids = new HashSet<>();
        rules.forEach(rule -> encoded.add(rule.claim()));
        rules.forEach(rule -> ids.add(rule.id()));
        for (int i = 0; i < pack.claims().size(); i++) {
            Claim claim = pack.claims().get(i);
            String at = "/claims/" + i;
            String letter = claim.ofArticle() ? "S" : "E";
            check(claim.id().matches(letter + "\\d\\d"), at, "expected an id such as " + letter + "07 for a claim "
                    + (claim.ofArticle() ? "without source, which is the article's" : "with a source, which is an expert's")
                    + ", found " + claim.id() + "; rename it, or " + (claim.ofArticle() ? "tell its source" : "leave the source out"));
            boolean rule = encoded.contains(claim.id());
            boolean reason = !claim.noRule().isEmpty();
            check(rule || reason, at, "expected a rule or a reason, found neither for claim " + claim.id() + "; write a rule named \""
                    + claim.id() + ": ...\" or give the claim \"no-rule: <why>\"");
            check(!rule || !reason, at, "expected a rule or a reason, found both for claim " + claim.id() + "; leave \"no-rule\" out");
            for (String id : claim.sentences().keySet()) {
                check(ids.contains(id), at + "/sentences/" + id, "expected a rule " + id + ", found none for its sentence; write it, or leave the sentence out");
                check(id.equals(claim.id()) || id.startsWith(claim.id() + '.'), at + "/sentences/" + id,
                        "expected sentences of claim " + claim.id() + ", found " + id + "; put it under its own claim");
            }
        }
    }

    private void causes() {
        Set<String> confirmable = targets("proves");
        Set<String> refutable = targets("refutes");
        Set<String> fixed = new HashSet<>();
        pack.resolutions().forEach(resolution -> fixed.addAll(resolution.fixes()));
        for (int i = 0; i < pack.causes().size(); i++) {
            Cause cause = pack.causes().get(i);
            // Neighbours belong to other articles: those confirm them and tell what to do.
            boolean neighbour = cause.role() == Cause.Role.NEIGHBOUR;
            String at = "/causes/" + i;
            cause.treatedBy().stream().filter(by -> !treats(by)).forEach(by -> problems.add(places.inPack(at + "/treated-by", by,
                    "expected a cause of that pack, found \"" + by + "\"; packs show names its causes")));
            check(confirmable.contains(cause.id()) || neighbour, at, "expected a rule that proves " + cause.id() + ", found none; write one");
            check(refutable.contains(cause.id()), at, "expected a rule that refutes " + cause.id() + ", found none; write one");
            check(fixed.contains(cause.id()) || neighbour, at, "expected a resolution that fixes " + cause.id() + ", found none; write one");
        }
    }

    /** False if the pack is a bundled one and has no such cause; of other packs nobody knows. */
    private static boolean treats(String by) {
        String[] names = by.split("/", 2);
        return BundledPacks.load().stream().filter(pack -> pack.id().equals(names[0]))
                .allMatch(pack -> pack.causes().stream().anyMatch(cause -> cause.id().equals(names[1])));
    }

    /** Ids of the causes about which some rule concludes with that verb. */
    private Set<String> targets(String verb) {
        Set<String> targets = new HashSet<>();
        rules.stream().filter(rule -> rule.verb().equals(verb)).forEach(rule ->
                targets.addAll(pack.groups().getOrDefault(rule.target(), List.of(rule.target()))));
        return targets;
    }

    private void resolutions() {
        for (int i = 0; i < pack.resolutions().size(); i++) {
            Resolution resolution = pack.resolutions().get(i);
            String at = "/resolutions/" + i;
            check(!resolution.fixes().isEmpty(), at, "expected causes that it fixes, found none, so that it is never offered; name them under \"fixes\"");
            check(!resolution.steps().isEmpty(), at, "expected steps, found none; tell what to do");
            check(!resolution.verify().isEmpty(), at, "expected a way to verify it, found none; give a command and what it must print");
        }
    }

    private void checks() {
        for (int i = 0; i < pack.checks().size(); i++) {
            Check check = pack.checks().get(i);
            String at = "/checks/" + i;
            check(!check.shows().isEmpty(), at, "expected rules that tell of what it shows, found none, so that it is never named; name them under \"shows\"");
            check(!check.answers().isEmpty(), at, "expected answers, found none; tell what can come of it, and what each changes in the report");
        }
    }

    private void quoted() {
        for (int i = 0; i < pack.causes().size(); i++) {
            rests("/causes/" + i, "cause " + pack.causes().get(i).id(), pack.causes().get(i).claims());
        }
        for (int i = 0; i < pack.checks().size(); i++) {
            rests("/checks/" + i, "check " + pack.checks().get(i).id(), pack.checks().get(i).claims());
        }
        lines("/conventions/", pack.conventions());
        for (int i = 0; i < pack.resolutions().size(); i++) {
            Resolution resolution = pack.resolutions().get(i);
            String at = "/resolutions/" + i;
            rests(at, "resolution " + resolution.id(), resolution.claims());
            lines(at + "/steps/", resolution.steps());
            lines(at + "/preconditions/", resolution.preconditions());
            lines(at + "/caveats/", resolution.caveats());
            lines(at + "/side-effects/", resolution.sideEffects());
        }
    }

    private void lines(String list, List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            rests(list + i, "\"" + lines.get(i).text() + '"', lines.get(i).claims());
        }
    }

    private void rests(String at, String what, List<String> claims) {
        check(!claims.isEmpty(), at, "expected claims that " + Problem.shown(what) + " rests on, found none; name them under \"claims\"");
    }

    private void check(boolean sound, String pointer, String message) {
        if (!sound) {
            problems.add(places.inPack(pointer, "", message));
        }
    }
}
