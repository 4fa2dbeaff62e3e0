package io.github.trustdoctor.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.diagnosis.Diagnostician;
import io.github.trustdoctor.diagnosis.Standing;
import io.github.trustdoctor.diagnosis.UnjudgeableException;
import io.github.trustdoctor.diagnosis.Verdicts;
import io.github.trustdoctor.facts.ReportMutator;
import io.github.trustdoctor.facts.SiteReport;
import io.github.trustdoctor.facts.SiteReportReader;
import io.github.trustdoctor.packs.BundledPacks;
import io.github.trustdoctor.packs.CaseReports;
import io.github.trustdoctor.packs.Library;
import io.github.trustdoctor.packs.Rule;
import io.github.trustdoctor.redaction.DocumentWriter;
import io.github.trustdoctor.world.fleet.Fleet;
import io.github.trustdoctor.world.fleet.Made;
import io.github.trustdoctor.world.fleet.Options;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What is remembered is what would be concluded anew. {@code SoundnessTest} holds it against the simulated world, too. */
class MemoryTest {

    private static final Map<String, List<Rule>> RULES = new HashMap<>();

    private final Library library = new Library(BundledPacks.volumes());
    private final Function<String, List<Rule>> rules = id -> RULES.computeIfAbsent(id, BundledPacks::rules);
    private final Diagnostician remembering = new Diagnostician(library, new DroolsInference(rules));
    private final Diagnostician forgetful = new Diagnostician(library, new DroolsInference(rules, 0));

    @Test
    void situationsThatRulesCannotTellApartAreConcludedOnceAndAlike() {
        int reports = 0;
        for (int seed = 20; seed < 26; seed++) {
            for (Made made : Fleet.draw(seed, Options.of(150)).reports().toList()) {
                SiteReport report = SiteReport.parse(made.name(), made.json());
                List<String> remembered = told(remembering, report);
                assertThat(remembered).isEqualTo(told(forgetful, report));
                assertThat(told(remembering, report)).isEqualTo(remembered);
                reports++;
            }
        }
        assertThat(reports).isEqualTo(900);
    }

    /** Cases differ by the one thing on which a rule depends, and what is altered at random by any other. */
    @Test
    void situationsThatDifferLittleAreToldApart() {
        List<byte[]> cases = new ArrayList<>();
        BundledPacks.load().forEach(pack -> CaseReports.of(pack).values().forEach(report ->
                cases.add(DocumentWriter.inOneLine(report.document()).getBytes(StandardCharsets.UTF_8))));
        ReportMutator altered = new ReportMutator(cases, 5);
        SiteReportReader reader = SiteReportReader.lenient();

        int compared = 0;
        for (int i = 0; i < cases.size() + 3_000; i++) {
            Optional<SiteReport> report = reader.read("report", i < cases.size() ? cases.get(i) : altered.next()).report();
            report.ifPresent(one -> assertThat(told(remembering, one)).isEqualTo(told(forgetful, one)));
            compared += report.isPresent() ? 1 : 0;
        }
        assertThat(compared).isGreaterThan(cases.size() + 300);
    }

    private static List<String> told(Diagnostician doctor, SiteReport report) {
        Verdicts verdicts;
        try {
            verdicts = doctor.verdicts(report);
        } catch (UnjudgeableException tooMuch) {
            return List.of(tooMuch.getMessage());
        }
        List<String> told = new ArrayList<>(List.of(verdicts.outcome().name()));
        for (Standing standing : verdicts.standings()) {
            told.add(standing.pack() + ' ' + standing.cause().id() + ' ' + standing.findings() + ' ' + standing.maskedBy() + ' ' + standing.disputed());
        }
        return told;
    }

    @Test
    void whatWasNotAskedForLatelyGoesFirstWhenThereIsNoRoom() {
        Memory memory = new Memory(16 * 20_000);
        Memory.Notes notes = new Memory.Notes(new int[100], 0);
        List<Memory.Key> keys = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            keys.add(new Memory.Key(null, ByteBuffer.allocate(Integer.BYTES).putInt(i).array(), Integer.BYTES, i));
        }

        for (Memory.Key key : keys) {
            memory.keep(key, notes);
            assertThat(memory.recall(keys.get(0))).isSameAs(notes);
        }

        assertThat(memory.recall(keys.get(1_999))).isSameAs(notes);
        assertThat(memory.recall(keys.get(1))).isNull();
        assertThat(keys.stream().filter(key -> memory.recall(key) != null).count()).isBetween(100L, 16 * 20_000L / 500);
    }

    @Test
    void packsThatWereNotAskedForTheLongestAreLetGo() {
        List<Rule> some = BundledPacks.rules("ee849847-external-trust-logon");
        int room = DroolsInference.MOST_RULES / some.size();
        List<String> read = new ArrayList<>();
        DroolsInference engine = new DroolsInference(pack -> {
            read.add(pack);
            return some;
        });

        for (int i = 0; i <= room; i++) {
            engine.run("p" + i, List.of());
            engine.run("p0", List.of());
        }
        assertThat(read).hasSize(room + 1);
        engine.run("p0", List.of());
        assertThat(read).hasSize(room + 1);
        engine.run("p1", List.of());
        assertThat(read).hasSize(room + 2).endsWith("p1");
    }
}
