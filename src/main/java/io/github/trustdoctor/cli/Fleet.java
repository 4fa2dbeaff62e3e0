package io.github.trustdoctor.cli;

import io.github.trustdoctor.TrustDoctor;
import io.github.trustdoctor.feed.Origin;
import io.github.trustdoctor.fleet.Examiner;
import io.github.trustdoctor.fleet.RunFolder;
import io.github.trustdoctor.fleet.Survey;
import io.github.trustdoctor.fleet.Waivers;
import io.github.trustdoctor.packs.PackLock;
import io.github.trustdoctor.report.LineFormat;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** Diagnoses any number of sites and tells what they have in common. */
final class Fleet implements Command {

    private static final List<String> FORMATS = List.of("text", "ndjson", "csv", "json");

    @Override
    public String help() {
        return """
                trust-doctor fleet [OPTION ...] FILE ...
                trust-doctor fleet [--format text|ndjson] diff RUN RUN

                Diagnoses any number of site reports: one verdict line for each, and what they have in
                common. FILE is .json (one report), .ndjson or .jsonl (one in each line), .gz of these,
                .zip, .tar, .tar.gz or .tgz, a folder of all that, a pattern such as 'in/**.json', or -
                for standard input. Reports keep their order. A bad report stops none of the others.

                  --format FORMAT   what goes to standard output: text (default), a summary; or the
                                    verdict lines as ndjson, csv or json; the summary is then not told
                  --to FOLDER       writes verdicts.ndjson and rejects.ndjson there, and the summary
                                    to standard output
                  --resume          goes on with the run in that folder, after a kill or an end
                  --rejects FILE    where to put bad reports, one in each line, with what is wrong
                                    (without it and --to, what is wrong goes to standard error)
                  --html FILE       writes a page for browsers there: the summary, a picture of the trusts, and
                                    each site with its whole diagnosis (takes more time)
                  --waivers FILE    causes that are known and accepted for a time (YAML): they are shown as
                                    waived, and do not count for the exit status and the summary
                  --as-of DAY       the day by which waivers expire, such as 2026-12-31 (default: today)
                  --threads N       how many reports to work on at once (default: one a core)
                  --strict          what the report format does not know is an error
                  --redact          pseudonyms instead of names, SIDs and addresses, the same for all sites;
                                    reports go by their number
                  --packs DIR       more packs, as with diagnose
                  --locked FILE     no others than those of a lock, as with diagnose
                  --help            this text

                With --redact:

                """ + Redacted.HELP + """

                With diff: which sites are new, cleared, changed, added or gone from one run to the next,
                and what was observed otherwise. RUN is the folder of a run, or a file of verdict lines.

                trust-doctor fleet --to monday sites.zip
                trust-doctor fleet diff monday tuesday
                trust-doctor fleet --format ndjson sites.ndjson.gz > verdicts.ndjson

                """ + ExitStatus.HELP;
    }

    @Override
    public Options options() {
        return new Options().addOption(Option.builder().longOpt("format").hasArg().get())
                .addOption(Option.builder().longOpt("to").hasArg().get())
                .addOption(Option.builder().longOpt("resume").get())
                .addOption(Option.builder().longOpt("rejects").hasArg().get())
                .addOption(Option.builder().longOpt("html").hasArg().get())
                .addOption(Option.builder().longOpt("waivers").hasArg().get())
                .addOption(Option.builder().longOpt("as-of").hasArg().get())
                .addOption(Option.builder().longOpt("threads").hasArg().get())
                .addOption(Option.builder().longOpt("strict").get())
                .addOptions(Redacted.options()).addOptions(Doctors.options());
    }

    @Override
    public int run(CommandLine line, Session session) throws UsageException, IOException {
        String format = Diagnose.oneOf("format", line.getOptionValue("format", "text"), FORMATS);
        if (!line.getArgList().isEmpty() && line.getArgList().get(0).equals("diff")) {
            return FleetDiff.run(line.getArgList(), format, Doctors.of(line, session), session);
        }
        refuse(line, "to", format.equals("text") ? "" : "format");
        refuse(line, "to", "rejects");
        if (line.hasOption("resume") && !line.hasOption("to")) {
            throw new UsageException("--resume needs --to, the folder of the run");
        }
        if (line.hasOption("as-of") && !line.hasOption("waivers")) {
            throw new UsageException("--as-of needs --waivers");
        }
        refuse(line, "redact", "waivers");
        if (line.hasOption("redact") && line.hasOption("resume") && !line.hasOption("redaction-secret")) {
            throw new UsageException("--resume with --redact needs the --redaction-secret of the run");
        }
        Origins origins = new Origins(session, line.getArgList());
        if (origins.found().isEmpty()) {
            return origins.status();
        }
        TrustDoctor doctor = Doctors.of(line, session);
        try {
            return run(line, format, session, origins, doctor, waivers(line, doctor));
        } catch (Waivers.BadWaiversException wrong) {
            wrong.problems().forEach(problem -> session.complain(problem.toString()));
            return ExitStatus.BAD_DATA;
        }
    }

    private static int run(CommandLine line, String format, Session session, Origins origins, TrustDoctor doctor, Waivers waivers)
            throws UsageException, IOException {
        Redacted redacted = Redacted.of(line);
        HtmlFile html = HtmlFile.of(line);
        Examiner examiner = html.telling(new Examiner(redacted.reader(doctor.reader(line.hasOption("strict"))), doctor::assess, waivers), doctor);
        boolean compared = format.equals("text") || line.hasOption("html");
        Survey survey = new Survey(doctor.packs(), waivers, compared);
        FleetJob job = new FleetJob(session, origins.found(), examiner, survey, doctor.packs(), threads(line), redacted.on(), html);
        int status = done(line, format, session, job, origins.found());
        return redacted.finished(ExitStatus.worse(status, origins.status()), session);
    }

    /** Does the job. Reports that cannot be read are rejects, so what fails here is the writing, or the folder of an earlier run. */
    private static int done(CommandLine line, String format, Session session, FleetJob job, List<Origin> origins) throws UsageException {
        try {
            return line.hasOption("to") ? folder(line, session, job, origins) : job.print(LineFormat.named(format), rejects(line));
        } catch (FileSystemException failed) {
            session.complain("trust-doctor: cannot write " + failed.getFile() + (failed.getReason() == null ? "" : ": " + failed.getReason()));
        } catch (IOException failed) {
            session.complain("trust-doctor: cannot go on: " + failed.getMessage());
        }
        return ExitStatus.CANNOT_CREATE;
    }

    private static int folder(CommandLine line, Session session, FleetJob job, List<Origin> origins)
            throws UsageException, IOException {
        String inputs = Fingerprint.of(origins, PackLock.of(Doctors.packs(line, session)), line.hasOption("strict") ? "strict" : "",
                line.hasOption("redact") ? "redacted " + secret(line) : "",
                line.hasOption("waivers") ? day(line) + Files.readString(Doctors.path(line.getOptionValue("waivers"))) : "");
        try (RunFolder folder = RunFolder.open(Doctors.path(line.getOptionValue("to")), inputs, line.hasOption("resume"))) {
            return job.write(folder);
        } catch (RunFolder.RunFolderException other) {
            session.complain("trust-doctor: " + other.getMessage());
            return ExitStatus.CANNOT_CREATE;
        }
    }

    private static Waivers waivers(CommandLine line, TrustDoctor doctor) throws UsageException, IOException, Waivers.BadWaiversException {
        return line.hasOption("waivers") ? Waivers.read(Doctors.path(line.getOptionValue("waivers")), doctor.packs(), day(line)) : Waivers.none();
    }

    /** What the pseudonyms of a run are made from; of a run that keeps it to itself no other can go on. */
    private static String secret(CommandLine line) throws UsageException, IOException {
        return line.hasOption("redaction-secret") ? Files.readString(Doctors.path(line.getOptionValue("redaction-secret"))) : UUID.randomUUID().toString();
    }

    private static LocalDate day(CommandLine line) throws UsageException {
        String day = line.getOptionValue("as-of", LocalDate.now(ZoneOffset.UTC).toString());
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException wrong) {
            throw new UsageException("--as-of: expected a day such as 2026-12-31, found " + day);
        }
    }

    private static void refuse(CommandLine line, String one, String other) throws UsageException {
        if (line.hasOption(one) && !other.isEmpty() && line.hasOption(other)) {
            throw new UsageException("--" + one + " does not go with --" + other);
        }
    }

    private static Optional<Path> rejects(CommandLine line) throws UsageException {
        return line.hasOption("rejects") ? Optional.of(Doctors.path(line.getOptionValue("rejects"))) : Optional.empty();
    }

    private static int threads(CommandLine line) throws UsageException {
        String text = line.getOptionValue("threads", Integer.toString(Runtime.getRuntime().availableProcessors()));
        if (!text.matches("[1-9][0-9]{0,2}")) {
            throw new UsageException("--threads: expected a number from 1 to 999, found " + text);
        }
        return Integer.parseInt(text);
    }
}
