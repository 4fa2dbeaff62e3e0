package io.github.trustdoctor.paths;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.facts.SiteReport;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How far the clocks of domains are from each other and from a time source outside, as one computer measured them. */
class ClockGapsTest {

    private static final String SITE = "'computer':{'name':'PC1','domain':'fabrikam.com','clock':[CLOCK]},"
            + "'domains':[{'dnsName':'fabrikam.com','netBios':'FABRIKAM'},{'dnsName':'contoso.com','netBios':'CONTOSO'}],"
            + "'logons':[{'typed':'CONTOSO\\\\anna','logonType':2,'result':'failure'}]";

    private static List<ClockGap> gaps(String clock) {
        String json = ("{" + SITE.replace("CLOCK", clock) + "}").replace('\'', '"');
        SiteReport report = SiteReport.parse("site.json", json.getBytes(StandardCharsets.UTF_8));
        assertThat(report.warnings()).isEmpty();
        return Derivation.of(report).facts().stream().filter(ClockGap.class::isInstance).map(ClockGap.class::cast).toList();
    }

    private static String of(String host, String seconds) {
        return "{'against':'" + host + "','offsetSeconds':" + seconds + "}";
    }

    @Test
    void twoDomainsAreComparedBothWays() {
        assertThat(gaps(of("contoso.com", "400") + "," + of("fabrikam.com", "-200"))).containsExactly(
                new ClockGap("contoso.com", "fabrikam.com", false, 600, 600, "CONTOSO", "FABRIKAM", "/computer/clock/0"),
                new ClockGap("fabrikam.com", "contoso.com", false, 600, 600, "FABRIKAM", "CONTOSO", "/computer/clock/1"));
    }

    @Test
    void severalClocksOfOneDomainWidenTheGap() {
        String clocks = of("dc1.contoso.com", "400") + "," + of("dc2.contoso.com", "10") + "," + of("fabrikam.com", "-5");

        assertThat(gaps(clocks)).extracting(ClockGap::least).containsOnly(15.0);
        assertThat(gaps(clocks)).extracting(ClockGap::most).containsOnly(405.0);
    }

    @Test
    void domainsWhoseClocksOverlapMayAgree() {
        assertThat(gaps(of("dc1.contoso.com", "400") + "," + of("dc2.contoso.com", "-10") + "," + of("fabrikam.com", "5")))
                .extracting(ClockGap::least).containsOnly(0.0);
    }

    @Test
    void aSourceOutsideIsComparedWithDomainsOnly() {
        String source = "{'against':'time.fabrikam.com','offsetSeconds':-1000,'outside':true}";

        assertThat(gaps(of("contoso.com", "400") + "," + source)).containsExactly(
                new ClockGap("contoso.com", "time.fabrikam.com", true, 1400, 1400, "CONTOSO", "time.fabrikam.com", "/computer/clock/0"));
        assertThat(gaps(source)).isEmpty();
    }

    @Test
    void whatWasNotMeasuredTellsNothing() {
        assertThat(gaps(of("contoso.com", "null") + "," + of("fabrikam.com", "0") + ",{'against':'t','outside':true}")).isEmpty();
    }

    @Test
    void secondsAreToldRoundedAtTheirPlace() {
        ClockGap gap = gaps(of("contoso.com", "400.6") + "," + of("fabrikam.com", "0")).get(0);

        assertThat(gap.field("least").text()).isEqualTo("401");
        assertThat(gap.field("most").text()).isEqualTo("401");
        assertThat(gap.field("domain").text()).isEqualTo("CONTOSO");
        assertThat(gap.field("other").text()).isEqualTo("FABRIKAM");
        assertThat(gap.field("other").pointer()).isEqualTo("/computer/clock/0");
    }
}
