package org.example.fleet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.CollectionAccumulator;
import org.apache.spark.util.LongAccumulator;

/**
 * Diagnoses any number of site reports on Spark: {@code FleetJob [--parquet] --to FOLDER INPUT ...}. Writes three tables as Parquet:
 * {@code verdicts}, {@code rejects} and {@code common-causes}.
 */
public final class FleetJob {

    private static final String COMMON_CAUSES = """
            SELECT found.pack, found.cause, found.verdict, spot.kind, spot.place, count(*) AS sites
            FROM verdicts LATERAL VIEW explode(causes) AS found LATERAL VIEW OUTER explode(found.places) AS spot
            GROUP BY ALL
            ORDER BY sites DESC, pack, cause, verdict, kind, place""";

    private FleetJob() { }

    /** Runs the job on the Spark that {@code spark-submit} prepared. */
    public static void main(String[] args) throws IOException {
        List<String> inputs = new ArrayList<>(List.of(args));
        boolean parquet = inputs.remove("--parquet");
        int to = inputs.indexOf("--to");
        if (to < 0 || inputs.size() < to + 2 || inputs.size() < 3) {
            System.err.println("usage: FleetJob [--parquet] --to FOLDER INPUT ...");
            System.exit(64);
        }
        inputs.remove(to);
        String folder = inputs.remove(to);
        try (SparkSession spark = SparkSession.builder().appName("trust-doctor").getOrCreate()) {
            System.out.println(run(spark, parquet, inputs, folder));
        }
    }

    /**
     * Diagnoses all reports.
     *
     * @param parquet whether inputs are Parquet; NDJSON if not
     * @param inputs  files, folders, patterns
     * @param to      the folder for the tables, to be made
     * @throws FileAlreadyExistsException if it is there already
     */
    static Summary run(SparkSession spark, boolean parquet, List<String> inputs, String to) throws IOException {
        Configuration hadoop = spark.sparkContext().hadoopConfiguration();
        Path folder = new Path(to);
        if (folder.getFileSystem(hadoop).exists(folder)) {
            throw new FileAlreadyExistsException(to + " is there already");
        }
        Names names = Names.of(inputs, hadoop);
        Source source = parquet ? ParquetRows.read(spark, inputs, names) : TextLines.read(spark, inputs, names);
        CollectionAccumulator<String> engines = spark.sparkContext().collectionAccumulator("engines");
        LongAccumulator bugs = spark.sparkContext().longAccumulator("bugs");
        write(source.rows().mapPartitions(new Judging(source, engines, bugs), Encoders.row(Results.SCHEMA)), to);

        Dataset<Row> verdicts = spark.read().parquet(to + "/verdicts");
        verdicts.createOrReplaceTempView("verdicts");
        spark.sql(COMMON_CAUSES).coalesce(1).write().parquet(to + "/common-causes");
        return new Summary(verdicts.count(), spark.read().parquet(to + "/rejects").count(), bugs.value(), engines.value().stream().sorted().toList());
    }

    /** Two tables come of the results. Kept on the disks of the executors meanwhile, each report is judged once all the same. */
    private static void write(Dataset<Row> results, String to) {
        results.persist(StorageLevel.DISK_ONLY());
        results.where("outcome IS NOT NULL").selectExpr(Results.VERDICT).write().parquet(to + "/verdicts");
        results.where("outcome IS NULL").selectExpr(Results.REJECT).write().parquet(to + "/rejects");
        results.unpersist();
    }
}
