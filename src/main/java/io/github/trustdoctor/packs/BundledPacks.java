package io.github.trustdoctor.packs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The packs that come with the product, as the build left them. */
public final class BundledPacks {

    static final String FOLDER = "trust-doctor/packs/";
    static final String INDEX = FOLDER + "index.json";
    private static final String DESCRIPTION = ".json";
    private static final String RULES = ".rules.json";

    private BundledPacks() { }

    /** Every bundled pack, to be read when it is needed, sorted by id; none if the product was built without any. */
    public static List<Library.Volume> volumes() {
        byte[] index = bytes(INDEX);
        List<PackHead> heads = index.length == 0 ? List.of() : PackHeads.read(INDEX, index);
        return heads.stream().map(head -> new Library.Volume(head, () -> load(head), () -> rules(head.id()))).toList();
    }

    /** Every bundled pack, sorted by id, read at once. */
    public static List<Pack> load() {
        List<Pack> packs = new ArrayList<>();
        for (Library.Volume volume : volumes()) {
            packs.add(volume.pack().get());
        }
        return List.copyOf(packs);
    }

    /** The ids of the bundled packs, sorted; known without reading the packs. */
    public static List<String> ids() {
        return volumes().stream().map(volume -> volume.head().id()).toList();
    }

    /**
     * The rules of a bundled pack, sorted by file and line. Read anew at each call: whoever needs them often keeps them.
     *
     * @param pack id of the pack
     */
    public static List<Rule> rules(String pack) {
        String name = fileOfRules(pack);
        return Rules.read(name, bytes(name));
    }

    /** What a bundled pack is read from, by name. */
    static Map<String, byte[]> files(String id) {
        List<PackHead> head = volumes().stream().map(Library.Volume::head).filter(one -> one.id().equals(id)).toList();
        return Map.of(DESCRIPTION, bytes(FOLDER + id + DESCRIPTION), RULES, bytes(fileOfRules(id)), INDEX, PackHeads.write(head));
    }

    /** Where the build leaves the rules of a pack, below the folder of classes. */
    static String fileOfRules(String pack) {
        return FOLDER + pack + RULES;
    }

    private static Pack load(PackHead head) {
        String name = FOLDER + head.id() + DESCRIPTION;
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), bytes(name))) {
            PackReader.ReadPack read = PackReader.read(name, parser);
            return read.pack().orElseThrow(() -> new IllegalStateException(read.problems().toString())).with(head);
        }
    }

    private static byte[] bytes(String name) {
        try (InputStream in = BundledPacks.class.getResourceAsStream("/" + name)) {
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
