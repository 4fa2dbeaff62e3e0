package io.github.trustdoctor.cli;

import io.github.trustdoctor.authoring.Case;
import io.github.trustdoctor.authoring.Cases;
import io.github.trustdoctor.authoring.PackTest;
import io.github.trustdoctor.facts.Problem;
import io.github.trustdoctor.packs.Binding;
import io.github.trustdoctor.packs.PackFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs the cases of packs. */
final class TestPacks {

    private static final int FAILED = 1;

    private final Session session;
    private final boolean ranked;
    private int tried;
    private int failed;
    private boolean broken;
    private boolean unranked;

    /** For tests that compare the order of {@code check-next} or only what stands there. */
    TestPacks(Session session, boolean ranked) {
        this.session = session;
        this.ranked = ranked;
    }

    int run(List<String> names) throws IOException {
        for (Path folder : PackFolders.of(names)) {
            test(folder);
        }
        session.print(tried + (tried == 1 ? " case, " : " cases, ") + failed + " failed\n"
                + (unranked ? "The order of check-next was not compared; --ranked compares it.\n" : ""));
        if (broken) {
            session.complain("trust-doctor: what is broken was not tried; mend it, then run packs test again");
        }
        return broken ? ExitStatus.BAD_PACK : failed > 0 ? FAILED : ExitStatus.OK;
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
        sound.ifPresent(test -> run(test, cases.cases()));
    }

    private void run(PackTest test, List<Case> cases) {
        List<PackTest.Failure> failures = test.failures(cases, ranked);
        tried += cases.size();
        failed += failures.size();
        unranked |= !ranked && cases.stream().anyMatch(Case::expectsSeveralChecks);
        failures.forEach(failure -> session.print(shown(failure.toString())));
    }

    private static String shown(String lines) {
        StringBuilder shown = new StringBuilder();
        lines.lines().forEach(line -> shown.append(Problem.shown(line)).append('\n'));
        return shown.toString();
    }
}
