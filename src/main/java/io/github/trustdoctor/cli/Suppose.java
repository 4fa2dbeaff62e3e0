package io.github.trustdoctor.cli;

import io.github.trustdoctor.TrustDoctor;
import io.github.trustdoctor.diagnosis.Diagnosis;
import io.github.trustdoctor.diagnosis.WhatIf;
import io.github.trustdoctor.facts.BadReportException;
import io.github.trustdoctor.facts.ReadReport;
import io.github.trustdoctor.facts.SiteReport;
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

                With --set: what the answer would be if other values stood in the report. Without: the
                fewest observations that would have to be otherwise for the answer to change.

                A change is another value where there is a closed set of them, an observation that was
                not made, or an answer to one of the checks under CHECK NEXT. Every single change is
                tried, in that order and the order of the report; if none does it, up to 400 pairs.
                The logons that failed stay as they are: they are the question.

                  --set POINTER=VALUE  put VALUE (JSON, or else a text) at the JSON pointer; null stands
                                       for what was not observed; - at the end of the pointer appends
                                       to a list; may be given several times
                  --all                every change that was found
                  --color WHEN         auto (default), always or never; NO_COLOR is obeyed
                  --strict             what the report format does not know is an error
                  --help               this text

                trust-doctor what-if branch-office.json
                trust-doctor what-if --set /trusts/0/trustType=2 branch-office.json

                The exit status is that of the answer as it would be; without --set, as it is.

                """ + ExitStatus.HELP;
    }

    @Override
    public Options options() {
        return new Options().addOption(Option.builder().longOpt("set").hasArg().get())
                .addOption(Option.builder().longOpt("all").get())
                .addOption(Option.builder().longOpt("color").hasArg().get())
                .addOption(Option.builder().longOpt("strict").get());
    }

    @Override
    public int run(CommandLine line, Session session) throws UsageException {
        Map<String, String> values = values(line);
        Inputs inputs = new Inputs(session, line.hasOption("strict"), line.getArgList());
        if (inputs.names().size() > 1) {
            throw new UsageException("expected one report, found " + inputs.names().size());
        }
        boolean colour = session.colour(Diagnose.colour(line));
        ReadReport read = inputs.names().isEmpty() ? null : inputs.read(inputs.names().get(0));
        if (read == null) {
            return inputs.status();
        }
        if (read.report().isEmpty()) {
            read.problems().forEach(problem -> session.complain(problem.toString()));
            return ExitStatus.BAD_DATA;
        }
        WhatIfReport view = new WhatIfReport(colour, line.hasOption("all"));
        TrustDoctor doctor = Diagnose.doctor(session);
        return values.isEmpty() ? smallest(session, doctor, view, read.orElseThrow())
                : changed(session, doctor, view, read.orElseThrow(), values);
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

    private static int smallest(Session session, TrustDoctor doctor, WhatIfReport view, SiteReport report) {
        Diagnosis diagnosis = doctor.diagnose(report);
        session.print(view.smallest(diagnosis, doctor.smallestChange(report)));
        return diagnosis.outcome().status();
    }

    private static int changed(Session session, TrustDoctor doctor, WhatIfReport view, SiteReport report,
                               Map<String, String> values) throws UsageException {
        try {
            WhatIf whatIf = doctor.whatIf(report, values);
            Diagnosis after = doctor.diagnose(whatIf.report());
            session.print(view.changed(whatIf, doctor.diagnose(report), after));
            return after.outcome().status();
        } catch (BadReportException wrong) {
            wrong.problems().forEach(problem -> session.complain(problem.toString()));
            return ExitStatus.BAD_DATA;
        } catch (IllegalArgumentException noSuchPlace) {
            throw new UsageException("--set: " + noSuchPlace.getMessage());
        }
    }
}
