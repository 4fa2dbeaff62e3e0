package io.github.trustdoctor.cli;

import io.github.trustdoctor.authoring.Case;
import io.github.trustdoctor.authoring.Cases;
import io.github.trustdoctor.authoring.MutantTest;
import io.github.trustdoctor.authoring.PackTest;
import io.github.trustdoctor.authoring.Together;
import io.github.trustdoctor.facts.Problem;
import io.github.trustdoctor.packs.Binding;
import io.github.trustdoctor.packs.BundledPacks;
import io.github.trustdoctor.packs.PackFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Runs the cases of packs. */
final class TestPacks {

    private static final int FAILED = 1;
    private static final String LEFT = """
            Of each mutant that is left: write such a case; or drop the condition, if nothing depends on it; or, if no report can
            tell it from its rule, list it by its name, with the reason, in cases/equivalent-mutants.yaml.
            """;

    private final Session session;
    private final boolean ranked;
    private final boolean mutants;
    private final boolean together;
    private final Map<PackFolder.LoadedPack, List<Case>> sound = new LinkedHashMap<>();
    private final List<MutantTest.Result> mutated = new ArrayList<>();
    private int tried;
    private int failed;
    private boolean broken;
    private boolean unranked;

    /**
     * Tests of packs.
     *
     * @param ranked  whether they compare the order of {@code check-next} or only what stands there
     * @param mutants whether they try mutants of the rules of those packs whose cases all come out
     * @param together whether they try the cases with all of those packs and the bundled ones at once, too
     */
    TestPacks(Session session, boolean ranked, boolean mutants, boolean together) {
        this.session = session;
        this.ranked = ranked;
        this.mutants = mutants;
        this.together = together;
    }

    int run(List<String> names) throws IOException {
        for (Path folder : PackFolders.of(names)) {
            test(folder);
        }
        if (together) {
            together();
        }
        session.print(tried + (tried == 1 ? " case, " : " cases, ") + failed + " failed\n"
                + (unranked ? "The order of check-next was not compared; --ranked compares it.\n" : "") + (mutants ? mutants() : ""));
        if (broken) {
            session.complain("trust-doctor: what is broken was not tried; mend it, then run packs test again");
        }
        return broken ? ExitStatus.BAD_PACK : failed > 0 || mutated.stream().anyMatch(result -> !result.findings().isEmpty()) ? FAILED : ExitStatus.OK;
    }

    private void test(Path folder) throws IOException {
        PackFolder.ReadPack read = PackFolder.read(folder);
        List<Problem> problems = new ArrayList<>(read.problems());
        if (read.pack().isPresent()) {
            problems.addAll(Binding.problems(folder, read.pack().get()));
        }
        Optional<PackTest> sound = problems.isEmpty() ? read.pack().map(PackTest::new) : Optional.empty();
        Cases.ReadCases cases = Cases.of(folder, read.pack().map(one -> one.pack().kinds()).orElse(List.of()));
        problems.addAll(cases.problems());
        problems.forEach(problem -> session.complain(problem.toString()));
        broken |= !problems.isEmpty();
        if (problems.isEmpty()) {
            this.sound.put(read.pack().get(), cases.cases());
        }
        if (sound.isPresent() && run(sound.get(), cases.cases()) && mutants && cases.problems().isEmpty()) {
            mutate(folder, read.pack().get(), cases.cases());
        }
    }

    private void mutate(Path folder, PackFolder.LoadedPack pack, List<Case> cases) throws IOException {
        MutantTest.Result result;
        try (Progress progress = new Progress(session, "mutants of " + pack.pack().id())) {
            result = new MutantTest(folder, pack, cases).run(progress);
        }
        result.findings().forEach(finding -> session.print(shown(finding.toString())));
        mutated.add(result);
    }

    /** What came of the mutants of all packs. */
    private String mutants() {
        if (mutated.isEmpty()) {
            return "No mutants were tried: first all cases have to come out.\n";
        }
        int left = mutated.stream().mapToInt(MutantTest.Result::left).sum();
        int all = mutated.stream().mapToInt(MutantTest.Result::mutants).sum();
        return all + (all == 1 ? " mutant, " : " mutants, ") + mutated.stream().mapToInt(MutantTest.Result::told).sum() + " told apart, "
                + mutated.stream().mapToInt(MutantTest.Result::listed).sum() + " listed as equivalent, "
                + left + " left\n"
                + (left > 0 ? LEFT : "")
                + (failed > 0 ? "Of packs with a case that failed no mutants were tried.\n" : "");
    }

    /** With all of them at once, and the bundled packs but for those of the same id. */
    private void together() {
        Map<String, PackFolder.LoadedPack> all = new TreeMap<>();
        BundledPacks.load().forEach(pack -> all.put(pack.id(), new PackFolder.LoadedPack(pack, BundledPacks.rules(pack.id()))));
        sound.keySet().forEach(pack -> all.put(pack.pack().id(), pack));
        Together trial = new Together(List.copyOf(all.values()));
        sound.forEach((pack, cases) -> trial.failures(pack, cases).forEach(failure -> {
            failed++;
            session.print(shown(failure.toString()));
        }));
    }

    /** Runs the cases of a pack; true if all come out. */
    private boolean run(PackTest test, List<Case> cases) {
        List<PackTest.Failure> failures = test.failures(cases, ranked);
        tried += cases.size();
        failed += failures.size();
        unranked |= !ranked && cases.stream().anyMatch(Case::expectsSeveralChecks);
        failures.forEach(failure -> session.print(shown(failure.toString())));
        return failures.isEmpty();
    }

    private static String shown(String lines) {
        StringBuilder shown = new StringBuilder();
        lines.lines().forEach(line -> shown.append(Problem.shown(line)).append('\n'));
        return shown.toString();
    }
}
