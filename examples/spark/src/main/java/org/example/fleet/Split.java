package org.example.fleet;

import java.io.Serializable;
import org.apache.spark.sql.Row;

/**
 * A part of a file that one task reads.
 *
 * @param file   address of the file
 * @param start  its first byte
 * @param length how many bytes it has
 */
record Split(String file, long start, long length) implements Serializable {

    /** The split of a row that begins with these three. */
    static Split of(Row row) {
        return new Split(row.getString(0), row.getLong(1), row.getLong(2));
    }
}
