package io.github.trustdoctor.packs;

import io.github.trustdoctor.facts.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Part of the build: reads every pack and leaves its description and its rules as JSON, which starts faster than YAML and DRL. */
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
        Path classes = Path.of(args[1]);
        Path out = classes.resolve(BundledPacks.FOLDER);
        Files.createDirectories(out);
        List<PackHead> index = new ArrayList<>();
        for (Path folder : Files.isDirectory(rules) ? PackFolder.in(rules) : List.<Path>of()) {
            // As the folder is called in the project, so that the same rules give the same bytes wherever they are built.
            PackFolder.ReadPack read = PackFolder.readBound(rules.toAbsolutePath().getParent().relativize(folder.toAbsolutePath()), folder);
            PackFolder.LoadedPack pack = read.pack().orElseThrow(() -> new IllegalStateException(
                    String.join("\n", read.problems().stream().map(Problem::toString).toList())));
            Files.write(out.resolve(pack.pack().id() + ".json"), PackFolder.json(folder));
            Files.write(classes.resolve(BundledPacks.fileOfRules(pack.pack().id())), Rules.write(pack.rules()));
            index.add(PackHead.of(pack.pack()));
        }
        index.sort(Comparator.comparing(PackHead::id));
        Files.write(classes.resolve(BundledPacks.INDEX), PackHeads.write(index));
    }
}
