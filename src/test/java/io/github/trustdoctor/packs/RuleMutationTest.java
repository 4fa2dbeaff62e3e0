package io.github.trustdoctor.packs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.authoring.MutantTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every condition of every rule matters: for each mutant of a rule there is a case in which it concludes otherwise than the
 * rule as written, or a reason why there is none.
 */
class RuleMutationTest {

    @TestFactory
    Stream<DynamicTest> everyMutantConcludesOtherwiseInSomeCase() {
        return BundledPacks.load().stream().map(pack -> DynamicTest.dynamicTest(pack.id(), () -> {
            MutantTest.Result result = new MutantTest(CaseReports.RULES.resolve(pack.id()), CaseReports.loaded(pack),
                    CaseReports.cases(pack)).run(done -> { });

            System.out.println("rule mutants of " + pack.id() + ": " + result.mutants() + ", " + result.told() + " told apart, "
                    + result.listed() + " listed as equivalent, " + result.left() + " left");
            assertThat(result.findings()).isEmpty();
            assertThat(result.left()).isZero();
            assertThat(result.mutants()).isPositive();
        }));
    }
}
