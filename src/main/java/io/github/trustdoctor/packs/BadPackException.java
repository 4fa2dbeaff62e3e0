package io.github.trustdoctor.packs;

import io.github.trustdoctor.facts.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** A pack cannot be used. The message has a line for each thing that is wrong. */
public final class BadPackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** A pack in which that is wrong. */
    public BadPackException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** A folder or a build that holds no packs that can be used, for that reason. */
    public BadPackException(String folder, String message) {
        this(List.of(new Problem(Problem.Severity.ERROR, folder, 0, 0, "", message)));
    }

    /** What is wrong, with file, line and column. */
    public List<Problem> problems() {
        return problems;
    }
}
