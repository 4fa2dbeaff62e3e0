package io.github.trustdoctor.authoring;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A small whole pack for an invented article, from which authors begin. */
public final class Scaffold {

    private static final String FOLDER = "trust-doctor/scaffold/";
    private static final List<String> FILES = List.of("pack.yaml", "rules.drl", "cases/events.yaml");
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private Scaffold() { }

    /** Whether a pack may have that id: words of small letters and digits with hyphens between them. */
    public static boolean isId(String id) {
        return ID.matcher(id).matches();
    }

    /**
     * Writes the pack into a folder that does not exist yet or is empty; the folder's name is its id.
     *
     * @return the files, in the order in which to read them
     * @throws FileAlreadyExistsException if there is something already
     * @throws IOException                if a file cannot be written
     * @throws IllegalArgumentException   if the folder's name is no id
     */
    public static List<Path> write(Path folder) throws IOException {
        String id = folder.toAbsolutePath().normalize().getFileName().toString();
        if (!isId(id)) {
            throw new IllegalArgumentException("expected an id such as kb123-two-words, found " + id);
        }
        if (!free(folder)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        for (String file : FILES) {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, resource(file).replace("@id@", id).replace("@package@", id.replace('-', '_')), StandardOpenOption.CREATE_NEW);
        }
        return FILES.stream().map(folder::resolve).toList();
    }

    private static boolean free(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return !Files.exists(folder);
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    private static String resource(String file) throws IOException {
        try (InputStream in = Scaffold.class.getClassLoader().getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new FileNotFoundException(FOLDER + file + " is not part of this build");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
