package org.example.fleet;

import io.github.trustdoctor.feed.Raw;
import java.io.Serializable;
import java.util.Iterator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Where reports come from: rows of a file format, and how they become reports. */
interface Source extends Serializable {

    /** The rows, so that those of one partition give its reports in their order. */
    Dataset<Row> rows();

    /** The reports in the rows of one partition; called on executors. */
    Iterator<Raw> reports(Iterator<Row> rows);
}
