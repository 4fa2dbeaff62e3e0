package io.github.trustdoctor.world.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustdoctor.TrustDoctor;
import io.github.trustdoctor.diagnosis.Outcome;
import io.github.trustdoctor.diagnosis.Standing;
import io.github.trustdoctor.diagnosis.Verdict;
import io.github.trustdoctor.diagnosis.Verdicts;
import io.github.trustdoctor.facts.BadReportException;
import io.github.trustdoctor.facts.SiteReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FleetTest {

    private static final int FLEETS = 30;
    private static final int SITES = 120;

    private static Stream<Fleet> fleets(Options options) {
        return IntStream.range(0, FLEETS).mapToObj(seed -> Fleet.draw(seed, options));
    }

    @Test
    void theSameSeedGivesTheSameBytesInAnyOrder() {
        Options options = Options.of(SITES).rotten(0.1);
        List<byte[]> forward = Fleet.draw(7, options).reports().map(Made::json).toList();
        Fleet again = Fleet.draw(7, options);

        for (int number = SITES - 1; number >= 0; number--) {
            assertThat(again.made(number).json()).isEqualTo(forward.get(number));
        }
        assertThat(Fleet.draw(8, options).made(0).json()).isNotEqualTo(forward.get(0));
    }

    @Test
    void aReportIsALineOfTwoKilobytesAndHasANameOfItsOwn() {
        List<Made> all = fleets(Options.of(SITES)).flatMap(Fleet::reports).toList();

        assertThat(all.stream().mapToInt(made -> made.json().length).average().orElseThrow()).isBetween(1900.0, 2100.0);
        assertThat(new HashSet<>(Fleet.draw(1, Options.of(SITES)).reports().map(Made::name).toList())).hasSize(SITES);
    }

    @Test
    void noReportThatIsNotRottenIsRefusedOrWarnedOf() {
        fleets(Options.of(SITES)).flatMap(Fleet::reports).forEach(made ->
                assertThat(SiteReport.parse(made.name(), made.json()).warnings()).isEmpty());
    }

    @Test
    void everyRottenReportIsRefusedAndOnOneLine() {
        List<Made> rotten = fleets(Options.of(SITES).rotten(0.3)).flatMap(Fleet::reports).filter(Made::rotten).toList();

        assertThat(rotten.size()).isBetween(FLEETS * SITES / 4, FLEETS * SITES / 3);
        for (Made made : rotten) {
            assertThat(new String(made.json(), StandardCharsets.ISO_8859_1)).doesNotContain("\n", "\r");
            assertThatThrownBy(() -> SiteReport.parse(made.name(), made.json())).isInstanceOf(BadReportException.class);
        }
    }

    @Test
    void whereNothingIsHiddenNothingFails() {
        TrustDoctor doctor = TrustDoctor.create();
        Fleet faultless = Fleet.draw(3, Options.of(SITES).causes(0, 0).noise(0));

        assertThat(faultless.hidden()).isEmpty();
        faultless.reports().forEach(made -> {
            assertThat(made.failing()).isFalse();
            assertThat(verdicts(doctor, made).outcome()).isEqualTo(Outcome.NOTHING_WRONG);
        });
        assertThat(Fleet.draw(3, Options.of(1000).causes(0, 0)).reports().filter(Made::failing).count()).isBetween(30L, 70L);
    }

    @Test
    void whatIsHiddenIsConfirmedWhereItIsAndNowhereElse() {
        TrustDoctor doctor = TrustDoctor.create();
        List<String> wrong = new ArrayList<>();
        int[] reached = new int[1];
        int[] confirmed = new int[1];
        fleets(Options.of(SITES)).limit(20).forEach(fleet -> fleet.reports().forEach(made -> {
            Verdicts verdicts = verdicts(doctor, made);
            if (made.failing() == (verdicts.outcome() == Outcome.NOTHING_WRONG)) {
                wrong.add(made.name() + " " + verdicts.outcome());
            }
            List<Standing> standings = verdicts.with(Verdict.CONFIRMED);
            standings.stream().filter(standing -> !expected(made, standing))
                    .forEach(standing -> wrong.add(made.name() + " " + standing.cause().id()));
            reached[0] += made.causes().size();
            confirmed[0] += (int) made.causes().stream()
                    .filter(planted -> standings.stream().anyMatch(standing -> is(planted, standing))).count();
        }));

        assertThat(wrong).isEmpty();
        assertThat((double) confirmed[0] / reached[0]).as("%s of %s", confirmed[0], reached[0]).isBetween(0.7, 0.95);
    }

    private static Verdicts verdicts(TrustDoctor doctor, Made made) {
        return doctor.verdicts(SiteReport.parse(made.name(), made.json()));
    }

    private static boolean expected(Made made, Standing standing) {
        return made.own().contains(standing.pack() + '/' + standing.cause().id())
                || made.causes().stream().anyMatch(planted -> is(planted, standing));
    }

    /** The same cause, and at that controller if it sits at one. */
    private static boolean is(Planted planted, Standing standing) {
        String where = planted.spots().get(0).value();
        String host = where.substring(where.lastIndexOf(' ') + 1);
        boolean there = !planted.spots().get(0).kind().equals("PORT")
                || standing.confirmedControllers().stream().allMatch(name -> (name + '.').endsWith(host + '.'));
        return planted.cause().equals(standing.cause().id()) && planted.pack().equals(standing.pack()) && there;
    }

    @Test
    void everyHiddenCauseReachesSeveralSitesAndNamesWhatSitesShare() {
        Set<String> causes = new HashSet<>();
        fleets(Options.of(SITES)).forEach(fleet -> {
            assertThat(fleet.hidden()).hasSizeBetween(1, 5).doesNotHaveDuplicates();
            List<Made> all = fleet.reports().toList();
            for (Planted planted : fleet.hidden()) {
                causes.add(planted.cause());
                assertThat(all.stream().filter(made -> made.causes().contains(planted)).count()).isGreaterThan(1);
                planted.spots().forEach(spot -> assertThat(spot.value().split("[ :>]+"))
                        .allMatch(name -> name.contains("/") || fleet.names().contains(name)));
            }
        });
        assertThat(causes).hasSizeGreaterThan(9);
    }

    @Test
    void filesHoldWhatTheFleetHolds(@TempDir Path folder) throws IOException {
        Fleet fleet = Fleet.draw(5, Options.of(20).rotten(0.2));
        PrintStream told = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        for (String name : List.of("a.ndjson", "b.zip", "c.tar.gz", "d")) {
            FleetFile.write(fleet, folder.resolve(name), told);
        }

        Made last = fleet.made(19);
        byte[] lines = Files.readAllBytes(folder.resolve("a.ndjson"));
        assertThat(Arrays.copyOfRange(lines, lines.length - 1 - last.json().length, lines.length - 1)).isEqualTo(last.json());
        assertThat(Files.readAllBytes(folder.resolve("d").resolve(last.name() + ".json"))).isEqualTo(last.json());
        try (ZipFile zip = new ZipFile(folder.resolve("b.zip").toFile())) {
            assertThat(zip.getInputStream(zip.getEntry(last.name() + ".json")).readAllBytes()).isEqualTo(last.json());
        }
        assertThat(lastOfTape(folder.resolve("c.tar.gz"))).isEqualTo(last.json());
    }

    private static byte[] lastOfTape(Path file) throws IOException {
        byte[] last = new byte[0];
        try (GZIPInputStream tape = new GZIPInputStream(Files.newInputStream(file))) {
            byte[] head = tape.readNBytes(512);
            while (head[0] != 0) {
                last = tape.readNBytes(Integer.parseInt(new String(head, 124, 11, StandardCharsets.US_ASCII), 8));
                tape.readNBytes((512 - last.length % 512) % 512);
                head = tape.readNBytes(512);
            }
        }
        return last;
    }
}
