package org.example.fleet;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import io.github.trustdoctor.feed.Raw;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Reports that stand one in each line of text files (NDJSON).
 *
 * <p>Spark reads a long file in splits, on several executors, and none knows how many lines come before its own. So a first, cheap
 * pass counts the lines of each split; the sums are sent to all executors, which number their lines from there.
 */
final class TextLines implements Source {

    private static final long serialVersionUID = 1L;

    private final transient Dataset<Row> rows;
    private final Names names;
    private final Broadcast<Map<Split, Lines>> lines;

    private TextLines(Dataset<Row> rows, Names names, Broadcast<Map<Split, Lines>> lines) {
        this.rows = rows;
        this.names = names;
        this.lines = lines;
    }

    static TextLines read(SparkSession spark, List<String> inputs, Names names) {
        keepSplits(spark);
        // Lines end with a line feed and nothing else; without this option a carriage return would end one, too.
        Dataset<Row> text = spark.read().option("lineSep", "\n").option("recursiveFileLookup", true).text(inputs.toArray(String[]::new));
        Column[] split = {col("_metadata.file_path").as("file"), col("_metadata.file_block_start").as("start"),
            col("_metadata.file_block_length").as("length")};
        List<Row> counted = text.select(split).groupBy("file", "start", "length").agg(count(lit(1)).as("lines")).collectAsList();
        Broadcast<Map<Split, Lines>> lines = JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(numbered(counted));
        // As bytes, for a string would hide those that are no UTF-8.
        return new TextLines(text.select(split[0], split[1], split[2], col("value").cast("binary").as("json")), names, lines);
    }

    /** Where Spark splits files depends on how many cores it has by then. Both passes have to see the same splits. */
    private static void keepSplits(SparkSession spark) {
        String key = "spark.sql.files.minPartitionNum";
        if (spark.conf().getOption(key).isEmpty()) {
            spark.conf().set(key, spark.sparkContext().defaultParallelism());
        }
    }

    private static Map<Split, Lines> numbered(List<Row> counted) {
        List<Row> inOrder = counted.stream().sorted(Comparator.comparing((Row row) -> row.getString(0)).thenComparing(row -> row.getLong(1))).toList();
        Map<Split, Lines> lines = new HashMap<>();
        String file = "";
        long before = 0;
        for (Row row : inOrder) {
            before = row.getString(0).equals(file) ? before : 0;
            file = row.getString(0);
            lines.put(Split.of(row), new Lines(before, row.getLong(3)));
            before += row.getLong(3);
        }
        return lines;
    }

    @Override
    public Dataset<Row> rows() {
        return rows;
    }

    @Override
    public Iterator<Raw> reports(Iterator<Row> rows) {
        return new NumberedLines(rows, names, lines.value());
    }
}
