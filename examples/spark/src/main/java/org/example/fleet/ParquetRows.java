package org.example.fleet;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import io.github.trustdoctor.feed.Raw;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Reports in the column {@code json}, text or binary, of Parquet files. A report is called by the column {@code name} if there is one, or
 * else by file and row.
 */
final class ParquetRows implements Source {

    private static final long serialVersionUID = 1L;

    private final transient Dataset<Row> rows;
    private final Names names;

    private ParquetRows(Dataset<Row> rows, Names names) {
        this.rows = rows;
        this.names = names;
    }

    static ParquetRows read(SparkSession spark, List<String> inputs, Names names) {
        Dataset<Row> table = spark.read().option("recursiveFileLookup", true).parquet(inputs.toArray(String[]::new));
        boolean named = Arrays.asList(table.columns()).contains("name");
        Column name = named ? col("name").cast("string") : lit(null).cast("string");
        return new ParquetRows(table.select(name.as("name"), col("_metadata.file_path").as("file"), col("_metadata.row_index").as("row"),
                col("json").cast("binary").as("json")), names);
    }

    @Override
    public Dataset<Row> rows() {
        return rows;
    }

    @Override
    public Iterator<Raw> reports(Iterator<Row> rows) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, 0), false).map(this::report).iterator();
    }

    private Raw report(Row row) {
        byte[] json = row.isNullAt(3) ? new byte[0] : row.getAs(3);
        String trouble = row.isNullAt(3) ? "expected a report, found null" : "";
        return row.isNullAt(0) ? new Raw(names.of(row.getString(1)), Math.toIntExact(row.getLong(2) + 1), json, trouble)
                : new Raw(row.getString(0), 0, json, trouble);
    }
}
