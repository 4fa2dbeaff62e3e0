package io.github.trustdoctor.cli;

import io.github.trustdoctor.feed.Origin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/** The files that the command line of a fleet names, in its order; folders and patterns are gone through by name. */
final class Origins {

    private final Session session;
    private final List<Origin> found = new ArrayList<>();
    private int status = ExitStatus.OK;

    /** Finds them; what is not there is complained of, and {@link #status} tells. */
    Origins(Session session, List<String> arguments) throws UsageException {
        this.session = session;
        if (arguments.isEmpty()) {
            throw new UsageException("expected a file, a folder, a pattern or -, found none");
        }
        if (arguments.indexOf(Origin.STDIN) != arguments.lastIndexOf(Origin.STDIN)) {
            throw new UsageException("standard input can be read once, found - twice");
        }
        arguments.forEach(this::add);
    }

    /** What was found. */
    List<Origin> found() {
        return found;
    }

    /** What has gone wrong; {@link ExitStatus#OK} if nothing has. */
    int status() {
        return status;
    }

    private void add(String argument) {
        try {
            if (argument.equals(Origin.STDIN)) {
                found.add(Origin.ofStdin());
            } else if (argument.isEmpty()) {
                missing("no such file or folder: an empty name");
            } else if (exists(argument)) {
                addPath(Path.of(argument));
            } else {
                addMatching(argument);
            }
        } catch (InvalidPathException | PatternSyntaxException | IOException | UncheckedIOException wrong) {
            missing("cannot read " + argument + Origin.why(wrong));
        }
    }

    /** A file of that very name counts, whatever its name would mean as a pattern. */
    private static boolean exists(String argument) {
        try {
            return Files.exists(Path.of(argument));
        } catch (InvalidPathException pattern) {
            return false;
        }
    }

    private void addPath(Path path) throws IOException {
        List<Origin> inside = Files.isDirectory(path) ? Origin.in(path) : List.of(new Origin(path));
        found.addAll(inside);
        if (inside.isEmpty()) {
            missing("no .json, .ndjson, .jsonl, .zip or .tar, packed or not, in folder " + path);
        }
    }

    private void addMatching(String pattern) throws IOException {
        List<Origin> matching = pattern.matches("(?s).*[*?\\[{].*") ? Origin.matching(pattern) : List.of();
        found.addAll(matching);
        if (matching.isEmpty()) {
            missing("no such file or folder: " + pattern);
        }
    }

    private void missing(String message) {
        session.complain("trust-doctor: " + message);
        status = ExitStatus.NO_INPUT;
    }
}
