package io.github.trustdoctor.packs;

import io.github.trustdoctor.diagnosis.Diagnosis;
import io.github.trustdoctor.diagnosis.Diagnostician;
import io.github.trustdoctor.diagnosis.Evidence;
import io.github.trustdoctor.diagnosis.Inference;
import io.github.trustdoctor.engine.DroolsInference;
import io.github.trustdoctor.facts.Fact;
import io.github.trustdoctor.facts.SiteReport;
import io.github.trustdoctor.facts.SiteReportReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What came of a case.
 *
 * @param diagnosis the diagnosis
 * @param evidence  what the rules of one pack concluded
 */
record Trial(Diagnosis diagnosis, List<Evidence> evidence) {

    /** Ids of the rules that concluded something. */
    TreeSet<String> fired() {
        TreeSet<String> fired = new TreeSet<>();
        evidence.forEach(e -> fired.add(e.rule()));
        return fired;
    }

    /** A bench on which cases are tried with certain packs. */
    static final class Bench {
        private final Recorder recorder;
        private final Diagnostician diagnostician;

        Bench(List<Pack> packs) {
            recorder = new Recorder(new DroolsInference(BundledPacks::rules));
            diagnostician = new Diagnostician(packs, recorder);
        }

        /** Diagnoses the report of a case and keeps what the rules of one pack concluded. */
        Trial run(Case one, Pack pack) {
            SiteReport report = SiteReportReader.lenient().read(one.name(), one.given()).orElseThrow();
            recorder.evidence.clear();
            Diagnosis diagnosis = diagnostician.diagnose(report);
            return new Trial(diagnosis, recorder.evidence.getOrDefault(pack.id(), List.of()));
        }
    }

    /** An engine that writes down what another one concludes. */
    private static final class Recorder implements Inference {
        private final Inference inference;
        private final Map<String, List<Evidence>> evidence = new HashMap<>();

        Recorder(Inference inference) {
            this.inference = inference;
        }

        @Override
        public List<Evidence> run(String pack, List<Fact> facts) {
            List<Evidence> concluded = inference.run(pack, facts);
            evidence.put(pack, concluded);
            return concluded;
        }
    }
}
