package io.github.trustdoctor.cli;

import io.github.trustdoctor.diagnosis.CauseVerdict;
import io.github.trustdoctor.diagnosis.Diagnosis;
import io.github.trustdoctor.facts.Problem;
import io.github.trustdoctor.facts.ReadReport;
import io.github.trustdoctor.report.ExplainReport;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** Gives every reason of every cause, with its source. */
final class Explain implements Command {

    @Override
    public String help() {
        return """
                trust-doctor explain [OPTION ...] FILE

                Gives every reason for every cause: what was observed and where, what it says for or
                against the cause, the statement that it rests on, and who makes that statement.

                  --cause ID   this cause only; diagnose --format json and packs show name the ids
                  --all        also every reason of the causes that are ruled out
                  --strict     what the report format does not know is an error
                  --help       this text

                trust-doctor explain branch-office.json
                trust-doctor explain --cause ID branch-office.json

                """ + ExitStatus.HELP;
    }

    @Override
    public Options options() {
        return new Options().addOption(Option.builder().longOpt("cause").hasArg().get())
                .addOption(Option.builder().longOpt("all").get())
                .addOption(Option.builder().longOpt("strict").get());
    }

    @Override
    public int run(CommandLine line, Session session) throws UsageException {
        Inputs inputs = new Inputs(session, line.hasOption("strict"), line.getArgList());
        int status = ExitStatus.OK;
        for (String name : inputs.names()) {
            ReadReport read = inputs.read(name);
            if (read != null && read.report().isPresent()) {
                Diagnosis diagnosis = Diagnose.doctor(session).diagnose(read.report().get());
                String cause = cause(line.getOptionValue("cause", ""), diagnosis);
                session.print(new ExplainReport(cause, line.hasOption("all")).of(diagnosis));
                status = ExitStatus.worse(status, diagnosis.outcome().status());
            } else if (read != null) {
                for (Problem problem : read.problems()) {
                    session.complain(problem.toString());
                }
                status = ExitStatus.worse(status, ExitStatus.BAD_DATA);
            }
        }
        return ExitStatus.worse(status, inputs.status());
    }

    private static String cause(String wanted, Diagnosis diagnosis) throws UsageException {
        List<String> known = diagnosis.causes().stream().map((CauseVerdict c) -> c.cause().id()).distinct().toList();
        if (!wanted.isEmpty() && !known.contains(wanted)) {
            throw new UsageException("no cause " + wanted + " was judged here" + Suggestions.near(wanted, known));
        }
        return wanted;
    }
}
