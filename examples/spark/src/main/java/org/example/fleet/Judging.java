package org.example.fleet;

import io.github.trustdoctor.feed.Raw;
import io.github.trustdoctor.fleet.Examined;
import io.github.trustdoctor.fleet.Examiner;
import java.util.Iterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.util.CollectionAccumulator;
import org.apache.spark.util.LongAccumulator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Judges the reports of one partition, one after the other, with the engine of the executor that runs it.
 *
 * @param source  tells how rows become reports
 * @param engines is told the executor of each engine that is made
 * @param bugs    counts the reports at which the program went wrong
 */
record Judging(Source source, CollectionAccumulator<String> engines, LongAccumulator bugs) implements MapPartitionsFunction<Row, Row> {

    private static final Logger LOG = LoggerFactory.getLogger(Judging.class);

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        Examiner examiner = Engine.here(engines);
        Iterator<Raw> reports = source.reports(rows);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(reports, 0), false)
                .map(raw -> Results.row(watched(examiner.examine(raw)))).iterator();
    }

    private Examined watched(Examined examined) {
        examined.bug().ifPresent(bug -> {
            LOG.error("over " + examined.raw().name(), bug);
            bugs.add(1);
        });
        return examined;
    }
}
