package io.github.trustdoctor.packs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.facts.Documents;
import io.github.trustdoctor.facts.Node;
import io.github.trustdoctor.facts.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** One id binds the claim, the rule, the sentence and what they are about; nothing is missing and nothing is left over. */
class BindingTest {

    /** How many atomic claims an article makes, by its pack. */
    private static final Map<String, Integer> CLAIMS = Map.of("ee849847-external-trust-logon", 50,
            "kb4492348-trust-encryption-types", 21);

    private static final Set<String> ABOUT_CAUSES =
            Set.of("proves", "refutes", "supports", "opposes", "misses", "foresees", "excludes");
    private static final Set<String> ABOUT_RESOLUTIONS = Set.of("warns");
    private static final Set<String> ABOUT_NOTHING = Set.of("covers", "stretches", "notes");

    @TestFactory
    Stream<DynamicTest> everyClaimOfTheArticleIsThere() {
        return eachPack((pack, wrong) -> {
            for (int i = 1; i <= CLAIMS.getOrDefault(pack.id(), 0); i++) {
                String id = String.format("S%02d", i);
                check(pack.claims().stream().anyMatch(c -> c.id().equals(id)), wrong, "claim " + id + " is missing");
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> articleAndExpertsAreToldApart() {
        return eachPack((pack, wrong) -> pack.claims().forEach(claim -> {
            String letter = claim.ofArticle() ? "S" : "E";
            check(claim.id().matches(letter + "\\d\\d"), wrong, "claim " + claim.id()
                    + (claim.ofArticle() ? " has no source, so it is the article's" : " has a source, so it is an expert's")
                    + "; expected an id such as " + letter + "07");
        }));
    }

    @TestFactory
    Stream<DynamicTest> everyClaimHasARuleOrAReason() {
        return eachPack((pack, wrong) -> {
            Set<String> encoded = new HashSet<>();
            BundledPacks.rules(pack.id()).forEach(rule -> encoded.add(rule.claim()));
            for (Claim claim : pack.claims()) {
                boolean rule = encoded.contains(claim.id());
                boolean reason = !claim.noRule().isEmpty();
                check(rule || reason, wrong, "claim " + claim.id() + " has no rule and no reason\n  Write a rule named \""
                        + claim.id() + ": ...\" or give the claim \"no-rule: <why>\".");
                check(!rule || !reason, wrong, "claim " + claim.id() + " has a rule and a reason why it has none");
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> everyRuleHasAClaimAndASentence() {
        return eachPack((pack, wrong) -> {
            Set<String> ids = new TreeSet<>();
            for (Rule rule : BundledPacks.rules(pack.id())) {
                String at = rule.place() + " rule \"" + rule.name() + "\": ";
                check(rule.name().matches("[SE]\\d\\d(\\.[a-z-]+)?: [\\p{L}0-9].*[^.]"), wrong,
                        at + "expected a name such as \"S28.path: a sentence\"");
                check(ids.add(rule.id()), wrong, at + "expected an id of its own, found " + rule.id() + " again");
                boolean claimed = pack.claims().stream().anyMatch(claim -> claim.id().equals(rule.claim()));
                check(claimed, wrong, at + "expected a claim " + rule.claim() + " in pack.yaml, found none");
                check(!claimed || pack.claim(rule.claim()).sentences().containsKey(rule.id()), wrong,
                        at + "expected a sentence " + rule.id() + " in pack.yaml, found none");
            }
            pack.claims().forEach(claim -> claim.sentences().keySet().forEach(id -> {
                check(ids.contains(id), wrong, "sentence " + id + " has no rule");
                check(Rule.claimOf(id).equals(claim.id()), wrong,
                        "sentence " + id + " stands under claim " + claim.id());
            }));
        });
    }

    @TestFactory
    Stream<DynamicTest> everyRuleConcludesSomethingThatThePackKnows() {
        return eachPack((pack, wrong) -> BundledPacks.rules(pack.id()).forEach(rule -> check(targetKnown(pack, rule), wrong,
                rule.place() + " rule " + rule.id() + ": expected a known target of " + rule.verb() + ", found \""
                        + rule.target() + '"')));
    }

    private static boolean targetKnown(Pack pack, Rule rule) {
        String target = rule.target();
        if (ABOUT_CAUSES.contains(rule.verb())) {
            return pack.groups().containsKey(target) || pack.causes().stream().anyMatch(c -> c.id().equals(target));
        }
        if (ABOUT_RESOLUTIONS.contains(rule.verb())) {
            return pack.resolutions().stream().anyMatch(r -> r.id().equals(target));
        }
        return ABOUT_NOTHING.contains(rule.verb()) && target.isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyCauseCanBeConfirmedAndRuledOut() {
        return eachPack((pack, wrong) -> {
            Set<String> confirmable = targets(pack, "proves");
            Set<String> refutable = targets(pack, "refutes");
            for (Cause cause : pack.causes()) {
                // Neighbours belong to other articles: those confirm them.
                check(confirmable.contains(cause.id()) || cause.role() == Cause.Role.NEIGHBOUR, wrong,
                        "cause " + cause.id() + ": no rule proves it");
                check(refutable.contains(cause.id()), wrong, "cause " + cause.id() + ": no rule refutes it");
                cause.maskedBy().forEach(masker -> check(
                        pack.causes().stream().anyMatch(other -> other.id().equals(masker)), wrong,
                        "cause " + cause.id() + ": masked by " + masker + ", which is no cause"));
            }
            pack.groups().forEach((name, causes) -> causes.forEach(id -> check(
                    pack.causes().stream().anyMatch(cause -> cause.id().equals(id)), wrong,
                    "group " + name + ": " + id + " is no cause")));
        });
    }

    @TestFactory
    Stream<DynamicTest> everyCauseOfTheArticleHasAResolution() {
        return eachPack((pack, wrong) -> {
            Set<String> fixed = new HashSet<>();
            pack.resolutions().forEach(resolution -> fixed.addAll(resolution.fixes()));
            pack.causes().stream().filter(cause -> cause.role() != Cause.Role.NEIGHBOUR).forEach(cause ->
                    check(fixed.contains(cause.id()), wrong, "cause " + cause.id() + ": no resolution fixes it"));
        });
    }

    @TestFactory
    Stream<DynamicTest> everyResolutionIsWhole() {
        return eachPack((pack, wrong) -> {
            Set<String> rules = rules(pack);
            for (Resolution resolution : pack.resolutions()) {
                String at = "resolution " + resolution.id() + ": ";
                check(!resolution.fixes().isEmpty(), wrong, at + "fixes nothing, so that it is never offered");
                resolution.fixes().forEach(cause -> check(pack.causes().stream().anyMatch(c -> c.id().equals(cause)),
                        wrong, at + "fixes " + cause + ", which is no cause"));
                check(!resolution.steps().isEmpty(), wrong, at + "has no steps");
                check(!resolution.verify().isEmpty(), wrong, at + "has no way to verify it");
                Stream.concat(resolution.onlyIf().stream(), resolution.notIf().stream()).forEach(rule ->
                        check(rules.contains(rule), wrong, at + "depends on " + rule + ", which is no rule"));
            }
            for (Node.Obj resolution : written(pack, "resolutions")) {
                for (String list : List.of("steps", "preconditions", "caveats", "side-effects", "verify")) {
                    check(resolution.fields().get(list) instanceof Node.Arr, wrong, "line " + resolution.line()
                            + ": expected a list \"" + list + "\" in every resolution, [] if there is nothing to tell");
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> everyCheckIsCalledFor() {
        return eachPack((pack, wrong) -> {
            Set<String> rules = rules(pack);
            for (Check check : pack.checks()) {
                String at = "check " + check.id() + ": ";
                check(!check.shows().isEmpty(), wrong, at + "shows nothing that a rule tells of, so that it is never named");
                check.shows().forEach(rule -> check(rules.contains(rule), wrong,
                        at + "shows " + rule + ", which is no rule"));
                check(!check.answers().isEmpty(), wrong, at + "does not say what its answers mean");
                check.opens().forEach(other -> check(pack.checks().stream().anyMatch(c -> c.id().equals(other)),
                        wrong, at + "opens " + other + ", which is no check"));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> everyClaimThatIsQuotedExists() {
        return eachPack((pack, wrong) -> {
            Set<String> claims = new HashSet<>();
            pack.claims().forEach(claim -> claims.add(claim.id()));
            BiConsumer<String, List<String>> quotes = (who, quoted) -> {
                check(!quoted.isEmpty(), wrong, who + " rests on no claim");
                quoted.forEach(id -> check(claims.contains(id), wrong, who + " quotes " + id + ", which is no claim"));
            };
            pack.conventions().forEach(line -> quotes.accept("convention \"" + line.text() + '"', line.claims()));
            pack.causes().forEach(cause -> quotes.accept("cause " + cause.id(), cause.claims()));
            pack.checks().forEach(check -> quotes.accept("check " + check.id(), check.claims()));
            for (Resolution r : pack.resolutions()) {
                quotes.accept("resolution " + r.id(), r.claims());
                Stream.of(r.steps(), r.preconditions(), r.caveats(), r.sideEffects()).flatMap(List::stream)
                        .forEach(line -> quotes.accept("resolution " + r.id() + " \"" + line.text() + '"', line.claims()));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> whatTheArticleStatesIsConcludedByRules() {
        return eachPack((pack, wrong) -> {
            Set<String> covering = new TreeSet<>();
            BundledPacks.rules(pack.id()).stream().filter(rule -> rule.verb().equals("covers"))
                    .forEach(rule -> covering.add(rule.id()));
            pack.statedIf().forEach(any -> {
                check(!any.isEmpty(), wrong, "stated-if: expected rules, found none");
                any.forEach(rule -> check(covering.contains(rule), wrong,
                        "stated-if: " + rule + " is no rule that covers"));
            });
        });
    }

    /** Ids of the causes about which some rule concludes with that verb. */
    static Set<String> targets(Pack pack, String verb) {
        Set<String> targets = new TreeSet<>();
        for (Rule rule : BundledPacks.rules(pack.id())) {
            if (rule.verb().equals(verb)) {
                targets.addAll(pack.groups().getOrDefault(rule.target(), List.of(rule.target())));
            }
        }
        return targets;
    }

    private static Set<String> rules(Pack pack) {
        Set<String> rules = new TreeSet<>();
        BundledPacks.rules(pack.id()).forEach(rule -> rules.add(rule.id()));
        return rules;
    }

    /** The objects of one list of the description, as they stand there. */
    private static List<Node.Obj> written(Pack pack, String list) {
        Path file = CaseReports.RULES.resolve(pack.id()).resolve("pack.yaml");
        try (InputStream in = Files.newInputStream(file);
             JsonParser parser = new YAMLFactory().createParser(ObjectReadContext.empty(), in)) {
            Node.Obj root = (Node.Obj) Documents.read(parser, new Problems(file.toString(), true)).orElseThrow();
            return ((Node.Arr) root.fields().get(list)).items().stream().map(Node.Obj.class::cast).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Stream<DynamicTest> eachPack(BiConsumer<Pack, List<String>> look) {
        return BundledPacks.load().stream().map(pack -> DynamicTest.dynamicTest(pack.id(), () -> {
            List<String> wrong = new ArrayList<>();

            look.accept(pack, wrong);

            assertThat(String.join("\n", wrong)).as("rules/%s", pack.id()).isEmpty();
        }));
    }

    private static void check(boolean sound, List<String> wrong, String message) {
        if (!sound) {
            wrong.add(message);
        }
    }
}
