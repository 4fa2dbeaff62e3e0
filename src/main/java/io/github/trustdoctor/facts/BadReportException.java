package io.github.trustdoctor.facts;

import java.util.List;
import java.util.stream.Collectors;

/** A document is no site report. The message lists every problem, one a line. */
public final class BadReportException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient List<Problem> problems;

    BadReportException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = problems;
    }

    /** Everything that is wrong, in the order of the document. */
    public List<Problem> problems() {
        return problems;
    }
}
