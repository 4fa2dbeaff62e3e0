package io.github.trustdoctor.facts;

import java.util.HashSet;
import java.util.Set;

/** What must hold of every reading, whatever was read. */
final class Outcomes {

    private Outcomes() { }

    /** A report without errors, or errors without a report; each problem once, located, and fit for a terminal. */
    static void check(ReadReport read) {
        boolean errors = false;
        Set<String> told = new HashSet<>();
        for (Problem problem : read.problems()) {
            errors |= problem.severity() == Problem.Severity.ERROR;
            String line = problem.toString();
            expect(told.add(line) || line.contains("expected each field once"), "told twice", line);
            expect(line.codePoints().noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE
                    || Character.getType(c) == Character.FORMAT), "unfit for a terminal", line);
            expect(line.contains(": expected "), "does not say what was expected", line);
            boolean located = problem.line() >= 1 && problem.column() >= 1 || line.contains("at most") || line.contains("more than");
            expect(located, "has no place", line);
        }
        expect(errors == read.report().isEmpty(), "errors and a report, or neither", read.problems().toString());
    }

    private static void expect(boolean holds, String otherwise, String what) {
        if (!holds) {
            throw new AssertionError(otherwise + ": " + what);
        }
    }
}
