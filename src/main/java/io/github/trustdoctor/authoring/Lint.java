package io.github.trustdoctor.authoring;

import io.github.trustdoctor.facts.Problem;
import io.github.trustdoctor.packs.Binding;
import io.github.trustdoctor.packs.PackFolder;
import io.github.trustdoctor.packs.PackFolder.LoadedPack;
import io.github.trustdoctor.packs.Places;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * All that is wrong with a pack: the form of its files first, then whether what one part refers to is there, then what is
 * lacking or left over, then what its cases do not show. Each step takes for granted that the one before found nothing.
 */
public final class Lint {

    private static final String INDEX = "index.txt";

    private Lint() { }

    /**
     * The findings in the folder of a pack, with file, line and column.
     *
     * @throws IOException if one of its files cannot be read
     * @throws io.github.trustdoctor.diagnosis.UnjudgeableException if a case holds more than one site can have observed
     */
    public static List<Problem> problems(Path folder) throws IOException {
        PackFolder.ReadPack read = PackFolder.read(folder);
        Cases.ReadCases cases = Cases.of(folder, read.pack().map(one -> one.pack().kinds()).orElse(List.of()));
        List<Problem> problems = new ArrayList<>(read.problems());
        problems.addAll(cases.problems());
        if (read.pack().isPresent()) {
            LoadedPack pack = read.pack().get();
            List<Problem> vain = Binding.problems(folder, pack);
            Places places = Places.of(folder, pack.rules());
            problems.addAll(vain);
            problems.addAll(Completeness.problems(pack, places));
            if (vain.isEmpty() && cases.problems().isEmpty()) {
                problems.addAll(index(folder, cases.cases()));
                problems.addAll(Coverage.problems(pack, cases.cases(), places));
            }
        }
        return List.copyOf(problems);
    }

    /** What is wrong with the list of the names of all cases, if there is one. */
    private static List<Problem> index(Path folder, List<Case> cases) throws IOException {
        Path file = folder.resolve(Cases.FOLDER).resolve(INDEX);
        if (!Files.exists(file)) {
            return List.of();
        }
        List<String> names = cases.stream().map(Case::name).sorted().toList();
        List<String> listed = lines(file);
        for (int i = 0; i < Math.max(names.size(), listed.size()); i++) {
            String name = i < names.size() ? names.get(i) : "the end";
            String found = i < listed.size() ? listed.get(i) : "the end";
            if (!name.equals(found)) {
                return List.of(new Problem(Problem.Severity.ERROR, file.toString().replace('\\', '/'), i + 1, 1, "", "expected " + name
                        + ", found " + Problem.shown(found) + "; it lists the names of all cases, sorted, one a line"));
            }
        }
        return List.of();
    }

    private static List<String> lines(Path file) throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (MalformedInputException foreign) {
            throw new IOException(file + ": expected text in UTF-8, found other bytes", foreign);
        }
    }
}
