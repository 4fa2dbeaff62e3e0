package io.github.trustdoctor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.diagnosis.Diagnostician;
import io.github.trustdoctor.diagnosis.Evidence;
import io.github.trustdoctor.diagnosis.Inference;
import io.github.trustdoctor.engine.DroolsInference;
import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.facts.SiteReport;
import io.github.trustdoctor.packs.BundledPacks;
import io.github.trustdoctor.packs.Library;
import io.github.trustdoctor.packs.Pack;
import io.github.trustdoctor.packs.Rule;
import io.github.trustdoctor.report.JsonReport;
import io.github.trustdoctor.report.TextReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same report gives the same bytes. */
class SameBytesTest {

    private static final Path REPORT = Path.of("examples/feed/branch-office.json");
    private static final int SHUFFLES = 1000;
    private static final int ORDERS_OF_PACKS = 50;

    private final DroolsInference engine = new DroolsInference(BundledPacks::rules);

    @Test
    void whateverTheOrderOfTheFactsAndOfTheConclusions() throws IOException {
        Random random = new Random(4711);
        List<SiteReport> reports = read();
        List<String> expected = reports.stream().map(report -> answer(engine, report)).toList();
        for (int i = 0; i < SHUFFLES; i++) {
            int which = i % reports.size();

            assertThat(answer(shuffling(random), reports.get(which))).isEqualTo(expected.get(which));
        }
    }

    @Test
    void whateverTheOrderOfTheRules() throws IOException {
        Random random = new Random(4713);
        List<SiteReport> reports = read();
        List<String> expected = reports.stream().map(report -> answer(engine, report)).toList();
        Set<List<String>> orders = new HashSet<>();
        for (int i = 0; i < SHUFFLES; i++) {
            int which = i % reports.size();
            Inference shuffled = noting(orders, new DroolsInference(pack -> shuffled(BundledPacks.rules(pack), random)));

            assertThat(answer(shuffled, reports.get(which))).isEqualTo(expected.get(which));
        }
        assertThat(orders).as("orders in which the rules concluded").hasSizeGreaterThan(SHUFFLES / 2);
    }

    /** Not every order that there is: of four packs and their copies there are 479 million. */
    @Test
    void whateverTheOrderOfThePacks() throws IOException {
        List<Pack> packs = withCopies(BundledPacks.load());
        for (SiteReport report : read()) {
            String expected = answer(packs, originals(engine), report);
            for (List<Pack> order : orders(packs)) {
                assertThat(answer(order, originals(engine), report)).isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"tr-TR, Europe/Istanbul", "th-TH-u-nu-thai-ca-buddhist, Asia/Bangkok", "ar-SA-u-nu-arab, Asia/Riyadh",
            "en-US, America/Los_Angeles"})
    void whateverTheLocaleAndTheTimeZone(String locale, String zone) throws IOException {
        String expected = answer(engine, SiteReport.read(REPORT));
        Locale usualLocale = Locale.getDefault();
        TimeZone usualZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));

            assertThat(answer(new DroolsInference(BundledPacks::rules), SiteReport.read(REPORT))).isEqualTo(expected);
        } finally {
            Locale.setDefault(usualLocale);
            TimeZone.setDefault(usualZone);
        }
    }

    @Test
    void whateverOtherThreadsDo() throws IOException, InterruptedException, ExecutionException {
        TrustDoctor doctor = TrustDoctor.create();
        List<SiteReport> reports = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (Path file : reports()) {
            reports.add(SiteReport.read(file));
            expected.add(JsonReport.indented().of(TrustDoctor.create().diagnose(SiteReport.read(file))));
        }
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<String>> work = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                SiteReport report = reports.get(i % reports.size());
                work.add(() -> JsonReport.indented().of(doctor.diagnose(report)));
            }

            List<Future<String>> answers = threads.invokeAll(work);

            for (int i = 0; i < answers.size(); i++) {
                assertThat(answers.get(i).get()).isEqualTo(expected.get(i % expected.size()));
            }
        } finally {
            threads.shutdown();
        }
    }

    private static List<Path> reports() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("examples/feed/sites"))) {
            List<Path> reports = new ArrayList<>(files.sorted().toList());
            reports.add(REPORT);
            return reports;
        }
    }

    private static List<SiteReport> read() throws IOException {
        List<SiteReport> reports = new ArrayList<>();
        for (Path file : reports()) {
            reports.add(SiteReport.read(file));
        }
        return reports;
    }

    private static List<Rule> shuffled(List<Rule> rules, Random random) {
        List<Rule> order = new ArrayList<>(rules);
        Collections.shuffle(order, random);
        return order;
    }

    /** Each pack three times: under its own name, and under names that sort before and behind it. */
    private static List<Pack> withCopies(List<Pack> packs) {
        return packs.stream().flatMap(pack -> Stream.of("", "a/", "z/").map(prefix -> named(prefix + pack.id(), pack)))
                .toList();
    }

    /** As they stand, backwards, and shuffled. */
    private static <T> List<List<T>> orders(List<T> all) {
        Random random = new Random(4715);
        List<List<T>> orders = new ArrayList<>();
        for (int i = 0; i < ORDERS_OF_PACKS; i++) {
            List<T> order = new ArrayList<>(all);
            if (i == 1) {
                Collections.reverse(order);
            } else if (i > 1) {
                Collections.shuffle(order, random);
            }
            orders.add(order);
        }
        return orders;
    }

    private static Pack named(String id, Pack pack) {
        return new Pack(id, pack.status(), pack.article(), pack.concerns(), pack.tries(), pack.statedIf(),
                pack.conventions(), pack.weights(), pack.calibrated(), pack.causes(), pack.groups(), pack.claims(), pack.resolutions(),
                pack.checks(), pack.kinds(), pack.index());
    }

    /** An engine that runs the rules of the original for a copy of a pack. */
    private static Inference originals(Inference inference) {
        return (pack, facts) -> inference.run(pack.substring(pack.indexOf('/') + 1), facts);
    }

    /** An engine that notes the order of its conclusions. */
    private static Inference noting(Set<List<String>> orders, Inference inference) {
        return (pack, facts) -> {
            List<Evidence> evidence = inference.run(pack, facts);
            orders.add(evidence.stream().map(Evidence::rule).toList());
            return evidence;
        };
    }

    /** The engine, but given the facts in another order, and its conclusions given on in another. */
    private Inference shuffling(Random random) {
        return (pack, facts) -> {
            List<Fact> shuffled = new ArrayList<>(facts);
            Collections.shuffle(shuffled, random);
            List<Evidence> evidence = new ArrayList<>(engine.run(pack, shuffled));
            Collections.shuffle(evidence, random);
            return evidence;
        };
    }

    private static String answer(Inference inference, SiteReport report) {
        return answer(BundledPacks.load(), inference, report);
    }

    private static String answer(List<Pack> packs, Inference inference, SiteReport report) {
        var diagnosis = new Diagnostician(Library.of(packs, BundledPacks::rules), inference).diagnose(report);
        return JsonReport.indented().of(diagnosis) + new TextReport(false, true).of(diagnosis);
    }
}
