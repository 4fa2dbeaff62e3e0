package io.github.trustdoctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustdoctor.diagnosis.Diagnosis;
import io.github.trustdoctor.diagnosis.Outcome;
import io.github.trustdoctor.diagnosis.UnjudgeableException;
import io.github.trustdoctor.facts.SiteReport;
import io.github.trustdoctor.paths.Derivation;
import io.github.trustdoctor.report.JsonReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Reports that hold more than one site can have observed. */
class LimitsTest {

    private static final String HEAD = """
            {"computer": {"name": "W", "domain": "fabrikam.com", "domainNetBios": "FABRIKAM", "os": {"version": "6.1.7601"}},
             "domains": [{"dnsName": "contoso.com", "netBios": "CONTOSO"%s}],
             "logons": [%s]}
            """;
    private static final String FAILED = "{\"typed\": \"CONTOSO\\\\u%d\", \"logonType\": 2, \"result\": \"failure\"}";

    private final TrustDoctor doctor = TrustDoctor.create();

    @Test
    void moreCombinationsThanCanBeJudgedAreRefusedAndNothingStaysBehind() throws IOException {
        SiteReport usual = SiteReport.read(Path.of("examples/feed/branch-office.json"));
        String expected = JsonReport.indented().of(doctor.diagnose(usual));
        SiteReport huge = report(", \"controllers\": [" + list("{\"name\": \"dc%d.contoso.com\"}", 1000) + "]",
                list(FAILED, Derivation.MOST_LOGONS));

        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> doctor.diagnose(huge)).isInstanceOf(UnjudgeableException.class)
                    .hasMessageStartingWith("expected the report of one site, found more combinations of observations");
        }

        assertThat(JsonReport.indented().of(doctor.diagnose(usual))).isEqualTo(expected);
    }

    @Test
    void triesBeyondTheLimitAreCountedNotJudged() {
        Diagnosis diagnosis = doctor.diagnose(report("", list(FAILED, Derivation.MOST_LOGONS + 3)));

        assertThat(diagnosis.attempts()).hasSize(Derivation.MOST_LOGONS);
        assertThat(diagnosis.notJudged()).isEqualTo(3);
    }

    @Test
    void logonsOfTheOwnDomainDoNotPushOutTheOneThatMatters() {
        String home = "{\"typed\": \"FABRIKAM\\\\u%d\", \"logonType\": 2, \"result\": \"success\"}";

        Diagnosis diagnosis = doctor.diagnose(report("", list(home, 60) + ", " + list(FAILED, 1)));

        assertThat(diagnosis.attempts()).hasSize(1);
        assertThat(diagnosis.outcome()).isEqualTo(Outcome.UNDECIDED);
    }

    private static SiteReport report(String controllers, String logons) {
        return SiteReport.parse("many", String.format(HEAD, controllers, logons).getBytes(StandardCharsets.UTF_8));
    }

    private static String list(String item, int count) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            out.append(i == 0 ? "" : ", ").append(String.format(item, i));
        }
        return out.toString();
    }
}
