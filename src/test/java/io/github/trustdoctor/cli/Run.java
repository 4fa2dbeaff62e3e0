package io.github.trustdoctor.cli;

import io.github.trustdoctor.TrustDoctor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;

/** One run of the program in this process. */
record Run(int status, String out, String err) {

    static Run of(String... args) {
        return with("", Map.of(), false, wish -> wish.grant(TrustDoctor.builder()), args);
    }

    static Run with(String in, Map<String, String> env, boolean terminal, Function<Doctors.Wish, TrustDoctor> doctor, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Session session = new Session(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out), new PrintStream(err), env::get, terminal, terminal, () -> false, doctor);
        int status = Main.run(session, args);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
