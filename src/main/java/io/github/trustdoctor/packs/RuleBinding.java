package io.github.trustdoctor.packs;

import io.github.trustdoctor.facts.Problem;
import io.github.trustdoctor.paths.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Whether all that one rule refers to is there: its claim, sentence and target, kinds of facts, fields and constants. */
final class RuleBinding {

    private static final Set<String> ABOUT_CAUSES = Set.of("proves", "refutes", "supports", "opposes", "misses", "foresees", "excludes");
    private static final Set<String> WEIGHED = Set.of("supports", "opposes");
    private static final int MOST_FACTS = 6;

    private final Pack pack;
    private final Rule rule;
    private final Places places;
    private final List<Problem> problems;
    private final PatternBinding patterns;
    private final List<String> way = new ArrayList<>();

    private RuleBinding(Pack pack, Rule rule, Places places, List<Problem> problems) {
        this.pack = pack;
        this.rule = rule;
        this.places = places;
        this.problems = problems;
        this.patterns = new PatternBinding(pack.kinds(), this::wrong);
    }

    static List<Problem> problems(Pack pack, List<Rule> rules, Places places) {
        List<Problem> problems = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Rule rule : rules) {
            RuleBinding binding = new RuleBinding(pack, rule, places, problems);
            if (!ids.add(rule.id())) {
                binding.wrong("expected a rule with an id of its own, found " + rule.id() + " again; add a dot and a word, such as "
                        + rule.claim() + ".other");
            }
            rule.patterns().forEach(pattern -> {
                binding.way.add(pattern.type());
                binding.patterns.check(pattern);
            });
            binding.conclusion();
            binding.claim();
        }
        return problems;
    }

    private void conclusion() {
        way.add("conclude." + rule.verb());
        Set<String> targets = targets();
        check(targets.contains(rule.target()), rule.target().isEmpty() || !targets.contains("")
                ? Binding.missing("what the rule " + rule.verb(), rule.target(), targets)
                : "expected no target of " + rule.verb() + ", found \"" + rule.target() + "\"; leave it out", rule.target());
        boolean weighed = WEIGHED.contains(rule.verb());
        check(weighed != rule.strength().isEmpty(), weighed
                ? "expected how much it " + rule.verb() + ", found nothing; write Strength.STRONG, Strength.MODERATE or Strength.WEAK after the target"
                : "expected no strength, because it " + rule.verb() + ", found Strength." + rule.strength() + "; leave it out", "Strength." + rule.strength());
        check(rule.facts().size() <= MOST_FACTS, "expected " + MOST_FACTS + " facts at most that it concludes from, found "
                + rule.facts().size() + "; name those that its sentence cites");
    }

    private Set<String> targets() {
        Set<String> targets = new TreeSet<>();
        if (ABOUT_CAUSES.contains(rule.verb())) {
            pack.causes().forEach(cause -> targets.add(cause.id()));
            targets.addAll(pack.groups().keySet());
        } else if (rule.verb().equals("warns")) {
            pack.resolutions().forEach(resolution -> targets.add(resolution.id()));
        } else {
            targets.add("");
        }
        return targets;
    }

    private void claim() {
        way.clear();
        for (int i = 0; i < pack.claims().size(); i++) {
            Claim claim = pack.claims().get(i);
            if (claim.id().equals(rule.claim())) {
                String sentence = claim.sentences().get(rule.id());
                check(sentence != null, "expected a sentence " + rule.id() + " under claim " + claim.id() + " in pack.yaml, found none; write what the user reads");
                placeholders("/claims/" + i + "/sentences/" + rule.id(), sentence == null ? "" : sentence);
                return;
            }
        }
        wrong("expected a claim " + rule.claim() + " in pack.yaml, found none; write the claim that the rule encodes");
    }

    private void placeholders(String pointer, String sentence) {
        List<Template.Placeholder> placeholders;
        try {
            placeholders = new Template(sentence).placeholders();
        } catch (IllegalArgumentException broken) {
            problems.add(places.inPack(pointer, "", broken.getMessage() + "; a placeholder is a kind and a field in braces"));
            return;
        }
        List<Kind> facts = new ArrayList<>();
        rule.facts().forEach(binding -> patterns.kind(binding).ifPresent(facts::add));
        if (facts.size() == rule.facts().size()) {
            placeholders.forEach(placeholder -> placeholder(pointer, placeholder, facts));
        }
    }

    private void placeholder(String pointer, Template.Placeholder placeholder, Collection<Kind> facts) {
        List<Kind> meant = facts.stream().filter(kind -> kind.cited().equals(placeholder.kind())).toList();
        String found = ", found {" + placeholder.kind() + (placeholder.which() == 0 ? "" : placeholder.which() + 1) + '.' + placeholder.field() + '}';
        if (meant.size() <= placeholder.which()) {
            problems.add(places.inPack(pointer, "", "expected a fact that rule " + rule.id() + " concludes from" + found
                    + "; there are " + String.join(", ", facts.stream().map(Kind::cited).toList())));
            return;
        }
        Kind kind = meant.get(placeholder.which());
        if (!kind.cites(placeholder.field())) {
            problems.add(places.inPack(pointer, "", "expected a field of " + kind.name() + found + (kind.ownClass()
                    ? "; rules/facts.md and the schema of site reports name them" : "; there are " + String.join(", ", kind.fields()))));
        }
    }

    private void check(boolean sound, String message, String... word) {
        if (!sound) {
            wrong(message, word);
        }
    }

    private void wrong(String message, String... word) {
        List<String> words = new ArrayList<>(way);
        words.addAll(List.of(word));
        problems.add(places.inRule(rule, words, message));
    }
}
