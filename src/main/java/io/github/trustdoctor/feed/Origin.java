package io.github.trustdoctor.feed;

import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A file that holds reports, or standard input.
 *
 * @param file the file; {@code -} is standard input
 */
public record Origin(Path file) {

    /** What a command line calls standard input. */
    public static final String STDIN = "-";

    private static final Path STANDARD_INPUT = Path.of(STDIN);

    /** Standard input. */
    public static Origin ofStdin() {
        return new Origin(STANDARD_INPUT);
    }

    /** True for standard input. */
    public boolean stdin() {
        return file.equals(STANDARD_INPUT);
    }

    /** What to call it, the same on every system. */
    public String name() {
        return stdin() ? "(stdin)" : slashes(file);
    }

    /**
     * The files in a folder and below it whose names say that they hold reports, sorted by name.
     *
     * @throws IOException if the folder cannot be gone through
     */
    public static List<Origin> in(Path folder) throws IOException {
        return walk(folder, file -> Form.of(file.getFileName().toString()).isPresent());
    }

    /**
     * The files that a pattern such as {@code site-*.json} or {@code 2026/**.zip} means, sorted by name.
     *
     * @throws IOException if a folder cannot be gone through
     * @throws java.util.regex.PatternSyntaxException if it is no pattern
     */
    public static List<Origin> matching(String pattern) throws IOException {
        String normal = pattern.replace(File.separatorChar, '/');
        int wild = normal.replaceAll("[*?{\\[].*", "").lastIndexOf('/');
        Path folder = Path.of(wild < 0 ? "." : normal.substring(0, wild + 1));
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + normal.substring(wild + 1));
        return Files.isDirectory(folder) ? walk(folder, file -> matcher.matches(folder.relativize(file))) : List.of();
    }

    private static List<Origin> walk(Path folder, Predicate<Path> wanted) throws IOException {
        boolean here = folder.equals(Path.of("."));
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(wanted).map(file -> here ? folder.relativize(file) : file)
                    .sorted(Comparator.comparing(Origin::slashes)).map(Origin::new).toList();
        }
    }

    /** Why a file cannot be read, in words that follow others. */
    public static String why(Exception wrong) {
        return wrong instanceof AccessDeniedException ? ": no permission"
                : wrong instanceof NoSuchFileException ? ": it is gone" : ": " + wrong.getMessage();
    }

    /** A path as it reads on every system. */
    public static String slashes(Path path) {
        return File.separatorChar == '/' ? path.toString() : path.toString().replace(File.separatorChar, '/');
    }
}
