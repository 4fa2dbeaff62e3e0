package io.github.trustdoctor.cli;

import io.github.trustdoctor.TrustDoctor;
import io.github.trustdoctor.diagnosis.Diagnosis;
import io.github.trustdoctor.diagnosis.SmallestChange;
import io.github.trustdoctor.diagnosis.WhatIf;
import io.github.trustdoctor.facts.BadReportException;
import io.github.trustdoctor.facts.Problem;
import io.github.trustdoctor.facts.ReadReport;
import io.github.trustdoctor.facts.SiteReport;
import io.github.trustdoctor.report.JsonWhatIf;
import io.github.trustdoctor.report.WhatIfReport;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** Says what the answer would be if something else were observed, and what the least is that would change it. */
final class Suppose implements Command {

    @Override
    public String help() {
        return """
                trust-doctor what-if [OPTION ...] FILE

                With --set: what the answer would be if other values stood in the report.
                Without: the fewest observations that would have to be otherwise for the
                answer to come to something else, to name another cause first, or to judge
                that one otherwise. These changes are tried, in this order:

                1 another value: types and directions of trusts, bits 8 and 16 of
                  trustAttributes, answers of probes and of the locator, one try or two,
                  results, status of suffixes, yes or no, logon types 2, 3, 10 and 11
                2 a value, a list of values, an item of one, or an object not observed
                3 an answer to a check that diagnose proposes

                First single ones, at most %1$d; if all were tried and none does it, at
                most %2$d pairs, the most promising first. The last line says how many of
                how many. The logons that failed stay as they are: they are the question.
                What contradicts the rest of the report is not tried.

                  --set POINTER=VALUE  put VALUE (JSON, or else a text) at the JSON pointer;
                                       null stands for what was not observed; - at the end
                                       of the pointer appends to a list; may be given
                                       several times
                  --format FORMAT      text (default) or json
                  --all                every change that was found; json has them always
                  --color WHEN         auto (default), always or never; NO_COLOR is obeyed
                  --strict             what the report format does not know is an error
                  --packs DIR          more packs, as with diagnose
                  --locked FILE        no others than those of a lock, as with diagnose
                  --help               this text

                trust-doctor what-if branch-office.json
                trust-doctor what-if --set /trusts/0/trustType=2 branch-office.json

                The exit status is that of the answer as it would be; without --set, as it is.

                """.formatted(SmallestChange.MOST_SINGLE, SmallestChange.MOST_PAIRS) + ExitStatus.HELP;
    }

    @Override
    public Options options() {
        return new Options().addOption(Option.builder().longOpt("set").hasArg().get())
                .addOption(Option.builder().longOpt("format").hasArg().get())
                .addOption(Option.builder().longOpt("all").get())
                .addOption(Option.builder().longOpt("color").hasArg().get())
                .addOption(Option.builder().longOpt("strict").get())
                .addOptions(Doctors.options());
    }

    @Override
    public int run(CommandLine line, Session session) throws UsageException {
        Map<String, String> values = values(line);
        boolean json = Diagnose.oneOf("format", line.getOptionValue("format", "text"), List.of("text", "json")).equals("json");
        WhatIfReport view = new WhatIfReport(session.colour(Diagnose.colour(line)), line.hasOption("all"));
        TrustDoctor doctor = Doctors.of(line, session);
        Inputs inputs = new Inputs(session, doctor.reader(line.hasOption("strict")), line.getArgList());
        if (inputs.names().size() > 1) {
            throw new UsageException("expected one report, found " + inputs.names().size());
        }
        ReadReport read = inputs.names().isEmpty() ? null : inputs.read(inputs.names().get(0));
        if (read == null) {
            return inputs.status();
        }
        if (read.report().isEmpty()) {
            read.problems().forEach(problem -> session.complain(problem.toString()));
            return ExitStatus.BAD_DATA;
        }
        SiteReport report = read.orElseThrow();
        if (values.isEmpty()) {
            return smallest(session, doctor, report, json, view);
        }
        WhatIf whatIf = whatIf(session, doctor, report, values, line.hasOption("strict"));
        return whatIf == null ? ExitStatus.BAD_DATA : changed(session, doctor, report, whatIf, json, view);
    }

    private static Map<String, String> values(CommandLine line) throws UsageException {
        Map<String, String> values = new LinkedHashMap<>();
        String[] given = line.getOptionValues("set");
        for (String one : given == null ? List.<String>of() : List.of(given)) {
            int equals = one.indexOf('=');
            if (!one.startsWith("/") || equals < 0) {
                throw new UsageException("--set needs POINTER=VALUE, such as /trusts/0/trustType=2, found " + one);
            }
            if (values.put(one.substring(0, equals), one.substring(equals + 1)) != null) {
                throw new UsageException("--set names " + one.substring(0, equals) + " twice");
            }
        }
        return values;
    }

    private static int smallest(Session session, TrustDoctor doctor, SiteReport report, boolean json, WhatIfReport view) {
        Diagnosis diagnosis = doctor.diagnose(report);
        SmallestChange smallest = doctor.smallestChange(report);
        session.print(json ? JsonWhatIf.smallest(report.name(), diagnosis.verdicts(), smallest)
                : view.smallest(diagnosis, smallest));
        return diagnosis.outcome().status();
    }

    /** What those values make of the report; {@code null}, after a complaint, if they leave none. */
    private static WhatIf whatIf(Session session, TrustDoctor doctor, SiteReport report, Map<String, String> values,
                                 boolean strict) throws UsageException {
        try {
            WhatIf whatIf = doctor.whatIf(report, values);
            List<Problem> doubts = whatIf.report().warnings().stream().filter(Suppose::ofSet).toList();
            doubts.forEach(doubt -> complain(session, doubt));
            return strict && !doubts.isEmpty() ? null : whatIf;
        } catch (BadReportException wrong) {
            wrong.problems().forEach(problem -> complain(session, problem));
            return null;
        } catch (IllegalArgumentException noSuchPlace) {
            throw new UsageException("--set: " + noSuchPlace.getMessage());
        }
    }

    /** True for what stands in no line of the report. */
    private static boolean ofSet(Problem problem) {
        return problem.line() == 0;
    }

    private static void complain(Session session, Problem problem) {
        session.complain(problem + (ofSet(problem) ? " (given by --set)" : ""));
    }

    private static int changed(Session session, TrustDoctor doctor, SiteReport report, WhatIf whatIf, boolean json,
                               WhatIfReport view) {
        session.print(json ? JsonWhatIf.changed(report.name(), whatIf)
                : view.changed(whatIf, doctor.diagnose(report), doctor.diagnose(whatIf.report())));
        return whatIf.after().outcome().status();
    }
}
