package io.github.trustdoctor.cli;

import io.github.trustdoctor.packs.Pack;
import io.github.trustdoctor.report.PackReport;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** Shows what the knowledge base knows. */
final class Packs implements Command {

    private static final List<String> ACTIONS = List.of("list", "show", "lock");

    @Override
    public String help() {
        return """
                trust-doctor packs list
                trust-doctor packs show ID

                list names the packs that are there, one article each. show prints all of one: its
                causes, statements, remedies, checks, and what its verdicts take for granted.

                  --packs DIR  more packs, as with diagnose
                  --help       this text

                trust-doctor packs list
                trust-doctor packs show ID

                Exit status: 0 done, 64 wrong usage, 66 no such pack, 78 bad pack.
                """;
    }

    @Override
    public Options options() {
        return Doctors.options();
    }

    @Override
    public int run(CommandLine line, Session session) throws UsageException {
        List<String> arguments = line.getArgList();
        String action = arguments.isEmpty() ? "" : arguments.get(0);
        if (!ACTIONS.contains(action)) {
            throw new UsageException("expected packs list or packs show, found "
                    + (action.isEmpty() ? "neither" : action + Suggestions.near(action, ACTIONS)));
        }
        int expected = action.equals("list") ? 1 : 2;
        if (arguments.size() != expected) {
            throw new UsageException(expected == 1 ? "packs list takes no more words, found " + arguments.get(1)
                    : "packs show needs the id of one pack; packs list names them");
        }
        List<Pack> packs = Doctors.of(line, session).packs();
        return expected == 1 ? list(packs, session) : show(packs, arguments.get(1), session);
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
