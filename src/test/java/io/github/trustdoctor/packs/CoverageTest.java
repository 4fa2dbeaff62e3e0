package io.github.trustdoctor.packs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.authoring.Coverage;
import io.github.trustdoctor.facts.Problem;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The cases of every pack show all of it: every rule from three sides, every sentence, cause, resolution and check. */
class CoverageTest {

    @TestFactory
    Stream<DynamicTest> everythingIsShown() {
        return BundledPacks.load().stream().map(pack -> DynamicTest.dynamicTest(pack.id(), () ->
                assertThat(Coverage.problems(CaseReports.loaded(pack), CaseReports.cases(pack), Places.unknown(pack)).stream()
                        .map(Problem::toString).collect(Collectors.joining("\n"))).isEmpty()));
    }
}
