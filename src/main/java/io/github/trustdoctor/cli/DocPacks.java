package io.github.trustdoctor.cli;

import io.github.trustdoctor.authoring.Cases;
import io.github.trustdoctor.authoring.Lint;
import io.github.trustdoctor.authoring.PackTest;
import io.github.trustdoctor.docs.DocsFolder;
import io.github.trustdoctor.docs.Documented;
import io.github.trustdoctor.docs.Handbook;
import io.github.trustdoctor.facts.Problem;
import io.github.trustdoctor.packs.BadPackException;
import io.github.trustdoctor.packs.Pack;
import io.github.trustdoctor.packs.PackFolder;
import io.github.trustdoctor.packs.PackFolder.LoadedPack;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes pages about packs. */
final class DocPacks {

    private final Session session;
    private final Path target;
    private final List<Documented> packs = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private boolean failed;

    /** For pages in that folder. */
    DocPacks(Session session, Path target) {
        this.session = session;
        this.target = target;
    }

    /**
     * Writes a page for each bundled pack and for each pack in folders.
     *
     * @throws BadPackException if something is wrong with a pack; nothing is written then
     */
    int run(List<Pack> bundled, List<String> names) throws IOException {
        for (Pack pack : bundled) {
            add(Documented.bundled(pack), pack.id());
        }
        for (Path folder : PackFolders.of(names)) {
            read(folder);
        }
        if (!problems.isEmpty()) {
            throw new BadPackException(problems);
        }
        return failed ? refused() : write();
    }

    private void read(Path folder) throws IOException {
        List<Problem> found = Lint.problems(folder);
        problems.addAll(found);
        if (!found.isEmpty()) {
            return;
        }
        LoadedPack pack = PackFolder.read(folder).pack().orElseThrow();
        Cases.ReadCases cases = Cases.of(folder, pack.pack().kinds());
        List<PackTest.Failure> failures = new PackTest(pack).failures(cases.cases(), false);
        failures.forEach(failure -> failure.toString().lines().forEach(session::complain));
        failed |= !failures.isEmpty();
        add(Documented.of(folder, pack, cases.cases()), folder.toString());
    }

    private void add(Documented documented, String place) {
        String id = documented.pack().id();
        if (!Handbook.isName(id)) {
            wrong(place, "expected an id that can name a page, small letters and digits with hyphens between words, not index, found " + Problem.shown(id));
        } else if (!ids.add(id)) {
            wrong(place, "expected the id of no other pack, found " + id + " again");
        }
        packs.add(documented);
    }

    private void wrong(String place, String message) {
        problems.add(new Problem(Problem.Severity.ERROR, place, 0, 0, "", message));
    }

    private int refused() {
        session.complain("trust-doctor: what a case says does not come, so that a page would not be true; mend it, then run packs docs again");
        return ExitStatus.BAD_PACK;
    }

    private int write() {
        try {
            DocsFolder.write(target, Handbook.pages(packs));
            session.print(packs.size() + (packs.size() == 1 ? " pack. Begin with " : " packs. Begin with ")
                    + Problem.shown(target.resolve("index.html").toString()) + '\n');
            return ExitStatus.OK;
        } catch (FileAlreadyExistsException taken) {
            session.complain("trust-doctor: " + taken.getFile() + ' ' + taken.getReason() + "; move it away, or name another folder with --to");
            return ExitStatus.CANNOT_CREATE;
        } catch (IOException unwritable) {
            session.complain("trust-doctor: cannot write: " + unwritable.getMessage() + "; name a folder that you may write to");
            return ExitStatus.CANNOT_CREATE;
        }
    }
}
