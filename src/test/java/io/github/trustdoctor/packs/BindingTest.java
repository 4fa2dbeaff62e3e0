package io.github.trustdoctor.packs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.authoring.Completeness;
import io.github.trustdoctor.facts.Documents;
import io.github.trustdoctor.facts.Node;
import io.github.trustdoctor.facts.Problem;
import io.github.trustdoctor.facts.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** One id binds the claim, the rule, the sentence and what they are about; nothing is missing and nothing is left over. */
class BindingTest {

    /** How many atomic claims an article makes, by its pack. */
    private static final Map<String, Integer> CLAIMS = Map.of("ee849847-external-trust-logon", 50,
            "kb4492348-trust-encryption-types", 21);

    @TestFactory
    Stream<DynamicTest> everyClaimOfTheArticleIsThere() {
        return eachPack((pack, wrong) -> {
            for (int i = 1; i <= CLAIMS.getOrDefault(pack.id(), 0); i++) {
                String id = String.format("S%02d", i);
                if (pack.claims().stream().noneMatch(claim -> claim.id().equals(id))) {
                    wrong.add("claim " + id + " is missing");
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> whatIsReferredToIsThere() {
        return eachPack((pack, wrong) -> Binding.problems(pack, BundledPacks.rules(pack.id())).stream().map(Problem::toString).forEach(wrong::add));
    }

    @TestFactory
    Stream<DynamicTest> nothingIsLackingOrLeftOver() {
        return eachPack((pack, wrong) -> Completeness.problems(CaseReports.loaded(pack), Places.unknown(pack)).stream()
                .map(Problem::toString).forEach(wrong::add));
    }

    @TestFactory
    Stream<DynamicTest> everyResolutionTellsWhatThereIsNothingToTellOf() {
        return eachPack((pack, wrong) -> {
            for (Node.Obj resolution : resolutions(pack)) {
                for (String list : List.of("steps", "preconditions", "caveats", "side-effects", "verify")) {
                    if (!(resolution.fields().get(list) instanceof Node.Arr)) {
                        wrong.add("line " + resolution.line() + ": expected a list \"" + list
                                + "\" in every resolution, [] if there is nothing to tell");
                    }
                }
            }
        });
    }

    /** The resolutions, as they stand in the description. */
    private static List<Node.Obj> resolutions(Pack pack) {
        Path file = CaseReports.RULES.resolve(pack.id()).resolve("pack.yaml");
        try (InputStream in = Files.newInputStream(file);
             JsonParser parser = new YAMLFactory().createParser(ObjectReadContext.empty(), in)) {
            Node.Obj root = (Node.Obj) Documents.read(parser, new Problems(file.toString(), true)).orElseThrow();
            return ((Node.Arr) root.fields().get("resolutions")).items().stream().map(Node.Obj.class::cast).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Stream<DynamicTest> eachPack(BiConsumer<Pack, List<String>> look) {
        return BundledPacks.load().stream().map(pack -> DynamicTest.dynamicTest(pack.id(), () -> {
            List<String> wrong = new ArrayList<>();

            look.accept(pack, wrong);

            assertThat(String.join("\n", wrong)).as("rules/%s", pack.id()).isEmpty();
        }));
    }
}
