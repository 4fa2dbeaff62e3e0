package io.github.trustdoctor.engine;

import io.github.trustdoctor.packs.BundledPacks;
import io.github.trustdoctor.packs.Rule;
import io.github.trustdoctor.packs.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Part of the build: reads the rules of every pack that the build has compiled and leaves them as JSON beside it. */
public final class RuleCompiler {

    private RuleCompiler() { }

    /**
     * Reads the rules of the packs in one folder and leaves them in another.
     *
     * @param args the folder of packs, such as {@code rules}, and the folder of classes
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Path packs = Path.of(args[0]);
        for (String pack : BundledPacks.index().keySet()) {
            Rules.write(Path.of(args[1]), pack, read(packs, pack));
        }
    }

    private static List<Rule> read(Path packs, String pack) throws IOException {
        List<Rule> rules = new ArrayList<>();
        try (Stream<Path> files = Files.list(packs.resolve(pack))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".drl")).sorted().toList()) {
                String name = packs.getFileName() + "/" + pack + "/" + file.getFileName();
                rules.addAll(DrlReader.read(name, Files.readString(file)));
            }
        }
        return rules;
    }
}
