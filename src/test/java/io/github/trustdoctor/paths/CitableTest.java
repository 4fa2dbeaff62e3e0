package io.github.trustdoctor.paths;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.facts.Event;
import io.github.trustdoctor.facts.Probe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which fields the wording of packs can cite. */
class CitableTest {

    @ParameterizedTest
    @CsvSource({"Crossing, logon, typed manner reason userDomain suffix network", "PortState, port, port answer up why",
            "Event, event, id source text status", "TrustHalf, trust, holder created partner trustType", "TrustLink, link, near far kind",
            "OperatingSystem, os, name version", "Others, others, os", "EncryptionRefused, refusal, controller request server error at", "LogEntry, entry, host id text",
            "SuffixRoute, route, suffix enabled conflict"})
    void fieldsOfTheReportAndThoseThatAreDerivedAreCited(String kind, String name, String fields) {
        Class<?> type = Kinds.named(kind).orElseThrow();

        assertThat(Citable.name(type)).isEqualTo(name);
        for (String field : fields.split(" ")) {
            assertThat(Citable.has(type, field)).as(kind + ' ' + field).isTrue();
        }
    }

    @Test
    void whatNoReportTellsIsNot() {
        assertThat(Citable.has(Crossing.class, "typd")).isFalse();
        assertThat(Citable.has(Crossing.class, "port")).isFalse();
        assertThat(Citable.has(TrustLink.class, "id")).isFalse();
        assertThat(Citable.has(Event.class, "seen")).isFalse();
        assertThat(Citable.has(Probe.class, "")).isFalse();
    }

    @Test
    void everyKindHasAName() throws IOException {
        try (Stream<Path> files = Stream.concat(Files.list(Path.of("src/main/java/io/github/trustdoctor/facts")),
                Files.list(Path.of("src/main/java/io/github/trustdoctor/paths")))) {
            assertThat(files.map(file -> Kinds.named(file.getFileName().toString().replace(".java", ""))).flatMap(Optional::stream)
                    .map(Citable::name)).hasSizeGreaterThan(30).doesNotContain("");
        }
    }
}
