package io.github.trustdoctor.cli;

import io.github.trustdoctor.TrustDoctor;
import io.github.trustdoctor.facts.Problem;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What a command works with.
 *
 * @param in       standard input
 * @param out      results
 * @param err      everything else
 * @param env      an environment variable by its name; {@code null} if it is not set
 * @param terminal whether the results go to a terminal that knows colours
 * @param watched  whether everything else goes to a terminal that knows colours
 * @param stopped  tells whether somebody wants the program to end
 * @param doctor   makes the doctor
 */
record Session(InputStream in, PrintStream out, PrintStream err, UnaryOperator<String> env, boolean terminal, boolean watched,
               BooleanSupplier stopped, Function<Doctors.Wish, TrustDoctor> doctor) {

    /** Writes a result, in UTF-8 and in one go; false if nobody reads it any more. */
    boolean print(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
        return !out.checkError();
    }

    /** Writes a line of complaint. It may hold anything; the terminal gets to see it, not to obey it. */
    void complain(String text) {
        byte[] bytes = (Problem.shown(text) + '\n').getBytes(StandardCharsets.UTF_8);
        err.write(bytes, 0, bytes.length);
        err.flush();
    }

    /** Tells of a bug in one line; all of it only if somebody debugs. */
    int bug(Throwable bug, String during) {
        complain("trust-doctor: internal error " + during + ": " + bug);
        complain("  This is a bug. Please report it with this line and the input; TRUST_DOCTOR_DEBUG=1 shows more.");
        String debug = env.apply("TRUST_DOCTOR_DEBUG");
        if (debug != null && !debug.isEmpty()) {
            bug.printStackTrace(err);
        }
        return ExitStatus.INTERNAL;
    }

    /** True if results are to be coloured. */
    boolean colour(String wish) {
        if (!wish.equals("auto")) {
            return wish.equals("always");
        }
        String no = env.apply("NO_COLOR");
        return terminal && (no == null || no.isEmpty());
    }
}
