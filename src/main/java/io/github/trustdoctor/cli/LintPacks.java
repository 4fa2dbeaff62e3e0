package io.github.trustdoctor.cli;

import io.github.trustdoctor.authoring.Lint;
import io.github.trustdoctor.facts.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Tells what is wrong with packs. */
final class LintPacks {

    private final Session session;

    LintPacks(Session session) {
        this.session = session;
    }

    int run(List<String> names) throws IOException {
        int packs = 0;
        int findings = 0;
        for (Path folder : PackFolders.of(names)) {
            List<Problem> problems = Lint.problems(folder);
            problems.forEach(problem -> session.print(Problem.shown(problem.toString()) + '\n'));
            packs++;
            findings += problems.size();
        }
        session.print(packs + (packs == 1 ? " pack, " : " packs, ") + findings + (findings == 1 ? " finding\n" : " findings\n"));
        return findings == 0 ? ExitStatus.OK : ExitStatus.BAD_PACK;
    }
}
