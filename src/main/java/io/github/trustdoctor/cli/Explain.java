package io.github.trustdoctor.cli;

import io.github.trustdoctor.TrustDoctor;
import io.github.trustdoctor.packs.Pack;
import io.github.trustdoctor.report.ExplainReport;
import java.util.ArrayList;
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

                With --cause it says of one cause what decides, or what is lacking to decide; then,
                statement by statement, which rules hold, and of those that do not, which condition
                fails, with the value found and the one needed, and what nobody observed.

                  --cause ID     why this cause is said, or is not; packs show names the ids
                  --all          every reason of the causes that are ruled out; with --cause every
                                 rule, try and condition: + holds, - fails, ? not observed
                  --redact       pseudonyms instead of names, as with diagnose
                  --strict       what the report format does not know is an error
                  --packs DIR    more packs, as with diagnose
                  --locked FILE  no others than those of a lock, as with diagnose
                  --help         this text

                With --redact:

                """ + Redacted.HELP + """

                trust-doctor explain branch-office.json
                trust-doctor explain --cause ID branch-office.json

                """ + ExitStatus.HELP;
    }

    @Override
    public Options options() {
        return new Options().addOption(Option.builder().longOpt("cause").hasArg().get())
                .addOption(Option.builder().longOpt("all").get())
                .addOption(Option.builder().longOpt("strict").get())
                .addOptions(Redacted.options())
                .addOptions(Doctors.options());
    }

    @Override
    public int run(CommandLine line, Session session) throws UsageException {
        TrustDoctor doctor = Doctors.of(line, session);
        String cause = cause(line.getOptionValue("cause", ""), doctor);
        Redacted redacted = Redacted.of(line);
        Inputs inputs = redacted.inputs(session, doctor.reader(line.hasOption("strict")), line.getArgList());
        int status = new Answers(session, inputs, doctor).print(new ExplainReport(cause, line.hasOption("all")), false);
        return redacted.finished(status, session);
    }

    private static String cause(String wanted, TrustDoctor doctor) throws UsageException {
        List<String> known = new ArrayList<>();
        for (Pack pack : doctor.packs()) {
            pack.causes().forEach(cause -> known.add(cause.id()));
        }
        if (!wanted.isEmpty() && !known.contains(wanted)) {
            throw new UsageException("no such cause: " + wanted + Suggestions.near(wanted, known) + "; known are "
                    + String.join(", ", known));
        }
        return wanted;
    }
}
