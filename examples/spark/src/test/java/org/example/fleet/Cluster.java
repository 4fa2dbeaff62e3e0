package org.example.fleet;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;

/** A Spark of two worker processes on this machine, which gets the job as the one jar that would be submitted. */
final class Cluster {

    private static final Pattern OF_THE_JOB = Pattern.compile("/target/(test-)?classes|/(io/github/trustdoctor|org/drools|org/kie|tools/jackson|org/junit)/");

    private Cluster() { }

    static SparkSession start() throws IOException {
        Files.createDirectories(Path.of(System.getenv("SPARK_HOME"), "jars"));
        return SparkSession.builder().appName("test").master("local-cluster[2,1,1024]")
                .config("spark.jars", System.getProperty("job.jar"))
                .config("spark.executor.extraClassPath", spark())
                .config("spark.driver.host", "localhost")
                .config("spark.ui.enabled", false)
                .config("spark.sql.warehouse.dir", new File("target/warehouse").getAbsolutePath())
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.sql.shuffle.partitions", 2)
                .config("spark.executor.extraJavaOptions", "-XX:TieredStopAtLevel=1")
                // Some twenty splits of a file of 400 kB.
                .config("spark.sql.files.maxPartitionBytes", 20_000)
                .config("spark.sql.files.openCostInBytes", 1_000)
                .getOrCreate();
    }

    /** What a cluster has anyway: the class path of this test without the job and without what the job brings. */
    private static String spark() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path -> !OF_THE_JOB.matcher(path.replace(File.separatorChar, '/')).find()).collect(Collectors.joining(File.pathSeparator));
    }
}
