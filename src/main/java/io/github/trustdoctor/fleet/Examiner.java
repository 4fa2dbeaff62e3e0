package io.github.trustdoctor.fleet;

import io.github.trustdoctor.diagnosis.Assessment;
import io.github.trustdoctor.diagnosis.UnjudgeableException;
import io.github.trustdoctor.facts.Problem;
import io.github.trustdoctor.facts.ReadReport;
import io.github.trustdoctor.facts.SiteReport;
import io.github.trustdoctor.facts.SiteReportReader;
import io.github.trustdoctor.feed.Raw;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads raw reports and gives each its verdict line. Whatever is wrong with one stays with that one. Thread-safe. */
public final class Examiner {

    private final SiteReportReader reader;
    private final Function<SiteReport, Assessment> doctor;
    private final Waivers waivers;
    private final Optional<Function<SiteReport, byte[]>> teller;

    /**
     * An examiner.
     *
     * @param reader reads reports
     * @param doctor judges them
     * @param waivers what is accepted
     */
    public Examiner(SiteReportReader reader, Function<SiteReport, Assessment> doctor, Waivers waivers) {
        this(reader, doctor, waivers, Optional.empty());
    }

    private Examiner(SiteReportReader reader, Function<SiteReport, Assessment> doctor, Waivers waivers, Optional<Function<SiteReport, byte[]>> teller) {
        this.reader = reader;
        this.doctor = doctor;
        this.waivers = waivers;
        this.teller = teller;
    }

    /** The same, which makes that more of each report: {@link Examined#told}. */
    public Examiner telling(Function<SiteReport, byte[]> teller) {
        return new Examiner(reader, doctor, waivers, Optional.of(teller));
    }

    /** What comes of a report. */
    public Examined examine(Raw raw) {
        if (!raw.trouble().isEmpty()) {
            return Examined.rejected(raw, raw.trouble());
        }
        try {
            ReadReport read = reader.read(raw.name(), raw.bytes());
            if (read.report().isEmpty()) {
                return Examined.rejected(raw, read.problems().stream()
                        .filter(problem -> problem.severity() == Problem.Severity.ERROR).map(problem -> placed(problem, raw)).toList());
            }
            SiteReport report = read.report().get();
            VerdictLine line = waivers.applied(VerdictLine.of(doctor.apply(report)));
            return new Examined(raw, Optional.of(line), List.of(), Optional.empty(), teller.map(one -> one.apply(report)));
        } catch (UnjudgeableException tooMuch) {
            return Examined.rejected(raw, tooMuch.getMessage());
        } catch (OutOfMemoryError tooLittle) {
            return Examined.rejected(raw, "the report needs more memory than there is; TRUST_DOCTOR_OPTS=-Xmx2g gives more");
        } catch (RuntimeException | StackOverflowError bug) {
            return new Examined(raw, Optional.empty(), Examined.rejected(raw, "internal error: " + bug).problems(), Optional.of(bug), Optional.empty());
        }
    }

    /** A problem in the only line of a report that is a line of its file. */
    private static Problem placed(Problem problem, Raw raw) {
        return raw.line() == 0 ? problem : new Problem(problem.severity(), raw.file(), raw.line(), problem.column(), problem.pointer(), problem.message());
    }
}
