package io.github.trustdoctor.packs;

import io.github.trustdoctor.facts.DeclaredKind;
import io.github.trustdoctor.facts.Problem;
import io.github.trustdoctor.packs.DeclarationReader.Declaration;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Reads a pack as its author leaves it: a folder with {@code pack.yaml} and files of rules. */
public final class PackFolder {

    /** The description of a pack in its folder. */
    static final String DESCRIPTION = "pack.yaml";

    private static final String RULES = ".drl";
    private static final List<String> OTHERS = List.of("cases", "README.md");
    private static final List<String> HEAD = List.of("concerns", "tries");
    private static final Pattern NAME = Pattern.compile("[\\w.-]{1,100}");
    private static final long LONGEST_FILE = 4_000_000;

    private final String name;
    private final Path folder;
    private final List<Problem> problems = new ArrayList<>();

    private PackFolder(Path called, Path folder) {
        this.name = called.toString().replace('\\', '/');
        this.folder = folder;
    }

    /**
     * What came of reading one folder.
     *
     * @param pack     the pack and its rules; empty if anything is wrong
     * @param problems everything that is wrong or doubtful, with file, line and column
     */
    public record ReadPack(Optional<LoadedPack> pack, List<Problem> problems) { }

    /**
     * A pack with its rules.
     *
     * @param pack  its description
     * @param rules its rules, sorted by file and line
     */
    public record LoadedPack(Pack pack, List<Rule> rules) { }

    /**
     * Reads the pack in a folder.
     *
     * @throws IOException if a file cannot be read
     */
    public static ReadPack read(Path folder) throws IOException {
        return new PackFolder(folder, folder).read();
    }

    /**
     * Reads the pack in a folder for use: one that refers to what is not there is wrong, too.
     *
     * @throws IOException if a file cannot be read
     */
    static ReadPack readBound(Path folder) throws IOException {
        return readBound(folder, folder);
    }

    /** Reads a pack for use in a folder that messages are to call otherwise. */
    static ReadPack readBound(Path called, Path folder) throws IOException {
        ReadPack read = new PackFolder(called, folder).read();
        if (read.pack().isEmpty()) {
            return read;
        }
        List<Problem> problems = new ArrayList<>(read.problems());
        String name = called.toString().replace('\\', '/');
        for (Problem vain : Binding.problems(folder, read.pack().get())) {
            String file = vain.file().startsWith(folder.toString()) ? name + vain.file().substring(folder.toString().length()) : vain.file();
            problems.add(new Problem(vain.severity(), file, vain.line(), vain.column(), vain.pointer(), vain.message()));
        }
        return new ReadPack(problems.size() > read.problems().size() ? Optional.empty() : read.pack(), List.copyOf(problems));
    }

    /**
     * The folders of packs in a folder, sorted: itself if it is one.
     *
     * @throws IOException if it cannot be read
     */
    public static List<Path> in(Path folder) throws IOException {
        if (Files.exists(folder.resolve(DESCRIPTION))) {
            return List.of(folder);
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> Files.exists(entry.resolve(DESCRIPTION))).sorted().toList();
        }
    }

    /** The description of a pack that was read without a problem, as JSON, but for what its head tells. */
    static byte[] json(Path folder) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (InputStream in = Files.newInputStream(folder.resolve(DESCRIPTION));
             JsonParser parser = new YAMLFactory().createParser(ObjectReadContext.empty(), in);
             JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            parser.nextToken();
            json.writeStartObject();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                if (HEAD.contains(parser.currentName())) {
                    parser.nextToken();
                    parser.skipChildren();
                } else {
                    json.copyCurrentStructure(parser);
                }
            }
            json.writeEndObject();
        }
        return out.toByteArray();
    }

    /** The files of a pack that are read, but for its cases: its description and its rules, sorted. */
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.endsWith(DESCRIPTION) || file.toString().endsWith(RULES)
                    || file.toString().endsWith(DeclaredKinds.SCHEMA)).sorted().toList();
        }
    }

    /** What stands in a file of a pack; only how long it is of one that will be refused: no file at all, or too long a one. */
    static byte[] content(Path file) throws IOException {
        return Files.isRegularFile(file) && Files.size(file) <= LONGEST_FILE ? Files.readAllBytes(file)
                : ("no file that can be used " + (Files.isRegularFile(file) ? Files.size(file) : -1)).getBytes(StandardCharsets.UTF_8);
    }

    private ReadPack read() throws IOException {
        entries();
        if (!problems.isEmpty()) {
            return new ReadPack(Optional.empty(), List.copyOf(problems));
        }
        Optional<Pack> described = description();
        List<Declaration> declared = new ArrayList<>();
        List<Rule> rules = rules(declared);
        List<DeclaredKind> kinds = new DeclaredKinds(name, folder, problems).of(described.map(Pack::id).orElse(""), declared);
        Optional<Pack> pack = described.map(one -> one.with(kinds));
        if (pack.isPresent() && !folder.toAbsolutePath().endsWith(pack.get().id())) {
            wrong(DESCRIPTION, "expected the id " + folder.toAbsolutePath().getFileName() + ", as the folder is called, found " + pack.get().id());
        }
        boolean sound = problems.stream().noneMatch(problem -> problem.severity() == Problem.Severity.ERROR);
        return new ReadPack(sound ? pack.map(read -> new LoadedPack(read, rules)) : Optional.empty(), List.copyOf(problems));
    }

    /** A pack is in its folder, whole, and nothing else is there; what begins with a dot belongs to the tools of its author. */
    private void entries() throws IOException {
        Path place = folder.toRealPath();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.sorted().toList()) {
                String file = entry.getFileName().toString();
                boolean known = OTHERS.contains(file) || file.equals(DESCRIPTION) || file.endsWith(RULES)
                        || file.endsWith(DeclaredKinds.SCHEMA);
                if (!known && !file.startsWith(".")) {
                    wrong(file, "expected " + DESCRIPTION + ", files of rules (*" + RULES + "), schemas (*" + DeclaredKinds.SCHEMA + "), " + String.join(" and ", OTHERS) + ", found another");
                } else if (!entry.toRealPath().startsWith(place)) {
                    wrong(file, "expected a file in the folder of the pack, found a link to one elsewhere");
                } else if (!NAME.matcher(file).matches() && !file.startsWith(".")) {
                    wrong(file, "expected a name of letters, digits, dots, hyphens and underscores, found another");
                } else if (known && !OTHERS.contains(file)) {
                    file(entry);
                }
            }
        }
        cases(place);
    }

    private void file(Path entry) throws IOException {
        String file = folder.relativize(entry).toString().replace('\\', '/');
        if (!Files.isRegularFile(entry)) {
            wrong(file, "expected a file" + (file.endsWith(RULES) ? " of rules" : "") + ", found "
                    + (Files.isDirectory(entry) ? "a folder" : "none that can be read"));
        } else {
            tooLong(entry);
        }
    }

    /** Cases are files in their folder and nowhere else. */
    private void cases(Path place) throws IOException {
        Path cases = folder.resolve(OTHERS.get(0));
        if (Files.isDirectory(cases)) {
            try (Stream<Path> entries = Files.list(cases)) {
                for (Path entry : entries.sorted().toList()) {
                    boolean inside = !Files.exists(entry) || entry.toRealPath().startsWith(place);
                    if (!inside || !Files.exists(entry)) {
                        wrong(folder.relativize(entry).toString().replace('\\', '/'), "expected a file in the folder of the pack, found a link to one elsewhere");
                    } else {
                        file(entry);
                    }
                }
            }
        }
    }

    private Optional<Pack> description() throws IOException {
        Path file = folder.resolve(DESCRIPTION);
        if (tooLong(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file);
             JsonParser parser = new YAMLFactory().createParser(ObjectReadContext.empty(), in)) {
            PackReader.ReadPack read = PackReader.read(name + '/' + DESCRIPTION, parser);
            problems.addAll(read.problems());
            return read.pack();
        }
    }

    private List<Rule> rules(List<Declaration> declared) throws IOException {
        List<Rule> rules = new ArrayList<>();
        for (Path file : files(folder)) {
            if (!file.toString().endsWith(RULES)) {
                continue;
            }
            String called = name + '/' + file.getFileName();
            if (!tooLong(file)) {
                try {
                    DrlReader.ReadRules read = DrlReader.read(called, Files.readString(file));
                    rules.addAll(read.rules());
                    declared.addAll(read.declared());
                    problems.addAll(read.problems());
                } catch (CharacterCodingException foreign) {
                    wrong(file.getFileName().toString(), "expected text in UTF-8, found other bytes");
                }
            }
        }
        return List.copyOf(rules);
    }

    private boolean tooLong(Path file) throws IOException {
        boolean tooLong = Files.size(file) > LONGEST_FILE;
        if (tooLong) {
            wrong(folder.relativize(file).toString().replace('\\', '/'), "expected at most " + LONGEST_FILE + " bytes, found " + Files.size(file));
        }
        return tooLong;
    }

    private void wrong(String file, String message) {
        problems.add(new Problem(Problem.Severity.ERROR, name + '/' + file, 0, 0, "", message));
    }
}
