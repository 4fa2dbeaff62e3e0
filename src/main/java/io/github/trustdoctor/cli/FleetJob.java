package io.github.trustdoctor.cli;

import io.github.trustdoctor.diagnosis.Outcome;
import io.github.trustdoctor.facts.Problem;
import io.github.trustdoctor.feed.Feed;
import io.github.trustdoctor.feed.Origin;
import io.github.trustdoctor.feed.Raw;
import io.github.trustdoctor.fleet.Examined;
import io.github.trustdoctor.fleet.Examiner;
import io.github.trustdoctor.fleet.FleetRun;
import io.github.trustdoctor.fleet.RunFolder;
import io.github.trustdoctor.fleet.Summary;
import io.github.trustdoctor.fleet.Survey;
import io.github.trustdoctor.packs.Pack;
import io.github.trustdoctor.report.FleetText;
import io.github.trustdoctor.report.LineFormat;
import io.github.trustdoctor.report.Rejects;
import io.github.trustdoctor.report.VerdictJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Examines a fleet of reports and puts what comes of them where it is wanted, as it comes. */
final class FleetJob {

    private final Session session;
    private final List<Origin> origins;
    private final Examiner examiner;
    private final int threads;
    private final boolean redacted;
    private final Survey survey;
    private final List<Pack> packs;
    private final HtmlFile html;

    FleetJob(Session session, List<Origin> origins, Examiner examiner, Survey survey, List<Pack> packs, int threads, boolean redacted, HtmlFile html) {
        this.session = session;
        this.origins = origins;
        this.examiner = examiner;
        this.threads = threads;
        this.packs = packs;
        this.redacted = redacted;
        this.survey = survey;
        this.html = html;
    }

    /**
     * What became of a batch.
     *
     * @param examined  its reports
     * @param lines     their verdict lines
     * @param rejected  those that were rejected
     */
    private record Done(List<Examined> examined, byte[] lines, byte[] rejected) { }

    private Done work(List<Raw> batch, LineFormat format) {
        List<Examined> examined = new ArrayList<>(batch.size());
        ByteArrayOutputStream lines = new ByteArrayOutputStream(batch.size() << 10);
        ByteArrayOutputStream rejected = new ByteArrayOutputStream();
        for (Raw raw : batch) {
            Examined one = examiner.examine(raw);
            examined.add(one);
            if (one.line().isEmpty()) {
                Rejects.write(one, !redacted, rejected);
            } else {
                lines.writeBytes(lines.size() == 0 ? new byte[0] : format.between());
                format.write(one.line().get(), lines);
            }
        }
        return new Done(examined, lines.toByteArray(), rejected.toByteArray());
    }

    /**
     * Prints verdict lines, or the summary alone.
     *
     * @param format  of the lines; empty for the summary
     * @param rejects where to put rejected reports; empty if what is wrong is complained of
     * @return the exit status
     * @throws IOException if something cannot be written
     */
    int print(Optional<LineFormat> format, Optional<Path> rejects) throws IOException {
        LineFormat written = format.orElse(LineFormat.NDJSON);
        format.ifPresent(lines -> write(session.out(), lines.begin()));
        try (OutputStream bad = rejects.isPresent() ? Files.newOutputStream(rejects.get()) : OutputStream.nullOutputStream()) {
            run(written, 0, done -> {
                boolean first = survey.reports() == 0;
                survey.add(done.examined());
                html.add(done.examined());
                if (rejects.isEmpty()) {
                    complain(done.examined());
                }
                write(bad, done.rejected());
                return format.isEmpty() || done.lines().length == 0 || write(session.out(), first ? new byte[0] : written.between())
                        && write(session.out(), done.lines());
            });
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        format.ifPresent(lines -> write(session.out(), lines.end()));
        summarise(format.isEmpty());
        return status();
    }

    /**
     * Writes everything into a folder, and prints the summary.
     *
     * @return the exit status
     * @throws IOException if something cannot be written, or what an earlier run has written cannot be read
     */
    int write(RunFolder folder) throws IOException {
        recall(folder);
        boolean complete = folder.complete();
        boolean all = complete && !html.on() || examined(folder);
        folder.complete(complete || all);
        summarise(true);
        return status();
    }

    private boolean examined(RunFolder folder) throws IOException {
        try {
            return run(LineFormat.NDJSON, folder.reports(), done -> {
                survey.add(done.examined());
                html.add(done.examined());
                add(done, folder);
                return true;
            });
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private static void add(Done done, RunFolder folder) {
        try {
            folder.add(done.examined().size(), done.lines(), done.rejected());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Tells what all comes to, where it is wanted. */
    private void summarise(boolean print) throws IOException {
        if (print || html.on()) {
            Summary summary = Summary.of(survey, packs);
            html.write(summary);
            if (print) {
                session.print(FleetText.of(summary, session.colour("auto")));
            }
        }
    }

    /** Counts what an earlier run has written. */
    private void recall(RunFolder folder) throws IOException {
        try (Stream<String> lines = Files.lines(folder.verdicts()); Stream<String> rejected = Files.lines(folder.rejects())) {
            List<Problem> problems = new ArrayList<>();
            lines.forEach(line -> VerdictJson.read(folder.verdicts().toString(), line.getBytes(StandardCharsets.UTF_8), problems).ifPresent(survey::add));
            if (!problems.isEmpty()) {
                throw new IOException(problems.get(0).toString());
            }
            rejected.forEach(line -> survey.reject());
        }
    }

    private int status() {
        int status = survey.bug() ? ExitStatus.INTERNAL : survey.rejected() > 0 ? ExitStatus.BAD_DATA : ExitStatus.OK;
        for (Map.Entry<Outcome, Long> one : survey.outcomes().entrySet()) {
            boolean counts = one.getKey() != Outcome.CAUSE_CONFIRMED || one.getValue() > survey.accepted();
            status = counts ? ExitStatus.worse(status, one.getKey().status()) : status;
        }
        return status;
    }

    /** Goes through all reports but the first ones; true unless somebody ended it. */
    private boolean run(LineFormat format, long skipped, FleetRun.Taker<Done> taker) {
        try (Feed feed = new Feed(origins, session.in()); FleetProgress progress = new FleetProgress(session, origins, feed)) {
            long[] number = {0};
            Supplier<Optional<Raw>> raws = () -> feed.next().map(raw -> named(raw, ++number[0]));
            Supplier<Optional<Raw>> known = () -> number[0] < skipped ? raws.get() : Optional.empty();
            if (html.on()) {
                again(known, progress);
            }
            while (known.get().isPresent()) {
                progress.skipped();
            }
            boolean[] ended = {false};
            new FleetRun<>(threads, (List<Raw> batch) -> work(batch, format)).run(raws, done -> {
                progress.add(done.examined().size());
                ended[0] = !taker.take(done);
                return !ended[0];
            }, session.stopped());
            return !ended[0] && !session.stopped().getAsBoolean();
        } catch (IOException closing) {
            throw new UncheckedIOException(closing);
        }
    }

    /** Examines reports that an earlier run has examined, for the page alone. */
    private void again(Supplier<Optional<Raw>> known, FleetProgress progress) {
        new FleetRun<>(threads, (List<Raw> batch) -> batch.stream().map(examiner::examine).toList()).run(known, examined -> {
            progress.add(examined.size());
            html.add(examined);
            return true;
        }, session.stopped());
    }

    private Raw named(Raw raw, long number) {
        return redacted ? raw.numbered(number) : raw;
    }

    private void complain(List<Examined> examined) {
        for (Examined one : examined) {
            for (Problem problem : one.problems()) {
                session.complain(problem.toString());
            }
            one.bug().ifPresent(bug -> session.bug(bug, "over " + one.raw().name()));
        }
    }

    /** False if nobody reads standard output any more. */
    private boolean write(OutputStream to, byte[] bytes) {
        try {
            to.write(bytes);
            return to != session.out() || !session.out().checkError();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
