package io.github.trustdoctor.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.trustdoctor.diagnosis.Diagnosis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class JsonReportTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    static Stream<Diagnosis> samples() {
        return Stream.concat(Samples.files().stream().map(Samples::diagnosis), Stream.of(Samples.hostile()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theAnswerFitsThePublishedSchema(Diagnosis diagnosis) throws IOException {
        assertThat(schema().validate(MAPPER.readTree(JsonReport.indented().of(diagnosis)))).isEmpty();
    }

    @Test
    void theSchemaRefusesWhatIsNoAnswer() throws IOException {
        JsonNode wrong = MAPPER.readTree(JsonReport.indented().of(Samples.branch()).replace("\"confirmed\"", "\"sure\""));

        assertThat(schema().validate(wrong)).isNotEmpty();
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("facts/diagnosis.schema.json")));
    }

    @Test
    void everyFieldOfTheSchemaIsDescribed() throws IOException {
        described(MAPPER.readTree(Files.readString(Path.of("facts/diagnosis.schema.json"))), "");
    }

    private static void described(JsonNode node, String at) {
        node.path("properties").properties().forEach(field -> {
            assertThat(field.getValue().has("description") || field.getValue().has("$ref")).as(at + field.getKey()).isTrue();
            described(field.getValue(), at + field.getKey() + "/");
            described(field.getValue().path("items"), at + field.getKey() + "/");
        });
        node.path("$defs").properties().forEach(type -> {
            assertThat(type.getValue().has("description")).as(type.getKey()).isTrue();
            described(type.getValue(), type.getKey() + "/");
        });
    }

    @ParameterizedTest
    @MethodSource("samples")
    void oneLineSaysTheSameAsMany(Diagnosis diagnosis) {
        String line = JsonReport.inOneLine().of(diagnosis);

        assertThat(line).endsWith("}\n").containsOnlyOnce("\n");
        assertThat(MAPPER.readTree(line)).isEqualTo(MAPPER.readTree(JsonReport.indented().of(diagnosis)));
    }

    @Test
    void allBytesAreAscii() {
        assertThat(JsonReport.indented().of(Samples.hostile())).matches(text -> text.chars().allMatch(c -> c < 0x7f));
    }

    @Test
    void whatWasTypedComesBackUnchanged() throws IOException {
        JsonNode answer = MAPPER.readTree(JsonReport.indented().of(Samples.hostile()));
        JsonNode report = MAPPER.readTree(Samples.hostileJson());

        assertThat(answer.at("/attempts/0/typed").asString()).isEqualTo(report.at("/logons/0/typed").asString().strip());
    }
}
