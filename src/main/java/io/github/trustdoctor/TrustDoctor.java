package io.github.trustdoctor;

import io.github.trustdoctor.diagnosis.Diagnosis;
import io.github.trustdoctor.diagnosis.Diagnostician;
import io.github.trustdoctor.engine.DroolsInference;
import io.github.trustdoctor.facts.SiteReport;
import io.github.trustdoctor.packs.BundledPacks;
import io.github.trustdoctor.packs.Pack;
import java.util.List;
import java.util.SortedMap;

/**
 * Says why a logon over a domain trust fails.
 *
 * <pre>{@code
 * TrustDoctor doctor = TrustDoctor.create();
 * Diagnosis diagnosis = doctor.diagnose(SiteReport.read(Path.of("branch-office.json")));
 * diagnosis.causes().forEach(cause -> System.out.println(cause.verdict() + " " + cause.title()));
 * }</pre>
 *
 * <p>Immutable and thread-safe; make one and keep it. It reads nothing but its own resources and writes nothing.
 */
public final class TrustDoctor {

    private final List<Pack> packs;
    private final Diagnostician diagnostician;

    private TrustDoctor(DroolsInference engine) {
        this.packs = BundledPacks.load();
        this.diagnostician = new Diagnostician(packs, engine);
    }

    /** A doctor who knows the bundled packs and loads the rules of each when a report first needs them. */
    public static TrustDoctor create() {
        return new TrustDoctor(new DroolsInference(BundledPacks.index()));
    }

    /**
     * A doctor who begins at once, in the background, to load the rules: for programs that start to answer one report
     * and would wait for them after reading it.
     */
    public static TrustDoctor createEager() {
        SortedMap<String, String> index = BundledPacks.index();
        DroolsInference engine = new DroolsInference(index);
        Thread loading = new Thread(() -> index.keySet().forEach(engine::prepare), "trust-doctor-rules");
        loading.setDaemon(true);
        loading.start();
        return new TrustDoctor(engine);
    }

    /**
     * Diagnoses one report. The same report gives the same diagnosis.
     *
     * @throws io.github.trustdoctor.diagnosis.UnjudgeableException if it holds more than one site can have observed
     */
    public Diagnosis diagnose(SiteReport report) {
        return diagnostician.diagnose(report);
    }

    /** The packs that this doctor knows, sorted by id. */
    public List<Pack> packs() {
        return packs;
    }
}
