package io.github.trustdoctor.packs;

import io.github.trustdoctor.facts.Problem;
import io.github.trustdoctor.packs.PackFolder.ReadPack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
     * @param taken those that are there already, whose ids, articles and sections no pack may have
     * @throws BadPackException     if there is none in a folder, or any of them cannot be used; it tells all that is wrong
     * @throws UncheckedIOException if a file cannot be read
     */
    public List<Library.Volume> load(List<Path> folders, Collection<PackHead> taken) {
        List<Library.Volume> loaded = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Map<String, String> names = new HashMap<>();
        taken.forEach(head -> names(head).forEach(name -> names.put(name, head.id())));
        try {
            for (Path folder : folders) {
                for (Path one : packs(folder, problems)) {
                    Optional<Problem> refused = lock.isPresent() ? lock.get().refuses(one) : Optional.empty();
                    if (refused.isPresent()) {
                        problems.add(refused.get());
                        continue;
                    }
                    volume(one, problems).filter(pack -> isNew(pack.head(), names, one, problems)).ifPresent(loaded::add);
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

    /** What no two packs have in common: who cites a statement has to know which article makes it, who writes a section which pack reads it. */
    private static List<String> names(PackHead pack) {
        List<String> names = new ArrayList<>(List.of("id " + pack.id(), "article " + pack.article()));
        pack.kinds().forEach(kind -> names.add("section " + kind.section()));
        return names;
    }

    private static boolean isNew(PackHead pack, Map<String, String> taken, Path folder, List<Problem> problems) {
        boolean isNew = true;
        for (String name : names(pack)) {
            String other = taken.putIfAbsent(name, pack.id());
            if (other != null && isNew) {
                problems.add(error(folder, "expected the " + name.substring(0, name.indexOf(' ')) + " of no other pack, found "
                        + name.substring(name.indexOf(' ') + 1) + ", which pack " + other + " has; name it otherwise"));
            }
            isNew &= other == null;
        }
        return isNew;
    }

    private static Problem error(Path folder, String message) {
        return new Problem(Problem.Severity.ERROR, folder.toString(), 0, 0, "", message);
    }
}
