package io.github.trustdoctor.cli;

import io.github.trustdoctor.authoring.Scaffold;
import io.github.trustdoctor.facts.Problem;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;

/** Makes a pack to begin with. */
final class NewPack {

    private final Session session;

    NewPack(Session session) {
        this.session = session;
    }

    int run(String name) throws UsageException {
        Path folder = Path.of(name);
        Path last = folder.toAbsolutePath().normalize().getFileName();
        if (last == null || !Scaffold.isId(last.toString())) {
            throw new UsageException("packs new needs a folder whose name can be an id, small letters and digits with hyphens between words, "
                    + "such as packs/kb123-two-words, found " + name);
        }
        try {
            StringBuilder written = new StringBuilder();
            Scaffold.write(folder).forEach(file -> written.append(Problem.shown(file.toString())).append('\n'));
            session.print(written + "A whole small pack. Now: trust-doctor packs lint " + Problem.shown(name)
                    + "\n                         trust-doctor packs test " + Problem.shown(name)
                    + "\n                         trust-doctor packs test --mutants " + Problem.shown(name) + '\n');
            return ExitStatus.OK;
        } catch (FileAlreadyExistsException taken) {
            session.complain("trust-doctor: " + name + ": expected a folder that is empty or not there yet, found something in it; name another");
            return ExitStatus.CANNOT_CREATE;
        } catch (IOException unwritable) {
            session.complain("trust-doctor: cannot write: " + unwritable.getMessage() + "; name a folder that you may write to");
            return ExitStatus.CANNOT_CREATE;
        }
    }
}
