package io.github.trustdoctor.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.trustdoctor.TrustDoctor;
import io.github.trustdoctor.diagnosis.Diagnosis;
import io.github.trustdoctor.diagnosis.SmallestChange;
import io.github.trustdoctor.diagnosis.WhatIf;
import io.github.trustdoctor.facts.SiteReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class WhatIfReportTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final TrustDoctor DOCTOR = TrustDoctor.create();

    static Stream<Diagnosis> samples() {
        return Stream.concat(Samples.files().stream().map(Samples::diagnosis), Stream.of(Samples.hostile()));
    }

    private static List<String> json(Diagnosis d) {
        WhatIf whatIf = DOCTOR.whatIf(d.report(), Map.of("/probes/-", "{\"to\": \"a\\u001bb\", \"port\": 88, \"at\": null}"));
        return List.of(JsonWhatIf.smallest(d.report().name(), d.verdicts(), DOCTOR.smallestChange(d.report())),
                JsonWhatIf.changed(d.report().name(), whatIf));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theAnswerFitsThePublishedSchema(Diagnosis diagnosis) throws IOException {
        for (String answer : json(diagnosis)) {
            assertThat(schema().validate(MAPPER.readTree(answer))).isEmpty();
            assertThat(answer).matches(text -> text.chars().allMatch(c -> c < 0x7f));
        }
    }

    @Test
    void theSchemaRefusesWhatIsNoAnswer() throws IOException {
        String wrong = json(Samples.branch()).get(0).replace("\"confirmed\"", "\"sure\"");

        assertThat(schema().validate(MAPPER.readTree(wrong))).isNotEmpty();
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("facts/what-if.schema.json")));
    }

    /** What the JSON puts and takes away, done by {@code --set}, comes to what it says. */
    @Test
    void whatJsonTellsCanBeDone() {
        for (Path file : Samples.files()) {
            Diagnosis d = Samples.diagnosis(file);
            for (JsonNode way : MAPPER.readTree(json(d).get(0)).path("ways")) {
                Map<String, String> values = new LinkedHashMap<>();
                JsonNode change = way.at("/changes/0");
                change.path("puts").properties().forEach(put -> values.put(put.getKey(), put.getValue().toString()));
                if (!values.isEmpty()) {
                    assertThat(DOCTOR.whatIf(d.report(), values).after().outcome().status()).as(change.toString())
                            .isEqualTo(way.at("/then/exitStatus").asInt());
                }
            }
        }
    }

    @Test
    void hostileContentIsShownHarmless() {
        Diagnosis hostile = Samples.hostile();
        WhatIf whatIf = DOCTOR.whatIf(hostile.report(), Map.of("/a\u001b[2J", "\u202eevil\u0007"));
        List<String> texts = new ArrayList<>(json(hostile));
        texts.add(new WhatIfReport(false, true).smallest(hostile, DOCTOR.smallestChange(hostile.report())));
        texts.add(new WhatIfReport(false, true).changed(whatIf, hostile, DOCTOR.diagnose(whatIf.report())));

        for (String text : texts) {
            assertThat(text.codePoints().filter(c -> c != '\n' && (Character.isISOControl(c)
                    || Character.getType(c) == Character.FORMAT)).mapToObj(Integer::toHexString)).isEmpty();
        }
    }

    @Test
    void whatWasTriedIsTold() {
        Diagnosis branch = Samples.branch();
        SiteReport nothing = SiteReport.parse("nothing", "{\"site\": \"x\", \"collected\": \"2026-11-20T10:00:00Z\"}".getBytes(StandardCharsets.UTF_8));
        WhatIfReport view = new WhatIfReport(false, false);

        assertThat(view.smallest(branch, new SmallestChange(List.of(), 1000, 1200, 0, 0)))
                .endsWith("Nothing that was tried would change that.\n\nThe first 1000 of 1200 single changes tried.\n");
        assertThat(view.smallest(branch, new SmallestChange(List.of(), 99, 99, 200, 4700)))
                .endsWith("All 99 single changes tried, and the 200 most promising of 4700 pairs.\n");
        assertThat(view.smallest(DOCTOR.diagnose(nothing), DOCTOR.smallestChange(nothing)))
                .endsWith("All 2 single changes tried, and all 1 pair.\n");
    }
}
