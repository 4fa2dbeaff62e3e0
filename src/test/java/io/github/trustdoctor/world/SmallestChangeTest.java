package io.github.trustdoctor.world;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.TrustDoctor;
import io.github.trustdoctor.diagnosis.SmallestChange;
import io.github.trustdoctor.facts.SiteReport;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What-if answers against brute force. {@code mvn test -Dtest=SmallestChangeTest -Dwhatif.reports=10000} compares so many
 * reports and prints what came out.
 */
class SmallestChangeTest {

    private static final int REPORTS = Integer.getInteger("whatif.reports", 0);
    private static final int QUICK = 25;
    private static final int QUICK_PAIRS = 2;
    private static final int MOST_SINGLES_FOR_PAIRS = 40;

    private final TrustDoctor doctor = TrustDoctor.create();

    @Test
    void theSmallestChangeIsThatOfBruteForce() {
        BruteForce force = new BruteForce(doctor);
        Practice practice = new Practice(20_261_121);
        Random random = new Random(20_261_121);
        List<byte[]> reports = IntStream.range(0, Math.max(QUICK, REPORTS)).mapToObj(i -> small(practice.next(), random)).toList();

        IntStream.range(0, reports.size()).parallel().forEach(i -> force.compare("drawn " + i, reports.get(i)));

        System.out.println("what-if against brute force: " + force.counts());
        assertThat(force.disagreements()).isEmpty();
        assertThat(force.singles()).isGreaterThan(QUICK / 2);
    }

    @Test
    void theSmallestChangeOfTheExamplesIsThatOfBruteForce() throws Exception {
        BruteForce force = new BruteForce(doctor);

        for (String name : List.of("branch-office", "sites/bristol-custom-upn", "sites/cardiff-firewall", "sites/dundee-forest-suffix",
                "sites/exeter-healthy", "sites/fowey-undecided", "sites/glasgow-xp")) {
            force.compare(name, Files.readAllBytes(Path.of("examples/feed", name + ".json")));
        }

        assertThat(force.disagreements()).isEmpty();
    }

    @Test
    void pairsAreThoseOfBruteForce() {
        BruteForce force = new BruteForce(doctor);

        for (byte[] report : withoutSingleChange(Math.max(QUICK_PAIRS, REPORTS / 100))) {
            force.comparePairs("small", report);
        }

        System.out.println("pairs against brute force: " + force.counts());
        assertThat(force.disagreements()).isEmpty();
    }

    /** Small reports that no single change does it for. */
    private List<byte[]> withoutSingleChange(int count) {
        List<byte[]> reports = new ArrayList<>();
        Random random = new Random(4711);
        Practice practice = new Practice(4711);
        while (reports.size() < count) {
            byte[] json = small(practice.next(), random);
            SmallestChange smallest = doctor.smallestChange(SiteReport.parse("small", json));
            if (smallest.pair() > 0 && smallest.singles() <= MOST_SINGLES_FOR_PAIRS) {
                reports.add(json);
            }
        }
        return reports;
    }

    /** A report of a part of what was observed on a visit. */
    static byte[] small(Practice.Visit visit, Random random) {
        double kept = random.nextDouble();
        List<Reading> readings = visit.readings().stream().filter(reading -> random.nextDouble() < kept).toList();
        return new Practice.Visit(visit.world(), visit.slips(), visit.complaint(), readings).draft().json();
    }

    @Test
    void nothingIsTriedTwice() {
        SmallestChange smallest = doctor.smallestChange(SiteReport.parse("empty", "{}".getBytes(StandardCharsets.UTF_8)));

        assertThat(smallest).isEqualTo(new SmallestChange(List.of(), 0, 0, 0, 0));
    }
}
