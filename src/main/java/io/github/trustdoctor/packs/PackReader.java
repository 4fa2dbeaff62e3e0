package io.github.trustdoctor.packs;

import io.github.trustdoctor.facts.Documents;
import io.github.trustdoctor.facts.Fields;
import io.github.trustdoctor.facts.Node;
import io.github.trustdoctor.facts.Problem;
import io.github.trustdoctor.facts.Problems;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonParser;

/** Reads the description of a pack, whether YAML as authors write it or JSON as the build leaves it. */
public final class PackReader {

    private PackReader() { }

    /**
     * What came of reading one description.
     *
     * @param pack     the pack; empty if anything is wrong
     * @param problems everything that is wrong, in the order of the document
     */
    public record ReadPack(Optional<Pack> pack, List<Problem> problems) { }

    /**
     * Reads the document that a parser delivers.
     *
     * @param name what to call the document in messages
     */
    public static ReadPack read(String name, JsonParser parser) {
        Problems problems = new Problems(name, true);
        Optional<Node> document = Documents.read(parser, problems);
        Pack pack = null;
        if (document.isPresent() && document.get() instanceof Node.Obj root) {
            Fields fields = new Fields(root, "", problems);
            pack = read(fields);
            fields.warnOfUnknown();
        } else if (document.isPresent()) {
            problems.error(document.get().line(), document.get().column(), "", "expected the description of a pack");
        }
        return new ReadPack(problems.hasErrors() ? Optional.empty() : Optional.ofNullable(pack), problems.all());
    }

    private static Pack read(Fields in) {
        List<Cause> causes = in.list("causes", Cause::read);
        List<Claim> claims = in.list("claims", Claim::read);
        List<Resolution> resolutions = in.list("resolutions", Resolution::read);
        List<Check> checks = in.list("checks", Check::read);
        Map<String, List<String>> groups = groups(in);
        return new Pack(in.required("id"), in.required("status"),
                in.object("article", Article::read), Symptom.read(in, "concerns"), PackHead.tries(in),
                in.list("stated-if", any -> any.texts("any")), in.list("conventions", Line::read),
                in.object("weights", Weights::read), in.text("calibrated"), causes, groups, claims, resolutions, checks, List.of(),
                new Pack.Index(causes, groups, claims, resolutions, checks));
    }

    private static Map<String, List<String>> groups(Fields in) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        in.list("groups", Group::read).forEach(group -> groups.put(group.name, group.causes));
        return Collections.unmodifiableMap(groups);
    }

    private record Group(String name, List<String> causes) {
        static Group read(Fields in) {
            return new Group(in.required("name"), in.texts("causes"));
        }
    }
}
