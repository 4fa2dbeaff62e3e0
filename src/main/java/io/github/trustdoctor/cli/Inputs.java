package io.github.trustdoctor.cli;

import io.github.trustdoctor.facts.ReadReport;
import io.github.trustdoctor.facts.SiteReportReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The site reports that a command line names: files, folders and standard input, in its order. */
final class Inputs {

    static final String STDIN = "-";

    private final Session session;
    private final SiteReportReader reader;
    private final boolean nameless;
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private int arguments;
    private int status = ExitStatus.OK;

    /** Finds them; what is not there is complained of, and {@link #status} tells. */
    Inputs(Session session, SiteReportReader reader, List<String> arguments) throws UsageException {
        this(session, reader, arguments, false);
    }

    /** The same; if they are to be nameless, they are called by number, and no complaint tells a file's name. */
    Inputs(Session session, SiteReportReader reader, List<String> arguments, boolean nameless) throws UsageException {
        this.session = session;
        this.reader = reader;
        this.nameless = nameless;
        if (arguments.isEmpty()) {
            throw new UsageException("expected a file, a folder or -, found none");
        }
        if (arguments.indexOf(STDIN) != arguments.lastIndexOf(STDIN)) {
            throw new UsageException("standard input can be read once, found - twice");
        }
        for (String argument : arguments) {
            this.arguments++;
            add(argument);
        }
        for (String name : names) {
            numbers.putIfAbsent(name, numbers.size() + 1);
        }
    }

    /** What one of them is called in answers and complaints. */
    String title(String name) {
        return nameless ? "report " + numbers.get(name) : name.equals(STDIN) ? "(stdin)" : slashes(name);
    }

    /** What names each of them; folders are gone through in the order of their names. */
    List<String> names() {
        return names;
    }

    /** What has gone wrong up to now; {@link ExitStatus#OK} if nothing has. */
    int status() {
        return status;
    }

    private void add(String argument) {
        if (argument.equals(STDIN)) {
            names.add(argument);
            return;
        }
        try {
            Path path = Path.of(argument);
            if (argument.isEmpty()) {
                missing("no such file or folder", "an empty name", "");
            } else if (Files.isDirectory(path)) {
                addFolder(path);
            } else if (Files.exists(path)) {
                names.add(argument);
            } else {
                missing("no such file or folder", argument, "");
            }
        } catch (InvalidPathException | IOException | UncheckedIOException wrong) {
            missing("cannot read", argument, why(wrong));
        }
    }

    private void addFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> found = files.filter(Inputs::report).map(Path::toString)
                    .sorted(Comparator.comparing(Inputs::slashes)).toList();
            names.addAll(found);
            if (found.isEmpty()) {
                missing("no *.json in folder", folder.toString(), "");
            }
        }
    }

    private static boolean report(Path file) {
        String name = file.toString();
        return name.regionMatches(true, name.length() - 5, ".json", 0, 5) && Files.isRegularFile(file);
    }

    /** Reads one of them; {@code null}, after a complaint, if it cannot be read. */
    ReadReport read(String name) {
        try {
            if (name.equals(STDIN)) {
                return reader.read(title(name), session.in());
            }
            try (InputStream in = Files.newInputStream(Path.of(name))) {
                return reader.read(title(name), in);
            }
        } catch (InvalidPathException | IOException unreadable) {
            complain("cannot read " + title(name) + (nameless ? "" : why(unreadable)));
            return null;
        }
    }

    private static String why(Exception wrong) {
        return wrong instanceof AccessDeniedException ? ": no permission"
                : wrong instanceof NoSuchFileException ? ": it is gone" : ": " + wrong.getMessage();
    }

    /** Complains of the argument that is being gone through. */
    private void missing(String what, String found, String why) {
        complain(nameless ? what + ": the " + arguments + ". of the files and folders" : what + (what.startsWith("no such") ? ": " : " ") + found + why);
    }

    private void complain(String message) {
        session.complain("trust-doctor: " + message);
        status = ExitStatus.NO_INPUT;
    }

    /** A path as it reads on every system. */
    private static String slashes(String path) {
        return File.separatorChar == '/' ? path : path.replace(File.separatorChar, '/');
    }
}
