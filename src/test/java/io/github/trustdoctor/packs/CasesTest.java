package io.github.trustdoctor.packs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.authoring.Case;
import io.github.trustdoctor.authoring.Expectation;
import io.github.trustdoctor.authoring.Together;
import io.github.trustdoctor.authoring.Trial;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every case of every pack comes out exactly as it says, with its pack alone and with all packs. */
class CasesTest {

    @TestFactory
    Stream<DynamicTest> alone() {
        return BundledPacks.load().stream().flatMap(pack -> tests(pack, List.of(pack)));
    }

    @TestFactory
    Stream<DynamicTest> withAllPacks() {
        List<Pack> packs = BundledPacks.load();
        return packs.stream().flatMap(pack -> tests(pack, packs));
    }

    /** What a pack confirms, or finds likely and undisputed, in a case of its own, comes first with all packs, or ties. */
    @TestFactory
    Stream<DynamicTest> whatItsPackSaysComesFirst() {
        List<PackFolder.LoadedPack> packs = BundledPacks.load().stream().map(CaseReports::loaded).toList();
        Together together = new Together(packs);
        return packs.stream().map(pack -> DynamicTest.dynamicTest(pack.pack().id(), () ->
                assertThat(together.failures(pack, CaseReports.cases(pack.pack()))).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> noneIsLost() {
        return BundledPacks.load().stream().map(pack -> DynamicTest.dynamicTest(pack.id(), () -> {
            Path index = CaseReports.RULES.resolve(pack.id()).resolve("cases").resolve("index.txt");

            assertThat(CaseReports.cases(pack).stream().map(Case::name).sorted())
                    .as("%s lists the names of all cases, sorted, one a line", index)
                    .containsExactlyElementsOf(Files.readAllLines(index));
        }));
    }

    private static Stream<DynamicTest> tests(Pack pack, List<Pack> packs) {
        Trial.Bench bench = bench(packs);
        return CaseReports.cases(pack).stream().map(one -> DynamicTest.dynamicTest(pack.id() + " " + one.name(), () -> {
            Map<String, String> actual = Expectation.of(bench.run(one, pack), pack);

            String differences = Expectation.differences(one.expect(), actual, packs.size() > 1 ? Expectation.shared(pack) : List.of());

            assertThat(differences).as("%s case %s: %s", one.place(), one.name(), one.shows()).isEmpty();
        }));
    }

    private static Trial.Bench bench(List<Pack> packs) {
        return new Trial.Bench(packs.stream().map(CaseReports::loaded).toList());
    }
}
