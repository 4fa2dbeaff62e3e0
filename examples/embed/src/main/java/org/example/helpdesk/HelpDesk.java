package org.example.helpdesk;

import io.github.trustdoctor.TrustDoctor;
import io.github.trustdoctor.diagnosis.Diagnosis;
import io.github.trustdoctor.diagnosis.UnjudgeableException;
import io.github.trustdoctor.facts.BadReportException;
import io.github.trustdoctor.facts.SiteReport;
import java.io.IOException;
import java.nio.file.Path;

/** A help desk that puts Trust Doctor's answer into its tickets. */
public final class HelpDesk {

    private final TrustDoctor doctor = TrustDoctor.create();

    /** Prints one line for each cause of the trouble in a ticket's site report. */
    public static void main(String[] args) throws IOException {
        System.out.print(new HelpDesk().answer(Path.of(args[0])));
    }

    /** What the ticket says: the outcome, the causes with their verdicts, and what to do. */
    String answer(Path siteReport) throws IOException {
        try {
            Diagnosis diagnosis = doctor.diagnose(SiteReport.read(siteReport));
            StringBuilder ticket = new StringBuilder(diagnosis.outcome() + "\n");
            diagnosis.causes().forEach(cause -> ticket.append(cause.verdict()).append(' ').append(cause.title()).append('\n'));
            diagnosis.plan().forEach(step -> ticket.append("do: ").append(step.title()).append('\n'));
            return ticket.toString();
        } catch (BadReportException bad) {
            return "This is no site report:\n" + bad.getMessage() + "\n";
        } catch (UnjudgeableException tooMuch) {
            return tooMuch.getMessage() + "\n";
        }
    }
}
