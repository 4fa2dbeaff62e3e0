package io.github.trustdoctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the packaged artifact holds. */
class ArtifactIT {

    @Test
    void theJarHoldsPacksTheirRulesAndSchemas() throws IOException {
        try (JarFile jar = new JarFile(jar().toFile())) {
            List<String> names = jar.stream().map(Object::toString).toList();
            JsonNode packs = JsonMapper.shared().readTree(jar.getInputStream(jar.getEntry("trust-doctor/packs/index.json")));

            assertThat(packs.valueStream().map(pack -> pack.get(0).asString())).isNotEmpty()
                    .allSatisfy(pack -> assertThat(names).contains("trust-doctor/packs/" + pack + ".json", "trust-doctor/packs/" + pack + ".rules.json"));
            assertThat(names).contains("facts/site-report.schema.json",
                    "facts/diagnosis.schema.json", "facts/what-if.schema.json", "facts/verdict-line.schema.json", "facts/status-codes.tsv");
        }
    }

    private static Path jar() throws IOException {
        Path lib = Path.of(System.getProperty("trust-doctor.program", "target/trust-doctor")).resolve("lib");
        try (Stream<Path> jars = Files.list(lib)) {
            return jars.filter(jar -> jar.getFileName().toString().matches("trust-doctor-[0-9.]+\\.jar")).findFirst()
                    .orElseThrow();
        }
    }
}
