package io.github.trustdoctor.authoring;

import io.github.trustdoctor.diagnosis.Diagnostician;
import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.facts.Problem;
import io.github.trustdoctor.packs.Library;
import io.github.trustdoctor.packs.PackFolder.LoadedPack;
import io.github.trustdoctor.packs.Places;
import io.github.trustdoctor.packs.Rule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/**
 * Whether every condition of every rule of a pack matters: for each mutant of a rule there is a case in which it concludes
 * otherwise than the rule as written, or a reason why no report can tell them apart.
 */
public final class MutantTest {

    private final Path folder;
    private final LoadedPack pack;
    private final List<Case> cases;

    /** A test of the pack in a folder, all of whose cases come out as they say. */
    public MutantTest(Path folder, LoadedPack pack, List<Case> cases) {
        this.folder = folder;
        this.pack = pack;
        this.cases = cases;
    }

    /**
     * What came of it.
     *
     * @param mutants  how many mutants the rules have
     * @param told     how many of them some case tells from their rule
     * @param listed   how many others are listed as equivalent
     * @param findings the mutants that are left, in the order of the rules; then what is wrong with the list
     */
    public record Result(int mutants, int told, int listed, List<Problem> findings) {

        /** How many are neither told apart nor listed. */
        public int left() {
            return mutants - told - listed;
        }
    }

    /** A report as the rules see it. */
    private record Tried(String name, List<Integer> numbers, List<Fact> facts) { }

    /**
     * Tries all mutants.
     *
     * @param progress is told now and then how many of a hundred parts are done, by several threads
     * @throws IOException if a file of the pack cannot be read
     */
    public Result run(IntConsumer progress) throws IOException {
        EquivalentMutants equivalent = EquivalentMutants.of(folder);
        List<RuleMutant> mutants = RuleMutants.of(pack.rules(), pack.pack().kinds());
        Map<String, String> told = told(mutants, progress);
        Places places = Places.of(folder, pack.rules());
        List<Problem> findings = new ArrayList<>();
        List<Problem> vain = new ArrayList<>(equivalent.problems());
        int listed = 0;
        for (RuleMutant mutant : mutants) {
            String by = told.get(mutant.name());
            boolean covered = equivalent.covers(mutant);
            listed += covered && by == null ? 1 : 0;
            if (!covered && by == null) {
                findings.add(places.inRule(mutant.rule(), mutant.way(), "expected a case that tells it from this mutant, found none: " + mutant.name()
                        + "\n  Write a case in which " + mutant.apart() + '.'));
            } else if (covered && by != null) {
                vain.add(equivalent.problem(mutant, "expected a mutant that concludes the same as its rule, found " + mutant.name()
                        + ", which case " + by + " tells from it; take it out"));
            }
        }
        vain.addAll(equivalent.unknown(mutants));
        findings.addAll(vain);
        return new Result(mutants.size(), told.size(), listed, List.copyOf(findings));
    }

    /** The first case that tells each mutant from its rule, by the mutant's name. */
    private Map<String, String> told(List<RuleMutant> mutants, IntConsumer progress) {
        List<Tried> reports = reports();
        Map<Rule, List<RuleMutant>> byRule = new LinkedHashMap<>();
        mutants.forEach(mutant -> byRule.computeIfAbsent(mutant.rule(), rule -> new ArrayList<>()).add(mutant));
        AtomicInteger done = new AtomicInteger();
        Map<String, String> told = new HashMap<>();
        byRule.entrySet().parallelStream().map(rule -> {
            Map<String, String> ofRule = told(rule.getKey(), rule.getValue(), reports);
            progress.accept(100 * done.addAndGet(rule.getValue().size()) / mutants.size());
            return ofRule;
        }).toList().forEach(told::putAll);
        return told;
    }

    /** Small reports first; mutants that are told apart are not tried on. */
    private static Map<String, String> told(Rule rule, List<RuleMutant> mutants, List<Tried> reports) {
        Map<String, String> told = new HashMap<>();
        MutantBench bench = new MutantBench(rule, mutants);
        List<RuleMutant> left = new ArrayList<>(mutants);
        for (Tried report : seenBy(rule, reports)) {
            for (RuleMutant mutant : bench.otherwise(report.facts())) {
                told.putIfAbsent(mutant.name(), report.name());
            }
            left.removeIf(mutant -> told.containsKey(mutant.name()));
            if (left.isEmpty()) {
                return told;
            }
            if (left.size() <= bench.size() / 2) {
                bench = new MutantBench(rule, left);
            }
        }
        return told;
    }

    /** The reports in which the facts occur that the rule asks for, with no others, each such choice of facts once. */
    private static Collection<Tried> seenBy(Rule rule, List<Tried> reports) {
        Set<String> asked = kinds(rule, false);
        Set<String> needed = kinds(rule, true);
        Map<List<Integer>, Tried> seen = new HashMap<>();
        for (Tried report : reports) {
            List<Integer> numbers = new ArrayList<>();
            List<Fact> facts = new ArrayList<>();
            Set<String> there = new HashSet<>();
            for (int i = 0; i < report.facts().size(); i++) {
                Fact fact = report.facts().get(i);
                if (asked.contains(fact.kindName())) {
                    numbers.add(report.numbers().get(i));
                    facts.add(fact);
                    there.add(fact.kindName());
                }
            }
            if (there.containsAll(needed)) {
                seen.putIfAbsent(numbers, new Tried(report.name(), numbers, facts));
            }
        }
        return seen.values().stream().sorted(Comparator.comparingInt((Tried report) -> report.facts().size()).thenComparing(Tried::name)).toList();
    }

    /** The kinds of facts that a rule asks for; only those without which neither it nor a mutant concludes anything, if so wished. */
    private static Set<String> kinds(Rule rule, boolean needed) {
        return rule.patterns().stream().filter(pattern -> !needed || pattern.kind() == Rule.Kind.FACT)
                .map(Rule.Pattern::type).collect(Collectors.toSet());
    }

    /** The reports of the cases that concern the pack; equal facts have equal numbers. */
    private List<Tried> reports() {
        List<List<Fact>> facts = cases.parallelStream().map(this::facts).toList();
        Map<Fact, Integer> known = new HashMap<>();
        List<Tried> reports = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            List<Integer> numbers = facts.get(i).stream().map(fact -> known.computeIfAbsent(fact, unknown -> known.size())).toList();
            reports.add(new Tried(cases.get(i).name(), numbers, facts.get(i)));
        }
        return reports;
    }

    /** What the rules of the pack see of the report of a case; nothing if it does not concern the pack. */
    private List<Fact> facts(Case one) {
        List<Fact> seen = new ArrayList<>();
        new Diagnostician(Library.of(List.of(pack)), (id, facts) -> {
            seen.addAll(facts);
            return List.of();
        }).verdicts(one.report());
        return seen;
    }
}
