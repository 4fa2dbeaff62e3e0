package io.github.trustdoctor;

import io.github.trustdoctor.diagnosis.Diagnosis;
import io.github.trustdoctor.diagnosis.Diagnostician;
import io.github.trustdoctor.engine.DroolsInference;
import io.github.trustdoctor.facts.SiteReport;
import io.github.trustdoctor.packs.BundledPacks;
import io.github.trustdoctor.packs.Pack;
import java.util.List;

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

    private TrustDoctor(List<Pack> packs) {
        this.packs = packs;
        this.diagnostician = new Diagnostician(packs, new DroolsInference(id -> pack(id).rules()));
    }

    /** A doctor who knows the bundled packs. */
    public static TrustDoctor create() {
        return new TrustDoctor(BundledPacks.load());
    }

    /** Diagnoses one report. The same report gives the same diagnosis. */
    public Diagnosis diagnose(SiteReport report) {
        return diagnostician.diagnose(report);
    }

    /** The packs that this doctor knows, sorted by id. */
    public List<Pack> packs() {
        return packs;
    }

    private Pack pack(String id) {
        return packs.stream().filter(pack -> pack.id().equals(id)).findFirst().orElseThrow();
    }
}
