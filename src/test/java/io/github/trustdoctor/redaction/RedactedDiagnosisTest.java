package io.github.trustdoctor.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustdoctor.TrustDoctor;
import io.github.trustdoctor.diagnosis.Diagnosis;
import io.github.trustdoctor.diagnosis.Standing;
import io.github.trustdoctor.diagnosis.UnjudgeableException;
import io.github.trustdoctor.diagnosis.Verdicts;
import io.github.trustdoctor.facts.Node;
import io.github.trustdoctor.facts.Problem;
import io.github.trustdoctor.facts.ReadReport;
import io.github.trustdoctor.facts.ReportMutator;
import io.github.trustdoctor.facts.SiteReport;
import io.github.trustdoctor.facts.SiteReportReader;
import io.github.trustdoctor.packs.CaseReports;
import io.github.trustdoctor.packs.Pack;
import io.github.trustdoctor.report.BriefReport;
import io.github.trustdoctor.report.ExplainReport;
import io.github.trustdoctor.report.JsonReport;
import io.github.trustdoctor.report.MarkdownReport;
import io.github.trustdoctor.report.Report;
import io.github.trustdoctor.report.TextReport;
import io.github.trustdoctor.world.Visits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The diagnosis of a redacted report is the redacted diagnosis, and no name of the report is in any output or complaint. Where
 * several things are alike, a diagnosis names the first of them by name, which may be another one by pseudonym: so all of it is
 * compared with pseudonyms that sort as the names do, of every third report, and with real ones what it comes to, of each.
 * {@code -Dtrustdoctor.redactions=100000} tries as many reports; what came of them is printed.
 */
class RedactedDiagnosisTest {

    private static final long REPORTS = Long.getLong("trustdoctor.redactions", 400);
    private static final long SEED = Long.getLong("trustdoctor.redactions.seed", 20_261_121);
    private static final int LARGEST = 6000;
    private static final int EVERY_SO_MANY_WHOLE = Integer.getInteger("trustdoctor.redactions.whole", 3);
    private static final int EVERY_SO_MANY_IN_WORDS = 30;
    private static final List<Report> OUTPUTS = List.of(JsonReport.inOneLine(), new TextReport(false, true), new BriefReport(), new MarkdownReport(true),
            new ExplainReport("", true));

    private final TrustDoctor doctor = TrustDoctor.create();
    private final SiteReportReader reader = doctor.reader(false);
    private final Random random = new Random(SEED);
    private final Prose prose = Prose.ofTheProject();
    private final Map<String, Integer> counts = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    @Test
    void isTheRedactedDiagnosisAndTellsNoName() throws IOException {
        List<byte[]> originals = originals();
        Collections.shuffle(originals, new Random(SEED));
        ReportMutator mutator = new ReportMutator(originals, SEED);
        Visits visits = new Visits(SEED);
        long began = System.nanoTime();

        for (long i = 0; i < REPORTS && faults.size() < 20; i++) {
            byte[] report = i % 4 == 0 ? visits.next() : i % 4 == 1 ? originals.get((int) (i / 4 % originals.size())) : mutator.next();
            if (i > 0 && i % 10_000 == 0) {
                System.out.println(i + " of " + REPORTS + " in " + (System.nanoTime() - began) / 1_000_000_000 + " s: " + counts);
            }
            compare(i, i % 4 != 1 && random.nextBoolean() ? withStrangers(report) : report);
        }

        System.out.println(REPORTS + " reports redacted in " + (System.nanoTime() - began) / 1_000_000_000 + " s: " + counts
                + ", " + faults.size() + " faults");
        assertThat(faults).isEmpty();
        assertThat(counts).containsKeys("answered", "refused");
    }

    private void compare(long number, byte[] json) {
        byte[] secret = new byte[Redaction.SHORTEST_SECRET];
        random.nextBytes(secret);
        NameKey key = new NameKey();
        ReadReport plain = reader.read("report", json);
        ReadReport redacted = reader.rewriting(Redaction.withKey(secret).noting(key)).read("report", json);
        Leaks leaks = new Leaks(prose, key.originals().values());
        complaints(number, json, plain, redacted, leaks);
        if (plain.report().isPresent() && redacted.report().isPresent()) {
            answers(number, json, plain.report().get(), redacted.report().get(), new Revealed(key.originals()), leaks);
        }
    }

    private void complaints(long number, byte[] json, ReadReport plain, ReadReport redacted, Leaks leaks) {
        if (plain.report().isEmpty()) {
            count("refused");
        }
        if (!places(plain).equals(places(redacted))) {
            fault(number, json, "complaints differ", plain.problems().toString(), redacted.problems().toString());
        }
        redacted.problems().forEach(problem -> leaks.in(problem.toString()).ifPresent(leak ->
                fault(number, json, "a complaint tells " + leak, problem.toString(), "")));
    }

    /** Where the complaints are, and what was expected there; of one place and line by line the order is left open. */
    private static List<String> places(ReadReport read) {
        return read.problems().stream().map(problem -> problem.severity() + " " + problem.line() + ":" + problem.column() + " " + expected(problem))
                .sorted().toList();
    }

    private static String expected(Problem problem) {
        int found = problem.message().indexOf(", found");
        return found < 0 ? problem.message() : problem.message().substring(0, found);
    }

    private void answers(long number, byte[] json, SiteReport plain, SiteReport redacted, Revealed revealed, Leaks leaks) {
        String document = DocumentWriter.inOneLine(redacted.document());
        leaks.in(document).ifPresent(leak -> fault(number, json, "the redacted report tells " + leak, "", document));
        Optional<String> before = verdicts(plain, new Revealed(Map.of()));
        Optional<String> after = verdicts(redacted, revealed);
        if (!before.equals(after)) {
            fault(number, json, "verdicts differ", before.orElse("no answer"), after.orElse("no answer"));
        }
        count(before.isPresent() ? "answered" : "unjudgeable");
        if (before.isPresent() && number % EVERY_SO_MANY_WHOLE == 0) {
            count("compared whole");
            inOrder(number, json, doctor.diagnose(plain), leaks.originals());
            outputs(number, json, doctor.diagnose(redacted), leaks);
        }
    }

    private void outputs(long number, byte[] json, Diagnosis diagnosis, Leaks leaks) {
        for (Report output : number % EVERY_SO_MANY_IN_WORDS == 0 ? OUTPUTS : OUTPUTS.subList(0, 1)) {
            String text = output.of(diagnosis);
            leaks.in(text).ifPresent(leak -> fault(number, json, output.getClass().getSimpleName() + " tells " + leak, "", text));
        }
    }

    /** All of the answer, by pseudonyms that sort as what they stand for. */
    private void inOrder(long number, byte[] json, Diagnosis expected, Collection<String> originals) {
        NameKey key = new NameKey();
        Redaction ordered = new Redaction(met -> new OrderedPseudonyms(originals, met), key::note);
        SiteReport redacted = reader.rewriting(ordered).read("report", json).orElseThrow();
        String before = new Revealed(Map.of()).answer(withoutWarnings(JsonReport.inOneLine().of(expected)));
        String after = new Revealed(key.originals()).answer(withoutWarnings(JsonReport.inOneLine().of(doctor.diagnose(redacted))));
        if (!before.equals(after)) {
            fault(number, json, "diagnoses differ", before, after);
        }
    }

    /** What is said of each cause, try and controller; nothing if there is more than can be judged. */
    private Optional<String> verdicts(SiteReport report, Revealed revealed) {
        try {
            Verdicts verdicts = doctor.verdicts(report);
            List<String> lines = new ArrayList<>();
            for (Standing standing : verdicts.standings()) {
                String cause = standing.pack() + ' ' + standing.cause().id();
                lines.add(cause + ' ' + standing.verdict() + ' ' + standing.maskedBy());
                standing.findings().forEach(one -> lines.add(cause + ' ' + one.path() + ' ' + revealed.of(one.controller()) + ' '
                        + one.verdict() + ' ' + one.masked() + one.disputed() + String.format(Locale.ROOT, " %.6f", one.probability())));
            }
            lines.sort(null);
            return Optional.of(verdicts.outcome() + " " + lines);
        } catch (UnjudgeableException tooMuch) {
            return Optional.empty();
        }
    }

    /** Complaints quote no more than the beginning of a text; they are compared on their own. */
    private static String withoutWarnings(String answer) {
        int warnings = answer.lastIndexOf(",\"warnings\":");
        return answer.substring(0, warnings) + "}";
    }

    private void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    private void fault(long number, byte[] json, String what, String expected, String found) {
        int at = 0;
        while (at < expected.length() && at < found.length() && expected.charAt(at) == found.charAt(at)) {
            at++;
        }
        faults.add("report " + number + ": " + what + "\n  expected " + around(expected, at) + "\n  found    " + around(found, at)
                + "\n  report   " + new String(json, StandardCharsets.UTF_8).replaceAll("\\s+", " "));
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, Math.min(text.length(), at) - 200), Math.min(text.length(), at + 300));
    }

    private byte[] withStrangers(byte[] report) {
        Node[] document = new Node[1];
        reader.rewriting((node, kinds) -> document[0] = new Strangers(random).among(node)).read("report", report);
        return document[0] == null ? report : DocumentWriter.inOneLine(document[0]).getBytes(StandardCharsets.UTF_8);
    }

    private List<byte[]> originals() throws IOException {
        List<byte[]> originals = new ArrayList<>();
        try (Stream<Path> files = Stream.concat(Files.walk(Path.of("facts/samples")), Files.walk(Path.of("examples/feed")))) {
            files.filter(file -> file.toString().endsWith(".json") && !file.toString().contains("expected")
                    && !file.endsWith("bad.json")).sorted().forEach(file -> originals.add(bytes(file)));
        }
        for (Pack pack : doctor.packs()) {
            CaseReports.of(pack).values().forEach(report -> originals.add(
                    DocumentWriter.inOneLine(report.document()).getBytes(StandardCharsets.UTF_8)));
        }
        originals.removeIf(report -> report.length > LARGEST);
        return originals;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
