package io.github.trustdoctor.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tools.jackson.core.TokenStreamLocation;

/** Gathers what is wrong with one document, so that all of it can be shown together. */
public final class Problems {

    /** So many errors are kept, and so many warnings; a document with more is rotten throughout. */
    static final int MOST = 1000;

    private final String file;
    private final boolean strict;
    private final List<Problem> found = new ArrayList<>();
    private int errors;
    private int warnings;

    /**
     * An empty gathering.
     *
     * @param file   the document's name as the caller knows it
     * @param strict whether warnings count as errors
     */
    public Problems(String file, boolean strict) {
        this.file = file;
        this.strict = strict;
    }

    void error(TokenStreamLocation at, String message) {
        error(Math.max(at.getLineNr(), 0), Math.max(at.getColumnNr(), 0), "", message);
    }

    /** Adds an error. */
    public void error(int line, int column, String pointer, String message) {
        add(Problem.Severity.ERROR, line, column, pointer, message);
    }

    void error(Node node, String pointer, String message) {
        error(node.line(), node.column(), pointer, message);
    }

    void warning(int line, int column, String pointer, String message) {
        add(strict ? Problem.Severity.ERROR : Problem.Severity.WARNING, line, column, pointer, message);
    }

    void warning(Node node, String pointer, String message) {
        warning(node.line(), node.column(), pointer, message);
    }

    private void add(Problem.Severity severity, int line, int column, String pointer, String message) {
        int already = severity == Problem.Severity.ERROR ? errors++ : warnings++;
        if (already < MOST) {
            found.add(new Problem(severity, file, line, column, pointer, message));
        } else if (already == MOST) {
            found.add(new Problem(severity, file, 0, 0, "", "expected a sound document, found more than " + MOST
                    + (severity == Problem.Severity.ERROR ? " errors" : " warnings") + "; the rest is not shown"));
        }
    }

    /** The same without what was found, and without pointers, which name fields: where it is, and what was expected. */
    Problems withoutValues() {
        Problems told = new Problems(file, strict);
        for (Problem problem : found) {
            int value = problem.message().indexOf(", found");
            String expected = value < 0 ? problem.message() : problem.message().substring(0, value);
            told.found.add(new Problem(problem.severity(), file, problem.line(), problem.column(), "", expected));
        }
        told.errors = errors;
        told.warnings = warnings;
        return told;
    }

    /** True if the document cannot be used. */
    public boolean hasErrors() {
        return errors > 0;
    }

    /** True if one more error would be kept. */
    boolean keepsErrors() {
        return errors < MOST;
    }

    /** True if one more warning would be kept. */
    boolean keepsWarnings() {
        return strict ? errors < MOST : warnings < MOST;
    }

    /** All of them, in the order of the document. */
    public List<Problem> all() {
        List<Problem> sorted = new ArrayList<>(found);
        if (sorted.size() > 1) {
            sorted.sort(Comparator.comparingInt(Problems::line).thenComparingInt(Problem::column));
        }
        return List.copyOf(sorted);
    }

    private static int line(Problem problem) {
        return problem.line() == 0 ? Integer.MAX_VALUE : problem.line();
    }
}
