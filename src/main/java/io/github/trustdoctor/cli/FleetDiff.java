package io.github.trustdoctor.cli;

import io.github.trustdoctor.TrustDoctor;
import io.github.trustdoctor.report.RunDifference;
import io.github.trustdoctor.report.RunLines;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Compares two runs over a fleet. */
final class FleetDiff {

    private static final int ARGUMENTS = 3;

    private FleetDiff() { }

    static int run(List<String> arguments, String format, TrustDoctor doctor, Session session) throws UsageException, IOException {
        if (arguments.size() != ARGUMENTS) {
            throw new UsageException("fleet diff: expected two runs, found " + (arguments.size() - 1));
        }
        if (!format.equals("text") && !format.equals("ndjson")) {
            throw new UsageException("fleet diff writes text or ndjson, not " + format);
        }
        Path first = Doctors.path(arguments.get(1));
        Path second = Doctors.path(arguments.get(2));
        for (Path run : List.of(first, second)) {
            if (!Files.exists(run)) {
                session.complain("trust-doctor: no such run: " + run);
                return ExitStatus.NO_INPUT;
            }
        }
        try (RunLines before = RunLines.open(first); RunLines after = RunLines.open(second)) {
            session.print(format.equals("text") ? RunDifference.text(before, after, doctor.packs(), session.colour("auto"))
                    : new String(RunDifference.ndjson(before, after), StandardCharsets.UTF_8));
        }
        return ExitStatus.OK;
    }
}
