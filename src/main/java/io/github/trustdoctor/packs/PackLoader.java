package io.github.trustdoctor.packs;

import io.github.trustdoctor.facts.DeclaredKind;
import io.github.trustdoctor.facts.Problem;
import io.github.trustdoctor.packs.PackFolder.ReadPack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Loads packs from folders of their authors, each read once if there is a cache. */
public final class PackLoader {

    private final Optional<PackCache> cache;
    private final Optional<PackLock> lock;

    /** A loader that reads every pack anew, whatever it holds. */
    public PackLoader() {
        this(Optional.empty(), Optional.empty());
    }

    /**
     * A loader.
     *
     * @param cache a folder where to keep what was read, made if need be; only a program in a jar does, for of others nobody
     *              can tell when they change
     * @param lock  which packs may be used
     */
    public PackLoader(Optional<Path> cache, Optional<PackLock> lock) {
        this.cache = cache.flatMap(folder -> PackCache.program().map(program -> new PackCache(folder, program)));
        this.lock = lock;
    }

    /**
     * The packs of folders: of each that holds {@code pack.yaml}, or of such folders in it.
     *
     * @param taken those that are there already, whose ids and sections no pack may have
     * @throws BadPackException     if there is none in a folder, or any of them cannot be used; it tells all that is wrong
     * @throws UncheckedIOException if a file cannot be read
     */
    public List<Library.Volume> load(List<Path> folders, Collection<PackHead> taken) {
        List<Library.Volume> loaded = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        Map<String, String> sections = new HashMap<>();
        taken.forEach(head -> {
            ids.add(head.id());
            head.kinds().forEach(kind -> sections.put(kind.section(), head.id()));
        });
        try {
            for (Path folder : folders) {
                for (Path one : packs(folder, problems)) {
                    Optional<Problem> refused = lock.isPresent() ? lock.get().refuses(one) : Optional.empty();
                    if (refused.isPresent()) {
                        problems.add(refused.get());
                        continue;
                    }
                    volume(one, problems).filter(pack -> isNew(pack.head(), ids, one, problems) && isNew(pack.head(), sections, one, problems))
                            .ifPresent(loaded::add);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        if (problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR)) {
            throw new BadPackException(problems);
        }
        return List.copyOf(loaded);
    }

    private Optional<Library.Volume> volume(Path folder, List<Problem> problems) throws IOException {
        Optional<Library.Volume> kept = cache.isPresent() ? cache.get().kept(folder) : Optional.empty();
        if (kept.isPresent()) {
            return kept;
        }
        ReadPack read = cache.isPresent() ? cache.get().read(folder) : PackFolder.readBound(folder);
        problems.addAll(read.problems());
        return read.pack().map(Library.Volume::of);
    }

    private static List<Path> packs(Path folder, List<Problem> problems) throws IOException {
        boolean there = Files.isDirectory(folder);
        List<Path> packs = there ? PackFolder.in(folder) : List.of();
        if (packs.isEmpty()) {
            problems.add(error(folder, "expected a folder with a file pack.yaml, or a folder of such folders, found "
                    + (there ? "no pack.yaml" : Files.exists(folder) ? "a file" : "nothing")));
        }
        return packs;
    }

    private static boolean isNew(PackHead pack, Set<String> ids, Path folder, List<Problem> problems) {
        boolean isNew = ids.add(pack.id());
        if (!isNew) {
            problems.add(error(folder, "expected the id of no other pack, found " + pack.id() + ", which is there already"));
        }
        return isNew;
    }

    private static boolean isNew(PackHead pack, Map<String, String> sections, Path folder, List<Problem> problems) {
        int before = problems.size();
        for (DeclaredKind kind : pack.kinds()) {
            String other = sections.put(kind.section(), pack.id());
            if (other != null) {
                problems.add(error(folder, "expected a section that no other pack brings, found " + kind.section() + ", which "
                        + other + " brings; name it otherwise"));
            }
        }
        return problems.size() == before;
    }

    private static Problem error(Path folder, String message) {
        return new Problem(Problem.Severity.ERROR, folder.toString(), 0, 0, "", message);
    }
}
