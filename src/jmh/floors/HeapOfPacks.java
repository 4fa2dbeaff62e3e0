package io.github.trustdoctor.bench;

import io.github.trustdoctor.TrustDoctor;
import io.github.trustdoctor.facts.SiteReport;
import java.nio.file.Path;

/** Prints how many bytes of heap are in use after one diagnosis by a doctor who knows the packs of a folder. */
public final class HeapOfPacks {

    private static final int COLLECTIONS = 5;

    private HeapOfPacks() { }

    /**
     * Diagnoses, collects what is garbage, and prints.
     *
     * @param args the folder of packs, that of the cache, and the report
     */
    public static void main(String[] args) throws Exception {
        TrustDoctor doctor = TrustDoctor.builder().packs(Path.of(args[0])).cache(Path.of(args[1])).build();
        SiteReport report = SiteReport.read(Path.of(args[2]));
        doctor.diagnose(report).checks();
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
            Thread.sleep(100);
        }
        Runtime runtime = Runtime.getRuntime();
        System.out.println(runtime.totalMemory() - runtime.freeMemory());
        doctor.diagnose(report);
    }
}
