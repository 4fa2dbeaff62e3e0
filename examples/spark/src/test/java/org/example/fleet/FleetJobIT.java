package org.example.fleet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.trustdoctor.cli.Main;
import io.github.trustdoctor.facts.Problem;
import io.github.trustdoctor.fleet.Place;
import io.github.trustdoctor.fleet.VerdictLine;
import io.github.trustdoctor.report.VerdictJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two hundred reports, some of them rotten, on two workers, against what {@code trust-doctor fleet} makes of them. */
class FleetJobIT {

    @TempDir
    private static Path folder;
    private static Path in;
    private static String out;
    private static SparkSession spark;
    private static Summary summary;
    private static List<String> verdicts;
    private static List<String> rejects;

    @BeforeAll
    static void run() throws IOException {
        in = Files.createDirectories(folder.resolve("in"));
        sites(in);
        verdicts = fleet(in.toString());
        rejects = Files.readAllLines(folder.resolve("rejects.ndjson"));
        spark = Cluster.start();
        out = folder.resolve("out").toString();
        summary = FleetJob.run(spark, false, List.of(in.toString()), out);
    }

    @AfterAll
    static void stop() {
        if (spark != null) {
            spark.stop();
        }
    }

    /** The sample as it is, and once more cut in two, with what lines of text come with: blank ones, and carriage returns. */
    private static void sites(Path to) throws IOException {
        Path sample = Path.of("sites.ndjson.gz");
        Files.copy(sample, to.resolve(sample));
        List<byte[]> lines;
        try (InputStream unpacked = new GZIPInputStream(Files.newInputStream(sample))) {
            lines = lines(unpacked.readAllBytes());
        }
        Files.write(to.resolve("monday.ndjson"), joined(lines.subList(0, 120), "\r\n \n"));
        Files.write(Files.createDirectories(to.resolve("later days")).resolve("tuesday 100%.ndjson"), joined(lines.subList(120, lines.size()), "\n\r"));
    }

    @Test
    void verdictsAreThoseOfFleetByteForByte() {
        assertTrue(verdicts.size() > 300, verdicts.size() + " lines");
        assertEquals(verdicts, text(table("verdicts").orderBy("file", "row").select("line")));
        assertEquals(verdicts.size(), summary.verdicts());
    }

    @Test
    void aVerdictHasColumnsToAskFor() {
        String tuesday = in + "/later days/tuesday 100%.ndjson";

        Row first = table("verdicts").orderBy("file", "row").select("report", "file", "row", "site", "computer", "domain", "outcome").first();

        assertEquals(RowFactory.create(tuesday + ":1", tuesday, 1, "C\u00e1diz 120", "CDZ-PC-120", "corp.firstup-es.test", "nothing-wrong"), first);
    }

    @Test
    void rejectsAreKeptAsFleetKeepsThem() {
        Dataset<Row> kept = table("rejects").orderBy("file", "row");

        assertTrue(rejects.size() > 20, rejects.size() + " rejects");
        assertEquals(rejects, text(kept.select("line")));
        assertEquals(rejects.size(), summary.rejects());
        assertEquals(0, summary.bugs());
        assertEquals(0, kept.where("size(problems) = 0 OR (text IS NULL) <> (line LIKE '%\"base64\":%')").count());
        assertTrue(kept.where("text IS NULL").count() > 0);
    }

    @Test
    void eachOfTwoExecutorsMadeOneEngine() {
        assertEquals(List.of("0", "1"), summary.engines());
    }

    @Test
    void countsSitesWithACauseAtAPlace() {
        Map<String, Long> expected = new TreeMap<>();
        verdicts.forEach(line -> causes(line).forEach(cause -> expected.merge(cause, 1L, Long::sum)));

        Map<String, Long> counted = new TreeMap<>();
        for (Row row : table("common-causes").collectAsList()) {
            counted.put(row.getString(0) + ' ' + row.getString(1) + ' ' + row.getString(2) + ' ' + row.get(3) + ' ' + row.get(4), row.getLong(5));
        }
        assertTrue(expected.size() > 10, expected.toString());
        assertEquals(expected, counted);
    }

    @Test
    void reportsComeFromParquetAsWell() throws IOException {
        Path tuesday = in.resolve("later days/tuesday 100%.ndjson");
        List<Row> reports = new ArrayList<>();
        for (byte[] line : lines(Files.readAllBytes(tuesday))) {
            reports.add(RowFactory.create(tuesday + ":" + (reports.size() + 1), line));
        }
        Dataset<Row> table = spark.createDataset(reports, Encoders.row(StructType.fromDDL("name STRING, json BINARY"))).where("length(json) > 1").coalesce(1);
        table.write().parquet(folder + "/named");
        table.drop("name").write().parquet(folder + "/unnamed");

        FleetJob.run(spark, true, List.of(folder + "/named"), folder + "/out-named");
        FleetJob.run(spark, true, List.of(folder + "/unnamed"), folder + "/out-unnamed");

        Dataset<Row> named = spark.read().parquet(folder + "/out-named/verdicts");
        assertEquals(verdicts.stream().filter(line -> line.contains("tuesday")).sorted().toList(), text(named.orderBy("line").select("line")));
        Dataset<Row> unnamed = spark.read().parquet(folder + "/out-unnamed/verdicts");
        assertEquals(text(named.orderBy("site").select("site")), text(unnamed.orderBy("row").select("site").orderBy("site")));
        String first = unnamed.orderBy("row").first().getString(0);
        assertTrue(first.matches(".*/unnamed/part-[^/]*[.]parquet:1"), first);
    }

    @Test
    void doesNotWriteOverAnEarlierRun() {
        Exception refused = assertThrows(FileAlreadyExistsException.class, () -> FleetJob.run(spark, false, List.of(in.toString()), out));

        assertEquals(out + " is there already", refused.getMessage());
    }

    @Test
    void thePageAsksForWhatIsThere() throws IOException {
        String page = Files.readString(Path.of("README.md"));
        List<String> questions = List.of(page.split("```sql\n")[1].split("```")[0].replace("/fleet/monday", out).split(";\n"));

        for (String question : questions) {
            assertTrue(spark.sql(question).count() > 0, question);
        }
        assertEquals(verdicts, text(spark.sql(questions.get(questions.size() - 1))));
    }

    private static Dataset<Row> table(String name) {
        return spark.read().parquet(out + '/' + name);
    }

    private static List<String> text(Dataset<Row> column) {
        return new ArrayList<>(column.as(Encoders.STRING()).collectAsList());
    }

    /** The verdict lines of {@code trust-doctor fleet}; rejects go to a file in the folder. */
    private static List<String> fleet(String input) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        ByteArrayOutputStream complaints = new ByteArrayOutputStream();
        int status = Main.run(InputStream.nullInputStream(), new PrintStream(lines), new PrintStream(complaints), "fleet", "--format", "ndjson",
                "--rejects", folder.resolve("rejects.ndjson").toString(), input);
        assertEquals("65 ", status + " " + complaints);
        return List.of(lines.toString(StandardCharsets.UTF_8).split("\n"));
    }

    /** Each cause that a verdict line names, with each place of it. */
    private static List<String> causes(String line) {
        List<Problem> problems = new ArrayList<>();
        VerdictLine verdict = VerdictJson.read("verdicts", line.getBytes(StandardCharsets.UTF_8), problems).orElseThrow();
        List<String> causes = new ArrayList<>();
        for (VerdictLine.CauseLine cause : verdict.causes()) {
            String name = cause.pack() + ' ' + cause.id() + ' ' + cause.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-') + ' ';
            for (Place place : cause.at()) {
                causes.add(name + place.kind().name().toLowerCase(Locale.ROOT) + ' ' + place.value());
            }
            if (cause.at().isEmpty()) {
                causes.add(name + "null null");
            }
        }
        return causes;
    }

    private static List<byte[]> lines(byte[] text) {
        List<byte[]> lines = new ArrayList<>();
        for (int from = 0, to = 0; to <= text.length; to++) {
            if (to == text.length || text[to] == '\n') {
                lines.add(Arrays.copyOfRange(text, from, to));
                from = to + 1;
            }
        }
        return lines;
    }

    private static byte[] joined(List<byte[]> lines, String end) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        for (byte[] line : lines) {
            text.write(line);
            text.write(end.getBytes(StandardCharsets.UTF_8));
        }
        return text.toByteArray();
    }
}
