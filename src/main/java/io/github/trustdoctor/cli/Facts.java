package io.github.trustdoctor.cli;

import io.github.trustdoctor.facts.Node;
import io.github.trustdoctor.facts.Problem;
import io.github.trustdoctor.facts.ReadReport;
import io.github.trustdoctor.facts.SiteReportReader;
import io.github.trustdoctor.redaction.DocumentWriter;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.OptionGroup;
import org.apache.commons.cli.Options;

/** Checks and redacts site reports, and prints the schemas. */
final class Facts implements Command {

    private static final List<String> ACTIONS = List.of("check", "redact", "schema");

    @Override
    public String help() {
        return """
                trust-doctor facts check [--strict] [--packs DIR] FILE ...
                trust-doctor facts redact [--redaction-key FILE] [--redaction-secret FILE] FILE ...
                trust-doctor facts schema [--answer | --what-if | --verdict-line]

                check tells all that is wrong or doubtful in site reports, one problem a line: file,
                line, column, place, what was expected and what was found. redact prints site
                reports with pseudonyms instead of names, addresses and free texts, to hand on:
                one in lines of its own, several in a line each. Names that are the same stay the
                same, and the diagnosis stays what it is. schema prints the JSON Schema of a site
                report or, with --answer, of what diagnose --format json prints
                or, with --what-if, of what what-if --format json prints.

                  --strict       what the report format does not know is an error
                  --packs DIR    packs that bring sections of their own, as with diagnose
                  --locked FILE  no others than those of a lock, as with diagnose
                  --answer       the schema of the answer
                  --what-if      the schema of what would be if
                  --verdict-line the schema of the lines of a fleet
                  --help         this text

                With redact:

                """ + Redacted.HELP + """

                trust-doctor facts check reports/
                trust-doctor facts redact branch-office.json > to-hand-on.json
                trust-doctor facts schema > site-report.schema.json

                Exit status: 0 no errors, 64 wrong usage, 65 errors found, 66 no such input.
                """;
    }

    @Override
    public Options options() {
        return new Options().addOption(Option.builder().longOpt("strict").get()).addOptions(Doctors.options())
                .addOptions(Redacted.files())
                .addOptionGroup(new OptionGroup().addOption(Option.builder().longOpt("answer").get())
                        .addOption(Option.builder().longOpt("what-if").get())
                        .addOption(Option.builder().longOpt("verdict-line").get()));
    }

    @Override
    public int run(CommandLine line, Session session) throws UsageException, IOException {
        List<String> arguments = line.getArgList();
        String action = arguments.isEmpty() ? "" : arguments.get(0);
        List<String> rest = arguments.isEmpty() ? arguments : arguments.subList(1, arguments.size());
        return switch (action) {
            case "check" -> check(new Inputs(session, Doctors.of(line, session).reader(line.hasOption("strict")), rest), session);
            case "redact" -> redact(line, rest, session);
            case "schema" -> schema(line.hasOption("answer") ? "diagnosis" : line.hasOption("what-if") ? "what-if"
                    : line.hasOption("verdict-line") ? "verdict-line" : "site-report", rest, session);
            default -> throw new UsageException("expected facts check, facts redact or facts schema, found "
                    + (action.isEmpty() ? "none" : action + Suggestions.near(action, ACTIONS)));
        };
    }

    private static int check(Inputs inputs, Session session) {
        int status = ExitStatus.OK;
        for (String name : inputs.names()) {
            ReadReport read = inputs.read(name);
            if (read != null) {
                StringBuilder out = new StringBuilder();
                int errors = 0;
                for (Problem problem : read.problems()) {
                    boolean error = problem.severity() == Problem.Severity.ERROR;
                    errors += error ? 1 : 0;
                    out.append(error ? "error   " : "warning ").append(Problem.shown(problem.toString())).append('\n');
                }
                int warnings = read.problems().size() - errors;
                out.append(Problem.shown(name)).append(": ").append(errors).append(errors == 1 ? " error, " : " errors, ")
                        .append(warnings).append(warnings == 1 ? " warning\n" : " warnings\n");
                status = ExitStatus.worse(status, errors > 0 ? ExitStatus.BAD_DATA : ExitStatus.OK);
                if (!session.print(out.toString())) {
                    break;
                }
            }
        }
        return ExitStatus.worse(status, inputs.status());
    }

    private static int redact(CommandLine line, List<String> files, Session session) throws UsageException {
        SiteReportReader reader = Doctors.of(line, session).reader(line.hasOption("strict"));
        Redacted redacted = Redacted.always(line);
        Inputs inputs = redacted.inputs(session, reader, files);
        int status = ExitStatus.OK;
        for (String name : inputs.names()) {
            ReadReport read = inputs.read(name);
            if (read != null && read.report().isEmpty()) {
                read.problems().forEach(problem -> session.complain(problem.toString()));
                status = ExitStatus.BAD_DATA;
            } else if (read != null) {
                Node document = read.report().get().document();
                session.print(inputs.names().size() == 1 ? DocumentWriter.indented(document) : DocumentWriter.inOneLine(document));
            }
        }
        return redacted.finished(ExitStatus.worse(status, inputs.status()), session);
    }

    private static int schema(String name, List<String> rest, Session session) throws UsageException, IOException {
        if (!rest.isEmpty()) {
            throw new UsageException("facts schema takes no file, found " + rest.get(0));
        }
        String resource = "facts/" + name + ".schema.json";
        try (InputStream in = Facts.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new FileNotFoundException(resource + " is not part of this build");
            }
            session.print(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        return ExitStatus.OK;
    }
}
