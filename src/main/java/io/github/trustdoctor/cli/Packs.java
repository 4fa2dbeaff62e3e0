package io.github.trustdoctor.cli;

import io.github.trustdoctor.packs.BundledPacks;
import io.github.trustdoctor.packs.Pack;
import io.github.trustdoctor.packs.PackLock;
import io.github.trustdoctor.report.PackReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** Shows what the knowledge base knows, and helps those who extend it. */
final class Packs implements Command {

    private static final List<String> ACTIONS = List.of("list", "show", "lock", "new", "lint", "test", "docs");

    @Override
    public String help() {
        return """
                trust-doctor packs list
                trust-doctor packs show ID
                trust-doctor packs lock [--packs DIR ...] > FILE
                trust-doctor packs new DIR
                trust-doctor packs lint DIR ...
                trust-doctor packs test [--ranked] [--mutants] [--together] DIR ...
                trust-doctor packs docs [DIR ...] --to FOLDER

                list names the packs that are there, one article each. show prints all of one: its
                causes, statements, remedies, checks, and what its verdicts take for granted.

                lock prints the SHA-256 of each pack that is there, bundled or given by --packs; with
                --locked FILE, diagnose and all others then refuse every other pack.

                The others are for authors. new makes a folder with a whole small pack to begin with;
                the last name of DIR is its id. For lint and test, DIR is the folder of a pack, or a
                folder of such folders. lint tells all that is wrong with a pack, one finding a line: file, line,
                column, what was expected, what was found, what to do. It looks at the form of the
                files first, then whether claims, rules, cases and sentences fit together, then
                whether the cases show all of it. test runs the cases of each pack with that pack
                alone and tells each that comes out otherwise than it says.

                With --mutants, test then drops, negates and widens each condition of each rule, one
                at a time, and tells each mutant that concludes the same as its rule in all cases: of
                which rule, where, what was changed, and what a case has to be like that tells them
                apart. cases/equivalent-mutants.yaml lists those that no report can tell apart.

                docs writes pages into FOLDER: index.html and one for each pack, and the same as
                Markdown. They tell causes and what masks what, each statement with its rules,
                sentences and cases, checks, remedies, and what is taken for granted; ID.html#S28 is
                statement S28. A pack that lint or test finds fault with gets none. Without DIR, the
                bundled packs and those of --packs are told; the cases of bundled ones are no part
                of the program, so that their pages have none. FOLDER is made if need be. If there is
                something in it, an earlier run has to have left trust-doctor-docs.txt there, which
                lists its files by their SHA-256: those that are still as listed are replaced, or
                deleted if they are no more, and all others are left alone.

                  --packs DIR    more packs, as with diagnose
                  --locked FILE  no others than those of a lock, as with diagnose
                  --ranked       compare the order of check-next, too, not only what stands there; to
                                 weigh checks takes some twenty times as long as all else
                  --together     try each case with all packs that are given and bundled at once, too:
                                 what its pack confirms or finds likely is to come first, or in a tie
                  --mutants      try mutants of the rules of packs whose cases all come out
                  --to FOLDER    where docs writes
                  --help         this text

                trust-doctor packs list
                trust-doctor packs show ID
                trust-doctor packs new packs/kb123-two-words
                trust-doctor packs lint packs/
                trust-doctor packs test packs/
                trust-doctor packs test --mutants packs/kb123-two-words
                trust-doctor packs docs packs/ --to handbook

                Exit status: 0 done, 1 a case failed or a mutant is left, 64 wrong usage, 66 no such pack or folder,
                73 a new pack or pages cannot be written, 78 bad pack or findings.
                """;
    }

    @Override
    public Options options() {
        return Doctors.options().addOption(Option.builder().longOpt("ranked").get())
                .addOption(Option.builder().longOpt("mutants").get())
                .addOption(Option.builder().longOpt("together").get())
                .addOption(Option.builder().longOpt("to").hasArg().get());
    }

    @Override
    public int run(CommandLine line, Session session) throws UsageException, IOException {
        List<String> arguments = line.getArgList();
        String action = arguments.isEmpty() ? "" : arguments.get(0);
        List<String> rest = arguments.isEmpty() ? arguments : arguments.subList(1, arguments.size());
        switch (action) {
            case "list":
                expect(rest.isEmpty(), "packs list takes no more words, found " + (rest.isEmpty() ? "" : rest.get(0)));
                return list(Doctors.of(line, session).packs(), session);
            case "show":
                expect(rest.size() == 1, "packs show needs the id of one pack; packs list names them");
                return show(Doctors.of(line, session).packs(), rest.get(0), session);
            case "lock":
                expect(rest.isEmpty(), "packs lock takes no more words; --packs names folders");
                session.print(PackLock.of(Doctors.packs(line, session)));
                return ExitStatus.OK;
            case "new":
                expect(rest.size() == 1, "packs new needs one folder to make, such as packs/kb123-two-words");
                return new NewPack(session).run(rest.get(0));
            case "lint":
                expect(!rest.isEmpty(), "packs lint needs the folder of a pack, such as rules/; packs new DIR makes one");
                return new LintPacks(session).run(rest);
            case "test":
                expect(!rest.isEmpty(), "packs test needs the folder of a pack, such as rules/; packs new DIR makes one");
                return new TestPacks(session, line.hasOption("ranked"), line.hasOption("mutants"), line.hasOption("together")).run(rest);
            case "docs":
                expect(line.hasOption("to"), "packs docs needs a folder to write to, such as --to handbook");
                return docs(rest, line, session);
            default:
                throw new UsageException("expected packs " + String.join(", packs ", ACTIONS.subList(0, ACTIONS.size() - 1)) + " or packs "
                        + ACTIONS.get(ACTIONS.size() - 1) + ", found " + (action.isEmpty() ? "neither" : action + Suggestions.near(action, ACTIONS)));
        }
    }

    private static void expect(boolean sound, String otherwise) throws UsageException {
        if (!sound) {
            throw new UsageException(otherwise);
        }
    }

    private static int docs(List<String> names, CommandLine line, Session session) throws UsageException, IOException {
        DocPacks docs = new DocPacks(session, Doctors.path(line.getOptionValue("to")));
        if (!names.isEmpty()) {
            return docs.run(List.of(), names);
        }
        List<String> more = Doctors.packs(line, session).stream().map(Path::toString).toList();
        List<String> bundled = BundledPacks.ids();
        return docs.run(Doctors.of(line, session).packs().stream().filter(pack -> bundled.contains(pack.id())).toList(), more);
    }

    private static int list(List<Pack> packs, Session session) {
        session.print(packs.isEmpty() ? "This build has no packs.\n" : PackReport.list(packs));
        return ExitStatus.OK;
    }

    private static int show(List<Pack> packs, String id, Session session) {
        for (Pack pack : packs) {
            if (pack.id().equals(id)) {
                session.print(PackReport.of(pack));
                return ExitStatus.OK;
            }
        }
        List<String> known = packs.stream().map(Pack::id).toList();
        session.complain("trust-doctor: no such pack: " + id + Suggestions.near(id, known));
        return ExitStatus.NO_INPUT;
    }
}
