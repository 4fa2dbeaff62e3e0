package io.github.trustdoctor.facts;

import static io.github.trustdoctor.facts.Reports.sound;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperatingSystemTest {

    @ParameterizedTest
    @CsvSource({"5.0.2195, Windows 2000", "5.1.2600, Windows XP", "5.2.3790, Windows XP", "6.0.6000, Windows Vista", "6.0.6001, Windows Vista SP1",
        "6.0.6003, Windows Vista SP2", "6.1.7600, Windows 7", "6.2.9200, Windows 8", "6.3.9600, Windows 8.1", "10.0.19045, Windows 10",
        "10.0.21999, Windows 10", "10.0.22000, Windows 11", "7.0.1, Windows 7.0.1"})
    void workstationsAreNamedByVersionAndBuild(String version, String name) {
        assertThat(os("'version':'" + version + "','productType':'workstation'").commonName()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"5.0.2195, Windows 2000 Server", "5.2.3790, Windows Server 2003", "6.0.6002, Windows Server 2008 SP2", "6.1.7600, Windows Server 2008 R2",
        "6.2.9200, Windows Server 2012", "6.3.9600, Windows Server 2012 R2", "10.0.14393, Windows Server 2016", "10.0.17762, Windows Server 2016",
        "10.0.17763, Windows Server 2019", "10.0.20347, Windows Server 2019", "10.0.20348, Windows Server 2022",
        "10.0.26099, Windows Server 2022", "10.0.26100, Windows Server 2025", "5.1.2600, Windows 5.1.2600"})
    void serversAreNamedByVersionAndBuildWhetherControllersOrNot(String version, String name) {
        assertThat(os("'version':'" + version + "','productType':3").commonName()).isEqualTo(name);
        assertThat(os("'version':'" + version + "','productType':2").commonName()).isEqualTo(name);
    }

    @Test
    void withoutAProductTypeTheCaptionOrTheVersionNamesIt() {
        assertThat(os("'version':'6.1.7601','caption':'Windows 7 Professionnel'").commonName()).isEqualTo("Windows 7 Professionnel");
        assertThat(os("'version':'6.1.7601'").commonName()).isEqualTo("Windows 6.1.7601");
        assertThat(os("'caption':'Windows 7 Professionnel'").commonName()).isEqualTo("Windows 7 Professionnel");
        assertThat(os("'caption':''").commonName()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1.0, 100, 0", "99.99.999999, 9999, 999999", "6.1.7601.99999999, 601, 7601", "10.0 (17763), 1000, 17763", "9.0, 900, 0"})
    void versionsUpToTheirLimitsAreRead(String version, int kernel, int build) {
        OperatingSystem os = os("'version':'" + version + "'");

        assertThat(os.kernel()).isEqualTo(kernel);
        assertThat(os.build()).isEqualTo(build);
    }

    @ParameterizedTest
    @CsvSource({"100.0.1", "6.100.1", "6.1.1000000", "0.6.1", "/.1", "6.:", "6.1 7601)", "6.2..9200", "6.1.", ".6.1", "6. (7601)", "6.1 ()"})
    void versionsBeyondTheirLimitsAreErrors(String version) {
        assertThat(Reports.problems("{'computer':{'os':{'version':'" + version + "'}}}")).singleElement().asString()
                .contains("/computer/os/version: expected a Windows version");
    }

    @Test
    void theBuildNumberCountsMoreThanThatOfTheVersion() {
        assertThat(os("'version':'10.0.19041','build':22000").build()).isEqualTo(22000);
        assertThat(os("'version':'10.0.19041'").build()).isEqualTo(19041);
    }

    private static OperatingSystem os(String fields) {
        return sound("{'computer':{'os':{" + fields + "}}}").computer().os();
    }
}
