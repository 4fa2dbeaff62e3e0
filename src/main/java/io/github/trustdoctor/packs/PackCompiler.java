package io.github.trustdoctor.packs;

import io.github.trustdoctor.facts.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Part of the build: reads every pack and leaves its description and its rules as JSON, which starts faster than YAML. */
public final class PackCompiler {

    private PackCompiler() { }

    /**
     * Compiles the packs of one folder into another.
     *
     * @param args the folder of packs, such as {@code rules}, and the folder of classes
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Path rules = Path.of(args[0]);
        Path out = Path.of(args[1]).resolve(BundledPacks.FOLDER);
        Files.createDirectories(out);
        List<String> index = new ArrayList<>();
        for (Path folder : folders(rules)) {
            Path description = folder.resolve("pack.yaml");
            Pack pack = read(description);
            if (!folder.endsWith(pack.id())) {
                throw new IllegalStateException(description + ": expected id " + folder.getFileName()
                        + " as the folder is called, found " + pack.id());
            }
            write(description, out.resolve(pack.id() + ".json"));
            Rules.write(Path.of(args[1]), pack.id(), rules(rules.getFileName() + "/" + pack.id(), folder));
            index.add(pack.id() + '\t' + pack.rules());
        }
        Files.writeString(out.resolve("index"), String.join("\n", index) + "\n");
    }

    private static List<Rule> rules(String name, Path folder) throws IOException {
        List<Rule> rules = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".drl")).sorted().toList()) {
                DrlReader.ReadRules read = DrlReader.read(name + "/" + file.getFileName(), Files.readString(file));
                rules.addAll(read.rules());
                problems.addAll(read.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new IllegalStateException(told(problems));
        }
        return rules;
    }

    private static String told(List<Problem> problems) {
        return String.join("\n", problems.stream().map(Problem::toString).toList());
    }

    private static List<Path> folders(Path rules) throws IOException {
        if (!Files.isDirectory(rules)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(rules)) {
            return entries.filter(entry -> Files.exists(entry.resolve("pack.yaml"))).sorted().toList();
        }
    }

    /** Reads the description of a pack as authors write it. */
    public static Pack read(Path description) throws IOException {
        try (InputStream in = Files.newInputStream(description);
             JsonParser parser = new YAMLFactory().createParser(ObjectReadContext.empty(), in)) {
            PackReader.ReadPack read = PackReader.read(description.toString(), parser);
            return read.pack().orElseThrow(() -> new IllegalStateException(told(read.problems())));
        }
    }

    private static void write(Path description, Path json) throws IOException {
        try (InputStream in = Files.newInputStream(description);
             JsonParser parser = new YAMLFactory().createParser(ObjectReadContext.empty(), in);
             OutputStream out = Files.newOutputStream(json);
             JsonGenerator generator = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            parser.nextToken();
            generator.copyCurrentStructure(parser);
        }
    }
}
