package io.github.trustdoctor.docs;

import io.github.trustdoctor.authoring.Case;
import io.github.trustdoctor.packs.BundledPacks;
import io.github.trustdoctor.packs.Pack;
import io.github.trustdoctor.packs.PackFolder.LoadedPack;
import io.github.trustdoctor.packs.Places;
import io.github.trustdoctor.packs.Rule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A pack with all that its page tells.
 *
 * @param pack    its description
 * @param rules   its rules, sorted by file and line
 * @param written the text of each rule, by its id
 * @param cases   its cases, sorted by file, in the order of the files; empty if they are not at hand
 */
public record Documented(Pack pack, List<Rule> rules, Map<String, String> written, Optional<List<Case>> cases) {

    /**
     * The pack in a folder, of which nothing is wrong.
     *
     * @throws IOException if one of its files cannot be read
     */
    public static Documented of(Path folder, LoadedPack pack, List<Case> cases) throws IOException {
        Places places = Places.of(folder, pack.rules());
        Map<String, String> written = new LinkedHashMap<>();
        pack.rules().forEach(rule -> written.put(rule.id(), places.written(rule)));
        return new Documented(pack.pack(), pack.rules(), written, Optional.of(List.copyOf(cases)));
    }

    /** A pack that comes with the product: its rules as they were read, without comments, and no cases. */
    public static Documented bundled(Pack pack) {
        List<Rule> rules = BundledPacks.rules(pack.id());
        Map<String, String> written = new LinkedHashMap<>();
        rules.forEach(rule -> written.put(rule.id(), RuleText.of(rule)));
        return new Documented(pack, rules, written, Optional.empty());
    }
}
