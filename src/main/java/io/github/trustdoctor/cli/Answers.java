package io.github.trustdoctor.cli;

import io.github.trustdoctor.TrustDoctor;
import io.github.trustdoctor.diagnosis.Diagnosis;
import io.github.trustdoctor.diagnosis.UnjudgeableException;
import io.github.trustdoctor.facts.Problem;
import io.github.trustdoctor.facts.ReadReport;
import io.github.trustdoctor.report.Report;
import io.github.trustdoctor.report.TextReport;

/** Answers one report after the other; a bad one stops none of the others. */
final class Answers {

    private final Session session;
    private final Inputs inputs;
    private final TrustDoctor doctor;
    private int status = ExitStatus.OK;

    Answers(Session session, Inputs inputs, TrustDoctor doctor) {
        this.session = session;
        this.inputs = inputs;
        this.doctor = doctor;
    }

    /**
     * Prints the answer to every report, until nobody reads on.
     *
     * @param heads whether each answer gets a heading with the report's name
     * @return the exit status
     */
    int print(Report report, boolean heads) {
        boolean first = true;
        for (String name : inputs.names()) {
            ReadReport read = inputs.read(name);
            String text = read == null ? "" : answer(read, inputs.title(name), report);
            if (!text.isEmpty()) {
                String head = heads ? (first ? "" : "\n") + TextReport.heading(read.orElseThrow().name()) : "";
                first = false;
                if (!session.print(head + text)) {
                    break;
                }
            }
        }
        return ExitStatus.worse(status, inputs.status());
    }

    /** The answer to one report; empty, after a complaint, if there is none. */
    private String answer(ReadReport read, String name, Report report) {
        if (read.report().isEmpty()) {
            for (Problem problem : read.problems()) {
                session.complain(problem.toString());
            }
            return none(ExitStatus.BAD_DATA);
        }
        try {
            Diagnosis diagnosis = doctor.diagnose(read.report().get());
            String text = report.of(diagnosis);
            status = ExitStatus.worse(status, diagnosis.outcome().status());
            return text;
        } catch (UnjudgeableException tooMuch) {
            session.complain(name + ": " + tooMuch.getMessage());
            return none(ExitStatus.BAD_DATA);
        } catch (OutOfMemoryError tooLittle) {
            session.complain(name + ": the report needs more memory than there is; TRUST_DOCTOR_OPTS=-Xmx2g gives more");
            return none(ExitStatus.INTERNAL);
        } catch (RuntimeException | StackOverflowError bug) {
            return none(session.bug(bug, "over " + name));
        }
    }

    private String none(int why) {
        status = ExitStatus.worse(status, why);
        return "";
    }
}
