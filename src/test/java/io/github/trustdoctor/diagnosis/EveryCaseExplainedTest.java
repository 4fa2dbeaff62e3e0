package io.github.trustdoctor.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.TrustDoctor;
import io.github.trustdoctor.diagnosis.Explanation.Miss;
import io.github.trustdoctor.diagnosis.Explanation.OfRule;
import io.github.trustdoctor.facts.SiteReport;
import io.github.trustdoctor.packs.CaseReports;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class EveryCaseExplainedTest {

    private static final int MANY_LOGONS = 10;
    private static final TrustDoctor DOCTOR = TrustDoctor.create();

    /** For every case, its causes that are left and two that are not, every rule and try: it held, or it is told what it lacks. */
    @TestFactory
    Stream<DynamicTest> nothingIsLeftUnexplained() {
        return DOCTOR.packs().stream().flatMap(pack -> CaseReports.of(pack).entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> explained(one.getValue()))));
    }

    private static void explained(SiteReport report) {
        Diagnosis diagnosis = DOCTOR.diagnose(report);
        List<String> unexplained = new ArrayList<>();
        List<CauseVerdict> ruledOut = diagnosis.causes(Verdict.RULED_OUT);
        List<CauseVerdict> verdicts = new ArrayList<>(diagnosis.causes());
        verdicts.removeAll(ruledOut.subList(Math.min(2, ruledOut.size()), ruledOut.size()));
        for (CauseVerdict verdict : verdicts) {
            Explanation explanation = WhyNot.of(diagnosis, verdict);
            // Only where everything at once is tried is the search for the nearest facts cut short, and says so.
            assertThat(explanation.whole() || report.logons().size() >= MANY_LOGONS).isTrue();
            if (!explanation.whole()) {
                continue;
            }
            WhyNotTest.rules(explanation).forEach(rule -> check(rule, verdict, unexplained));
            List<String> held = WhyNotTest.rules(explanation).stream().flatMap(r -> r.held().stream()).map(Reason::text).toList();
            assertThat(held).containsAll(verdict.supports().stream().map(Reason::text).toList());
        }

        assertThat(unexplained).isEmpty();
    }

    private static void check(OfRule rule, CauseVerdict verdict, List<String> unexplained) {
        for (Miss miss : rule.missed()) {
            if (miss.lacking().isEmpty()) {
                unexplained.add(rule.id() + " lacks nothing and does not hold");
            }
        }
        for (Finding finding : verdict.findings()) {
            boolean held = rule.held().stream().anyMatch(reason -> about(reason.paths(), finding));
            boolean missed = rule.missed().stream().anyMatch(miss -> about(miss.paths(), finding));
            if (!held && !missed) {
                unexplained.add(rule.id() + " for " + verdict.cause().id() + ", try " + finding.path());
            }
        }
    }

    private static boolean about(List<Integer> paths, Finding finding) {
        return paths.isEmpty() || paths.contains(finding.path());
    }
}
