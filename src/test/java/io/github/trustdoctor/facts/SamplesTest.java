package io.github.trustdoctor.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesTest {

    static List<Path> samples() {
        return Reports.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleIsReadWithoutProblemsAndValid(Path sample) {
        byte[] bytes = Reports.bytes(sample);

        ReadReport read = SiteReportReader.strict().read(sample.toString(), bytes);

        assertThat(read.problems()).isEmpty();
        assertThat(read.report()).isPresent();
        assertThat(Schemas.complaints(new String(bytes, StandardCharsets.UTF_8))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleWithAnErrorIsRefusedByReaderAndSchema(Path sample) {
        String json = new String(Reports.bytes(sample), StandardCharsets.UTF_8);
        List<String> errors = List.of("\"computer\": [],", "\"events\": [ { \"id\": 70000 } ],", "\"collected\": \"yesterday\",",
                "\"trusts\": [ {} ],", "\"logons\": [ { \"typed\": \"a\", \"result\": \"maybe\" } ],", "\"probes\": 7,",
                "\"probes\": [ { \"to\": \"-\", \"port\": 88 } ],", "\"probes\": [ { \"to\": \"a\", \"port\": \"http\" } ],",
                "\"others\": [ { \"users\": {} } ],", "\"users\": [ { \"mustChangePassword\": 2 } ],");

        for (String error : errors) {
            String name = error.substring(0, error.indexOf(':') + 1);
            String broken = json.replace(name, "\"was-" + name.substring(1)).replaceFirst("\\{", "{ " + error.replace("\\", "\\\\"));

            assertThat(SiteReportReader.lenient().read("x", broken.getBytes(StandardCharsets.UTF_8)).report()).as(error).isEmpty();
            assertThat(Schemas.complaints(broken)).as(error).isNotEmpty();
        }
    }

    @Test
    void theSamplesSayWhatTheyAreMeantToSay() {
        SiteReport forest = sample("forest-trust-ldap.json");
        SiteReport adtrust = sample("get-adtrust.json");
        SiteReport bloodhound = sample("bloodhound.json");
        SiteReport healthy = sample("healthy-site.json");

        assertThat(forest.trusts().get(0).suffixRecords()).hasSize(4);
        assertThat(forest.logons().get(0).reason().name()).isEqualTo("NO_SUCH_USER");
        assertThat(adtrust.trusts().get(0).holder()).isEqualTo("fabrikam.com");
        assertThat(adtrust.trusts().get(0).trustKind()).isEqualTo(TrustKind.FOREST);
        assertThat(adtrust.probes()).extracting(Probe::answer)
                .containsExactly(Probe.ProbeAnswer.OPEN, Probe.ProbeAnswer.NOT_RESOLVED);
        assertThat(bloodhound.trusts()).extracting(TrustObject::trustKind).containsExactly(TrustKind.EXTERNAL, TrustKind.FOREST);
        assertThat(bloodhound.trusts()).extracting(TrustObject::trustType).containsOnly(TrustType.UNKNOWN);
        assertThat(healthy.logons()).noneMatch(logon -> logon.outcome() != Outcome.SUCCESS);
    }

    private static SiteReport sample(String name) {
        return SiteReport.parse(name, Reports.bytes(Path.of("facts", "samples", name)));
    }
}
