package org.example.fleet;

import io.github.trustdoctor.TrustDoctor;
import io.github.trustdoctor.fleet.Examiner;
import io.github.trustdoctor.fleet.Waivers;
import org.apache.spark.SparkEnv;
import org.apache.spark.util.CollectionAccumulator;

/** The one engine of an executor: its process loads the rules once, and all its tasks share them. */
final class Engine {

    private static Examiner examiner;

    private Engine() { }

    /**
     * The engine of this process.
     *
     * @param made is told the executor's id if the engine had to be made
     */
    static synchronized Examiner here(CollectionAccumulator<String> made) {
        if (examiner == null) {
            TrustDoctor doctor = TrustDoctor.create();
            examiner = new Examiner(doctor.reader(false), doctor::assess, Waivers.none());
            made.add(SparkEnv.get().executorId());
        }
        return examiner;
    }
}
