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

    /** Since Java 22 there can be a console without a terminal. */
    private static boolean terminal(Console console) {
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException before22) {
            return true;
        }
    }
}
