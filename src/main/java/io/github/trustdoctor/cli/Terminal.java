package io.github.trustdoctor.cli;

import java.io.Console;

/** Finds out whether results go to a terminal that knows colours. */
final class Terminal {

    private Terminal() { }

    static boolean present() {
        String term = System.getenv("TERM");
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        if (windows ? System.getenv("WT_SESSION") == null && term == null : term == null || term.equals("dumb")) {
            return false;
        }
        Console console = System.console();
        return console != null && terminal(console);
    }

    /** True if everything but results goes to a terminal: the launcher tells, for Java cannot. */
    static boolean watched() {
        String told = System.getenv("TRUST_DOCTOR_WATCHED");
        return told == null ? present() : told.equals("1");
    }

    /** Since Java 22 there can be a console without a terminal. */
    private static boolean terminal(Console console) {
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException before22) {
            return true;
        }
    }
}
