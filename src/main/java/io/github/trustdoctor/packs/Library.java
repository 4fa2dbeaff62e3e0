package io.github.trustdoctor.packs;

import io.github.trustdoctor.facts.DeclaredKind;
import io.github.trustdoctor.packs.PackFolder.LoadedPack;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** The packs that somebody knows. Of a pack that no report concerned nothing is kept but its head. Thread-safe. */
public final class Library {

    private final Map<String, Volume> volumes = new LinkedHashMap<>();
    private final Map<String, Pack> read = new ConcurrentHashMap<>();

    /**
     * One pack.
     *
     * @param head  what tells which reports concern it
     * @param pack  reads its description
     * @param rules reads its rules
     */
    public record Volume(PackHead head, Supplier<Pack> pack, Supplier<List<Rule>> rules) {

        static Volume of(LoadedPack loaded) {
            return new Volume(PackHead.of(loaded.pack()), loaded::pack, loaded::rules);
        }
    }

    /** A library of packs with ids of their own, in whatever order. */
    public Library(Collection<Volume> volumes) {
        volumes.stream().sorted(Comparator.comparing(volume -> volume.head().id()))
                .forEach(volume -> this.volumes.put(volume.head().id(), volume));
    }

    /** A library of packs that are loaded. */
    public static Library of(Collection<LoadedPack> packs) {
        return new Library(packs.stream().map(Volume::of).toList());
    }

    /** A library of packs whose rules come from elsewhere. */
    public static Library of(Collection<Pack> packs, Function<String, List<Rule>> rules) {
        return new Library(packs.stream().map(pack -> new Volume(PackHead.of(pack), () -> pack, () -> rules.apply(pack.id()))).toList());
    }

    /** The heads of all packs, sorted by id. */
    public List<PackHead> heads() {
        return volumes.values().stream().map(Volume::head).toList();
    }

    /** The kinds of facts that the packs bring. */
    public List<DeclaredKind> kinds() {
        List<DeclaredKind> kinds = new ArrayList<>();
        heads().forEach(head -> kinds.addAll(head.kinds()));
        return List.copyOf(kinds);
    }

    /** The pack of that id, read when it is first asked for. */
    public Pack pack(String id) {
        Pack known = read.get(id);
        return known != null ? known : read.computeIfAbsent(id, any -> volumes.get(any).pack().get());
    }

    /** The rules of a pack, read at each call: whoever needs them often keeps them. */
    public List<Rule> rules(String id) {
        return volumes.get(id).rules().get();
    }
}
