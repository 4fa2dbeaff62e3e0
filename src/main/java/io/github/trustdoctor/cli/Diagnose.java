package io.github.trustdoctor.cli;

import io.github.trustdoctor.TrustDoctor;
import io.github.trustdoctor.report.BriefReport;
import io.github.trustdoctor.report.JsonReport;
import io.github.trustdoctor.report.MarkdownReport;
import io.github.trustdoctor.report.Report;
import io.github.trustdoctor.report.TextReport;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** Says what is wrong, why, what to do and what to check. */
final class Diagnose implements Command {

    private static final List<String> FORMATS = List.of("text", "json", "ndjson", "markdown");
    private static final List<String> COLOURS = List.of("auto", "always", "never");

    @Override
    public String help() {
        return """
                trust-doctor diagnose [OPTION ...] FILE ...

                Says what is wrong, why, what to do and what to check next. FILE is a site report in
                JSON, a folder (all *.json in it and below, by name) or - for standard input. Answers
                come in the order of the command line. A bad report does not stop the others; what is
                wrong with it goes to standard error.

                  --format FORMAT   text (default), json, ndjson (one line a report) or markdown
                  --brief           a dozen lines, for a ticket
                  --all             every reason, none left out
                  --color WHEN      auto (default), always or never; NO_COLOR is obeyed
                  --redact          pseudonyms instead of names, addresses and free texts: the same
                                    for the same name in all reports; also in what goes to
                                    standard error, where a report is told by its number
                  --strict          what the report format does not know is an error
                  --packs DIR       more packs: a folder of one, or of several; may be given again.
                                    Those that TRUST_DOCTOR_PACKS lists are there always
                  --locked FILE     no packs but those of this lock (packs lock writes it), unchanged
                  --no-cache        write nothing, not even to the cache folder
                  --help            this text

                With --redact:

                """ + Redacted.HELP + """

                trust-doctor diagnose branch-office.json
                trust-doctor diagnose --brief branch-office.json
                trust-doctor diagnose --format ndjson reports/ > answers.ndjson
                collect | trust-doctor diagnose -

                """ + ExitStatus.HELP;
    }

    @Override
    public Options options() {
        return new Options().addOption(Option.builder().longOpt("format").hasArg().get())
                .addOption(Option.builder().longOpt("brief").get())
                .addOption(Option.builder().longOpt("all").get())
                .addOption(Option.builder().longOpt("color").hasArg().get())
                .addOption(Option.builder().longOpt("strict").get())
                .addOptions(Redacted.options())
                .addOptions(Doctors.options());
    }

    @Override
    public int run(CommandLine line, Session session) throws UsageException {
        String format = oneOf("format", line.getOptionValue("format", "text"), FORMATS);
        Report report = report(format, line, session);
        TrustDoctor doctor = Doctors.of(line, session);
        Redacted redacted = Redacted.of(line);
        Inputs inputs = redacted.inputs(session, doctor.reader(line.hasOption("strict")), line.getArgList());
        if (inputs.names().isEmpty()) {
            return redacted.finished(inputs.status(), session);
        }
        boolean heads = inputs.names().size() > 1 && format.equals("text");
        return redacted.finished(new Answers(session, inputs, doctor).print(report, heads), session);
    }

    private static Report report(String format, CommandLine line, Session session) throws UsageException {
        String colour = colour(line);
        boolean all = line.hasOption("all");
        boolean brief = line.hasOption("brief");
        if (brief && (all || !format.equals("text"))) {
            throw new UsageException("--brief does not go with " + (all ? "--all" : "--format " + format));
        }
        return switch (format) {
            case "json" -> JsonReport.indented();
            case "ndjson" -> JsonReport.inOneLine();
            case "markdown" -> new MarkdownReport(all);
            default -> brief ? new BriefReport() : new TextReport(session.colour(colour), all);
        };
    }

    /** When to colour: auto, always or never. */
    static String colour(CommandLine line) throws UsageException {
        return oneOf("color", line.getOptionValue("color", "auto"), COLOURS);
    }

    static String oneOf(String option, String value, List<String> known) throws UsageException {
        if (!known.contains(value)) {
            throw new UsageException("--" + option + " is one of " + String.join(", ", known) + ", found " + value
                    + Suggestions.near(value, known));
        }
        return value;
    }
}
